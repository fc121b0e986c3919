from typing import TypeAlias, Union
from .._runtime.decoding import UnionSpec, UnknownMember
from .google_analytics_integration import GoogleAnalyticsIntegration
from .segment_integration import SegmentIntegration
from .stdout_integration import StdoutIntegration

AnalyticsIntegration: TypeAlias = Union[GoogleAnalyticsIntegration, SegmentIntegration, StdoutIntegration,
                                        UnknownMember]  # fmt: skip
"""An analytics service that events are sent to."""

ANALYTICS_INTEGRATION = UnionSpec(AnalyticsIntegration, discriminator="type", mapping={
    "google": GoogleAnalyticsIntegration, "segment": SegmentIntegration, "stdout": StdoutIntegration,
})  # fmt: skip
