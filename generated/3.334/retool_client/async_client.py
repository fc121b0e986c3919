"""The asynchronous client of Retool 3.334."""

from __future__ import annotations
from functools import cached_property
from typing import TYPE_CHECKING
from ._package import PACKAGE
from ._runtime.resource import lazy
from ._runtime.async_client import AsyncClient

if TYPE_CHECKING:
    from ._runtime.async_client import AsyncRawCalls
    from .resources import access_requests as _access_requests, access_tokens as _access_tokens
    from .resources import app_themes as _app_themes, apps as _apps
    from .resources import configuration_variables as _configuration_variables
    from .resources import custom_component_libraries as _custom_component_libraries
    from .resources import environments as _environments, folders as _folders
    from .resources import groups as _groups, info as _info, observability as _observability
    from .resources import organization as _organization, permissions as _permissions
    from .resources import resource_configurations as _resource_configurations, resources as _resources
    from .resources import roles as _roles, source_control as _source_control
    from .resources import spaces as _spaces, sso as _sso, usage as _usage
    from .resources import user_attributes as _user_attributes, user_invites as _user_invites
    from .resources import user_tasks as _user_tasks, users as _users
    from .resources import workflow_runs as _workflow_runs, workflows as _workflows
else:
    _access_requests, _access_tokens = lazy(__name__, ".resources.access_requests", ".resources.access_tokens")
    _app_themes, _apps = lazy(__name__, ".resources.app_themes", ".resources.apps")
    (_configuration_variables,) = lazy(__name__, ".resources.configuration_variables")
    (_custom_component_libraries,) = lazy(__name__, ".resources.custom_component_libraries")
    _environments, _folders = lazy(__name__, ".resources.environments", ".resources.folders")
    _groups, _info, _observability = lazy(__name__, ".resources.groups", ".resources.info", ".resources.observability")
    _organization, _permissions = lazy(__name__, ".resources.organization", ".resources.permissions")
    _resource_configurations, _resources = lazy(__name__, ".resources.resource_configurations", ".resources.resources")
    _roles, _source_control = lazy(__name__, ".resources.roles", ".resources.source_control")
    _spaces, _sso, _usage = lazy(__name__, ".resources.spaces", ".resources.sso", ".resources.usage")
    _user_attributes, _user_invites = lazy(__name__, ".resources.user_attributes", ".resources.user_invites")
    _user_tasks, _users = lazy(__name__, ".resources.user_tasks", ".resources.users")
    _workflow_runs, _workflows = lazy(__name__, ".resources.workflow_runs", ".resources.workflows")

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
    def access_requests(self) -> _access_requests.AsyncAccessRequestsResource:
        """The resource `access_requests`."""
        return _access_requests.AsyncAccessRequestsResource(self)

    @cached_property
    def access_tokens(self) -> _access_tokens.AsyncAccessTokensResource:
        """The resource `access_tokens`."""
        return _access_tokens.AsyncAccessTokensResource(self)

    @cached_property
    def app_themes(self) -> _app_themes.AsyncAppThemesResource:
        """The resource `app_themes`."""
        return _app_themes.AsyncAppThemesResource(self)

    @cached_property
    def apps(self) -> _apps.AsyncAppsResource:
        """The resource `apps`."""
        return _apps.AsyncAppsResource(self)

    @cached_property
    def configuration_variables(self) -> _configuration_variables.AsyncConfigurationVariablesResource:
        """The resource `configuration_variables`."""
        return _configuration_variables.AsyncConfigurationVariablesResource(self)

    @cached_property
    def custom_component_libraries(self) -> _custom_component_libraries.AsyncCustomComponentLibrariesResource:
        """The resource `custom_component_libraries`."""
        return _custom_component_libraries.AsyncCustomComponentLibrariesResource(self)

    @cached_property
    def environments(self) -> _environments.AsyncEnvironmentsResource:
        """The resource `environments`."""
        return _environments.AsyncEnvironmentsResource(self)

    @cached_property
    def folders(self) -> _folders.AsyncFoldersResource:
        """The resource `folders`."""
        return _folders.AsyncFoldersResource(self)

    @cached_property
    def groups(self) -> _groups.AsyncGroupsResource:
        """The resource `groups`."""
        return _groups.AsyncGroupsResource(self)

    @cached_property
    def info(self) -> _info.AsyncInfoResource:
        """The resource `info`."""
        return _info.AsyncInfoResource(self)

    @cached_property
    def observability(self) -> _observability.AsyncObservabilityResource:
        """The resource `observability`."""
        return _observability.AsyncObservabilityResource(self)

    @cached_property
    def organization(self) -> _organization.AsyncOrganizationResource:
        """The resource `organization`."""
        return _organization.AsyncOrganizationResource(self)

    @cached_property
    def permissions(self) -> _permissions.AsyncPermissionsResource:
        """The resource `permissions`."""
        return _permissions.AsyncPermissionsResource(self)

    @cached_property
    def resource_configurations(self) -> _resource_configurations.AsyncResourceConfigurationsResource:
        """The resource `resource_configurations`."""
        return _resource_configurations.AsyncResourceConfigurationsResource(self)

    @cached_property
    def resources(self) -> _resources.AsyncResourcesResource:
        """The resource `resources`."""
        return _resources.AsyncResourcesResource(self)

    @cached_property
    def roles(self) -> _roles.AsyncRolesResource:
        """The resource `roles`."""
        return _roles.AsyncRolesResource(self)

    @cached_property
    def source_control(self) -> _source_control.AsyncSourceControlResource:
        """The resource `source_control`."""
        return _source_control.AsyncSourceControlResource(self)

    @cached_property
    def spaces(self) -> _spaces.AsyncSpacesResource:
        """The resource `spaces`."""
        return _spaces.AsyncSpacesResource(self)

    @cached_property
    def sso(self) -> _sso.AsyncSsoResource:
        """The resource `sso`."""
        return _sso.AsyncSsoResource(self)

    @cached_property
    def usage(self) -> _usage.AsyncUsageResource:
        """The resource `usage`."""
        return _usage.AsyncUsageResource(self)

    @cached_property
    def user_attributes(self) -> _user_attributes.AsyncUserAttributesResource:
        """The resource `user_attributes`."""
        return _user_attributes.AsyncUserAttributesResource(self)

    @cached_property
    def user_invites(self) -> _user_invites.AsyncUserInvitesResource:
        """The resource `user_invites`."""
        return _user_invites.AsyncUserInvitesResource(self)

    @cached_property
    def user_tasks(self) -> _user_tasks.AsyncUserTasksResource:
        """The resource `user_tasks`."""
        return _user_tasks.AsyncUserTasksResource(self)

    @cached_property
    def users(self) -> _users.AsyncUsersResource:
        """The resource `users`."""
        return _users.AsyncUsersResource(self)

    @cached_property
    def workflow_runs(self) -> _workflow_runs.AsyncWorkflowRunsResource:
        """The resource `workflow_runs`."""
        return _workflow_runs.AsyncWorkflowRunsResource(self)

    @cached_property
    def workflows(self) -> _workflows.AsyncWorkflowsResource:
        """The resource `workflows`."""
        return _workflows.AsyncWorkflowsResource(self)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncRawRetool: ...


if TYPE_CHECKING:

    class AsyncRawRetool(AsyncRawCalls):
        """The client whose methods answer with status and headers."""

        access_requests: _access_requests.AsyncRawAccessRequestsResource
        access_tokens: _access_tokens.AsyncRawAccessTokensResource
        app_themes: _app_themes.AsyncRawAppThemesResource
        apps: _apps.AsyncRawAppsResource
        configuration_variables: _configuration_variables.AsyncRawConfigurationVariablesResource
        custom_component_libraries: _custom_component_libraries.AsyncRawCustomComponentLibrariesResource
        environments: _environments.AsyncRawEnvironmentsResource
        folders: _folders.AsyncRawFoldersResource
        groups: _groups.AsyncRawGroupsResource
        info: _info.AsyncRawInfoResource
        observability: _observability.AsyncRawObservabilityResource
        organization: _organization.AsyncRawOrganizationResource
        permissions: _permissions.AsyncRawPermissionsResource
        resource_configurations: _resource_configurations.AsyncRawResourceConfigurationsResource
        resources: _resources.AsyncRawResourcesResource
        roles: _roles.AsyncRawRolesResource
        source_control: _source_control.AsyncRawSourceControlResource
        spaces: _spaces.AsyncRawSpacesResource
        sso: _sso.AsyncRawSsoResource
        usage: _usage.AsyncRawUsageResource
        user_attributes: _user_attributes.AsyncRawUserAttributesResource
        user_invites: _user_invites.AsyncRawUserInvitesResource
        user_tasks: _user_tasks.AsyncRawUserTasksResource
        users: _users.AsyncRawUsersResource
        workflow_runs: _workflow_runs.AsyncRawWorkflowRunsResource
        workflows: _workflows.AsyncRawWorkflowsResource
