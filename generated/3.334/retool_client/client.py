# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The client of Retool 3.334."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._package import PACKAGE
from ._runtime.sync_client import SyncClient

if TYPE_CHECKING:
    from ._runtime.sync_client import RawCalls
    from .resources.access_requests import AccessRequestsResource, RawAccessRequestsResource
    from .resources.access_tokens import AccessTokensResource, RawAccessTokensResource
    from .resources.app_themes import AppThemesResource, RawAppThemesResource
    from .resources.apps import AppsResource, RawAppsResource
    from .resources.configuration_variables import ConfigurationVariablesResource, RawConfigurationVariablesResource
    from .resources.custom_component_libraries import (
        CustomComponentLibrariesResource,
        RawCustomComponentLibrariesResource,
    )
    from .resources.environments import EnvironmentsResource, RawEnvironmentsResource
    from .resources.folders import FoldersResource, RawFoldersResource
    from .resources.groups import GroupsResource, RawGroupsResource
    from .resources.info import InfoResource, RawInfoResource
    from .resources.observability import ObservabilityResource, RawObservabilityResource
    from .resources.organization import OrganizationResource, RawOrganizationResource
    from .resources.permissions import PermissionsResource, RawPermissionsResource
    from .resources.resource_configurations import ResourceConfigurationsResource, RawResourceConfigurationsResource
    from .resources.resources import ResourcesResource, RawResourcesResource
    from .resources.roles import RolesResource, RawRolesResource
    from .resources.source_control import SourceControlResource, RawSourceControlResource
    from .resources.spaces import SpacesResource, RawSpacesResource
    from .resources.sso import SsoResource, RawSsoResource
    from .resources.usage import UsageResource, RawUsageResource
    from .resources.user_attributes import UserAttributesResource, RawUserAttributesResource
    from .resources.user_invites import UserInvitesResource, RawUserInvitesResource
    from .resources.user_tasks import UserTasksResource, RawUserTasksResource
    from .resources.users import UsersResource, RawUsersResource
    from .resources.workflow_runs import WorkflowRunsResource, RawWorkflowRunsResource
    from .resources.workflows import WorkflowsResource, RawWorkflowsResource

__all__ = ("Retool",)


class Retool(SyncClient):
    """A client of a Retool instance of release 3.334: an attribute per resource, a method per operation.

    Args:
        host: Host or URL of the instance, with or without scheme and `/api/v2`; RETOOL_HOST if it is left out.
        token: The API token, or a function that gives it for each request; RETOOL_ACCESS_TOKEN if it is left out.
        scheme: Scheme of a host that names none; RETOOL_SCHEME, else https.
        timeout: Time-outs of one attempt: a `Timeout`, one number of seconds for all of them, or None for none.
        deadline: Seconds that one call may take, attempts and waits included, however slowly the instance answers.
        verify: Whether and how certificates are verified: a bool, a CA file or directory, or an `ssl.SSLContext`.
        cert: Client certificate: a file, or certificate and key, or these and the key's password.
        proxy: URL of a proxy; without it the environment's proxy variables count.
        unix_socket_path: Socket to connect to instead of the host; RETOOL_UNIX_SOCKET_PATH if it is left out.
        transport: A transport of httpx or httpx2 to send with, sync or async as the client is.
        http_client: A client of httpx or httpx2 to send with. It is neither changed nor closed, and this client's
            token takes the place of its `auth`.
        max_response_size: Most bytes of an answer's body, decompressed; a larger one is a `ResponseTooLargeError`.
        retry: When requests are sent again.
        rate_limit: Most requests per minute, over this client and its copies.
        headers: Headers to send with every request.
        strict: Whether an answer that is not exactly as the release documents is an error.
        check: Whether the first request compares the instance's release with the client's: `warn` or `error`.

    Raises:
        ConfigurationError: If host or token is missing, or an option is wrong.
    """

    _package = PACKAGE

    @cached_property
    def access_requests(self) -> AccessRequestsResource:
        """The resource `access_requests`."""
        from .resources.access_requests import AccessRequestsResource

        return AccessRequestsResource(self)

    @cached_property
    def access_tokens(self) -> AccessTokensResource:
        """The resource `access_tokens`."""
        from .resources.access_tokens import AccessTokensResource

        return AccessTokensResource(self)

    @cached_property
    def app_themes(self) -> AppThemesResource:
        """The resource `app_themes`."""
        from .resources.app_themes import AppThemesResource

        return AppThemesResource(self)

    @cached_property
    def apps(self) -> AppsResource:
        """The resource `apps`."""
        from .resources.apps import AppsResource

        return AppsResource(self)

    @cached_property
    def configuration_variables(self) -> ConfigurationVariablesResource:
        """The resource `configuration_variables`."""
        from .resources.configuration_variables import ConfigurationVariablesResource

        return ConfigurationVariablesResource(self)

    @cached_property
    def custom_component_libraries(self) -> CustomComponentLibrariesResource:
        """The resource `custom_component_libraries`."""
        from .resources.custom_component_libraries import CustomComponentLibrariesResource

        return CustomComponentLibrariesResource(self)

    @cached_property
    def environments(self) -> EnvironmentsResource:
        """The resource `environments`."""
        from .resources.environments import EnvironmentsResource

        return EnvironmentsResource(self)

    @cached_property
    def folders(self) -> FoldersResource:
        """The resource `folders`."""
        from .resources.folders import FoldersResource

        return FoldersResource(self)

    @cached_property
    def groups(self) -> GroupsResource:
        """The resource `groups`."""
        from .resources.groups import GroupsResource

        return GroupsResource(self)

    @cached_property
    def info(self) -> InfoResource:
        """The resource `info`."""
        from .resources.info import InfoResource

        return InfoResource(self)

    @cached_property
    def observability(self) -> ObservabilityResource:
        """The resource `observability`."""
        from .resources.observability import ObservabilityResource

        return ObservabilityResource(self)

    @cached_property
    def organization(self) -> OrganizationResource:
        """The resource `organization`."""
        from .resources.organization import OrganizationResource

        return OrganizationResource(self)

    @cached_property
    def permissions(self) -> PermissionsResource:
        """The resource `permissions`."""
        from .resources.permissions import PermissionsResource

        return PermissionsResource(self)

    @cached_property
    def resource_configurations(self) -> ResourceConfigurationsResource:
        """The resource `resource_configurations`."""
        from .resources.resource_configurations import ResourceConfigurationsResource

        return ResourceConfigurationsResource(self)

    @cached_property
    def resources(self) -> ResourcesResource:
        """The resource `resources`."""
        from .resources.resources import ResourcesResource

        return ResourcesResource(self)

    @cached_property
    def roles(self) -> RolesResource:
        """The resource `roles`."""
        from .resources.roles import RolesResource

        return RolesResource(self)

    @cached_property
    def source_control(self) -> SourceControlResource:
        """The resource `source_control`."""
        from .resources.source_control import SourceControlResource

        return SourceControlResource(self)

    @cached_property
    def spaces(self) -> SpacesResource:
        """The resource `spaces`."""
        from .resources.spaces import SpacesResource

        return SpacesResource(self)

    @cached_property
    def sso(self) -> SsoResource:
        """The resource `sso`."""
        from .resources.sso import SsoResource

        return SsoResource(self)

    @cached_property
    def usage(self) -> UsageResource:
        """The resource `usage`."""
        from .resources.usage import UsageResource

        return UsageResource(self)

    @cached_property
    def user_attributes(self) -> UserAttributesResource:
        """The resource `user_attributes`."""
        from .resources.user_attributes import UserAttributesResource

        return UserAttributesResource(self)

    @cached_property
    def user_invites(self) -> UserInvitesResource:
        """The resource `user_invites`."""
        from .resources.user_invites import UserInvitesResource

        return UserInvitesResource(self)

    @cached_property
    def user_tasks(self) -> UserTasksResource:
        """The resource `user_tasks`."""
        from .resources.user_tasks import UserTasksResource

        return UserTasksResource(self)

    @cached_property
    def users(self) -> UsersResource:
        """The resource `users`."""
        from .resources.users import UsersResource

        return UsersResource(self)

    @cached_property
    def workflow_runs(self) -> WorkflowRunsResource:
        """The resource `workflow_runs`."""
        from .resources.workflow_runs import WorkflowRunsResource

        return WorkflowRunsResource(self)

    @cached_property
    def workflows(self) -> WorkflowsResource:
        """The resource `workflows`."""
        from .resources.workflows import WorkflowsResource

        return WorkflowsResource(self)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawRetool: ...


if TYPE_CHECKING:

    class RawRetool(RawCalls):
        """The client whose methods answer with status and headers."""

        access_requests: RawAccessRequestsResource
        access_tokens: RawAccessTokensResource
        app_themes: RawAppThemesResource
        apps: RawAppsResource
        configuration_variables: RawConfigurationVariablesResource
        custom_component_libraries: RawCustomComponentLibrariesResource
        environments: RawEnvironmentsResource
        folders: RawFoldersResource
        groups: RawGroupsResource
        info: RawInfoResource
        observability: RawObservabilityResource
        organization: RawOrganizationResource
        permissions: RawPermissionsResource
        resource_configurations: RawResourceConfigurationsResource
        resources: RawResourcesResource
        roles: RawRolesResource
        source_control: RawSourceControlResource
        spaces: RawSpacesResource
        sso: RawSsoResource
        usage: RawUsageResource
        user_attributes: RawUserAttributesResource
        user_invites: RawUserInvitesResource
        user_tasks: RawUserTasksResource
        users: RawUsersResource
        workflow_runs: RawWorkflowRunsResource
        workflows: RawWorkflowsResource
