# Made by `retool-clientgen build 3.334`. Do not edit: a build writes it anew.
"""The models of Retool 3.334: each is loaded when it is first used."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_request import AccessRequest as AccessRequest
    from .access_request_status import AccessRequestStatus as AccessRequestStatus
    from .access_token import AccessToken as AccessToken
    from .access_token_2 import AccessToken2 as AccessToken2
    from .access_token_create import AccessTokenCreate as AccessTokenCreate
    from .app import App as App
    from .app_clone import AppClone as AppClone
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
    from .environment_create import EnvironmentCreate as EnvironmentCreate
    from .folder import Folder as Folder
    from .folder_create import FolderCreate as FolderCreate
    from .folder_type import FolderType as FolderType
    from .folder_update import FolderUpdate as FolderUpdate
    from .folder_update_operation import FolderUpdateOperation as FolderUpdateOperation
    from .folder_update_operation_copy_operation import (
        FolderUpdateOperationCopyOperation as FolderUpdateOperationCopyOperation,
    )
    from .folder_update_operation_move_operation import (
        FolderUpdateOperationMoveOperation as FolderUpdateOperationMoveOperation,
    )
    from .folder_update_operation_test_operation import (
        FolderUpdateOperationTestOperation as FolderUpdateOperationTestOperation,
    )
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
    from .info_get_ip_allowlist_result import InfoGetIpAllowlistResult as InfoGetIpAllowlistResult
    from .info_get_ip_allowlist_result_ip_addresses import (
        InfoGetIpAllowlistResultIpAddresses as InfoGetIpAllowlistResultIpAddresses,
    )
    from .observability_config import ObservabilityConfig as ObservabilityConfig
    from .observability_config_create import ObservabilityConfigCreate as ObservabilityConfigCreate
    from .observability_config_create_config import ObservabilityConfigCreateConfig as ObservabilityConfigCreateConfig
    from .observability_config_create_config_datadog import (
        ObservabilityConfigCreateConfigDatadog as ObservabilityConfigCreateConfigDatadog,
    )
    from .observability_config_create_config_datadog_site import (
        ObservabilityConfigCreateConfigDatadogSite as ObservabilityConfigCreateConfigDatadogSite,
    )
    from .observability_config_create_config_sentry import (
        ObservabilityConfigCreateConfigSentry as ObservabilityConfigCreateConfigSentry,
    )
    from .observability_config_replace import ObservabilityConfigReplace as ObservabilityConfigReplace
    from .observability_provider import ObservabilityProvider as ObservabilityProvider
    from .organization import Organization as Organization
    from .organization_ai_settings import OrganizationAiSettings as OrganizationAiSettings
    from .organization_list_analytics_integrations import (
        OrganizationListAnalyticsIntegrations as OrganizationListAnalyticsIntegrations,
    )
    from .organization_list_analytics_integrations_google import (
        OrganizationListAnalyticsIntegrationsGoogle as OrganizationListAnalyticsIntegrationsGoogle,
    )
    from .organization_list_analytics_integrations_segment import (
        OrganizationListAnalyticsIntegrationsSegment as OrganizationListAnalyticsIntegrationsSegment,
    )
    from .organization_list_analytics_integrations_segment_host import (
        OrganizationListAnalyticsIntegrationsSegmentHost as OrganizationListAnalyticsIntegrationsSegmentHost,
    )
    from .organization_list_analytics_integrations_stdout import (
        OrganizationListAnalyticsIntegrationsStdout as OrganizationListAnalyticsIntegrationsStdout,
    )
    from .organization_two_factor_auth_type import OrganizationTwoFactorAuthType as OrganizationTwoFactorAuthType
    from .permission_get_access_list_result import PermissionGetAccessListResult as PermissionGetAccessListResult
    from .permission_get_access_list_result_user import (
        PermissionGetAccessListResultUser as PermissionGetAccessListResultUser,
    )
    from .permission_get_access_list_result_user_access_level import (
        PermissionGetAccessListResultUserAccessLevel as PermissionGetAccessListResultUserAccessLevel,
    )
    from .permission_get_access_list_result_user_sources import (
        PermissionGetAccessListResultUserSources as PermissionGetAccessListResultUserSources,
    )
    from .permission_get_access_list_result_user_sources_group import (
        PermissionGetAccessListResultUserSourcesGroup as PermissionGetAccessListResultUserSourcesGroup,
    )
    from .permission_get_access_list_result_user_sources_inherited import (
        PermissionGetAccessListResultUserSourcesInherited as PermissionGetAccessListResultUserSourcesInherited,
    )
    from .permission_get_access_list_result_user_subject import (
        PermissionGetAccessListResultUserSubject as PermissionGetAccessListResultUserSubject,
    )
    from .permission_get_access_list_result_user_subject_type import (
        PermissionGetAccessListResultUserSubjectType as PermissionGetAccessListResultUserSubjectType,
    )
    from .permission_grant import PermissionGrant as PermissionGrant
    from .permission_grant_2 import PermissionGrant2 as PermissionGrant2
    from .permission_grant_access_level import PermissionGrantAccessLevel as PermissionGrantAccessLevel
    from .permission_grant_app import PermissionGrantApp as PermissionGrantApp
    from .permission_grant_folder import PermissionGrantFolder as PermissionGrantFolder
    from .permission_grant_object import PermissionGrantObject as PermissionGrantObject
    from .permission_grant_object_app import PermissionGrantObjectApp as PermissionGrantObjectApp
    from .permission_grant_object_folder import PermissionGrantObjectFolder as PermissionGrantObjectFolder
    from .permission_grant_object_resource import PermissionGrantObjectResource as PermissionGrantObjectResource
    from .permission_grant_object_resource_configuration import (
        PermissionGrantObjectResourceConfiguration as PermissionGrantObjectResourceConfiguration,
    )
    from .permission_grant_object_screen import PermissionGrantObjectScreen as PermissionGrantObjectScreen
    from .permission_grant_resource import PermissionGrantResource as PermissionGrantResource
    from .permission_grant_resource_configuration import (
        PermissionGrantResourceConfiguration as PermissionGrantResourceConfiguration,
    )
    from .permission_grant_screen import PermissionGrantScreen as PermissionGrantScreen
    from .permission_grant_subject import PermissionGrantSubject as PermissionGrantSubject
    from .permission_grant_subject_group import PermissionGrantSubjectGroup as PermissionGrantSubjectGroup
    from .permission_grant_subject_user import PermissionGrantSubjectUser as PermissionGrantSubjectUser
    from .permission_list_objects import PermissionListObjects as PermissionListObjects
    from .permission_list_objects_object_type import PermissionListObjectsObjectType as PermissionListObjectsObjectType
    from .permission_object_type import PermissionObjectType as PermissionObjectType
    from .permission_revoke import PermissionRevoke as PermissionRevoke
    from .resource import Resource as Resource
    from .resource_configuration import ResourceConfiguration as ResourceConfiguration
    from .resource_configuration_create import ResourceConfigurationCreate as ResourceConfigurationCreate
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
    from .resource_create_options_g_authentication_options_auth_0 import (
        ResourceCreateOptionsGAuthenticationOptionsAuth0 as ResourceCreateOptionsGAuthenticationOptionsAuth0,
    )
    from .resource_create_options_g_authentication_options_bearer import (
        ResourceCreateOptionsGAuthenticationOptionsBearer as ResourceCreateOptionsGAuthenticationOptionsBearer,
    )
    from .resource_create_options_g_authentication_options_none import (
        ResourceCreateOptionsGAuthenticationOptionsNone as ResourceCreateOptionsGAuthenticationOptionsNone,
    )
    from .resource_create_options_g_authentication_options_oauth_2 import (
        ResourceCreateOptionsGAuthenticationOptionsOauth2 as ResourceCreateOptionsGAuthenticationOptionsOauth2,
    )
    from .resource_create_options_g_options_authentication_options import (
        ResourceCreateOptionsGOptionsAuthenticationOptions as ResourceCreateOptionsGOptionsAuthenticationOptions,
    )
    from .resource_create_options_g_rpc_options import (
        ResourceCreateOptionsGRpcOptions as ResourceCreateOptionsGRpcOptions,
    )
    from .resource_create_options_g_rpc_options_proto_source import (
        ResourceCreateOptionsGRpcOptionsProtoSource as ResourceCreateOptionsGRpcOptionsProtoSource,
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
    from .resource_create_options_rest_oauth_1_signature_method import (
        ResourceCreateOptionsRestOauth1SignatureMethod as ResourceCreateOptionsRestOauth1SignatureMethod,
    )
    from .resource_create_options_rest_options_aws_4 import (
        ResourceCreateOptionsRestOptionsAws4 as ResourceCreateOptionsRestOptionsAws4,
    )
    from .resource_create_options_rest_options_oauth_1 import (
        ResourceCreateOptionsRestOptionsOauth1 as ResourceCreateOptionsRestOptionsOauth1,
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
    from .resource_update import ResourceUpdate as ResourceUpdate
    from .resource_update_operation import ResourceUpdateOperation as ResourceUpdateOperation
    from .role import Role as Role
    from .role_create import RoleCreate as RoleCreate
    from .role_grant_create import RoleGrantCreate as RoleGrantCreate
    from .role_update import RoleUpdate as RoleUpdate
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
    from .source_control_deployment_2 import SourceControlDeployment2 as SourceControlDeployment2
    from .source_control_deployment_status import SourceControlDeploymentStatus as SourceControlDeploymentStatus
    from .source_control_manifest import SourceControlManifest as SourceControlManifest
    from .source_control_manifest_2 import SourceControlManifest2 as SourceControlManifest2
    from .source_control_manifest_3 import SourceControlManifest3 as SourceControlManifest3
    from .source_control_manifest_app import SourceControlManifestApp as SourceControlManifestApp
    from .source_control_manifest_delete import SourceControlManifestDelete as SourceControlManifestDelete
    from .source_control_manifest_delete_result import (
        SourceControlManifestDeleteResult as SourceControlManifestDeleteResult,
    )
    from .source_control_manifest_replace import SourceControlManifestReplace as SourceControlManifestReplace
    from .source_control_manifest_replace_manifest import (
        SourceControlManifestReplaceManifest as SourceControlManifestReplaceManifest,
    )
    from .source_control_manifest_set_app import SourceControlManifestSetApp as SourceControlManifestSetApp
    from .source_control_release import SourceControlRelease as SourceControlRelease
    from .source_control_release_create import SourceControlReleaseCreate as SourceControlReleaseCreate
    from .source_control_release_element_type import SourceControlReleaseElementType as SourceControlReleaseElementType
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
    from .sso_config_google import SsoConfigGoogle as SsoConfigGoogle
    from .sso_config_google_oidc import SsoConfigGoogleOidc as SsoConfigGoogleOidc
    from .sso_config_google_saml import SsoConfigGoogleSaml as SsoConfigGoogleSaml
    from .sso_config_oidc import SsoConfigOidc as SsoConfigOidc
    from .sso_config_saml import SsoConfigSaml as SsoConfigSaml
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
    from .user_2 import User2 as User2
    from .user_attribute import UserAttribute as UserAttribute
    from .user_attribute_create import UserAttributeCreate as UserAttributeCreate
    from .user_attribute_create_data_type import UserAttributeCreateDataType as UserAttributeCreateDataType
    from .user_attribute_data_type import UserAttributeDataType as UserAttributeDataType
    from .user_attribute_update import UserAttributeUpdate as UserAttributeUpdate
    from .user_attribute_update_existing_users import (
        UserAttributeUpdateExistingUsers as UserAttributeUpdateExistingUsers,
    )
    from .user_create import UserCreate as UserCreate
    from .user_invite import UserInvite as UserInvite
    from .user_invite_create import UserInviteCreate as UserInviteCreate
    from .user_invite_group import UserInviteGroup as UserInviteGroup
    from .user_invite_user_type import UserInviteUserType as UserInviteUserType
    from .user_option_2 import UserOption2 as UserOption2
    from .user_option_2_group import UserOption2Group as UserOption2Group
    from .user_set_attribute import UserSetAttribute as UserSetAttribute
    from .user_set_attribute_result import UserSetAttributeResult as UserSetAttributeResult
    from .user_task import UserTask as UserTask
    from .user_task_assignee import UserTaskAssignee as UserTaskAssignee
    from .user_task_cancel import UserTaskCancel as UserTaskCancel
    from .user_task_cancel_result import UserTaskCancelResult as UserTaskCancelResult
    from .user_task_reassign import UserTaskReassign as UserTaskReassign
    from .user_task_reassign_assignee import UserTaskReassignAssignee as UserTaskReassignAssignee
    from .user_task_reassign_assignee_group import UserTaskReassignAssigneeGroup as UserTaskReassignAssigneeGroup
    from .user_task_statuses import UserTaskStatuses as UserTaskStatuses
    from .user_task_submit import UserTaskSubmit as UserTaskSubmit
    from .user_type import UserType as UserType
    from .user_update import UserUpdate as UserUpdate
    from .user_update_operation import UserUpdateOperation as UserUpdateOperation
    from .user_update_operation_add_operation import UserUpdateOperationAddOperation as UserUpdateOperationAddOperation
    from .user_update_operation_remove_operation import (
        UserUpdateOperationRemoveOperation as UserUpdateOperationRemoveOperation,
    )
    from .workflow import Workflow as Workflow
    from .workflow_run import WorkflowRun as WorkflowRun

_MODULES = {
    "AccessRequest": "access_request",
    "AccessRequestStatus": "access_request_status",
    "AccessToken": "access_token",
    "AccessToken2": "access_token_2",
    "AccessTokenCreate": "access_token_create",
    "App": "app",
    "AppClone": "app_clone",
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
    "EnvironmentCreate": "environment_create",
    "Folder": "folder",
    "FolderCreate": "folder_create",
    "FolderType": "folder_type",
    "FolderUpdate": "folder_update",
    "FolderUpdateOperation": "folder_update_operation",
    "FolderUpdateOperationCopyOperation": "folder_update_operation_copy_operation",
    "FolderUpdateOperationMoveOperation": "folder_update_operation_move_operation",
    "FolderUpdateOperationTestOperation": "folder_update_operation_test_operation",
    "Group": "group",
    "GroupAddMembers": "group_add_members",
    "GroupAddUserInvites": "group_add_user_invites",
    "GroupCreate": "group_create",
    "GroupCreateMember": "group_create_member",
    "GroupMember": "group_member",
    "GroupReplace": "group_replace",
    "GroupUniversalAppAccess": "group_universal_app_access",
    "GroupUniversalQueryLibraryAccess": "group_universal_query_library_access",
    "InfoGetIpAllowlistResult": "info_get_ip_allowlist_result",
    "InfoGetIpAllowlistResultIpAddresses": "info_get_ip_allowlist_result_ip_addresses",
    "ObservabilityConfig": "observability_config",
    "ObservabilityConfigCreate": "observability_config_create",
    "ObservabilityConfigCreateConfig": "observability_config_create_config",
    "ObservabilityConfigCreateConfigDatadog": "observability_config_create_config_datadog",
    "ObservabilityConfigCreateConfigDatadogSite": "observability_config_create_config_datadog_site",
    "ObservabilityConfigCreateConfigSentry": "observability_config_create_config_sentry",
    "ObservabilityConfigReplace": "observability_config_replace",
    "ObservabilityProvider": "observability_provider",
    "Organization": "organization",
    "OrganizationAiSettings": "organization_ai_settings",
    "OrganizationListAnalyticsIntegrations": "organization_list_analytics_integrations",
    "OrganizationListAnalyticsIntegrationsGoogle": "organization_list_analytics_integrations_google",
    "OrganizationListAnalyticsIntegrationsSegment": "organization_list_analytics_integrations_segment",
    "OrganizationListAnalyticsIntegrationsSegmentHost": "organization_list_analytics_integrations_segment_host",
    "OrganizationListAnalyticsIntegrationsStdout": "organization_list_analytics_integrations_stdout",
    "OrganizationTwoFactorAuthType": "organization_two_factor_auth_type",
    "PermissionGetAccessListResult": "permission_get_access_list_result",
    "PermissionGetAccessListResultUser": "permission_get_access_list_result_user",
    "PermissionGetAccessListResultUserAccessLevel": "permission_get_access_list_result_user_access_level",
    "PermissionGetAccessListResultUserSources": "permission_get_access_list_result_user_sources",
    "PermissionGetAccessListResultUserSourcesGroup": "permission_get_access_list_result_user_sources_group",
    "PermissionGetAccessListResultUserSourcesInherited": "permission_get_access_list_result_user_sources_inherited",
    "PermissionGetAccessListResultUserSubject": "permission_get_access_list_result_user_subject",
    "PermissionGetAccessListResultUserSubjectType": "permission_get_access_list_result_user_subject_type",
    "PermissionGrant": "permission_grant",
    "PermissionGrant2": "permission_grant_2",
    "PermissionGrantAccessLevel": "permission_grant_access_level",
    "PermissionGrantApp": "permission_grant_app",
    "PermissionGrantFolder": "permission_grant_folder",
    "PermissionGrantObject": "permission_grant_object",
    "PermissionGrantObjectApp": "permission_grant_object_app",
    "PermissionGrantObjectFolder": "permission_grant_object_folder",
    "PermissionGrantObjectResource": "permission_grant_object_resource",
    "PermissionGrantObjectResourceConfiguration": "permission_grant_object_resource_configuration",
    "PermissionGrantObjectScreen": "permission_grant_object_screen",
    "PermissionGrantResource": "permission_grant_resource",
    "PermissionGrantResourceConfiguration": "permission_grant_resource_configuration",
    "PermissionGrantScreen": "permission_grant_screen",
    "PermissionGrantSubject": "permission_grant_subject",
    "PermissionGrantSubjectGroup": "permission_grant_subject_group",
    "PermissionGrantSubjectUser": "permission_grant_subject_user",
    "PermissionListObjects": "permission_list_objects",
    "PermissionListObjectsObjectType": "permission_list_objects_object_type",
    "PermissionObjectType": "permission_object_type",
    "PermissionRevoke": "permission_revoke",
    "Resource": "resource",
    "ResourceConfiguration": "resource_configuration",
    "ResourceConfigurationCreate": "resource_configuration_create",
    "ResourceCreate": "resource_create",
    "ResourceCreateOptions": "resource_create_options",
    "ResourceCreateOptionsAuthenticationOptionsBasic": "resource_create_options_authentication_options_basic",
    "ResourceCreateOptionsAuthenticationOptionsDigest": "resource_create_options_authentication_options_digest",
    "ResourceCreateOptionsAuthenticationOptionsSnowflake": "resource_create_options_authentication_options_snowflake",
    "ResourceCreateOptionsGAuthenticationOptionsAuth0": "resource_create_options_g_authentication_options_auth_0",
    "ResourceCreateOptionsGAuthenticationOptionsBearer": "resource_create_options_g_authentication_options_bearer",
    "ResourceCreateOptionsGAuthenticationOptionsNone": "resource_create_options_g_authentication_options_none",
    "ResourceCreateOptionsGAuthenticationOptionsOauth2": "resource_create_options_g_authentication_options_oauth_2",
    "ResourceCreateOptionsGOptionsAuthenticationOptions": "resource_create_options_g_options_authentication_options",
    "ResourceCreateOptionsGRpcOptions": "resource_create_options_g_rpc_options",
    "ResourceCreateOptionsGRpcOptionsProtoSource": "resource_create_options_g_rpc_options_proto_source",
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
    "ResourceCreateOptionsRestOauth1SignatureMethod": "resource_create_options_rest_oauth_1_signature_method",
    "ResourceCreateOptionsRestOptionsAws4": "resource_create_options_rest_options_aws_4",
    "ResourceCreateOptionsRestOptionsOauth1": "resource_create_options_rest_options_oauth_1",
    "ResourceCreateOptionsSnowflakeOptions": "resource_create_options_snowflake_options",
    "ResourceCreateOptionsSnowflakeOptionsOauth2": "resource_create_options_snowflake_options_oauth_2",
    "ResourceCreateOptionsSnowflakeOptionsSnowflakeJwt": "resource_create_options_snowflake_options_snowflake_jwt",
    "ResourceCreateType": "resource_create_type",
    "ResourceResourceType": "resource_resource_type",
    "ResourceUpdate": "resource_update",
    "ResourceUpdateOperation": "resource_update_operation",
    "Role": "role",
    "RoleCreate": "role_create",
    "RoleGrantCreate": "role_grant_create",
    "RoleUpdate": "role_update",
    "SourceControlConfig": "source_control_config",
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
    "SourceControlDeployment2": "source_control_deployment_2",
    "SourceControlDeploymentStatus": "source_control_deployment_status",
    "SourceControlManifest": "source_control_manifest",
    "SourceControlManifest2": "source_control_manifest_2",
    "SourceControlManifest3": "source_control_manifest_3",
    "SourceControlManifestApp": "source_control_manifest_app",
    "SourceControlManifestDelete": "source_control_manifest_delete",
    "SourceControlManifestDeleteResult": "source_control_manifest_delete_result",
    "SourceControlManifestReplace": "source_control_manifest_replace",
    "SourceControlManifestReplaceManifest": "source_control_manifest_replace_manifest",
    "SourceControlManifestSetApp": "source_control_manifest_set_app",
    "SourceControlRelease": "source_control_release",
    "SourceControlReleaseCreate": "source_control_release_create",
    "SourceControlReleaseElementType": "source_control_release_element_type",
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
    "SsoConfigGoogle": "sso_config_google",
    "SsoConfigGoogleOidc": "sso_config_google_oidc",
    "SsoConfigGoogleSaml": "sso_config_google_saml",
    "SsoConfigOidc": "sso_config_oidc",
    "SsoConfigSaml": "sso_config_saml",
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
    "User2": "user_2",
    "UserAttribute": "user_attribute",
    "UserAttributeCreate": "user_attribute_create",
    "UserAttributeCreateDataType": "user_attribute_create_data_type",
    "UserAttributeDataType": "user_attribute_data_type",
    "UserAttributeUpdate": "user_attribute_update",
    "UserAttributeUpdateExistingUsers": "user_attribute_update_existing_users",
    "UserCreate": "user_create",
    "UserInvite": "user_invite",
    "UserInviteCreate": "user_invite_create",
    "UserInviteGroup": "user_invite_group",
    "UserInviteUserType": "user_invite_user_type",
    "UserOption2": "user_option_2",
    "UserOption2Group": "user_option_2_group",
    "UserSetAttribute": "user_set_attribute",
    "UserSetAttributeResult": "user_set_attribute_result",
    "UserTask": "user_task",
    "UserTaskAssignee": "user_task_assignee",
    "UserTaskCancel": "user_task_cancel",
    "UserTaskCancelResult": "user_task_cancel_result",
    "UserTaskReassign": "user_task_reassign",
    "UserTaskReassignAssignee": "user_task_reassign_assignee",
    "UserTaskReassignAssigneeGroup": "user_task_reassign_assignee_group",
    "UserTaskStatuses": "user_task_statuses",
    "UserTaskSubmit": "user_task_submit",
    "UserType": "user_type",
    "UserUpdate": "user_update",
    "UserUpdateOperation": "user_update_operation",
    "UserUpdateOperationAddOperation": "user_update_operation_add_operation",
    "UserUpdateOperationRemoveOperation": "user_update_operation_remove_operation",
    "Workflow": "workflow",
    "WorkflowRun": "workflow_run",
}

__all__ = (
    "AccessRequest",
    "AccessRequestStatus",
    "AccessToken",
    "AccessToken2",
    "AccessTokenCreate",
    "App",
    "AppClone",
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
    "EnvironmentCreate",
    "Folder",
    "FolderCreate",
    "FolderType",
    "FolderUpdate",
    "FolderUpdateOperation",
    "FolderUpdateOperationCopyOperation",
    "FolderUpdateOperationMoveOperation",
    "FolderUpdateOperationTestOperation",
    "Group",
    "GroupAddMembers",
    "GroupAddUserInvites",
    "GroupCreate",
    "GroupCreateMember",
    "GroupMember",
    "GroupReplace",
    "GroupUniversalAppAccess",
    "GroupUniversalQueryLibraryAccess",
    "InfoGetIpAllowlistResult",
    "InfoGetIpAllowlistResultIpAddresses",
    "ObservabilityConfig",
    "ObservabilityConfigCreate",
    "ObservabilityConfigCreateConfig",
    "ObservabilityConfigCreateConfigDatadog",
    "ObservabilityConfigCreateConfigDatadogSite",
    "ObservabilityConfigCreateConfigSentry",
    "ObservabilityConfigReplace",
    "ObservabilityProvider",
    "Organization",
    "OrganizationAiSettings",
    "OrganizationListAnalyticsIntegrations",
    "OrganizationListAnalyticsIntegrationsGoogle",
    "OrganizationListAnalyticsIntegrationsSegment",
    "OrganizationListAnalyticsIntegrationsSegmentHost",
    "OrganizationListAnalyticsIntegrationsStdout",
    "OrganizationTwoFactorAuthType",
    "PermissionGetAccessListResult",
    "PermissionGetAccessListResultUser",
    "PermissionGetAccessListResultUserAccessLevel",
    "PermissionGetAccessListResultUserSources",
    "PermissionGetAccessListResultUserSourcesGroup",
    "PermissionGetAccessListResultUserSourcesInherited",
    "PermissionGetAccessListResultUserSubject",
    "PermissionGetAccessListResultUserSubjectType",
    "PermissionGrant",
    "PermissionGrant2",
    "PermissionGrantAccessLevel",
    "PermissionGrantApp",
    "PermissionGrantFolder",
    "PermissionGrantObject",
    "PermissionGrantObjectApp",
    "PermissionGrantObjectFolder",
    "PermissionGrantObjectResource",
    "PermissionGrantObjectResourceConfiguration",
    "PermissionGrantObjectScreen",
    "PermissionGrantResource",
    "PermissionGrantResourceConfiguration",
    "PermissionGrantScreen",
    "PermissionGrantSubject",
    "PermissionGrantSubjectGroup",
    "PermissionGrantSubjectUser",
    "PermissionListObjects",
    "PermissionListObjectsObjectType",
    "PermissionObjectType",
    "PermissionRevoke",
    "Resource",
    "ResourceConfiguration",
    "ResourceConfigurationCreate",
    "ResourceCreate",
    "ResourceCreateOptions",
    "ResourceCreateOptionsAuthenticationOptionsBasic",
    "ResourceCreateOptionsAuthenticationOptionsDigest",
    "ResourceCreateOptionsAuthenticationOptionsSnowflake",
    "ResourceCreateOptionsGAuthenticationOptionsAuth0",
    "ResourceCreateOptionsGAuthenticationOptionsBearer",
    "ResourceCreateOptionsGAuthenticationOptionsNone",
    "ResourceCreateOptionsGAuthenticationOptionsOauth2",
    "ResourceCreateOptionsGOptionsAuthenticationOptions",
    "ResourceCreateOptionsGRpcOptions",
    "ResourceCreateOptionsGRpcOptionsProtoSource",
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
    "ResourceCreateOptionsRestOauth1SignatureMethod",
    "ResourceCreateOptionsRestOptionsAws4",
    "ResourceCreateOptionsRestOptionsOauth1",
    "ResourceCreateOptionsSnowflakeOptions",
    "ResourceCreateOptionsSnowflakeOptionsOauth2",
    "ResourceCreateOptionsSnowflakeOptionsSnowflakeJwt",
    "ResourceCreateType",
    "ResourceResourceType",
    "ResourceUpdate",
    "ResourceUpdateOperation",
    "Role",
    "RoleCreate",
    "RoleGrantCreate",
    "RoleUpdate",
    "SourceControlConfig",
    "SourceControlConfigAwsCodeCommit",
    "SourceControlConfigAwsCodeCommitConfig",
    "SourceControlConfigAzureRepos",
    "SourceControlConfigAzureReposConfig",
    "SourceControlConfigBitbucket",
    "SourceControlConfigBitbucketConfig",
    "SourceControlConfigBitbucketConfigAppPassword",
    "SourceControlConfigBitbucketConfigToken",
    "SourceControlConfigCreate",
    "SourceControlConfigGitHub",
    "SourceControlConfigGitHubConfig",
    "SourceControlConfigGitHubConfigApp",
    "SourceControlConfigGitHubConfigPersonal",
    "SourceControlConfigGitLab",
    "SourceControlConfigGitLabConfig",
    "SourceControlDeployment",
    "SourceControlDeployment2",
    "SourceControlDeploymentStatus",
    "SourceControlManifest",
    "SourceControlManifest2",
    "SourceControlManifest3",
    "SourceControlManifestApp",
    "SourceControlManifestDelete",
    "SourceControlManifestDeleteResult",
    "SourceControlManifestReplace",
    "SourceControlManifestReplaceManifest",
    "SourceControlManifestSetApp",
    "SourceControlRelease",
    "SourceControlReleaseCreate",
    "SourceControlReleaseElementType",
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
    "SsoConfigGoogle",
    "SsoConfigGoogleOidc",
    "SsoConfigGoogleSaml",
    "SsoConfigOidc",
    "SsoConfigSaml",
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
    "User2",
    "UserAttribute",
    "UserAttributeCreate",
    "UserAttributeCreateDataType",
    "UserAttributeDataType",
    "UserAttributeUpdate",
    "UserAttributeUpdateExistingUsers",
    "UserCreate",
    "UserInvite",
    "UserInviteCreate",
    "UserInviteGroup",
    "UserInviteUserType",
    "UserOption2",
    "UserOption2Group",
    "UserSetAttribute",
    "UserSetAttributeResult",
    "UserTask",
    "UserTaskAssignee",
    "UserTaskCancel",
    "UserTaskCancelResult",
    "UserTaskReassign",
    "UserTaskReassignAssignee",
    "UserTaskReassignAssigneeGroup",
    "UserTaskStatuses",
    "UserTaskSubmit",
    "UserType",
    "UserUpdate",
    "UserUpdateOperation",
    "UserUpdateOperationAddOperation",
    "UserUpdateOperationRemoveOperation",
    "Workflow",
    "WorkflowRun",
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
