# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The asynchronous client of Retool 3.334."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._package import PACKAGE
from ._runtime.async_client import AsyncClient

if TYPE_CHECKING:
    from ._runtime.async_client import AsyncRawCalls
    from .resources.access_requests import AsyncAccessRequestsResource, AsyncRawAccessRequestsResource
    from .resources.access_tokens import AsyncAccessTokensResource, AsyncRawAccessTokensResource
    from .resources.app_themes import AsyncAppThemesResource, AsyncRawAppThemesResource
    from .resources.apps import AsyncAppsResource, AsyncRawAppsResource
    from .resources.configuration_variables import (
        AsyncConfigurationVariablesResource,
        AsyncRawConfigurationVariablesResource,
    )
    from .resources.custom_component_libraries import (
        AsyncCustomComponentLibrariesResource,
        AsyncRawCustomComponentLibrariesResource,
    )
    from .resources.environments import AsyncEnvironmentsResource, AsyncRawEnvironmentsResource
    from .resources.folders import AsyncFoldersResource, AsyncRawFoldersResource
    from .resources.groups import AsyncGroupsResource, AsyncRawGroupsResource
    from .resources.info import AsyncInfoResource, AsyncRawInfoResource
    from .resources.observability import AsyncObservabilityResource, AsyncRawObservabilityResource
    from .resources.organization import AsyncOrganizationResource, AsyncRawOrganizationResource
    from .resources.permissions import AsyncPermissionsResource, AsyncRawPermissionsResource
    from .resources.resource_configurations import (
        AsyncResourceConfigurationsResource,
        AsyncRawResourceConfigurationsResource,
    )
    from .resources.resources import AsyncResourcesResource, AsyncRawResourcesResource
    from .resources.roles import AsyncRolesResource, AsyncRawRolesResource
    from .resources.source_control import AsyncSourceControlResource, AsyncRawSourceControlResource
    from .resources.spaces import AsyncSpacesResource, AsyncRawSpacesResource
    from .resources.sso import AsyncSsoResource, AsyncRawSsoResource
    from .resources.usage import AsyncUsageResource, AsyncRawUsageResource
    from .resources.user_attributes import AsyncUserAttributesResource, AsyncRawUserAttributesResource
    from .resources.user_invites import AsyncUserInvitesResource, AsyncRawUserInvitesResource
    from .resources.user_tasks import AsyncUserTasksResource, AsyncRawUserTasksResource
    from .resources.users import AsyncUsersResource, AsyncRawUsersResource
    from .resources.workflow_runs import AsyncWorkflowRunsResource, AsyncRawWorkflowRunsResource
    from .resources.workflows import AsyncWorkflowsResource, AsyncRawWorkflowsResource

__all__ = ("AsyncRetool",)


class AsyncRetool(AsyncClient):
    """An asynchronous client of a Retool instance of release 3.334: an attribute per resource, a method per operation.

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
    def access_requests(self) -> AsyncAccessRequestsResource:
        """The resource `access_requests`."""
        from .resources.access_requests import AsyncAccessRequestsResource

        return AsyncAccessRequestsResource(self)

    @cached_property
    def access_tokens(self) -> AsyncAccessTokensResource:
        """The resource `access_tokens`."""
        from .resources.access_tokens import AsyncAccessTokensResource

        return AsyncAccessTokensResource(self)

    @cached_property
    def app_themes(self) -> AsyncAppThemesResource:
        """The resource `app_themes`."""
        from .resources.app_themes import AsyncAppThemesResource

        return AsyncAppThemesResource(self)

    @cached_property
    def apps(self) -> AsyncAppsResource:
        """The resource `apps`."""
        from .resources.apps import AsyncAppsResource

        return AsyncAppsResource(self)

    @cached_property
    def configuration_variables(self) -> AsyncConfigurationVariablesResource:
        """The resource `configuration_variables`."""
        from .resources.configuration_variables import AsyncConfigurationVariablesResource

        return AsyncConfigurationVariablesResource(self)

    @cached_property
    def custom_component_libraries(self) -> AsyncCustomComponentLibrariesResource:
        """The resource `custom_component_libraries`."""
        from .resources.custom_component_libraries import AsyncCustomComponentLibrariesResource

        return AsyncCustomComponentLibrariesResource(self)

    @cached_property
    def environments(self) -> AsyncEnvironmentsResource:
        """The resource `environments`."""
        from .resources.environments import AsyncEnvironmentsResource

        return AsyncEnvironmentsResource(self)

    @cached_property
    def folders(self) -> AsyncFoldersResource:
        """The resource `folders`."""
        from .resources.folders import AsyncFoldersResource

        return AsyncFoldersResource(self)

    @cached_property
    def groups(self) -> AsyncGroupsResource:
        """The resource `groups`."""
        from .resources.groups import AsyncGroupsResource

        return AsyncGroupsResource(self)

    @cached_property
    def info(self) -> AsyncInfoResource:
        """The resource `info`."""
        from .resources.info import AsyncInfoResource

        return AsyncInfoResource(self)

    @cached_property
    def observability(self) -> AsyncObservabilityResource:
        """The resource `observability`."""
        from .resources.observability import AsyncObservabilityResource

        return AsyncObservabilityResource(self)

    @cached_property
    def organization(self) -> AsyncOrganizationResource:
        """The resource `organization`."""
        from .resources.organization import AsyncOrganizationResource

        return AsyncOrganizationResource(self)

    @cached_property
    def permissions(self) -> AsyncPermissionsResource:
        """The resource `permissions`."""
        from .resources.permissions import AsyncPermissionsResource

        return AsyncPermissionsResource(self)

    @cached_property
    def resource_configurations(self) -> AsyncResourceConfigurationsResource:
        """The resource `resource_configurations`."""
        from .resources.resource_configurations import AsyncResourceConfigurationsResource

        return AsyncResourceConfigurationsResource(self)

    @cached_property
    def resources(self) -> AsyncResourcesResource:
        """The resource `resources`."""
        from .resources.resources import AsyncResourcesResource

        return AsyncResourcesResource(self)

    @cached_property
    def roles(self) -> AsyncRolesResource:
        """The resource `roles`."""
        from .resources.roles import AsyncRolesResource

        return AsyncRolesResource(self)

    @cached_property
    def source_control(self) -> AsyncSourceControlResource:
        """The resource `source_control`."""
        from .resources.source_control import AsyncSourceControlResource

        return AsyncSourceControlResource(self)

    @cached_property
    def spaces(self) -> AsyncSpacesResource:
        """The resource `spaces`."""
        from .resources.spaces import AsyncSpacesResource

        return AsyncSpacesResource(self)

    @cached_property
    def sso(self) -> AsyncSsoResource:
        """The resource `sso`."""
        from .resources.sso import AsyncSsoResource

        return AsyncSsoResource(self)

    @cached_property
    def usage(self) -> AsyncUsageResource:
        """The resource `usage`."""
        from .resources.usage import AsyncUsageResource

        return AsyncUsageResource(self)

    @cached_property
    def user_attributes(self) -> AsyncUserAttributesResource:
        """The resource `user_attributes`."""
        from .resources.user_attributes import AsyncUserAttributesResource

        return AsyncUserAttributesResource(self)

    @cached_property
    def user_invites(self) -> AsyncUserInvitesResource:
        """The resource `user_invites`."""
        from .resources.user_invites import AsyncUserInvitesResource

        return AsyncUserInvitesResource(self)

    @cached_property
    def user_tasks(self) -> AsyncUserTasksResource:
        """The resource `user_tasks`."""
        from .resources.user_tasks import AsyncUserTasksResource

        return AsyncUserTasksResource(self)

    @cached_property
    def users(self) -> AsyncUsersResource:
        """The resource `users`."""
        from .resources.users import AsyncUsersResource

        return AsyncUsersResource(self)

    @cached_property
    def workflow_runs(self) -> AsyncWorkflowRunsResource:
        """The resource `workflow_runs`."""
        from .resources.workflow_runs import AsyncWorkflowRunsResource

        return AsyncWorkflowRunsResource(self)

    @cached_property
    def workflows(self) -> AsyncWorkflowsResource:
        """The resource `workflows`."""
        from .resources.workflows import AsyncWorkflowsResource

        return AsyncWorkflowsResource(self)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawRetool: ...


if TYPE_CHECKING:

    class AsyncRawRetool(AsyncRawCalls):
        """The client whose methods answer with status and headers."""

        access_requests: AsyncRawAccessRequestsResource
        access_tokens: AsyncRawAccessTokensResource
        app_themes: AsyncRawAppThemesResource
        apps: AsyncRawAppsResource
        configuration_variables: AsyncRawConfigurationVariablesResource
        custom_component_libraries: AsyncRawCustomComponentLibrariesResource
        environments: AsyncRawEnvironmentsResource
        folders: AsyncRawFoldersResource
        groups: AsyncRawGroupsResource
        info: AsyncRawInfoResource
        observability: AsyncRawObservabilityResource
        organization: AsyncRawOrganizationResource
        permissions: AsyncRawPermissionsResource
        resource_configurations: AsyncRawResourceConfigurationsResource
        resources: AsyncRawResourcesResource
        roles: AsyncRawRolesResource
        source_control: AsyncRawSourceControlResource
        spaces: AsyncRawSpacesResource
        sso: AsyncRawSsoResource
        usage: AsyncRawUsageResource
        user_attributes: AsyncRawUserAttributesResource
        user_invites: AsyncRawUserInvitesResource
        user_tasks: AsyncRawUserTasksResource
        users: AsyncRawUsersResource
        workflow_runs: AsyncRawWorkflowRunsResource
        workflows: AsyncRawWorkflowsResource
