"""All operations of Retool 3.75: what each sends, how its answers are read, and what it takes to call it."""

from __future__ import annotations
from typing import TYPE_CHECKING, Final
from ._runtime.operation import BaseOperation as BaseOperation, Body, Operation, PagedOperation, bare, data, empty
from ._runtime.operation import listed, table

if TYPE_CHECKING:
    from . import models as _models

# fmt: off
USERS_GET: Final[Operation[_models.User]] = Operation(
    "users.get", "GET", "/users/{userId}", responses={200: data("User")}, scopes=(("users:read",),),
    scope_label="Users > Read", plan="enterprise")
USERS_UPDATE: Final[Operation[_models.User]] = Operation(
    "users.update", "PATCH", "/users/{userId}",
    body=Body("application/json", "PatchOperations", required=True, changes={"email": "/email", "active": "/active", "first_name": "/first_name", "last_name": "/last_name", "metadata": "/metadata"}),
    responses={200: data("User")}, scopes=(("users:write",),), scope_label="Users > Write", plan="enterprise")
USERS_DELETE: Final[Operation[None]] = Operation(
    "users.delete", "DELETE", "/users/{userId}", responses={204: empty()}, scopes=(("users:write",),),
    scope_label="Users > Write", plan="enterprise")
USERS_LIST: Final[PagedOperation[_models.User]] = PagedOperation(
    "users.list", "GET", "/users", responses={200: listed("User")}, scopes=(("users:read",),),
    scope_label="Users > Read", plan="enterprise")
USERS_CREATE: Final[Operation[_models.User]] = Operation(
    "users.create", "POST", "/users", body=Body("application/json", "UserCreate", required=True),
    responses={200: data("User")}, scopes=(("users:write",),), scope_label="Users > Write", plan="enterprise")
USERS_SET_ATTRIBUTE: Final[Operation[_models.UserMetadata]] = Operation(
    "users.set_attribute", "POST", "/users/{userId}/user_attributes",
    body=Body("application/json", "SetAttributeRequest", required=True), responses={200: data("UserMetadata")},
    scopes=(("users:write",),), scope_label="Users > Write", since="3.20.1", plan="business")
USERS_DELETE_ATTRIBUTE: Final[Operation[_models.UserMetadata]] = Operation(
    "users.delete_attribute", "DELETE", "/users/{userId}/user_attributes/{attributeName}",
    responses={200: data("UserMetadata")}, scopes=(("users:write",),), scope_label="Users > Write", since="3.20.1",
    plan="business")
GROUPS_GET: Final[Operation[_models.Group]] = Operation(
    "groups.get", "GET", "/groups/{groupId}", responses={200: data("Group")}, scopes=(("groups:read",),),
    scope_label="Groups > Read", plan="enterprise")
GROUPS_REPLACE: Final[Operation[_models.Group]] = Operation(
    "groups.replace", "PUT", "/groups/{groupId}", body=Body("application/json", "GroupReplace"),
    responses={200: data("Group")}, scopes=(("groups:write",),), scope_label="Groups > Write", plan="enterprise")
GROUPS_UPDATE: Final[Operation[_models.Group]] = Operation(
    "groups.update", "PATCH", "/groups/{groupId}",
    body=Body("application/json", "PatchOperations", required=True, changes={"name": "/name", "members": "/members", "universal_app_access": "/universal_app_access", "universal_resource_access": "/universal_resource_access", "universal_workflow_access": "/universal_workflow_access", "universal_query_library_access": "/universal_query_library_access", "user_invites": "/user_invites", "user_list_access": "/user_list_access", "audit_log_access": "/audit_log_access", "unpublished_release_access": "/unpublished_release_access", "usage_analytics_access": "/usage_analytics_access", "account_details_access": "/account_details_access", "landing_page_app_id": "/landing_page_app_id"}),
    responses={200: data("Group")}, scopes=(("groups:write",),), scope_label="Groups > Write", plan="enterprise")
GROUPS_DELETE: Final[Operation[None]] = Operation(
    "groups.delete", "DELETE", "/groups/{groupId}", responses={204: empty()}, scopes=(("groups:write",),),
    scope_label="Groups > Write", plan="enterprise")
GROUPS_LIST: Final[PagedOperation[_models.Group]] = PagedOperation(
    "groups.list", "GET", "/groups", responses={200: listed("Group")}, scopes=(("groups:read",),),
    scope_label="Groups > Read", plan="enterprise")
GROUPS_CREATE: Final[Operation[_models.Group]] = Operation(
    "groups.create", "POST", "/groups", body=Body("application/json", "GroupCreate", required=True),
    responses={200: data("Group")}, scopes=(("groups:write",),), scope_label="Groups > Write", plan="enterprise")
GROUPS_ADD_USER_INVITES: Final[Operation[_models.Group]] = Operation(
    "groups.add_user_invites", "POST", "/groups/{groupId}/user_invites",
    body=Body("application/json", "GroupAddUserInvites", required=True), responses={200: data("Group")},
    scopes=(("groups:write",),), scope_label="Groups > Write", since="3.28.0", plan="enterprise")
GROUPS_ADD_MEMBERS: Final[Operation[_models.Group]] = Operation(
    "groups.add_members", "POST", "/groups/{groupId}/members",
    body=Body("application/json", "GroupAddMembers", required=True), responses={200: data("Group")},
    scopes=(("groups:write",),), scope_label="Groups > Write", plan="enterprise")
GROUPS_REMOVE_MEMBER: Final[Operation[_models.Group]] = Operation(
    "groups.remove_member", "DELETE", "/groups/{groupId}/members/{userSid}", responses={200: data("Group")},
    scopes=(("groups:write",),), scope_label="Groups > Write", plan="enterprise")
GROUPS_REMOVE_USER_INVITE: Final[Operation[None]] = Operation(
    "groups.remove_user_invite", "DELETE", "/groups/{groupId}/user_invites/{userInviteId}", responses={204: empty()},
    scopes=(("groups:write",),), scope_label="Groups > Write", since="3.28.0", plan="enterprise")
FOLDERS_LIST: Final[PagedOperation[_models.Folder]] = PagedOperation(
    "folders.list", "GET", "/folders", responses={200: listed("Folder")}, scopes=(("folders:read",),),
    scope_label="Folders > Read", plan="enterprise")
FOLDERS_CREATE: Final[Operation[_models.Folder]] = Operation(
    "folders.create", "POST", "/folders", body=Body("application/json", "FolderCreate", required=True),
    responses={200: data("Folder")}, errors={409: None, 422: None}, scopes=(("folders:write",),),
    scope_label="Folders > Write", plan="enterprise")
FOLDERS_GET: Final[Operation[_models.Folder]] = Operation(
    "folders.get", "GET", "/folders/{folderId}", responses={200: data("Folder")}, errors={404: None},
    scopes=(("folders:read",),), scope_label="Folders > Read", plan="enterprise")
FOLDERS_UPDATE: Final[Operation[_models.Folder]] = Operation(
    "folders.update", "PATCH", "/folders/{folderId}",
    body=Body("application/json", "FolderUpdate", required=True, changes={"name": "/name", "parent_folder_id": "/parent_folder_id", "is_system_folder": "/is_system_folder", "folder_type": "/folder_type"}),
    responses={200: data("Folder")}, errors={404: None, 409: None, 422: None}, scopes=(("folders:write",),),
    scope_label="Folders > Write", plan="enterprise")
FOLDERS_DELETE: Final[Operation[None]] = Operation(
    "folders.delete", "DELETE", "/folders/{folderId}", body=Body("application/json", "FolderDelete"),
    responses={204: empty()}, errors={404: None}, scopes=(("folders:write",),), scope_label="Folders > Write",
    plan="enterprise")
SPACES_LIST: Final[PagedOperation[_models.Space]] = PagedOperation(
    "spaces.list", "GET", "/spaces", responses={200: listed("Space")}, scopes=(("spaces:read",),),
    scope_label="Spaces > Read", plan="enterprise")
SPACES_CREATE: Final[Operation[_models.Space]] = Operation(
    "spaces.create", "POST", "/spaces", body=Body("application/json", "SpaceCreate", required=True),
    responses={200: data("Space")}, scopes=(("spaces:write",),), scope_label="Spaces > Write", plan="enterprise")
SPACES_GET: Final[Operation[_models.Space]] = Operation(
    "spaces.get", "GET", "/spaces/{spaceId}", responses={200: data("Space")}, errors={404: None},
    scopes=(("spaces:read",),), scope_label="Spaces > Read", plan="enterprise")
SPACES_REPLACE: Final[Operation[_models.Space]] = Operation(
    "spaces.replace", "PUT", "/spaces/{spaceId}", body=Body("application/json", "SpaceReplace", required=True),
    responses={200: data("Space")}, errors={404: None, 422: None}, scopes=(("spaces:write",),),
    scope_label="Spaces > Write", plan="enterprise")
SPACES_DELETE: Final[Operation[None]] = Operation(
    "spaces.delete", "DELETE", "/spaces/{spaceId}", responses={204: empty()}, errors={404: None},
    scopes=(("spaces:write",),), scope_label="Spaces > Write", plan="enterprise")
SPACES_COPY_ELEMENTS: Final[Operation[_models.SpaceCopyElementsResult]] = Operation(
    "spaces.copy_elements", "POST", "/spaces/copyElements",
    body=Body("application/json", "SpaceCopyElements", required=True), responses={201: data("SpaceCopyElementsResult")},
    errors={404: None}, scopes=(("spaces:write",),), scope_label="Spaces > Write", plan="enterprise")
SOURCE_CONTROL_CONFIG_GET: Final[Operation[_models.SourceControlConfig]] = Operation(
    "source_control.config.get", "GET", "/source_control/config", responses={200: data("SourceControlConfig")},
    scopes=(("source_control:read",),), scope_label="Source Control > Read", plan="enterprise")
SOURCE_CONTROL_CONFIG_REPLACE: Final[Operation[_models.SourceControlConfig]] = Operation(
    "source_control.config.replace", "PUT", "/source_control/config",
    body=Body("application/json", "SourceControlConfigCreate", required=True),
    responses={200: data("SourceControlConfig"), 201: data("SourceControlConfig")}, errors={400: None},
    scopes=(("source_control:write",),), scope_label="Source Control > Write", plan="enterprise")
SOURCE_CONTROL_CONFIG_CREATE: Final[Operation[_models.SourceControlConfig]] = Operation(
    "source_control.config.create", "POST", "/source_control/config",
    body=Body("application/json", "SourceControlConfigCreate", required=True),
    responses={200: data("SourceControlConfig")}, errors={400: None, 409: None}, scopes=(("source_control:write",),),
    scope_label="Source Control > Write", plan="enterprise")
SOURCE_CONTROL_CONFIG_DELETE: Final[Operation[None]] = Operation(
    "source_control.config.delete", "DELETE", "/source_control/config", responses={204: empty()}, errors={404: None},
    scopes=(("source_control:write",),), scope_label="Source Control > Write", plan="enterprise")
SOURCE_CONTROL_TEST_CONNECTION: Final[Operation[_models.SourceControlTestResult]] = Operation(
    "source_control.test_connection", "GET", "/source_control/test_connection",
    responses={200: data("SourceControlTestResult")}, errors={422: None}, scopes=(("source_control:read",),),
    scope_label="Source Control > Read", plan="enterprise")
SOURCE_CONTROL_TEST_DEPLOY: Final[Operation[_models.SourceControlTestResult]] = Operation(
    "source_control.test_deploy", "POST", "/source_control/test_deploy",
    body=Body("application/json", "SourceControlTestDeploy", required=True),
    responses={200: data("SourceControlTestResult")}, plan="enterprise")
SOURCE_CONTROL_DEPLOY: Final[Operation[_models.SourceControlDeployment]] = Operation(
    "source_control.deploy", "POST", "/source_control/deploy", responses={200: data("SourceControlDeployment")},
    plan="enterprise")
SOURCE_CONTROL_DEPLOYMENTS_GET: Final[Operation[_models.SourceControlDeployment]] = Operation(
    "source_control.deployments.get", "GET", "/source_control/deployment/{id}",
    responses={200: data("SourceControlDeployment")}, errors={404: None}, plan="enterprise")
SOURCE_CONTROL_SETTINGS_GET: Final[Operation[_models.SourceControlSettings]] = Operation(
    "source_control.settings.get", "GET", "/source_control/settings", responses={200: data("SourceControlSettings")},
    scopes=(("source_control:read",),), scope_label="Source Control > Read", plan="enterprise")
SOURCE_CONTROL_SETTINGS_REPLACE: Final[Operation[_models.SourceControlSettings]] = Operation(
    "source_control.settings.replace", "PUT", "/source_control/settings",
    body=Body("application/json", "SourceControlSettingsReplace", required=True),
    responses={200: data("SourceControlSettings"), 201: data("SourceControlSettings")}, errors={400: None},
    scopes=(("source_control:write",),), scope_label="Source Control > Write", plan="enterprise")
APP_THEMES_GET: Final[Operation[_models.AppTheme]] = Operation(
    "app_themes.get", "GET", "/app_themes/{id}", responses={200: data("AppTheme")}, errors={404: None},
    scopes=(("app_themes:read",),), scope_label="App Themes > Read", plan="enterprise")
APP_THEMES_DELETE: Final[Operation[None]] = Operation(
    "app_themes.delete", "DELETE", "/app_themes/{id}", responses={204: empty()}, errors={404: None},
    scopes=(("app_themes:write",),), scope_label="App Themes > Write", plan="enterprise")
APP_THEMES_REPLACE: Final[Operation[_models.AppTheme]] = Operation(
    "app_themes.replace", "PUT", "/app_themes", body=Body("application/json", "AppThemeCreate", required=True),
    responses={200: data("AppTheme"), 201: data("AppTheme")}, errors={409: None}, scopes=(("app_themes:write",),),
    scope_label="App Themes > Write", plan="enterprise")
APP_THEMES_CREATE: Final[Operation[_models.AppTheme]] = Operation(
    "app_themes.create", "POST", "/app_themes", body=Body("application/json", "AppThemeCreate", required=True),
    responses={200: data("AppTheme")}, errors={409: None}, scopes=(("app_themes:write",),),
    scope_label="App Themes > Write", plan="enterprise")
APPS_GET: Final[Operation[_models.App]] = Operation(
    "apps.get", "GET", "/apps/{appId}", responses={200: data("App")}, scopes=(("apps:read",),),
    scope_label="Apps > Read", since="3.28.0", plan="enterprise")
APPS_DELETE: Final[Operation[None]] = Operation(
    "apps.delete", "DELETE", "/apps/{appId}", responses={204: empty()}, scopes=(("apps:write",),),
    scope_label="Apps > Write", plan="enterprise")
APPS_LIST: Final[PagedOperation[_models.App]] = PagedOperation(
    "apps.list", "GET", "/apps", responses={200: listed("App")}, scopes=(("apps:read",),), scope_label="Apps > Read",
    plan="enterprise")
SSO_CONFIG_GET: Final[Operation[_models.SsoConfigState]] = Operation(
    "sso.config.get", "GET", "/sso/config", responses={200: data("SsoConfigState")}, errors={404: None, 422: None},
    scopes=(("spaces:read",),), scope_label="Spaces > Read", plan="enterprise")
SSO_CONFIG_CREATE: Final[Operation[_models.SsoConfigState]] = Operation(
    "sso.config.create", "POST", "/sso/config", body=Body("application/json", "SsoConfigCreate", required=True),
    responses={200: data("SsoConfigState")}, errors={400: None}, scopes=(("spaces:write",),),
    scope_label="Spaces > Write", plan="enterprise")
SSO_CONFIG_DELETE: Final[Operation[None]] = Operation(
    "sso.config.delete", "DELETE", "/sso/config", responses={204: empty()}, scopes=(("spaces:write",),),
    scope_label="Spaces > Write", plan="enterprise")
USER_ATTRIBUTES_LIST: Final[PagedOperation[_models.UserAttribute]] = PagedOperation(
    "user_attributes.list", "GET", "/user_attributes", responses={200: listed("UserAttribute")},
    scopes=(("users:read",),), scope_label="Users > Read", plan="business")
PERMISSIONS_LIST_OBJECTS: Final[PagedOperation[_models.PermissionGrant]] = PagedOperation(
    "permissions.list_objects", "POST", "/permissions/listObjects",
    body=Body("application/json", "PermissionListObjects", required=True), responses={200: listed("PermissionGrant")},
    scopes=(("permissions:read",),), scope_label="Permissions > Read", since="3.18", plan="enterprise")
PERMISSIONS_GRANT: Final[Operation[list[_models.PermissionGrant]]] = Operation(
    "permissions.grant", "POST", "/permissions/grant",
    body=Body("application/json", "PermissionGrantRequest", required=True), responses={200: data(["PermissionGrant"])},
    scopes=(("permissions:write",),), scope_label="Permissions > Write", since="3.18", plan="enterprise")
PERMISSIONS_REVOKE: Final[Operation[list[_models.RevokedPermission]]] = Operation(
    "permissions.revoke", "POST", "/permissions/revoke",
    body=Body("application/json", "PermissionRevokeRequest", required=True),
    responses={200: data(["RevokedPermission"])}, scopes=(("permissions:write",),), scope_label="Permissions > Write",
    since="3.18", plan="enterprise")
ACCESS_REQUESTS_LIST: Final[PagedOperation[_models.AccessRequest]] = PagedOperation(
    "access_requests.list", "GET", "/access_requests", query=("status",), responses={200: listed("AccessRequest")},
    scopes=(("users:read",),), scope_label="Users > Read", since="3.24.0", plan="enterprise")
ACCESS_REQUESTS_GET: Final[Operation[_models.AccessRequest]] = Operation(
    "access_requests.get", "GET", "/access_requests/{accessRequestId}", responses={200: data("AccessRequest")},
    scopes=(("users:read",),), scope_label="Users > Read", since="3.24.0", plan="enterprise")
ACCESS_REQUESTS_UPDATE: Final[Operation[_models.AccessRequest]] = Operation(
    "access_requests.update", "PATCH", "/access_requests/{accessRequestId}",
    body=Body("application/json", "ReplaceOperations", required=True, changes={"status": "/status", "requesting_email": "/requesting_email", "updated_by_id": "/updated_by_id"}),
    responses={200: data("AccessRequest")}, scopes=(("users:write",),), scope_label="Users > Write", since="3.24.0",
    plan="enterprise")
USER_INVITES_LIST: Final[PagedOperation[_models.UserInvite]] = PagedOperation(
    "user_invites.list", "GET", "/user_invites", responses={200: listed("UserInvite")}, since="3.24.0", plan="business")
USER_INVITES_CREATE: Final[Operation[_models.UserInvite]] = Operation(
    "user_invites.create", "POST", "/user_invites", body=Body("application/json", "UserInviteCreate", required=True),
    responses={200: data("UserInvite")}, since="3.28.0", plan="business")
USER_INVITES_GET: Final[Operation[_models.UserInvite]] = Operation(
    "user_invites.get", "GET", "/user_invites/{userInviteId}", responses={200: data("UserInvite")},
    scopes=(("users:read",),), scope_label="Users > Read", since="3.26.0", plan="business")
USER_INVITES_DELETE: Final[Operation[None]] = Operation(
    "user_invites.delete", "DELETE", "/user_invites/{userInviteId}", responses={204: empty()},
    scopes=(("users:write",),), scope_label="Users > Write", since="3.26.0", plan="business")
USER_INVITES_SET_ATTRIBUTE: Final[Operation[_models.UserMetadata]] = Operation(
    "user_invites.set_attribute", "POST", "/user_invites/{userInviteId}/user_attributes",
    body=Body("application/json", "SetAttributeRequest", required=True), responses={200: data("UserMetadata")},
    since="3.28.0", plan="business")
USER_INVITES_DELETE_ATTRIBUTE: Final[Operation[_models.UserMetadata]] = Operation(
    "user_invites.delete_attribute", "DELETE", "/user_invites/{userInviteId}/user_attributes/{attributeName}",
    responses={200: data("UserMetadata")}, since="3.28.0", plan="business")
RESOURCES_LIST: Final[PagedOperation[_models.Resource]] = PagedOperation(
    "resources.list", "GET", "/resources", query=("next_token", "resource_type"), responses={200: listed("Resource")},
    paginated=True, scopes=(("resources:read",),), scope_label="Resources > Read", since="3.28.0", plan="enterprise")
RESOURCES_CREATE: Final[Operation[_models.Resource]] = Operation(
    "resources.create", "POST", "/resources", body=Body("application/json", "ResourceCreate", required=True),
    responses={200: data("Resource")}, scopes=(("resources:write",),), scope_label="Resources > Write", since="3.72.0",
    plan="enterprise")
RESOURCES_GET: Final[Operation[_models.Resource]] = Operation(
    "resources.get", "GET", "/resources/{resourceId}", responses={200: data("Resource")}, scopes=(("resources:read",),),
    scope_label="Resources > Read", since="3.28.0", plan="enterprise")
RESOURCES_DELETE: Final[Operation[None]] = Operation(
    "resources.delete", "DELETE", "/resources/{resourceId}", responses={204: empty()}, scopes=(("resources:write",),),
    scope_label="Resources > Write", since="3.28.0", plan="enterprise")
RESOURCE_CONFIGURATIONS_LIST: Final[PagedOperation[_models.ResourceConfiguration]] = PagedOperation(
    "resource_configurations.list", "GET", "/resource_configurations",
    query=("next_token", "resource_type", "resource_id", "environment_id"),
    responses={200: listed("ResourceConfiguration")}, paginated=True, scopes=(("resources:read",),),
    scope_label="Resources > Read", since="3.34.0", plan="enterprise")
RESOURCE_CONFIGURATIONS_GET: Final[Operation[_models.ResourceConfiguration]] = Operation(
    "resource_configurations.get", "GET", "/resource_configurations/{configurationId}",
    responses={200: bare("ResourceConfiguration")}, scopes=(("resources:read",),), scope_label="Resources > Read",
    since="3.28.0", plan="enterprise")
RESOURCE_CONFIGURATIONS_DELETE: Final[Operation[None]] = Operation(
    "resource_configurations.delete", "DELETE", "/resource_configurations/{configurationId}", responses={204: empty()},
    scopes=(("resources:write",),), scope_label="Resources > Write", since="3.34.0", plan="enterprise")
ENVIRONMENTS_LIST: Final[PagedOperation[_models.Environment]] = PagedOperation(
    "environments.list", "GET", "/environments", responses={200: listed("Environment")},
    scopes=(("environments:read",),), scope_label="Environments > Read", since="3.28.0", plan="enterprise")
ENVIRONMENTS_GET: Final[Operation[_models.Environment]] = Operation(
    "environments.get", "GET", "/environments/{environmentId}", responses={200: data("Environment")},
    scopes=(("environments:read",),), scope_label="Environments > Read", since="3.28.0", plan="enterprise")
CUSTOM_COMPONENT_LIBRARIES_GET: Final[Operation[_models.CustomComponentLibrary]] = Operation(
    "custom_component_libraries.get", "GET", "/custom_component_libraries/{libraryId}",
    responses={200: data("CustomComponentLibrary")}, errors={404: None}, scopes=(("custom_components:read",),),
    scope_label="CustomComponent > Read", since="3.41.0", plan="business")
CUSTOM_COMPONENT_LIBRARIES_LIST: Final[PagedOperation[_models.CustomComponentLibrary]] = PagedOperation(
    "custom_component_libraries.list", "GET", "/custom_component_libraries", query=("next_token",),
    responses={200: listed("CustomComponentLibrary")}, paginated=True, scopes=(("custom_components:read",),),
    scope_label="CustomComponent > Read", since="3.41.0", plan="business")
CUSTOM_COMPONENT_LIBRARIES_CREATE: Final[Operation[_models.CustomComponentLibrary]] = Operation(
    "custom_component_libraries.create", "POST", "/custom_component_libraries",
    body=Body("application/json", "CustomComponentLibraryCreate", required=True),
    responses={200: data("CustomComponentLibrary")}, errors={409: None}, scopes=(("custom_components:write",),),
    scope_label="CustomComponent > Write", since="3.41.0", plan="business")
CUSTOM_COMPONENT_LIBRARIES_REVISIONS_LIST: Final[PagedOperation[_models.CustomComponentLibraryRevision]] = PagedOperation(
    "custom_component_libraries.revisions.list", "GET", "/custom_component_libraries/{libraryId}/revisions",
    responses={200: listed("CustomComponentLibraryRevision")}, errors={404: None},
    scopes=(("custom_components:read",),), scope_label="CustomComponent > Read", since="3.41.0", plan="business")
CUSTOM_COMPONENT_LIBRARIES_REVISIONS_CREATE: Final[Operation[_models.CustomComponentLibraryRevision]] = Operation(
    "custom_component_libraries.revisions.create", "POST", "/custom_component_libraries/{libraryId}/revisions",
    body=Body("multipart/form-data", "CustomComponentLibraryRevisionCreate", required=True, files={"files": ""}),
    responses={200: data("CustomComponentLibraryRevision")}, errors={409: None}, scopes=(("custom_components:write",),),
    scope_label="CustomComponent > Write", since="3.41.0", plan="business")
CUSTOM_COMPONENT_LIBRARIES_REVISIONS_LIST_FILES: Final[PagedOperation[_models.CustomComponentLibraryRevisionFile]] = PagedOperation(
    "custom_component_libraries.revisions.list_files", "GET",
    "/custom_component_libraries/{libraryId}/revisions/{revisionId}/files",
    responses={200: listed("CustomComponentLibraryRevisionFile")}, scopes=(("custom_components:read",),),
    scope_label="CustomComponent > Read", since="3.41.0", plan="business")
CONFIGURATION_VARIABLES_LIST: Final[PagedOperation[_models.ConfigurationVariable]] = PagedOperation(
    "configuration_variables.list", "GET", "/configuration_variables", responses={200: listed("ConfigurationVariable")},
    scopes=(("config_vars:read",),), scope_label="Configuration Variables > Read", since="3.42", plan="enterprise")
CONFIGURATION_VARIABLES_CREATE: Final[Operation[_models.ConfigurationVariable]] = Operation(
    "configuration_variables.create", "POST", "/configuration_variables",
    body=Body("application/json", "ConfigurationVariableCreate", required=True),
    responses={200: data("ConfigurationVariable")}, scopes=(("config_vars:write",),),
    scope_label="Configuration Variables > Write", since="3.42", plan="enterprise")
CONFIGURATION_VARIABLES_GET: Final[Operation[_models.ConfigurationVariable]] = Operation(
    "configuration_variables.get", "GET", "/configuration_variables/{id}",
    responses={200: data("ConfigurationVariable")}, scopes=(("config_vars:read",),),
    scope_label="Configuration Variables > Read", since="3.42", plan="enterprise")
CONFIGURATION_VARIABLES_REPLACE: Final[Operation[_models.ConfigurationVariable]] = Operation(
    "configuration_variables.replace", "PUT", "/configuration_variables/{id}",
    body=Body("application/json", "ConfigurationVariableCreate", required=True),
    responses={200: data("ConfigurationVariable")}, scopes=(("config_vars:write",),),
    scope_label="Configuration Variables > Write", since="3.42", plan="enterprise")
CONFIGURATION_VARIABLES_DELETE: Final[Operation[None]] = Operation(
    "configuration_variables.delete", "DELETE", "/configuration_variables/{id}", responses={204: empty()},
    scopes=(("config_vars:write",),), scope_label="Configuration Variables > Write", since="3.42", plan="enterprise")
OBSERVABILITY_CONFIG_LIST: Final[PagedOperation[_models.ObservabilityConfig]] = PagedOperation(
    "observability.config.list", "GET", "/observability/config", responses={200: listed("ObservabilityConfig")},
    errors={403: None, 404: None}, scopes=(("observability:read",),), scope_label="Observability > Read",
    plan="enterprise")
OBSERVABILITY_CONFIG_CREATE: Final[Operation[_models.ObservabilityConfig]] = Operation(
    "observability.config.create", "POST", "/observability/config",
    body=Body("application/json", "ObservabilityConfigCreate", required=True),
    responses={200: data("ObservabilityConfig")}, errors={400: None, 403: None, 422: None},
    scopes=(("observability:write",),), scope_label="Observability > Write", plan="enterprise")
OBSERVABILITY_CONFIG_REPLACE: Final[Operation[_models.ObservabilityConfig]] = Operation(
    "observability.config.replace", "PUT", "/observability/config/{configId}",
    body=Body("application/json", "ObservabilityConfigReplace"), responses={200: data("ObservabilityConfig")},
    errors={400: None, 403: None, 422: None}, scopes=(("observability:write",),), scope_label="Observability > Write",
    plan="enterprise")
OBSERVABILITY_CONFIG_DELETE: Final[Operation[None]] = Operation(
    "observability.config.delete", "DELETE", "/observability/config/{configId}", responses={204: empty()},
    errors={403: None, 422: None}, scopes=(("observability:write",),), scope_label="Observability > Write",
    plan="enterprise")
OBSERVABILITY_TEST_PROVIDER: Final[Operation[_models.SourceControlTestResult]] = Operation(
    "observability.test_provider", "POST", "/observability/provider/{provider}/test",
    responses={200: data("SourceControlTestResult")}, errors={403: None, 422: None}, scopes=(("observability:read",),),
    scope_label="Observability > Read", plan="enterprise")
USAGE_LIST_ORGANIZATIONS: Final[PagedOperation[_models.UsageOrganization]] = PagedOperation(
    "usage.list_organizations", "GET", "/usage/organizations", responses={200: listed("UsageOrganization")},
    scopes=(("usage",),), plan="enterprise")
USAGE_GET: Final[Operation[_models.Usage]] = Operation(
    "usage.get", "GET", "/usage", query=("start_date", "org_ids", "end_date"), required_query=("start_date",),
    responses={200: data("Usage")}, scopes=(("usage",),), plan="enterprise")
USAGE_LIST_APPS: Final[PagedOperation[_models.UsageApp]] = PagedOperation(
    "usage.list_apps", "GET", "/usage/app_summary", query=("start_date", "org_ids", "end_date"),
    required_query=("start_date",), responses={200: listed("UsageApp")}, scopes=(("usage",),), plan="enterprise")
USAGE_GET_APP: Final[Operation[_models.UsageAppDetails]] = Operation(
    "usage.get_app", "GET", "/usage/app_details", query=("start_date", "app_name", "org_ids", "end_date"),
    required_query=("start_date", "app_name"), responses={200: data("UsageAppDetails")}, scopes=(("usage",),),
    plan="enterprise")
USAGE_LIST_USERS: Final[PagedOperation[_models.UsageUser]] = PagedOperation(
    "usage.list_users", "GET", "/usage/user_summary", query=("start_date", "org_ids", "end_date"),
    required_query=("start_date",), responses={200: listed("UsageUser")}, scopes=(("usage",),), plan="enterprise")
USAGE_GET_USER: Final[Operation[_models.UsageUserDetails]] = Operation(
    "usage.get_user", "GET", "/usage/user_details", query=("start_date", "email", "org_ids", "end_date"),
    required_query=("start_date", "email"), responses={200: data("UsageUserDetails")}, scopes=(("usage",),),
    plan="enterprise")

OPERATIONS: Final[tuple[BaseOperation, ...]] = table(__name__)
"""Every operation of the release."""
