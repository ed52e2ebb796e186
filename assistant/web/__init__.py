"""The page in the browser. Gradio is known in ``page`` and ``theme`` only; here it is told, before anyone imports it,
to report to nobody and to look for nothing on the network.
"""

import os

os.environ["GRADIO_ANALYTICS_ENABLED"] = "False"
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
