"""What holds for every test: none depends on the settings of the person who runs it, or on how busy the machine is."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

from assistant.web.rights import Person, be

pytest_plugins = ["tests.browser_visits"]

for name in [name for name in os.environ if name.startswith("ASSISTANT_")]:
    del os.environ[name]

settings.register_profile("busy", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy")


@pytest.fixture(autouse=True)
def administrator() -> None:
    """Whoever calls a part of the page directly does so as an administrator; what comes by way of the door does not."""
    be(Person(administrator=True))
