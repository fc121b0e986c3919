"""The models of Retool 3.334: each is loaded when it is first used."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_level import AccessLevel as AccessLevel
    from .access_list import AccessList as AccessList
    from .access_list_entry import AccessListEntry as AccessListEntry
    from .access_list_subject import AccessListSubject as AccessListSubject
    from .access_list_subject_type import AccessListSubjectType as AccessListSubjectType
    from .access_request import AccessRequest as AccessRequest
    from .access_request_status import AccessRequestStatus as AccessRequestStatus
    from .access_source_group import AccessSourceGroup as AccessSourceGroup
    from .access_source_inherited import AccessSourceInherited as AccessSourceInherited
    from .access_sources import AccessSources as AccessSources
    from .access_token import AccessToken as AccessToken
    from .access_token_create import AccessTokenCreate as AccessTokenCreate
    from .add_operation import AddOperation as AddOperation
    from .analytics_integration import AnalyticsIntegration as AnalyticsIntegration
    from .app import App as App
    from .app_clone import AppClone as AppClone
    from .app_theme import AppTheme as AppTheme
    from .app_theme_create import AppThemeCreate as AppThemeCreate
    from .auth_0_authentication import Auth0Authentication as Auth0Authentication
    from .aws_4_authentication import Aws4Authentication as Aws4Authentication
    from .basic_authentication import BasicAuthentication as BasicAuthentication
    from .bearer_authentication import BearerAuthentication as BearerAuthentication
    from .configuration_variable import ConfigurationVariable as ConfigurationVariable
    from .configuration_variable_create import ConfigurationVariableCreate as ConfigurationVariableCreate
    from .configuration_variable_value import ConfigurationVariableValue as ConfigurationVariableValue
    from .copy_operation import CopyOperation as CopyOperation
    from .created_access_token import CreatedAccessToken as CreatedAccessToken
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
    from .datadog_site import DatadogSite as DatadogSite
    from .digest_authentication import DigestAuthentication as DigestAuthentication
    from .effective_access_level import EffectiveAccessLevel as EffectiveAccessLevel
    from .environment import Environment as Environment
    from .environment_create import EnvironmentCreate as EnvironmentCreate
    from .folder import Folder as Folder
    from .folder_create import FolderCreate as FolderCreate
    from .folder_create_type import FolderCreateType as FolderCreateType
    from .folder_type import FolderType as FolderType
    from .folder_update import FolderUpdate as FolderUpdate
    from .folder_update_operation import FolderUpdateOperation as FolderUpdateOperation
    from .google_analytics_integration import GoogleAnalyticsIntegration as GoogleAnalyticsIntegration
    from .group import Group as Group
    from .group_add_members import GroupAddMembers as GroupAddMembers
    from .group_add_user_invites import GroupAddUserInvites as GroupAddUserInvites
    from .group_create import GroupCreate as GroupCreate
    from .group_create_member import GroupCreateMember as GroupCreateMember
    from .group_member import GroupMember as GroupMember
    from .group_replace import GroupReplace as GroupReplace
    from .grpc_authentication import GrpcAuthentication as GrpcAuthentication
    from .grpc_options import GrpcOptions as GrpcOptions
    from .grpc_proto_source import GrpcProtoSource as GrpcProtoSource
    from .ip_allowlist import IpAllowlist as IpAllowlist
    from .ip_allowlist_addresses import IpAllowlistAddresses as IpAllowlistAddresses
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
    from .organization import Organization as Organization
    from .organization_ai_settings import OrganizationAiSettings as OrganizationAiSettings
    from .organization_two_factor_auth_type import OrganizationTwoFactorAuthType as OrganizationTwoFactorAuthType
    from .patch_operation import PatchOperation as PatchOperation
    from .patch_operations import PatchOperations as PatchOperations
    from .permission_grant import PermissionGrant as PermissionGrant
    from .permission_grant_app import PermissionGrantApp as PermissionGrantApp
    from .permission_grant_folder import PermissionGrantFolder as PermissionGrantFolder
    from .permission_grant_request import PermissionGrantRequest as PermissionGrantRequest
    from .permission_grant_resource import PermissionGrantResource as PermissionGrantResource
    from .permission_grant_resource_configuration import (
        PermissionGrantResourceConfiguration as PermissionGrantResourceConfiguration,
    )
    from .permission_grant_screen import PermissionGrantScreen as PermissionGrantScreen
    from .permission_grant_type import PermissionGrantType as PermissionGrantType
    from .permission_list_objects import PermissionListObjects as PermissionListObjects
    from .permission_object import PermissionObject as PermissionObject
    from .permission_object_app import PermissionObjectApp as PermissionObjectApp
    from .permission_object_folder import PermissionObjectFolder as PermissionObjectFolder
    from .permission_object_resource import PermissionObjectResource as PermissionObjectResource
    from .permission_object_resource_configuration import (
        PermissionObjectResourceConfiguration as PermissionObjectResourceConfiguration,
    )
    from .permission_object_screen import PermissionObjectScreen as PermissionObjectScreen
    from .permission_object_type import PermissionObjectType as PermissionObjectType
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
    from .resource_configuration_create import ResourceConfigurationCreate as ResourceConfigurationCreate
    from .resource_create import ResourceCreate as ResourceCreate
    from .resource_create_type import ResourceCreateType as ResourceCreateType
    from .resource_options import ResourceOptions as ResourceOptions
    from .resource_type import ResourceType as ResourceType
    from .rest_api_authentication import RestApiAuthentication as RestApiAuthentication
    from .rest_api_options import RestApiOptions as RestApiOptions
    from .role import Role as Role
    from .role_create import RoleCreate as RoleCreate
    from .role_grant_create import RoleGrantCreate as RoleGrantCreate
    from .role_update import RoleUpdate as RoleUpdate
    from .segment_host import SegmentHost as SegmentHost
    from .segment_integration import SegmentIntegration as SegmentIntegration
    from .sentry_config import SentryConfig as SentryConfig
    from .set_attribute_request import SetAttributeRequest as SetAttributeRequest
    from .snowflake_authentication import SnowflakeAuthentication as SnowflakeAuthentication
    from .snowflake_basic_authentication import SnowflakeBasicAuthentication as SnowflakeBasicAuthentication
    from .snowflake_database_options import SnowflakeDatabaseOptions as SnowflakeDatabaseOptions
    from .snowflake_key_pair_authentication import SnowflakeKeyPairAuthentication as SnowflakeKeyPairAuthentication
    from .snowflake_oauth_2_authentication import SnowflakeOauth2Authentication as SnowflakeOauth2Authentication
    from .snowflake_options import SnowflakeOptions as SnowflakeOptions
    from .source_control_commit import SourceControlCommit as SourceControlCommit
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
    from .source_control_config_bitbucket_config_app_password import (
        SourceControlConfigBitbucketConfigAppPassword as SourceControlConfigBitbucketConfigAppPassword,
    )
    from .source_control_config_bitbucket_config_token import (
        SourceControlConfigBitbucketConfigToken as SourceControlConfigBitbucketConfigToken,
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
    from .source_control_deployment_list import SourceControlDeploymentList as SourceControlDeploymentList
    from .source_control_deployment_status import SourceControlDeploymentStatus as SourceControlDeploymentStatus
    from .source_control_element_type import SourceControlElementType as SourceControlElementType
    from .source_control_manifest import SourceControlManifest as SourceControlManifest
    from .source_control_manifest_app import SourceControlManifestApp as SourceControlManifestApp
    from .source_control_manifest_delete import SourceControlManifestDelete as SourceControlManifestDelete
    from .source_control_manifest_list import SourceControlManifestList as SourceControlManifestList
    from .source_control_manifest_replace import SourceControlManifestReplace as SourceControlManifestReplace
    from .source_control_manifest_replace_manifest import (
        SourceControlManifestReplaceManifest as SourceControlManifestReplaceManifest,
    )
    from .source_control_manifest_result import SourceControlManifestResult as SourceControlManifestResult
    from .source_control_manifest_set_app import SourceControlManifestSetApp as SourceControlManifestSetApp
    from .source_control_release import SourceControlRelease as SourceControlRelease
    from .source_control_release_create import SourceControlReleaseCreate as SourceControlReleaseCreate
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
    from .stdout_integration import StdoutIntegration as StdoutIntegration
    from .test_operation import TestOperation as TestOperation
    from .token_scope import TokenScope as TokenScope
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
    from .user_attribute_create import UserAttributeCreate as UserAttributeCreate
    from .user_attribute_data_type import UserAttributeDataType as UserAttributeDataType
    from .user_attribute_update import UserAttributeUpdate as UserAttributeUpdate
    from .user_attribute_update_existing_users import (
        UserAttributeUpdateExistingUsers as UserAttributeUpdateExistingUsers,
    )
    from .user_create import UserCreate as UserCreate
    from .user_get_result import UserGetResult as UserGetResult
    from .user_group import UserGroup as UserGroup
    from .user_invite import UserInvite as UserInvite
    from .user_invite_create import UserInviteCreate as UserInviteCreate
    from .user_invite_user_type import UserInviteUserType as UserInviteUserType
    from .user_metadata import UserMetadata as UserMetadata
    from .user_task import UserTask as UserTask
    from .user_task_assignee import UserTaskAssignee as UserTaskAssignee
    from .user_task_cancel import UserTaskCancel as UserTaskCancel
    from .user_task_reassign import UserTaskReassign as UserTaskReassign
    from .user_task_result import UserTaskResult as UserTaskResult
    from .user_task_status import UserTaskStatus as UserTaskStatus
    from .user_task_submit import UserTaskSubmit as UserTaskSubmit
    from .user_type import UserType as UserType
    from .user_with_groups import UserWithGroups as UserWithGroups
    from .version_bump import VersionBump as VersionBump
    from .workflow import Workflow as Workflow
    from .workflow_run import WorkflowRun as WorkflowRun

# fmt: off
_MODULES: dict[str, str] = {
    "AccessLevel": "access_level", "AccessList": "access_list", "AccessListEntry": "access_list_entry",
    "AccessListSubject": "access_list_subject", "AccessListSubjectType": "access_list_subject_type",
    "AccessRequest": "access_request", "AccessRequestStatus": "access_request_status",
    "AccessSourceGroup": "access_source_group", "AccessSourceInherited": "access_source_inherited",
    "AccessSources": "access_sources", "AccessToken": "access_token", "AccessTokenCreate": "access_token_create",
    "AddOperation": "add_operation", "AnalyticsIntegration": "analytics_integration", "App": "app",
    "AppClone": "app_clone", "AppTheme": "app_theme", "AppThemeCreate": "app_theme_create",
    "Auth0Authentication": "auth_0_authentication", "Aws4Authentication": "aws_4_authentication",
    "BasicAuthentication": "basic_authentication", "BearerAuthentication": "bearer_authentication",
    "ConfigurationVariable": "configuration_variable", "ConfigurationVariableCreate": "configuration_variable_create",
    "ConfigurationVariableValue": "configuration_variable_value", "CopyOperation": "copy_operation",
    "CreatedAccessToken": "created_access_token", "CustomComponentLibrary": "custom_component_library",
    "CustomComponentLibraryCreate": "custom_component_library_create",
    "CustomComponentLibraryRevision": "custom_component_library_revision",
    "CustomComponentLibraryRevisionCreate": "custom_component_library_revision_create",
    "CustomComponentLibraryRevisionFile": "custom_component_library_revision_file", "DatadogConfig": "datadog_config",
    "DatadogSite": "datadog_site", "DigestAuthentication": "digest_authentication",
    "EffectiveAccessLevel": "effective_access_level", "Environment": "environment",
    "EnvironmentCreate": "environment_create", "Folder": "folder", "FolderCreate": "folder_create",
    "FolderCreateType": "folder_create_type", "FolderType": "folder_type", "FolderUpdate": "folder_update",
    "FolderUpdateOperation": "folder_update_operation", "GoogleAnalyticsIntegration": "google_analytics_integration",
    "Group": "group", "GroupAddMembers": "group_add_members", "GroupAddUserInvites": "group_add_user_invites",
    "GroupCreate": "group_create", "GroupCreateMember": "group_create_member", "GroupMember": "group_member",
    "GroupReplace": "group_replace", "GrpcAuthentication": "grpc_authentication", "GrpcOptions": "grpc_options",
    "GrpcProtoSource": "grpc_proto_source", "IpAllowlist": "ip_allowlist",
    "IpAllowlistAddresses": "ip_allowlist_addresses", "MoveOperation": "move_operation",
    "MySqlDatabaseOptions": "my_sql_database_options", "MySqlOptions": "my_sql_options",
    "NoAuthentication": "no_authentication", "Oauth1Authentication": "oauth_1_authentication",
    "Oauth1SignatureMethod": "oauth_1_signature_method", "Oauth2Authentication": "oauth_2_authentication",
    "ObservabilityConfig": "observability_config", "ObservabilityConfigCreate": "observability_config_create",
    "ObservabilityConfigReplace": "observability_config_replace", "ObservabilityProvider": "observability_provider",
    "ObservabilityProviderConfig": "observability_provider_config", "Organization": "organization",
    "OrganizationAiSettings": "organization_ai_settings",
    "OrganizationTwoFactorAuthType": "organization_two_factor_auth_type", "PatchOperation": "patch_operation",
    "PatchOperations": "patch_operations", "PermissionGrant": "permission_grant",
    "PermissionGrantApp": "permission_grant_app", "PermissionGrantFolder": "permission_grant_folder",
    "PermissionGrantRequest": "permission_grant_request", "PermissionGrantResource": "permission_grant_resource",
    "PermissionGrantResourceConfiguration": "permission_grant_resource_configuration",
    "PermissionGrantScreen": "permission_grant_screen", "PermissionGrantType": "permission_grant_type",
    "PermissionListObjects": "permission_list_objects", "PermissionObject": "permission_object",
    "PermissionObjectApp": "permission_object_app", "PermissionObjectFolder": "permission_object_folder",
    "PermissionObjectResource": "permission_object_resource",
    "PermissionObjectResourceConfiguration": "permission_object_resource_configuration",
    "PermissionObjectScreen": "permission_object_screen", "PermissionObjectType": "permission_object_type",
    "PermissionRevokeRequest": "permission_revoke_request", "PermissionSubject": "permission_subject",
    "PermissionSubjectGroup": "permission_subject_group", "PermissionSubjectUser": "permission_subject_user",
    "PostgresConnectionStringOptions": "postgres_connection_string_options",
    "PostgresDatabaseOptions": "postgres_database_options", "PostgresHostOptions": "postgres_host_options",
    "PostgresOptions": "postgres_options", "QueryLibraryAccess": "query_library_access",
    "RedshiftDatabaseOptions": "redshift_database_options", "RedshiftOptions": "redshift_options",
    "RedshiftSslSettings": "redshift_ssl_settings", "RemoveOperation": "remove_operation",
    "ReplaceOperation": "replace_operation", "ReplaceOperations": "replace_operations", "Resource": "resource",
    "ResourceConfiguration": "resource_configuration", "ResourceConfigurationCreate": "resource_configuration_create",
    "ResourceCreate": "resource_create", "ResourceCreateType": "resource_create_type",
    "ResourceOptions": "resource_options", "ResourceType": "resource_type",
    "RestApiAuthentication": "rest_api_authentication", "RestApiOptions": "rest_api_options", "Role": "role",
    "RoleCreate": "role_create", "RoleGrantCreate": "role_grant_create", "RoleUpdate": "role_update",
    "SegmentHost": "segment_host", "SegmentIntegration": "segment_integration", "SentryConfig": "sentry_config",
    "SetAttributeRequest": "set_attribute_request", "SnowflakeAuthentication": "snowflake_authentication",
    "SnowflakeBasicAuthentication": "snowflake_basic_authentication",
    "SnowflakeDatabaseOptions": "snowflake_database_options",
    "SnowflakeKeyPairAuthentication": "snowflake_key_pair_authentication",
    "SnowflakeOauth2Authentication": "snowflake_oauth_2_authentication", "SnowflakeOptions": "snowflake_options",
    "SourceControlCommit": "source_control_commit", "SourceControlConfig": "source_control_config",
    "SourceControlConfigAwsCodeCommit": "source_control_config_aws_code_commit",
    "SourceControlConfigAwsCodeCommitConfig": "source_control_config_aws_code_commit_config",
    "SourceControlConfigAzureRepos": "source_control_config_azure_repos",
    "SourceControlConfigAzureReposConfig": "source_control_config_azure_repos_config",
    "SourceControlConfigBitbucket": "source_control_config_bitbucket",
    "SourceControlConfigBitbucketConfig": "source_control_config_bitbucket_config",
    "SourceControlConfigBitbucketConfigAppPassword": "source_control_config_bitbucket_config_app_password",
    "SourceControlConfigBitbucketConfigToken": "source_control_config_bitbucket_config_token",
    "SourceControlConfigCreate": "source_control_config_create",
    "SourceControlConfigGitHub": "source_control_config_git_hub",
    "SourceControlConfigGitHubConfig": "source_control_config_git_hub_config",
    "SourceControlConfigGitHubConfigApp": "source_control_config_git_hub_config_app",
    "SourceControlConfigGitHubConfigPersonal": "source_control_config_git_hub_config_personal",
    "SourceControlConfigGitLab": "source_control_config_git_lab",
    "SourceControlConfigGitLabConfig": "source_control_config_git_lab_config",
    "SourceControlDeployment": "source_control_deployment",
    "SourceControlDeploymentList": "source_control_deployment_list",
    "SourceControlDeploymentStatus": "source_control_deployment_status",
    "SourceControlElementType": "source_control_element_type", "SourceControlManifest": "source_control_manifest",
    "SourceControlManifestApp": "source_control_manifest_app",
    "SourceControlManifestDelete": "source_control_manifest_delete",
    "SourceControlManifestList": "source_control_manifest_list",
    "SourceControlManifestReplace": "source_control_manifest_replace",
    "SourceControlManifestReplaceManifest": "source_control_manifest_replace_manifest",
    "SourceControlManifestResult": "source_control_manifest_result",
    "SourceControlManifestSetApp": "source_control_manifest_set_app", "SourceControlRelease": "source_control_release",
    "SourceControlReleaseCreate": "source_control_release_create", "SourceControlSettings": "source_control_settings",
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
    "SsoConfigOidc": "sso_config_oidc", "SsoConfigSaml": "sso_config_saml", "StdoutIntegration": "stdout_integration",
    "TestOperation": "test_operation", "TokenScope": "token_scope", "UniversalAccess": "universal_access",
    "Usage": "usage", "UsageApp": "usage_app", "UsageAppDetails": "usage_app_details",
    "UsageAppSummary": "usage_app_summary", "UsageAppUser": "usage_app_user", "UsageDay": "usage_day",
    "UsageOrganization": "usage_organization", "UsageUser": "usage_user", "UsageUserApp": "usage_user_app",
    "UsageUserDetails": "usage_user_details", "UsageUserSummary": "usage_user_summary", "UsageWeek": "usage_week",
    "UsageWeeklySummary": "usage_weekly_summary", "User": "user", "UserAttribute": "user_attribute",
    "UserAttributeCreate": "user_attribute_create", "UserAttributeDataType": "user_attribute_data_type",
    "UserAttributeUpdate": "user_attribute_update",
    "UserAttributeUpdateExistingUsers": "user_attribute_update_existing_users", "UserCreate": "user_create",
    "UserGetResult": "user_get_result", "UserGroup": "user_group", "UserInvite": "user_invite",
    "UserInviteCreate": "user_invite_create", "UserInviteUserType": "user_invite_user_type",
    "UserMetadata": "user_metadata", "UserTask": "user_task", "UserTaskAssignee": "user_task_assignee",
    "UserTaskCancel": "user_task_cancel", "UserTaskReassign": "user_task_reassign",
    "UserTaskResult": "user_task_result", "UserTaskStatus": "user_task_status", "UserTaskSubmit": "user_task_submit",
    "UserType": "user_type", "UserWithGroups": "user_with_groups", "VersionBump": "version_bump",
    "Workflow": "workflow", "WorkflowRun": "workflow_run",
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
