"""Settings of hypothesis: how long an example takes says nothing of the runtime on a machine that is busy."""

from hypothesis import HealthCheck, settings

settings.register_profile("no clock", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("no clock")
