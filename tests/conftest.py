"""What holds for every test: none depends on the settings of the person who runs it, or on how busy the machine is."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

for name in [name for name in os.environ if name.startswith("ASSISTANT_")]:
    del os.environ[name]

settings.register_profile("busy", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy")
