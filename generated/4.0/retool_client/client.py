"""The client of Retool 4.0."""

from __future__ import annotations
from functools import cached_property
from typing import TYPE_CHECKING
from ._package import PACKAGE
from ._runtime.resource import lazy
from ._runtime.sync_client import SyncClient

if TYPE_CHECKING:
    from ._runtime.sync_client import RawCalls
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

__all__ = ("Retool",)


class Retool(SyncClient):
    """A client of a Retool instance of release 4.0: an attribute per resource, a method per operation.

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
    def access_requests(self) -> _access_requests.AccessRequestsResource:
        """The resource `access_requests`."""
        return _access_requests.AccessRequestsResource(self)

    @cached_property
    def access_tokens(self) -> _access_tokens.AccessTokensResource:
        """The resource `access_tokens`."""
        return _access_tokens.AccessTokensResource(self)

    @cached_property
    def app_themes(self) -> _app_themes.AppThemesResource:
        """The resource `app_themes`."""
        return _app_themes.AppThemesResource(self)

    @cached_property
    def apps(self) -> _apps.AppsResource:
        """The resource `apps`."""
        return _apps.AppsResource(self)

    @cached_property
    def configuration_variables(self) -> _configuration_variables.ConfigurationVariablesResource:
        """The resource `configuration_variables`."""
        return _configuration_variables.ConfigurationVariablesResource(self)

    @cached_property
    def custom_component_libraries(self) -> _custom_component_libraries.CustomComponentLibrariesResource:
        """The resource `custom_component_libraries`."""
        return _custom_component_libraries.CustomComponentLibrariesResource(self)

    @cached_property
    def environments(self) -> _environments.EnvironmentsResource:
        """The resource `environments`."""
        return _environments.EnvironmentsResource(self)

    @cached_property
    def folders(self) -> _folders.FoldersResource:
        """The resource `folders`."""
        return _folders.FoldersResource(self)

    @cached_property
    def groups(self) -> _groups.GroupsResource:
        """The resource `groups`."""
        return _groups.GroupsResource(self)

    @cached_property
    def info(self) -> _info.InfoResource:
        """The resource `info`."""
        return _info.InfoResource(self)

    @cached_property
    def observability(self) -> _observability.ObservabilityResource:
        """The resource `observability`."""
        return _observability.ObservabilityResource(self)

    @cached_property
    def organization(self) -> _organization.OrganizationResource:
        """The resource `organization`."""
        return _organization.OrganizationResource(self)

    @cached_property
    def permissions(self) -> _permissions.PermissionsResource:
        """The resource `permissions`."""
        return _permissions.PermissionsResource(self)

    @cached_property
    def resource_configurations(self) -> _resource_configurations.ResourceConfigurationsResource:
        """The resource `resource_configurations`."""
        return _resource_configurations.ResourceConfigurationsResource(self)

    @cached_property
    def resources(self) -> _resources.ResourcesResource:
        """The resource `resources`."""
        return _resources.ResourcesResource(self)

    @cached_property
    def roles(self) -> _roles.RolesResource:
        """The resource `roles`."""
        return _roles.RolesResource(self)

    @cached_property
    def source_control(self) -> _source_control.SourceControlResource:
        """The resource `source_control`."""
        return _source_control.SourceControlResource(self)

    @cached_property
    def spaces(self) -> _spaces.SpacesResource:
        """The resource `spaces`."""
        return _spaces.SpacesResource(self)

    @cached_property
    def sso(self) -> _sso.SsoResource:
        """The resource `sso`."""
        return _sso.SsoResource(self)

    @cached_property
    def usage(self) -> _usage.UsageResource:
        """The resource `usage`."""
        return _usage.UsageResource(self)

    @cached_property
    def user_attributes(self) -> _user_attributes.UserAttributesResource:
        """The resource `user_attributes`."""
        return _user_attributes.UserAttributesResource(self)

    @cached_property
    def user_invites(self) -> _user_invites.UserInvitesResource:
        """The resource `user_invites`."""
        return _user_invites.UserInvitesResource(self)

    @cached_property
    def user_tasks(self) -> _user_tasks.UserTasksResource:
        """The resource `user_tasks`."""
        return _user_tasks.UserTasksResource(self)

    @cached_property
    def users(self) -> _users.UsersResource:
        """The resource `users`."""
        return _users.UsersResource(self)

    @cached_property
    def workflow_runs(self) -> _workflow_runs.WorkflowRunsResource:
        """The resource `workflow_runs`."""
        return _workflow_runs.WorkflowRunsResource(self)

    @cached_property
    def workflows(self) -> _workflows.WorkflowsResource:
        """The resource `workflows`."""
        return _workflows.WorkflowsResource(self)

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> RawRetool: ...


if TYPE_CHECKING:

    class RawRetool(RawCalls):
        """The client whose methods answer with status and headers."""

        access_requests: _access_requests.RawAccessRequestsResource
        access_tokens: _access_tokens.RawAccessTokensResource
        app_themes: _app_themes.RawAppThemesResource
        apps: _apps.RawAppsResource
        configuration_variables: _configuration_variables.RawConfigurationVariablesResource
        custom_component_libraries: _custom_component_libraries.RawCustomComponentLibrariesResource
        environments: _environments.RawEnvironmentsResource
        folders: _folders.RawFoldersResource
        groups: _groups.RawGroupsResource
        info: _info.RawInfoResource
        observability: _observability.RawObservabilityResource
        organization: _organization.RawOrganizationResource
        permissions: _permissions.RawPermissionsResource
        resource_configurations: _resource_configurations.RawResourceConfigurationsResource
        resources: _resources.RawResourcesResource
        roles: _roles.RawRolesResource
        source_control: _source_control.RawSourceControlResource
        spaces: _spaces.RawSpacesResource
        sso: _sso.RawSsoResource
        usage: _usage.RawUsageResource
        user_attributes: _user_attributes.RawUserAttributesResource
        user_invites: _user_invites.RawUserInvitesResource
        user_tasks: _user_tasks.RawUserTasksResource
        users: _users.RawUsersResource
        workflow_runs: _workflow_runs.RawWorkflowRunsResource
        workflows: _workflows.RawWorkflowsResource
