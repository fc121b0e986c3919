"""The models of Retool 3.75: each is loaded when it is first used."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_level import AccessLevel as AccessLevel
    from .access_request import AccessRequest as AccessRequest
    from .access_request_status import AccessRequestStatus as AccessRequestStatus
    from .add_operation import AddOperation as AddOperation
    from .app import App as App
    from .app_theme import AppTheme as AppTheme
    from .app_theme_create import AppThemeCreate as AppThemeCreate
    from .auth_0_authentication import Auth0Authentication as Auth0Authentication
    from .aws_4_authentication import Aws4Authentication as Aws4Authentication
    from .basic_authentication import BasicAuthentication as BasicAuthentication
    from .configuration_variable import ConfigurationVariable as ConfigurationVariable
    from .configuration_variable_create import ConfigurationVariableCreate as ConfigurationVariableCreate
    from .configuration_variable_value import ConfigurationVariableValue as ConfigurationVariableValue
    from .copy_operation import CopyOperation as CopyOperation
    from .custom_component_library import CustomComponentLibrary as CustomComponentLibrary
    from .custom_component_library_create import CustomComponentLibraryCreate as CustomComponentLibraryCreate
    from .custom_component_library_revision import CustomComponentLibraryRevision as CustomComponentLibraryRevision
    from .custom_component_library_revision_create import (
        CustomComponentLibraryRevisionCreate as CustomComponentLibraryRevisionCreate,
    )
    from .custom_component_library_revision_file import (
        CustomComponentLibraryRevisionFile as CustomComponentLibraryRevisionFile,
    )
    from .datadog_config import DatadogConfig as DatadogConfig
    from .digest_authentication import DigestAuthentication as DigestAuthentication
    from .environment import Environment as Environment
    from .folder import Folder as Folder
    from .folder_create import FolderCreate as FolderCreate
    from .folder_delete import FolderDelete as FolderDelete
    from .folder_type import FolderType as FolderType
    from .folder_update import FolderUpdate as FolderUpdate
    from .folder_update_operation import FolderUpdateOperation as FolderUpdateOperation
    from .group import Group as Group
    from .group_add_members import GroupAddMembers as GroupAddMembers
    from .group_add_user_invites import GroupAddUserInvites as GroupAddUserInvites
    from .group_create import GroupCreate as GroupCreate
    from .group_create_member import GroupCreateMember as GroupCreateMember
    from .group_member import GroupMember as GroupMember
    from .group_replace import GroupReplace as GroupReplace
    from .move_operation import MoveOperation as MoveOperation
    from .my_sql_database_options import MySqlDatabaseOptions as MySqlDatabaseOptions
    from .my_sql_options import MySqlOptions as MySqlOptions
    from .no_authentication import NoAuthentication as NoAuthentication
    from .oauth_1_authentication import Oauth1Authentication as Oauth1Authentication
    from .oauth_1_signature_method import Oauth1SignatureMethod as Oauth1SignatureMethod
    from .oauth_2_authentication import Oauth2Authentication as Oauth2Authentication
    from .observability_config import ObservabilityConfig as ObservabilityConfig
    from .observability_config_create import ObservabilityConfigCreate as ObservabilityConfigCreate
    from .observability_config_replace import ObservabilityConfigReplace as ObservabilityConfigReplace
    from .observability_provider import ObservabilityProvider as ObservabilityProvider
    from .observability_provider_config import ObservabilityProviderConfig as ObservabilityProviderConfig
    from .patch_operation import PatchOperation as PatchOperation
    from .patch_operations import PatchOperations as PatchOperations
    from .permission_grant import PermissionGrant as PermissionGrant
    from .permission_grant_app import PermissionGrantApp as PermissionGrantApp
    from .permission_grant_folder import PermissionGrantFolder as PermissionGrantFolder
    from .permission_grant_request import PermissionGrantRequest as PermissionGrantRequest
    from .permission_grant_type import PermissionGrantType as PermissionGrantType
    from .permission_list_objects import PermissionListObjects as PermissionListObjects
    from .permission_object import PermissionObject as PermissionObject
    from .permission_revoke_request import PermissionRevokeRequest as PermissionRevokeRequest
    from .permission_subject import PermissionSubject as PermissionSubject
    from .permission_subject_group import PermissionSubjectGroup as PermissionSubjectGroup
    from .permission_subject_user import PermissionSubjectUser as PermissionSubjectUser
    from .postgres_connection_string_options import PostgresConnectionStringOptions as PostgresConnectionStringOptions
    from .postgres_database_options import PostgresDatabaseOptions as PostgresDatabaseOptions
    from .postgres_host_options import PostgresHostOptions as PostgresHostOptions
    from .postgres_options import PostgresOptions as PostgresOptions
    from .query_library_access import QueryLibraryAccess as QueryLibraryAccess
    from .redshift_database_options import RedshiftDatabaseOptions as RedshiftDatabaseOptions
    from .redshift_options import RedshiftOptions as RedshiftOptions
    from .redshift_ssl_settings import RedshiftSslSettings as RedshiftSslSettings
    from .remove_operation import RemoveOperation as RemoveOperation
    from .replace_operation import ReplaceOperation as ReplaceOperation
    from .replace_operations import ReplaceOperations as ReplaceOperations
    from .resource import Resource as Resource
    from .resource_configuration import ResourceConfiguration as ResourceConfiguration
    from .resource_create import ResourceCreate as ResourceCreate
    from .resource_create_type import ResourceCreateType as ResourceCreateType
    from .resource_options import ResourceOptions as ResourceOptions
    from .resource_type import ResourceType as ResourceType
    from .rest_api_authentication import RestApiAuthentication as RestApiAuthentication
    from .rest_api_options import RestApiOptions as RestApiOptions
    from .revoked_permission import RevokedPermission as RevokedPermission
    from .sentry_config import SentryConfig as SentryConfig
    from .set_attribute_request import SetAttributeRequest as SetAttributeRequest
    from .snowflake_authentication import SnowflakeAuthentication as SnowflakeAuthentication
    from .snowflake_basic_authentication import SnowflakeBasicAuthentication as SnowflakeBasicAuthentication
    from .snowflake_database_options import SnowflakeDatabaseOptions as SnowflakeDatabaseOptions
    from .snowflake_key_pair_authentication import SnowflakeKeyPairAuthentication as SnowflakeKeyPairAuthentication
    from .snowflake_oauth_2_authentication import SnowflakeOauth2Authentication as SnowflakeOauth2Authentication
    from .snowflake_options import SnowflakeOptions as SnowflakeOptions
    from .source_control_config import SourceControlConfig as SourceControlConfig
    from .source_control_config_aws_code_commit import (
        SourceControlConfigAwsCodeCommit as SourceControlConfigAwsCodeCommit,
    )
    from .source_control_config_aws_code_commit_config import (
        SourceControlConfigAwsCodeCommitConfig as SourceControlConfigAwsCodeCommitConfig,
    )
    from .source_control_config_azure_repos import SourceControlConfigAzureRepos as SourceControlConfigAzureRepos
    from .source_control_config_azure_repos_config import (
        SourceControlConfigAzureReposConfig as SourceControlConfigAzureReposConfig,
    )
    from .source_control_config_bitbucket import SourceControlConfigBitbucket as SourceControlConfigBitbucket
    from .source_control_config_bitbucket_config import (
        SourceControlConfigBitbucketConfig as SourceControlConfigBitbucketConfig,
    )
    from .source_control_config_create import SourceControlConfigCreate as SourceControlConfigCreate
    from .source_control_config_git_hub import SourceControlConfigGitHub as SourceControlConfigGitHub
    from .source_control_config_git_hub_config import SourceControlConfigGitHubConfig as SourceControlConfigGitHubConfig
    from .source_control_config_git_hub_config_app import (
        SourceControlConfigGitHubConfigApp as SourceControlConfigGitHubConfigApp,
    )
    from .source_control_config_git_hub_config_personal import (
        SourceControlConfigGitHubConfigPersonal as SourceControlConfigGitHubConfigPersonal,
    )
    from .source_control_config_git_lab import SourceControlConfigGitLab as SourceControlConfigGitLab
    from .source_control_config_git_lab_config import SourceControlConfigGitLabConfig as SourceControlConfigGitLabConfig
    from .source_control_deployment import SourceControlDeployment as SourceControlDeployment
    from .source_control_deployment_status import SourceControlDeploymentStatus as SourceControlDeploymentStatus
    from .source_control_settings import SourceControlSettings as SourceControlSettings
    from .source_control_settings_replace import SourceControlSettingsReplace as SourceControlSettingsReplace
    from .source_control_settings_replace_settings import (
        SourceControlSettingsReplaceSettings as SourceControlSettingsReplaceSettings,
    )
    from .source_control_test_deploy import SourceControlTestDeploy as SourceControlTestDeploy
    from .source_control_test_deploy_params import SourceControlTestDeployParams as SourceControlTestDeployParams
    from .source_control_test_failure import SourceControlTestFailure as SourceControlTestFailure
    from .source_control_test_result import SourceControlTestResult as SourceControlTestResult
    from .source_control_test_success import SourceControlTestSuccess as SourceControlTestSuccess
    from .space import Space as Space
    from .space_copy_elements import SpaceCopyElements as SpaceCopyElements
    from .space_copy_elements_result import SpaceCopyElementsResult as SpaceCopyElementsResult
    from .space_create import SpaceCreate as SpaceCreate
    from .space_create_options import SpaceCreateOptions as SpaceCreateOptions
    from .space_replace import SpaceReplace as SpaceReplace
    from .ssh_tunnel_options import SshTunnelOptions as SshTunnelOptions
    from .ssl_settings import SslSettings as SslSettings
    from .sso_config import SsoConfig as SsoConfig
    from .sso_config_create import SsoConfigCreate as SsoConfigCreate
    from .sso_config_google import SsoConfigGoogle as SsoConfigGoogle
    from .sso_config_google_oidc import SsoConfigGoogleOidc as SsoConfigGoogleOidc
    from .sso_config_google_saml import SsoConfigGoogleSaml as SsoConfigGoogleSaml
    from .sso_config_oidc import SsoConfigOidc as SsoConfigOidc
    from .sso_config_saml import SsoConfigSaml as SsoConfigSaml
    from .sso_config_state import SsoConfigState as SsoConfigState
    from .sso_config_state_config_type import SsoConfigStateConfigType as SsoConfigStateConfigType
    from .test_operation import TestOperation as TestOperation
    from .universal_access import UniversalAccess as UniversalAccess
    from .usage import Usage as Usage
    from .usage_app import UsageApp as UsageApp
    from .usage_app_details import UsageAppDetails as UsageAppDetails
    from .usage_app_summary import UsageAppSummary as UsageAppSummary
    from .usage_app_user import UsageAppUser as UsageAppUser
    from .usage_day import UsageDay as UsageDay
    from .usage_organization import UsageOrganization as UsageOrganization
    from .usage_user import UsageUser as UsageUser
    from .usage_user_app import UsageUserApp as UsageUserApp
    from .usage_user_details import UsageUserDetails as UsageUserDetails
    from .usage_user_summary import UsageUserSummary as UsageUserSummary
    from .usage_week import UsageWeek as UsageWeek
    from .usage_weekly_summary import UsageWeeklySummary as UsageWeeklySummary
    from .user import User as User
    from .user_attribute import UserAttribute as UserAttribute
    from .user_attribute_data_type import UserAttributeDataType as UserAttributeDataType
    from .user_create import UserCreate as UserCreate
    from .user_invite import UserInvite as UserInvite
    from .user_invite_create import UserInviteCreate as UserInviteCreate
    from .user_invite_user_type import UserInviteUserType as UserInviteUserType
    from .user_metadata import UserMetadata as UserMetadata
    from .version_bump import VersionBump as VersionBump

# fmt: off
_MODULES: dict[str, str] = {
    "AccessLevel": "access_level", "AccessRequest": "access_request", "AccessRequestStatus": "access_request_status",
    "AddOperation": "add_operation", "App": "app", "AppTheme": "app_theme", "AppThemeCreate": "app_theme_create",
    "Auth0Authentication": "auth_0_authentication", "Aws4Authentication": "aws_4_authentication",
    "BasicAuthentication": "basic_authentication", "ConfigurationVariable": "configuration_variable",
    "ConfigurationVariableCreate": "configuration_variable_create",
    "ConfigurationVariableValue": "configuration_variable_value", "CopyOperation": "copy_operation",
    "CustomComponentLibrary": "custom_component_library",
    "CustomComponentLibraryCreate": "custom_component_library_create",
    "CustomComponentLibraryRevision": "custom_component_library_revision",
    "CustomComponentLibraryRevisionCreate": "custom_component_library_revision_create",
    "CustomComponentLibraryRevisionFile": "custom_component_library_revision_file", "DatadogConfig": "datadog_config",
    "DigestAuthentication": "digest_authentication", "Environment": "environment", "Folder": "folder",
    "FolderCreate": "folder_create", "FolderDelete": "folder_delete", "FolderType": "folder_type",
    "FolderUpdate": "folder_update", "FolderUpdateOperation": "folder_update_operation", "Group": "group",
    "GroupAddMembers": "group_add_members", "GroupAddUserInvites": "group_add_user_invites",
    "GroupCreate": "group_create", "GroupCreateMember": "group_create_member", "GroupMember": "group_member",
    "GroupReplace": "group_replace", "MoveOperation": "move_operation",
    "MySqlDatabaseOptions": "my_sql_database_options", "MySqlOptions": "my_sql_options",
    "NoAuthentication": "no_authentication", "Oauth1Authentication": "oauth_1_authentication",
    "Oauth1SignatureMethod": "oauth_1_signature_method", "Oauth2Authentication": "oauth_2_authentication",
    "ObservabilityConfig": "observability_config", "ObservabilityConfigCreate": "observability_config_create",
    "ObservabilityConfigReplace": "observability_config_replace", "ObservabilityProvider": "observability_provider",
    "ObservabilityProviderConfig": "observability_provider_config", "PatchOperation": "patch_operation",
    "PatchOperations": "patch_operations", "PermissionGrant": "permission_grant",
    "PermissionGrantApp": "permission_grant_app", "PermissionGrantFolder": "permission_grant_folder",
    "PermissionGrantRequest": "permission_grant_request", "PermissionGrantType": "permission_grant_type",
    "PermissionListObjects": "permission_list_objects", "PermissionObject": "permission_object",
    "PermissionRevokeRequest": "permission_revoke_request", "PermissionSubject": "permission_subject",
    "PermissionSubjectGroup": "permission_subject_group", "PermissionSubjectUser": "permission_subject_user",
    "PostgresConnectionStringOptions": "postgres_connection_string_options",
    "PostgresDatabaseOptions": "postgres_database_options", "PostgresHostOptions": "postgres_host_options",
    "PostgresOptions": "postgres_options", "QueryLibraryAccess": "query_library_access",
    "RedshiftDatabaseOptions": "redshift_database_options", "RedshiftOptions": "redshift_options",
    "RedshiftSslSettings": "redshift_ssl_settings", "RemoveOperation": "remove_operation",
    "ReplaceOperation": "replace_operation", "ReplaceOperations": "replace_operations", "Resource": "resource",
    "ResourceConfiguration": "resource_configuration", "ResourceCreate": "resource_create",
    "ResourceCreateType": "resource_create_type", "ResourceOptions": "resource_options",
    "ResourceType": "resource_type", "RestApiAuthentication": "rest_api_authentication",
    "RestApiOptions": "rest_api_options", "RevokedPermission": "revoked_permission", "SentryConfig": "sentry_config",
    "SetAttributeRequest": "set_attribute_request", "SnowflakeAuthentication": "snowflake_authentication",
    "SnowflakeBasicAuthentication": "snowflake_basic_authentication",
    "SnowflakeDatabaseOptions": "snowflake_database_options",
    "SnowflakeKeyPairAuthentication": "snowflake_key_pair_authentication",
    "SnowflakeOauth2Authentication": "snowflake_oauth_2_authentication", "SnowflakeOptions": "snowflake_options",
    "SourceControlConfig": "source_control_config",
    "SourceControlConfigAwsCodeCommit": "source_control_config_aws_code_commit",
    "SourceControlConfigAwsCodeCommitConfig": "source_control_config_aws_code_commit_config",
    "SourceControlConfigAzureRepos": "source_control_config_azure_repos",
    "SourceControlConfigAzureReposConfig": "source_control_config_azure_repos_config",
    "SourceControlConfigBitbucket": "source_control_config_bitbucket",
    "SourceControlConfigBitbucketConfig": "source_control_config_bitbucket_config",
    "SourceControlConfigCreate": "source_control_config_create",
    "SourceControlConfigGitHub": "source_control_config_git_hub",
    "SourceControlConfigGitHubConfig": "source_control_config_git_hub_config",
    "SourceControlConfigGitHubConfigApp": "source_control_config_git_hub_config_app",
    "SourceControlConfigGitHubConfigPersonal": "source_control_config_git_hub_config_personal",
    "SourceControlConfigGitLab": "source_control_config_git_lab",
    "SourceControlConfigGitLabConfig": "source_control_config_git_lab_config",
    "SourceControlDeployment": "source_control_deployment",
    "SourceControlDeploymentStatus": "source_control_deployment_status",
    "SourceControlSettings": "source_control_settings",
    "SourceControlSettingsReplace": "source_control_settings_replace",
    "SourceControlSettingsReplaceSettings": "source_control_settings_replace_settings",
    "SourceControlTestDeploy": "source_control_test_deploy",
    "SourceControlTestDeployParams": "source_control_test_deploy_params",
    "SourceControlTestFailure": "source_control_test_failure", "SourceControlTestResult": "source_control_test_result",
    "SourceControlTestSuccess": "source_control_test_success", "Space": "space",
    "SpaceCopyElements": "space_copy_elements", "SpaceCopyElementsResult": "space_copy_elements_result",
    "SpaceCreate": "space_create", "SpaceCreateOptions": "space_create_options", "SpaceReplace": "space_replace",
    "SshTunnelOptions": "ssh_tunnel_options", "SslSettings": "ssl_settings", "SsoConfig": "sso_config",
    "SsoConfigCreate": "sso_config_create", "SsoConfigGoogle": "sso_config_google",
    "SsoConfigGoogleOidc": "sso_config_google_oidc", "SsoConfigGoogleSaml": "sso_config_google_saml",
    "SsoConfigOidc": "sso_config_oidc", "SsoConfigSaml": "sso_config_saml", "SsoConfigState": "sso_config_state",
    "SsoConfigStateConfigType": "sso_config_state_config_type", "TestOperation": "test_operation",
    "UniversalAccess": "universal_access", "Usage": "usage", "UsageApp": "usage_app",
    "UsageAppDetails": "usage_app_details", "UsageAppSummary": "usage_app_summary", "UsageAppUser": "usage_app_user",
    "UsageDay": "usage_day", "UsageOrganization": "usage_organization", "UsageUser": "usage_user",
    "UsageUserApp": "usage_user_app", "UsageUserDetails": "usage_user_details",
    "UsageUserSummary": "usage_user_summary", "UsageWeek": "usage_week", "UsageWeeklySummary": "usage_weekly_summary",
    "User": "user", "UserAttribute": "user_attribute", "UserAttributeDataType": "user_attribute_data_type",
    "UserCreate": "user_create", "UserInvite": "user_invite", "UserInviteCreate": "user_invite_create",
    "UserInviteUserType": "user_invite_user_type", "UserMetadata": "user_metadata", "VersionBump": "version_bump",
}
# fmt: on

__all__ = (*_MODULES,)  # pyright: ignore[reportUnsupportedDunderAll]

_SECRETS = ("ldap_server_certificate",)
"""Names of properties whose values no repr shows, beside those that say so themselves."""

if not TYPE_CHECKING:
    # Unseen by type checkers: to them every name that is not there would be there otherwise.

    def __getattr__(name: str) -> Any:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(f".{module}", __name__), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})
