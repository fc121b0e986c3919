# Made by `retool-clientgen build 3.75`. Do not edit: a build writes it anew.
"""The models of Retool 3.75: each is loaded when it is first used."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_request import AccessRequest as AccessRequest
    from .access_request_status import AccessRequestStatus as AccessRequestStatus
    from .access_request_update import AccessRequestUpdate as AccessRequestUpdate
    from .access_request_update_operation import AccessRequestUpdateOperation as AccessRequestUpdateOperation
    from .app import App as App
    from .app_theme import AppTheme as AppTheme
    from .configuration_variable import ConfigurationVariable as ConfigurationVariable
    from .configuration_variable_create import ConfigurationVariableCreate as ConfigurationVariableCreate
    from .configuration_variable_value import ConfigurationVariableValue as ConfigurationVariableValue
    from .custom_component_library import CustomComponentLibrary as CustomComponentLibrary
    from .custom_component_library_create import CustomComponentLibraryCreate as CustomComponentLibraryCreate
    from .custom_component_library_revision import CustomComponentLibraryRevision as CustomComponentLibraryRevision
    from .custom_component_library_revision_create import (
        CustomComponentLibraryRevisionCreate as CustomComponentLibraryRevisionCreate,
    )
    from .custom_component_library_revision_create_version_bump import (
        CustomComponentLibraryRevisionCreateVersionBump as CustomComponentLibraryRevisionCreateVersionBump,
    )
    from .custom_component_library_revision_list_files import (
        CustomComponentLibraryRevisionListFiles as CustomComponentLibraryRevisionListFiles,
    )
    from .environment import Environment as Environment
    from .folder import Folder as Folder
    from .folder_create import FolderCreate as FolderCreate
    from .folder_delete import FolderDelete as FolderDelete
    from .folder_type import FolderType as FolderType
    from .folder_update import FolderUpdate as FolderUpdate
    from .folder_update_operation import FolderUpdateOperation as FolderUpdateOperation
    from .folder_update_operation_copy import FolderUpdateOperationCopy as FolderUpdateOperationCopy
    from .folder_update_operation_move import FolderUpdateOperationMove as FolderUpdateOperationMove
    from .folder_update_operation_test import FolderUpdateOperationTest as FolderUpdateOperationTest
    from .group import Group as Group
    from .group_add_members import GroupAddMembers as GroupAddMembers
    from .group_add_user_invites import GroupAddUserInvites as GroupAddUserInvites
    from .group_create import GroupCreate as GroupCreate
    from .group_create_member import GroupCreateMember as GroupCreateMember
    from .group_member import GroupMember as GroupMember
    from .group_replace import GroupReplace as GroupReplace
    from .group_universal_app_access import GroupUniversalAppAccess as GroupUniversalAppAccess
    from .group_universal_query_library_access import (
        GroupUniversalQueryLibraryAccess as GroupUniversalQueryLibraryAccess,
    )
    from .observability_config import ObservabilityConfig as ObservabilityConfig
    from .observability_config_create import ObservabilityConfigCreate as ObservabilityConfigCreate
    from .observability_config_create_config import ObservabilityConfigCreateConfig as ObservabilityConfigCreateConfig
    from .observability_config_create_config_datadog import (
        ObservabilityConfigCreateConfigDatadog as ObservabilityConfigCreateConfigDatadog,
    )
    from .observability_config_create_config_sentry import (
        ObservabilityConfigCreateConfigSentry as ObservabilityConfigCreateConfigSentry,
    )
    from .observability_config_replace import ObservabilityConfigReplace as ObservabilityConfigReplace
    from .observability_provider import ObservabilityProvider as ObservabilityProvider
    from .permission_grant import PermissionGrant as PermissionGrant
    from .permission_grant_2 import PermissionGrant2 as PermissionGrant2
    from .permission_grant_access_level import PermissionGrantAccessLevel as PermissionGrantAccessLevel
    from .permission_grant_object import PermissionGrantObject as PermissionGrantObject
    from .permission_grant_subject import PermissionGrantSubject as PermissionGrantSubject
    from .permission_grant_subject_group import PermissionGrantSubjectGroup as PermissionGrantSubjectGroup
    from .permission_grant_subject_user import PermissionGrantSubjectUser as PermissionGrantSubjectUser
    from .permission_grant_type import PermissionGrantType as PermissionGrantType
    from .permission_list_objects import PermissionListObjects as PermissionListObjects
    from .permission_revoke import PermissionRevoke as PermissionRevoke
    from .permission_revoke_2 import PermissionRevoke2 as PermissionRevoke2
    from .permission_revoke_app import PermissionRevokeApp as PermissionRevokeApp
    from .permission_revoke_folder import PermissionRevokeFolder as PermissionRevokeFolder
    from .resource import Resource as Resource
    from .resource_configuration import ResourceConfiguration as ResourceConfiguration
    from .resource_create import ResourceCreate as ResourceCreate
    from .resource_create_options import ResourceCreateOptions as ResourceCreateOptions
    from .resource_create_options_authentication_options_basic import (
        ResourceCreateOptionsAuthenticationOptionsBasic as ResourceCreateOptionsAuthenticationOptionsBasic,
    )
    from .resource_create_options_authentication_options_digest import (
        ResourceCreateOptionsAuthenticationOptionsDigest as ResourceCreateOptionsAuthenticationOptionsDigest,
    )
    from .resource_create_options_authentication_options_snowflake import (
        ResourceCreateOptionsAuthenticationOptionsSnowflake as ResourceCreateOptionsAuthenticationOptionsSnowflake,
    )
    from .resource_create_options_my_database_options_ssl_settings import (
        ResourceCreateOptionsMyDatabaseOptionsSslSettings as ResourceCreateOptionsMyDatabaseOptionsSslSettings,
    )
    from .resource_create_options_my_options_ssh_tunnel_options import (
        ResourceCreateOptionsMyOptionsSshTunnelOptions as ResourceCreateOptionsMyOptionsSshTunnelOptions,
    )
    from .resource_create_options_my_sql_options import (
        ResourceCreateOptionsMySqlOptions as ResourceCreateOptionsMySqlOptions,
    )
    from .resource_create_options_my_sql_options_database_options import (
        ResourceCreateOptionsMySqlOptionsDatabaseOptions as ResourceCreateOptionsMySqlOptionsDatabaseOptions,
    )
    from .resource_create_options_options_authentication_options import (
        ResourceCreateOptionsOptionsAuthenticationOptions as ResourceCreateOptionsOptionsAuthenticationOptions,
    )
    from .resource_create_options_options_authentication_options_2 import (
        ResourceCreateOptionsOptionsAuthenticationOptions2 as ResourceCreateOptionsOptionsAuthenticationOptions2,
    )
    from .resource_create_options_options_database_options import (
        ResourceCreateOptionsOptionsDatabaseOptions as ResourceCreateOptionsOptionsDatabaseOptions,
    )
    from .resource_create_options_options_database_options_2 import (
        ResourceCreateOptionsOptionsDatabaseOptions2 as ResourceCreateOptionsOptionsDatabaseOptions2,
    )
    from .resource_create_options_options_database_options_3 import (
        ResourceCreateOptionsOptionsDatabaseOptions3 as ResourceCreateOptionsOptionsDatabaseOptions3,
    )
    from .resource_create_options_postgres_options import (
        ResourceCreateOptionsPostgresOptions as ResourceCreateOptionsPostgresOptions,
    )
    from .resource_create_options_postgres_options_option_1 import (
        ResourceCreateOptionsPostgresOptionsOption1 as ResourceCreateOptionsPostgresOptionsOption1,
    )
    from .resource_create_options_postgres_options_option_2 import (
        ResourceCreateOptionsPostgresOptionsOption2 as ResourceCreateOptionsPostgresOptionsOption2,
    )
    from .resource_create_options_redshift_options import (
        ResourceCreateOptionsRedshiftOptions as ResourceCreateOptionsRedshiftOptions,
    )
    from .resource_create_options_redshift_options_ssl_settings import (
        ResourceCreateOptionsRedshiftOptionsSslSettings as ResourceCreateOptionsRedshiftOptionsSslSettings,
    )
    from .resource_create_options_rest_api_options import (
        ResourceCreateOptionsRestApiOptions as ResourceCreateOptionsRestApiOptions,
    )
    from .resource_create_options_rest_authentication_options_none import (
        ResourceCreateOptionsRestAuthenticationOptionsNone as ResourceCreateOptionsRestAuthenticationOptionsNone,
    )
    from .resource_create_options_rest_oauth_1_signature_method import (
        ResourceCreateOptionsRestOauth1SignatureMethod as ResourceCreateOptionsRestOauth1SignatureMethod,
    )
    from .resource_create_options_rest_options_auth_0 import (
        ResourceCreateOptionsRestOptionsAuth0 as ResourceCreateOptionsRestOptionsAuth0,
    )
    from .resource_create_options_rest_options_aws_4 import (
        ResourceCreateOptionsRestOptionsAws4 as ResourceCreateOptionsRestOptionsAws4,
    )
    from .resource_create_options_rest_options_oauth_1 import (
        ResourceCreateOptionsRestOptionsOauth1 as ResourceCreateOptionsRestOptionsOauth1,
    )
    from .resource_create_options_rest_options_oauth_2 import (
        ResourceCreateOptionsRestOptionsOauth2 as ResourceCreateOptionsRestOptionsOauth2,
    )
    from .resource_create_options_snowflake_options import (
        ResourceCreateOptionsSnowflakeOptions as ResourceCreateOptionsSnowflakeOptions,
    )
    from .resource_create_options_snowflake_options_oauth_2 import (
        ResourceCreateOptionsSnowflakeOptionsOauth2 as ResourceCreateOptionsSnowflakeOptionsOauth2,
    )
    from .resource_create_options_snowflake_options_snowflake_jwt import (
        ResourceCreateOptionsSnowflakeOptionsSnowflakeJwt as ResourceCreateOptionsSnowflakeOptionsSnowflakeJwt,
    )
    from .resource_create_type import ResourceCreateType as ResourceCreateType
    from .resource_resource_type import ResourceResourceType as ResourceResourceType
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
    from .source_control_test_deploy_result import SourceControlTestDeployResult as SourceControlTestDeployResult
    from .source_control_test_deploy_result_option_1 import (
        SourceControlTestDeployResultOption1 as SourceControlTestDeployResultOption1,
    )
    from .source_control_test_deploy_result_option_2 import (
        SourceControlTestDeployResultOption2 as SourceControlTestDeployResultOption2,
    )
    from .space import Space as Space
    from .space_copy_elements import SpaceCopyElements as SpaceCopyElements
    from .space_copy_elements_result import SpaceCopyElementsResult as SpaceCopyElementsResult
    from .space_create import SpaceCreate as SpaceCreate
    from .space_create_options import SpaceCreateOptions as SpaceCreateOptions
    from .space_replace import SpaceReplace as SpaceReplace
    from .sso_config import SsoConfig as SsoConfig
    from .sso_config_create import SsoConfigCreate as SsoConfigCreate
    from .sso_config_create_data import SsoConfigCreateData as SsoConfigCreateData
    from .sso_config_create_data_google import SsoConfigCreateDataGoogle as SsoConfigCreateDataGoogle
    from .sso_config_create_data_google_oidc import SsoConfigCreateDataGoogleOidc as SsoConfigCreateDataGoogleOidc
    from .sso_config_create_data_google_saml import SsoConfigCreateDataGoogleSaml as SsoConfigCreateDataGoogleSaml
    from .sso_config_create_data_oidc import SsoConfigCreateDataOidc as SsoConfigCreateDataOidc
    from .sso_config_create_data_saml import SsoConfigCreateDataSaml as SsoConfigCreateDataSaml
    from .sso_config_type import SsoConfigType as SsoConfigType
    from .usage import Usage as Usage
    from .usage_daily_t30_usage import UsageDailyT30Usage as UsageDailyT30Usage
    from .usage_get_app_result import UsageGetAppResult as UsageGetAppResult
    from .usage_get_app_result_editor_summary import UsageGetAppResultEditorSummary as UsageGetAppResultEditorSummary
    from .usage_get_app_result_overall_summary import UsageGetAppResultOverallSummary as UsageGetAppResultOverallSummary
    from .usage_get_app_result_weekly_summary import UsageGetAppResultWeeklySummary as UsageGetAppResultWeeklySummary
    from .usage_get_app_result_weekly_summary_weekly_data import (
        UsageGetAppResultWeeklySummaryWeeklyData as UsageGetAppResultWeeklySummaryWeeklyData,
    )
    from .usage_get_user_result import UsageGetUserResult as UsageGetUserResult
    from .usage_get_user_result_editor_summary import UsageGetUserResultEditorSummary as UsageGetUserResultEditorSummary
    from .usage_get_user_result_overall_summary import (
        UsageGetUserResultOverallSummary as UsageGetUserResultOverallSummary,
    )
    from .usage_list_apps import UsageListApps as UsageListApps
    from .usage_list_organizations import UsageListOrganizations as UsageListOrganizations
    from .usage_list_users import UsageListUsers as UsageListUsers
    from .user import User as User
    from .user_attribute import UserAttribute as UserAttribute
    from .user_attribute_data_type import UserAttributeDataType as UserAttributeDataType
    from .user_create import UserCreate as UserCreate
    from .user_invite import UserInvite as UserInvite
    from .user_invite_create import UserInviteCreate as UserInviteCreate
    from .user_invite_user_type import UserInviteUserType as UserInviteUserType
    from .user_set_attribute import UserSetAttribute as UserSetAttribute
    from .user_set_attribute_result import UserSetAttributeResult as UserSetAttributeResult
    from .user_update import UserUpdate as UserUpdate
    from .user_update_operation import UserUpdateOperation as UserUpdateOperation
    from .user_update_operation_add import UserUpdateOperationAdd as UserUpdateOperationAdd
    from .user_update_operation_remove import UserUpdateOperationRemove as UserUpdateOperationRemove

_MODULES = {
    "AccessRequest": "access_request",
    "AccessRequestStatus": "access_request_status",
    "AccessRequestUpdate": "access_request_update",
    "AccessRequestUpdateOperation": "access_request_update_operation",
    "App": "app",
    "AppTheme": "app_theme",
    "ConfigurationVariable": "configuration_variable",
    "ConfigurationVariableCreate": "configuration_variable_create",
    "ConfigurationVariableValue": "configuration_variable_value",
    "CustomComponentLibrary": "custom_component_library",
    "CustomComponentLibraryCreate": "custom_component_library_create",
    "CustomComponentLibraryRevision": "custom_component_library_revision",
    "CustomComponentLibraryRevisionCreate": "custom_component_library_revision_create",
    "CustomComponentLibraryRevisionCreateVersionBump": "custom_component_library_revision_create_version_bump",
    "CustomComponentLibraryRevisionListFiles": "custom_component_library_revision_list_files",
    "Environment": "environment",
    "Folder": "folder",
    "FolderCreate": "folder_create",
    "FolderDelete": "folder_delete",
    "FolderType": "folder_type",
    "FolderUpdate": "folder_update",
    "FolderUpdateOperation": "folder_update_operation",
    "FolderUpdateOperationCopy": "folder_update_operation_copy",
    "FolderUpdateOperationMove": "folder_update_operation_move",
    "FolderUpdateOperationTest": "folder_update_operation_test",
    "Group": "group",
    "GroupAddMembers": "group_add_members",
    "GroupAddUserInvites": "group_add_user_invites",
    "GroupCreate": "group_create",
    "GroupCreateMember": "group_create_member",
    "GroupMember": "group_member",
    "GroupReplace": "group_replace",
    "GroupUniversalAppAccess": "group_universal_app_access",
    "GroupUniversalQueryLibraryAccess": "group_universal_query_library_access",
    "ObservabilityConfig": "observability_config",
    "ObservabilityConfigCreate": "observability_config_create",
    "ObservabilityConfigCreateConfig": "observability_config_create_config",
    "ObservabilityConfigCreateConfigDatadog": "observability_config_create_config_datadog",
    "ObservabilityConfigCreateConfigSentry": "observability_config_create_config_sentry",
    "ObservabilityConfigReplace": "observability_config_replace",
    "ObservabilityProvider": "observability_provider",
    "PermissionGrant": "permission_grant",
    "PermissionGrant2": "permission_grant_2",
    "PermissionGrantAccessLevel": "permission_grant_access_level",
    "PermissionGrantObject": "permission_grant_object",
    "PermissionGrantSubject": "permission_grant_subject",
    "PermissionGrantSubjectGroup": "permission_grant_subject_group",
    "PermissionGrantSubjectUser": "permission_grant_subject_user",
    "PermissionGrantType": "permission_grant_type",
    "PermissionListObjects": "permission_list_objects",
    "PermissionRevoke": "permission_revoke",
    "PermissionRevoke2": "permission_revoke_2",
    "PermissionRevokeApp": "permission_revoke_app",
    "PermissionRevokeFolder": "permission_revoke_folder",
    "Resource": "resource",
    "ResourceConfiguration": "resource_configuration",
    "ResourceCreate": "resource_create",
    "ResourceCreateOptions": "resource_create_options",
    "ResourceCreateOptionsAuthenticationOptionsBasic": "resource_create_options_authentication_options_basic",
    "ResourceCreateOptionsAuthenticationOptionsDigest": "resource_create_options_authentication_options_digest",
    "ResourceCreateOptionsAuthenticationOptionsSnowflake": "resource_create_options_authentication_options_snowflake",
    "ResourceCreateOptionsMyDatabaseOptionsSslSettings": "resource_create_options_my_database_options_ssl_settings",
    "ResourceCreateOptionsMyOptionsSshTunnelOptions": "resource_create_options_my_options_ssh_tunnel_options",
    "ResourceCreateOptionsMySqlOptions": "resource_create_options_my_sql_options",
    "ResourceCreateOptionsMySqlOptionsDatabaseOptions": "resource_create_options_my_sql_options_database_options",
    "ResourceCreateOptionsOptionsAuthenticationOptions": "resource_create_options_options_authentication_options",
    "ResourceCreateOptionsOptionsAuthenticationOptions2": "resource_create_options_options_authentication_options_2",
    "ResourceCreateOptionsOptionsDatabaseOptions": "resource_create_options_options_database_options",
    "ResourceCreateOptionsOptionsDatabaseOptions2": "resource_create_options_options_database_options_2",
    "ResourceCreateOptionsOptionsDatabaseOptions3": "resource_create_options_options_database_options_3",
    "ResourceCreateOptionsPostgresOptions": "resource_create_options_postgres_options",
    "ResourceCreateOptionsPostgresOptionsOption1": "resource_create_options_postgres_options_option_1",
    "ResourceCreateOptionsPostgresOptionsOption2": "resource_create_options_postgres_options_option_2",
    "ResourceCreateOptionsRedshiftOptions": "resource_create_options_redshift_options",
    "ResourceCreateOptionsRedshiftOptionsSslSettings": "resource_create_options_redshift_options_ssl_settings",
    "ResourceCreateOptionsRestApiOptions": "resource_create_options_rest_api_options",
    "ResourceCreateOptionsRestAuthenticationOptionsNone": "resource_create_options_rest_authentication_options_none",
    "ResourceCreateOptionsRestOauth1SignatureMethod": "resource_create_options_rest_oauth_1_signature_method",
    "ResourceCreateOptionsRestOptionsAuth0": "resource_create_options_rest_options_auth_0",
    "ResourceCreateOptionsRestOptionsAws4": "resource_create_options_rest_options_aws_4",
    "ResourceCreateOptionsRestOptionsOauth1": "resource_create_options_rest_options_oauth_1",
    "ResourceCreateOptionsRestOptionsOauth2": "resource_create_options_rest_options_oauth_2",
    "ResourceCreateOptionsSnowflakeOptions": "resource_create_options_snowflake_options",
    "ResourceCreateOptionsSnowflakeOptionsOauth2": "resource_create_options_snowflake_options_oauth_2",
    "ResourceCreateOptionsSnowflakeOptionsSnowflakeJwt": "resource_create_options_snowflake_options_snowflake_jwt",
    "ResourceCreateType": "resource_create_type",
    "ResourceResourceType": "resource_resource_type",
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
    "SourceControlTestDeployResult": "source_control_test_deploy_result",
    "SourceControlTestDeployResultOption1": "source_control_test_deploy_result_option_1",
    "SourceControlTestDeployResultOption2": "source_control_test_deploy_result_option_2",
    "Space": "space",
    "SpaceCopyElements": "space_copy_elements",
    "SpaceCopyElementsResult": "space_copy_elements_result",
    "SpaceCreate": "space_create",
    "SpaceCreateOptions": "space_create_options",
    "SpaceReplace": "space_replace",
    "SsoConfig": "sso_config",
    "SsoConfigCreate": "sso_config_create",
    "SsoConfigCreateData": "sso_config_create_data",
    "SsoConfigCreateDataGoogle": "sso_config_create_data_google",
    "SsoConfigCreateDataGoogleOidc": "sso_config_create_data_google_oidc",
    "SsoConfigCreateDataGoogleSaml": "sso_config_create_data_google_saml",
    "SsoConfigCreateDataOidc": "sso_config_create_data_oidc",
    "SsoConfigCreateDataSaml": "sso_config_create_data_saml",
    "SsoConfigType": "sso_config_type",
    "Usage": "usage",
    "UsageDailyT30Usage": "usage_daily_t30_usage",
    "UsageGetAppResult": "usage_get_app_result",
    "UsageGetAppResultEditorSummary": "usage_get_app_result_editor_summary",
    "UsageGetAppResultOverallSummary": "usage_get_app_result_overall_summary",
    "UsageGetAppResultWeeklySummary": "usage_get_app_result_weekly_summary",
    "UsageGetAppResultWeeklySummaryWeeklyData": "usage_get_app_result_weekly_summary_weekly_data",
    "UsageGetUserResult": "usage_get_user_result",
    "UsageGetUserResultEditorSummary": "usage_get_user_result_editor_summary",
    "UsageGetUserResultOverallSummary": "usage_get_user_result_overall_summary",
    "UsageListApps": "usage_list_apps",
    "UsageListOrganizations": "usage_list_organizations",
    "UsageListUsers": "usage_list_users",
    "User": "user",
    "UserAttribute": "user_attribute",
    "UserAttributeDataType": "user_attribute_data_type",
    "UserCreate": "user_create",
    "UserInvite": "user_invite",
    "UserInviteCreate": "user_invite_create",
    "UserInviteUserType": "user_invite_user_type",
    "UserSetAttribute": "user_set_attribute",
    "UserSetAttributeResult": "user_set_attribute_result",
    "UserUpdate": "user_update",
    "UserUpdateOperation": "user_update_operation",
    "UserUpdateOperationAdd": "user_update_operation_add",
    "UserUpdateOperationRemove": "user_update_operation_remove",
}

__all__ = (
    "AccessRequest",
    "AccessRequestStatus",
    "AccessRequestUpdate",
    "AccessRequestUpdateOperation",
    "App",
    "AppTheme",
    "ConfigurationVariable",
    "ConfigurationVariableCreate",
    "ConfigurationVariableValue",
    "CustomComponentLibrary",
    "CustomComponentLibraryCreate",
    "CustomComponentLibraryRevision",
    "CustomComponentLibraryRevisionCreate",
    "CustomComponentLibraryRevisionCreateVersionBump",
    "CustomComponentLibraryRevisionListFiles",
    "Environment",
    "Folder",
    "FolderCreate",
    "FolderDelete",
    "FolderType",
    "FolderUpdate",
    "FolderUpdateOperation",
    "FolderUpdateOperationCopy",
    "FolderUpdateOperationMove",
    "FolderUpdateOperationTest",
    "Group",
    "GroupAddMembers",
    "GroupAddUserInvites",
    "GroupCreate",
    "GroupCreateMember",
    "GroupMember",
    "GroupReplace",
    "GroupUniversalAppAccess",
    "GroupUniversalQueryLibraryAccess",
    "ObservabilityConfig",
    "ObservabilityConfigCreate",
    "ObservabilityConfigCreateConfig",
    "ObservabilityConfigCreateConfigDatadog",
    "ObservabilityConfigCreateConfigSentry",
    "ObservabilityConfigReplace",
    "ObservabilityProvider",
    "PermissionGrant",
    "PermissionGrant2",
    "PermissionGrantAccessLevel",
    "PermissionGrantObject",
    "PermissionGrantSubject",
    "PermissionGrantSubjectGroup",
    "PermissionGrantSubjectUser",
    "PermissionGrantType",
    "PermissionListObjects",
    "PermissionRevoke",
    "PermissionRevoke2",
    "PermissionRevokeApp",
    "PermissionRevokeFolder",
    "Resource",
    "ResourceConfiguration",
    "ResourceCreate",
    "ResourceCreateOptions",
    "ResourceCreateOptionsAuthenticationOptionsBasic",
    "ResourceCreateOptionsAuthenticationOptionsDigest",
    "ResourceCreateOptionsAuthenticationOptionsSnowflake",
    "ResourceCreateOptionsMyDatabaseOptionsSslSettings",
    "ResourceCreateOptionsMyOptionsSshTunnelOptions",
    "ResourceCreateOptionsMySqlOptions",
    "ResourceCreateOptionsMySqlOptionsDatabaseOptions",
    "ResourceCreateOptionsOptionsAuthenticationOptions",
    "ResourceCreateOptionsOptionsAuthenticationOptions2",
    "ResourceCreateOptionsOptionsDatabaseOptions",
    "ResourceCreateOptionsOptionsDatabaseOptions2",
    "ResourceCreateOptionsOptionsDatabaseOptions3",
    "ResourceCreateOptionsPostgresOptions",
    "ResourceCreateOptionsPostgresOptionsOption1",
    "ResourceCreateOptionsPostgresOptionsOption2",
    "ResourceCreateOptionsRedshiftOptions",
    "ResourceCreateOptionsRedshiftOptionsSslSettings",
    "ResourceCreateOptionsRestApiOptions",
    "ResourceCreateOptionsRestAuthenticationOptionsNone",
    "ResourceCreateOptionsRestOauth1SignatureMethod",
    "ResourceCreateOptionsRestOptionsAuth0",
    "ResourceCreateOptionsRestOptionsAws4",
    "ResourceCreateOptionsRestOptionsOauth1",
    "ResourceCreateOptionsRestOptionsOauth2",
    "ResourceCreateOptionsSnowflakeOptions",
    "ResourceCreateOptionsSnowflakeOptionsOauth2",
    "ResourceCreateOptionsSnowflakeOptionsSnowflakeJwt",
    "ResourceCreateType",
    "ResourceResourceType",
    "SourceControlConfig",
    "SourceControlConfigAwsCodeCommit",
    "SourceControlConfigAwsCodeCommitConfig",
    "SourceControlConfigAzureRepos",
    "SourceControlConfigAzureReposConfig",
    "SourceControlConfigBitbucket",
    "SourceControlConfigBitbucketConfig",
    "SourceControlConfigCreate",
    "SourceControlConfigGitHub",
    "SourceControlConfigGitHubConfig",
    "SourceControlConfigGitHubConfigApp",
    "SourceControlConfigGitHubConfigPersonal",
    "SourceControlConfigGitLab",
    "SourceControlConfigGitLabConfig",
    "SourceControlDeployment",
    "SourceControlDeploymentStatus",
    "SourceControlSettings",
    "SourceControlSettingsReplace",
    "SourceControlSettingsReplaceSettings",
    "SourceControlTestDeploy",
    "SourceControlTestDeployParams",
    "SourceControlTestDeployResult",
    "SourceControlTestDeployResultOption1",
    "SourceControlTestDeployResultOption2",
    "Space",
    "SpaceCopyElements",
    "SpaceCopyElementsResult",
    "SpaceCreate",
    "SpaceCreateOptions",
    "SpaceReplace",
    "SsoConfig",
    "SsoConfigCreate",
    "SsoConfigCreateData",
    "SsoConfigCreateDataGoogle",
    "SsoConfigCreateDataGoogleOidc",
    "SsoConfigCreateDataGoogleSaml",
    "SsoConfigCreateDataOidc",
    "SsoConfigCreateDataSaml",
    "SsoConfigType",
    "Usage",
    "UsageDailyT30Usage",
    "UsageGetAppResult",
    "UsageGetAppResultEditorSummary",
    "UsageGetAppResultOverallSummary",
    "UsageGetAppResultWeeklySummary",
    "UsageGetAppResultWeeklySummaryWeeklyData",
    "UsageGetUserResult",
    "UsageGetUserResultEditorSummary",
    "UsageGetUserResultOverallSummary",
    "UsageListApps",
    "UsageListOrganizations",
    "UsageListUsers",
    "User",
    "UserAttribute",
    "UserAttributeDataType",
    "UserCreate",
    "UserInvite",
    "UserInviteCreate",
    "UserInviteUserType",
    "UserSetAttribute",
    "UserSetAttributeResult",
    "UserUpdate",
    "UserUpdateOperation",
    "UserUpdateOperationAdd",
    "UserUpdateOperationRemove",
)


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
