# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.decoding import UnionSpec
from .organization_list_analytics_integrations_google import OrganizationListAnalyticsIntegrationsGoogle
from .organization_list_analytics_integrations_segment import OrganizationListAnalyticsIntegrationsSegment
from .organization_list_analytics_integrations_stdout import OrganizationListAnalyticsIntegrationsStdout

OrganizationListAnalyticsIntegrations: TypeAlias = "OrganizationListAnalyticsIntegrationsGoogle | OrganizationListAnalyticsIntegrationsSegment | OrganizationListAnalyticsIntegrationsStdout"
"""An analytics service that events are sent to."""

ORGANIZATION_LIST_ANALYTICS_INTEGRATIONS: UnionSpec = UnionSpec(
    members=(
        OrganizationListAnalyticsIntegrationsGoogle,
        OrganizationListAnalyticsIntegrationsSegment,
        OrganizationListAnalyticsIntegrationsStdout,
    ),
    discriminator="type",
    mapping={
        "google": OrganizationListAnalyticsIntegrationsGoogle,
        "segment": OrganizationListAnalyticsIntegrationsSegment,
        "stdout": OrganizationListAnalyticsIntegrationsStdout,
    },
)
"""Decodes OrganizationListAnalyticsIntegrations."""
