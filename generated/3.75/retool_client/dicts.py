"""Dicts that can be given for models: the same properties, by their names in JSON."""

import datetime
from collections.abc import Mapping, Sequence
from typing import Any, Literal, NotRequired, TypeAlias, TypedDict, Union
from ._runtime.files import FileContent
from . import models as _models


class AddOperationDict(TypedDict):
    """`AddOperation`, as a dict."""

    op: 'Literal["add"]'
    path: "str"
    value: NotRequired["Any"]


class AppThemeCreateDict(TypedDict):
    """`AppThemeCreate`, as a dict."""

    id: NotRequired["int"]
    legacy_id: NotRequired["int"]
    name: "str"
    theme: "Mapping[str, Any]"


class Auth0AuthenticationDict(TypedDict):
    """`Auth0Authentication`, as a dict."""

    authentication_type: 'Literal["auth0"]'
    auth0_domain: "str"
    auth0_client_id: "str"
    auth0_client_secret: "str"
    auth0_custom_audience: "str"


class Aws4AuthenticationDict(TypedDict):
    """`Aws4Authentication`, as a dict."""

    authentication_type: 'Literal["aws4"]'
    amazon_aws_region: "str"
    amazon_service_name: "str"
    amazon_access_key_id: "str"
    amazon_secret_access_key: "str"
    auth_with_default_credential_provider_chain: NotRequired["bool"]
    enable_awsv4_authentication_via_headers: NotRequired["bool"]


class BasicAuthenticationDict(TypedDict):
    """`BasicAuthentication`, as a dict."""

    authentication_type: 'Literal["basic"]'
    basic_username: "str"
    basic_password: NotRequired["str"]


class ConfigurationVariableCreateDict(TypedDict):
    """`ConfigurationVariableCreate`, as a dict."""

    name: "str"
    description: NotRequired["str"]
    secret: "bool"
    values: "Sequence[_models.ConfigurationVariableValue | ConfigurationVariableValueDict]"


class ConfigurationVariableValueDict(TypedDict):
    """`ConfigurationVariableValue`, as a dict."""

    environment_id: "str"
    value: "str"


CopyOperationDict = TypedDict("CopyOperationDict", {"op": 'Literal["copy"]', "path": "str", "from": "str"})
"""`CopyOperation`, as a dict."""


class CustomComponentLibraryCreateDict(TypedDict):
    """`CustomComponentLibraryCreate`, as a dict."""

    id: NotRequired["str"]
    name: "str"
    description: "str | None"
    label: "str"


class CustomComponentLibraryRevisionCreateDict(TypedDict):
    """`CustomComponentLibraryRevisionCreate`, as a dict."""

    id: NotRequired["str"]
    version_bump: 'Literal["minor", "major", "dev", "specify_version"] | _models.VersionBump'
    version: NotRequired["str"]
    files: "Sequence[FileContent]"


class DatadogConfigDict(TypedDict):
    """`DatadogConfig`, as a dict."""

    provider: 'Literal["Datadog"]'
    api_key: "str"


class DigestAuthenticationDict(TypedDict):
    """`DigestAuthentication`, as a dict."""

    authentication_type: 'Literal["digest"]'
    digest_username: "str"
    digest_password: "str"


class FolderCreateDict(TypedDict):
    """`FolderCreate`, as a dict."""

    name: "str"
    parent_folder_id: NotRequired["str | None"]
    folder_type: 'Literal["app", "workflow", "resource"] | _models.FolderType'


class FolderDeleteDict(TypedDict):
    """`FolderDelete`, as a dict."""

    recursive: NotRequired["bool"]


class FolderUpdateDict(TypedDict):
    """`FolderUpdate`, as a dict."""

    operations: "Sequence[_models.FolderUpdateOperation | FolderUpdateOperationDict]"


class GroupAddMembersDict(TypedDict):
    """`GroupAddMembers`, as a dict."""

    members: "Sequence[_models.GroupCreateMember | GroupCreateMemberDict]"


class GroupAddUserInvitesDict(TypedDict):
    """`GroupAddUserInvites`, as a dict."""

    userInviteIds: "Sequence[int]"


class GroupCreateDict(TypedDict):
    """`GroupCreate`, as a dict."""

    name: "str"
    members: NotRequired["Sequence[_models.GroupCreateMember | GroupCreateMemberDict]"]
    universal_app_access: NotRequired['Literal["none", "use", "edit", "own"] | _models.UniversalAccess']
    universal_resource_access: NotRequired['Literal["none", "use", "edit", "own"] | _models.UniversalAccess']
    universal_workflow_access: NotRequired['Literal["none", "use", "edit", "own"] | _models.UniversalAccess']
    universal_query_library_access: NotRequired['Literal["none", "use", "edit"] | _models.QueryLibraryAccess']
    user_invites: NotRequired["Sequence[_models.UserInvite | UserInviteDict]"]
    user_list_access: NotRequired["bool"]
    audit_log_access: NotRequired["bool"]
    unpublished_release_access: NotRequired["bool"]
    usage_analytics_access: NotRequired["bool"]
    account_details_access: NotRequired["bool"]
    landing_page_app_id: NotRequired["str | None"]
    created_at: NotRequired["datetime.datetime"]
    updated_at: NotRequired["datetime.datetime"]


class GroupCreateMemberDict(TypedDict):
    """`GroupCreateMember`, as a dict."""

    id: "str"
    is_group_admin: "bool"


class GroupMemberDict(TypedDict):
    """`GroupMember`, as a dict."""

    id: "str"
    email: "str"
    is_group_admin: "bool"


class GroupReplaceDict(TypedDict):
    """`GroupReplace`, as a dict."""

    name: NotRequired["str"]
    members: NotRequired["Sequence[_models.GroupCreateMember | GroupCreateMemberDict]"]
    universal_app_access: NotRequired['Literal["none", "use", "edit", "own"] | _models.UniversalAccess']
    universal_resource_access: NotRequired['Literal["none", "use", "edit", "own"] | _models.UniversalAccess']
    universal_workflow_access: NotRequired['Literal["none", "use", "edit", "own"] | _models.UniversalAccess']
    universal_query_library_access: NotRequired['Literal["none", "use", "edit"] | _models.QueryLibraryAccess']
    user_invites: NotRequired["Sequence[_models.UserInvite | UserInviteDict]"]
    user_list_access: NotRequired["bool"]
    audit_log_access: NotRequired["bool"]
    unpublished_release_access: NotRequired["bool"]
    usage_analytics_access: NotRequired["bool"]
    account_details_access: NotRequired["bool"]
    landing_page_app_id: NotRequired["str | None"]
    created_at: NotRequired["datetime.datetime"]
    updated_at: NotRequired["datetime.datetime"]


MoveOperationDict = TypedDict("MoveOperationDict", {"op": 'Literal["move"]', "path": "str", "from": "str"})
"""`MoveOperation`, as a dict."""


class MySqlDatabaseOptionsDict(TypedDict):
    """`MySqlDatabaseOptions`, as a dict."""

    host: "str"
    port: "str"
    name: NotRequired["str"]
    username: NotRequired["str"]
    password: NotRequired["str"]
    ssl_settings: NotRequired["_models.SslSettings | SslSettingsDict"]
    ssh_tunnel_options: NotRequired["_models.SshTunnelOptions | SshTunnelOptionsDict"]
    disable_converting_queries_to_prepared_statements: NotRequired["bool"]
    show_write_gui_only: NotRequired["bool"]
    use_dynamic_database_names: NotRequired["bool"]
    use_dynamic_database_hosts: NotRequired["bool"]
    convert_mysql_dates_to_javascript: NotRequired["bool"]


class MySqlOptionsDict(TypedDict):
    """`MySqlOptions`, as a dict."""

    database_options: "_models.MySqlDatabaseOptions | MySqlDatabaseOptionsDict"


class NoAuthenticationDict(TypedDict):
    """`NoAuthentication`, as a dict."""

    authentication_type: 'Literal["none"]'


class Oauth1AuthenticationDict(TypedDict):
    """`Oauth1Authentication`, as a dict."""

    authentication_type: 'Literal["oauth1"]'
    oauth1_signature_method: 'Literal["HMAC-SHA1", "HMAC-SHA256", "PLAINTEXT"] | _models.Oauth1SignatureMethod'
    oauth1_consumer_key: "str"
    oauth1_consumer_secret: "str"
    oauth1_token_key: "str"
    oauth1_token_secret: "str"
    oauth1_realm_parameter: "str"


class Oauth2AuthenticationDict(TypedDict):
    """`Oauth2Authentication`, as a dict."""

    authentication_type: 'Literal["oauth2"]'
    oauth2_client_id: "str"
    oauth2_client_secret: "str"
    oauth2_callback_url: NotRequired["str"]
    oauth2_auth_url: "str"
    oauth2_access_token_url: "str"
    oauth2_scope: NotRequired["str"]
    oauth2_audience: NotRequired["str"]
    oauth2_share_user_credentials: NotRequired["bool"]
    verify_session_url: NotRequired["str"]
    oauth2_access_token: NotRequired["str"]
    oauth2_refresh_token: NotRequired["str"]
    oauth2_id_token: NotRequired["str"]
    oauth2_access_token_lifespan_seconds: NotRequired["float | None"]


class ObservabilityConfigCreateDict(TypedDict):
    """`ObservabilityConfigCreate`, as a dict."""

    config: "_models.ObservabilityProviderConfig | ObservabilityProviderConfigDict"
    enabled: "bool"


class ObservabilityConfigReplaceDict(TypedDict):
    """`ObservabilityConfigReplace`, as a dict."""

    config: NotRequired["_models.ObservabilityProviderConfig | ObservabilityProviderConfigDict"]
    enabled: NotRequired["bool"]


class PatchOperationsDict(TypedDict):
    """`PatchOperations`, as a dict."""

    operations: "Sequence[_models.PatchOperation | PatchOperationDict]"


class PermissionGrantRequestDict(TypedDict):
    """`PermissionGrantRequest`, as a dict."""

    subject: "_models.PermissionSubject | PermissionSubjectDict"
    object: "_models.PermissionObject | PermissionObjectDict"
    access_level: 'Literal["own", "edit", "use"] | _models.AccessLevel'


class PermissionListObjectsDict(TypedDict):
    """`PermissionListObjects`, as a dict."""

    subject: "_models.PermissionSubject | PermissionSubjectDict"
    object_type: 'Literal["folder", "app", "resource", "resource_configuration"] | _models.PermissionGrantType'


class PermissionObjectDict(TypedDict):
    """`PermissionObject`, as a dict."""

    type: 'Literal["folder", "app", "resource", "resource_configuration"] | _models.PermissionGrantType'
    id: "str"


class PermissionRevokeRequestDict(TypedDict):
    """`PermissionRevokeRequest`, as a dict."""

    subject: "_models.PermissionSubject | PermissionSubjectDict"
    object: "_models.PermissionObject | PermissionObjectDict"


class PermissionSubjectGroupDict(TypedDict):
    """`PermissionSubjectGroup`, as a dict."""

    type: 'Literal["group"]'
    id: "int"


class PermissionSubjectUserDict(TypedDict):
    """`PermissionSubjectUser`, as a dict."""

    type: 'Literal["user"]'
    id: "str"


class PostgresConnectionStringOptionsDict(TypedDict):
    """`PostgresConnectionStringOptions`, as a dict."""

    connection_string: NotRequired["str"]
    disable_converting_queries_to_prepared_statements: NotRequired["bool"]
    show_write_gui_only: NotRequired["bool"]


class PostgresHostOptionsDict(TypedDict):
    """`PostgresHostOptions`, as a dict."""

    host: "str"
    port: "str"
    name: NotRequired["str"]
    username: NotRequired["str"]
    password: NotRequired["str"]
    ssl_settings: NotRequired["_models.SslSettings | SslSettingsDict"]
    ssh_tunnel_options: NotRequired["_models.SshTunnelOptions | SshTunnelOptionsDict"]
    disable_converting_queries_to_prepared_statements: NotRequired["bool"]
    show_write_gui_only: NotRequired["bool"]


class PostgresOptionsDict(TypedDict):
    """`PostgresOptions`, as a dict."""

    database_options: "_models.PostgresDatabaseOptions | PostgresDatabaseOptionsDict"


class RedshiftDatabaseOptionsDict(TypedDict):
    """`RedshiftDatabaseOptions`, as a dict."""

    host: "str"
    port: "str"
    name: NotRequired["str"]
    username: NotRequired["str"]
    password: NotRequired["str"]
    ssl_settings: NotRequired["_models.RedshiftSslSettings | RedshiftSslSettingsDict"]
    disable_converting_queries_to_prepared_statements: NotRequired["bool"]
    show_write_gui_only: NotRequired["bool"]


class RedshiftOptionsDict(TypedDict):
    """`RedshiftOptions`, as a dict."""

    database_options: "_models.RedshiftDatabaseOptions | RedshiftDatabaseOptionsDict"


class RedshiftSslSettingsDict(TypedDict):
    """`RedshiftSslSettings`, as a dict."""

    enabled: NotRequired["bool"]


class RemoveOperationDict(TypedDict):
    """`RemoveOperation`, as a dict."""

    op: 'Literal["remove"]'
    path: "str"


class ReplaceOperationDict(TypedDict):
    """`ReplaceOperation`, as a dict."""

    op: 'Literal["replace"]'
    path: "str"
    value: NotRequired["Any"]


class ReplaceOperationsDict(TypedDict):
    """`ReplaceOperations`, as a dict."""

    operations: "Sequence[_models.ReplaceOperation | ReplaceOperationDict]"


class ResourceCreateDict(TypedDict):
    """`ResourceCreate`, as a dict."""

    type: 'Literal["mysql", "postgresql", "redshift", "restapi", "snowflake"] | _models.ResourceCreateType'
    display_name: "str"
    options: "_models.ResourceOptions | ResourceOptionsDict"


class RestApiOptionsDict(TypedDict):
    """`RestApiOptions`, as a dict."""

    base_url: "str"
    url_parameters: NotRequired["Sequence[Sequence[str]]"]
    headers: NotRequired["Sequence[Sequence[str]]"]
    extra_body_values: NotRequired["Sequence[Sequence[str]]"]
    cookies_to_forward: NotRequired["Sequence[str]"]
    forward_all_cookies: NotRequired["bool"]
    authentication_options: NotRequired["_models.RestApiAuthentication | RestApiAuthenticationDict"]


class SentryConfigDict(TypedDict):
    """`SentryConfig`, as a dict."""

    provider: 'Literal["Sentry"]'
    dsn: "str"


class SetAttributeRequestDict(TypedDict):
    """`SetAttributeRequest`, as a dict."""

    name: "str"
    value: "str | None"


class SnowflakeBasicAuthenticationDict(TypedDict):
    """`SnowflakeBasicAuthentication`, as a dict."""

    authentication_type: 'Literal["snowflake"]'
    username: "str"
    password: "str"


class SnowflakeDatabaseOptionsDict(TypedDict):
    """`SnowflakeDatabaseOptions`, as a dict."""

    name: "str"
    schema: NotRequired["str"]
    warehouse: NotRequired["str"]
    disable_converting_queries_to_prepared_statements: NotRequired["bool"]
    show_write_gui_only: NotRequired["bool"]


class SnowflakeKeyPairAuthenticationDict(TypedDict):
    """`SnowflakeKeyPairAuthentication`, as a dict."""

    authentication_type: 'Literal["snowflake_jwt"]'
    username: "str"
    private_key: "str"
    private_key_passphrase: NotRequired["str"]


class SnowflakeOauth2AuthenticationDict(TypedDict):
    """`SnowflakeOauth2Authentication`, as a dict."""

    authentication_type: 'Literal["oauth2"]'
    oauth2_client_id: "str"
    oauth2_client_secret: "str"
    oauth2_callback_url: NotRequired["str"]


class SnowflakeOptionsDict(TypedDict):
    """`SnowflakeOptions`, as a dict."""

    account_identifier: "str"
    database_options: "_models.SnowflakeDatabaseOptions | SnowflakeDatabaseOptionsDict"
    user_role: NotRequired["str"]
    authentication_options: "_models.SnowflakeAuthentication | SnowflakeAuthenticationDict"


class SourceControlConfigAwsCodeCommitDict(TypedDict):
    """`SourceControlConfigAwsCodeCommit`, as a dict."""

    config: "_models.SourceControlConfigAwsCodeCommitConfig | SourceControlConfigAwsCodeCommitConfigDict"
    provider: 'Literal["AWS CodeCommit"]'
    org: "str"
    repo: "str"
    default_branch: "str"
    repo_version: NotRequired["str"]


class SourceControlConfigAwsCodeCommitConfigDict(TypedDict):
    """`SourceControlConfigAwsCodeCommitConfig`, as a dict."""

    url: "str"
    region: "str"
    access_key_id: "str"
    secret_access_key: "str"
    https_username: "str"
    https_password: "str"


class SourceControlConfigAzureReposDict(TypedDict):
    """`SourceControlConfigAzureRepos`, as a dict."""

    config: "_models.SourceControlConfigAzureReposConfig | SourceControlConfigAzureReposConfigDict"
    provider: 'Literal["Azure Repos"]'
    org: "str"
    repo: "str"
    default_branch: "str"
    repo_version: NotRequired["str"]


class SourceControlConfigAzureReposConfigDict(TypedDict):
    """`SourceControlConfigAzureReposConfig`, as a dict."""

    url: "str"
    project: "str"
    user: "str"
    personal_access_token: "str"
    use_basic_auth: "bool"


class SourceControlConfigBitbucketDict(TypedDict):
    """`SourceControlConfigBitbucket`, as a dict."""

    config: "_models.SourceControlConfigBitbucketConfig | SourceControlConfigBitbucketConfigDict"
    provider: 'Literal["Bitbucket"]'
    org: "str"
    repo: "str"
    default_branch: "str"
    repo_version: NotRequired["str"]


class SourceControlConfigBitbucketConfigDict(TypedDict):
    """`SourceControlConfigBitbucketConfig`, as a dict."""

    username: "str"
    url: NotRequired["str"]
    enterprise_api_url: NotRequired["str"]
    app_password: "str"


class SourceControlConfigCreateDict(TypedDict):
    """`SourceControlConfigCreate`, as a dict."""

    config: "_models.SourceControlConfig | SourceControlConfigDict"


class SourceControlConfigGitHubDict(TypedDict):
    """`SourceControlConfigGitHub`, as a dict."""

    config: "_models.SourceControlConfigGitHubConfig | SourceControlConfigGitHubConfigDict"
    provider: 'Literal["GitHub"]'
    org: "str"
    repo: "str"
    default_branch: "str"
    repo_version: NotRequired["str"]


class SourceControlConfigGitHubConfigAppDict(TypedDict):
    """`SourceControlConfigGitHubConfigApp`, as a dict."""

    type: 'Literal["App"]'
    app_id: "str"
    installation_id: "str"
    private_key: "str"
    url: NotRequired["str"]
    enterprise_api_url: NotRequired["str"]


class SourceControlConfigGitHubConfigPersonalDict(TypedDict):
    """`SourceControlConfigGitHubConfigPersonal`, as a dict."""

    type: 'Literal["Personal"]'
    personal_access_token: "str"
    url: NotRequired["str"]
    enterprise_api_url: NotRequired["str"]


class SourceControlConfigGitLabDict(TypedDict):
    """`SourceControlConfigGitLab`, as a dict."""

    config: "_models.SourceControlConfigGitLabConfig | SourceControlConfigGitLabConfigDict"
    provider: 'Literal["GitLab"]'
    org: "str"
    repo: "str"
    default_branch: "str"
    repo_version: NotRequired["str"]


class SourceControlConfigGitLabConfigDict(TypedDict):
    """`SourceControlConfigGitLabConfig`, as a dict."""

    project_id: "int"
    url: "str"
    project_access_token: "str"


class SourceControlSettingsReplaceDict(TypedDict):
    """`SourceControlSettingsReplace`, as a dict."""

    settings: "_models.SourceControlSettingsReplaceSettings | SourceControlSettingsReplaceSettingsDict"


class SourceControlSettingsReplaceSettingsDict(TypedDict):
    """`SourceControlSettingsReplaceSettings`, as a dict."""

    auto_branch_naming_enabled: NotRequired["bool"]
    custom_pull_request_template_enabled: NotRequired["bool"]
    custom_pull_request_template: NotRequired["str"]
    version_control_locked: NotRequired["bool"]


class SourceControlTestDeployDict(TypedDict):
    """`SourceControlTestDeploy`, as a dict."""

    deploy_params: "_models.SourceControlTestDeployParams | SourceControlTestDeployParamsDict"


class SourceControlTestDeployParamsDict(TypedDict):
    """`SourceControlTestDeployParams`, as a dict."""

    commit_sha: "str"
    is_full_sync: NotRequired["bool"]


class SpaceCopyElementsDict(TypedDict):
    """`SpaceCopyElements`, as a dict."""

    resource_ids: "Sequence[str]"
    query_library_query_ids: "Sequence[str]"
    app_ids: "Sequence[str]"
    workflow_ids: "Sequence[str]"
    destination_space_id: "str"


class SpaceCreateDict(TypedDict):
    """`SpaceCreate`, as a dict."""

    name: "str"
    domain: "str"
    options: NotRequired["_models.SpaceCreateOptions | SpaceCreateOptionsDict"]


class SpaceCreateOptionsDict(TypedDict):
    """`SpaceCreateOptions`, as a dict."""

    copy_sso_settings: NotRequired["bool"]
    copy_branding_and_themes_settings: NotRequired["bool"]
    users_to_copy_as_admins: NotRequired["Sequence[str]"]
    create_admin_user: NotRequired["bool"]


class SpaceReplaceDict(TypedDict):
    """`SpaceReplace`, as a dict."""

    name: "str"
    domain: "str"


class SshTunnelOptionsDict(TypedDict):
    """`SshTunnelOptions`, as a dict."""

    enabled: "bool"
    host: "str"
    port: "str"
    username: NotRequired["str"]
    password: NotRequired["str"]
    private_key_name: NotRequired["str"]


class SslSettingsDict(TypedDict):
    """`SslSettings`, as a dict."""

    enabled: NotRequired["bool"]
    client_key: NotRequired["str | None"]
    client_cert: NotRequired["str | None"]
    ca_cert: NotRequired["str | None"]


class SsoConfigCreateDict(TypedDict):
    """`SsoConfigCreate`, as a dict."""

    data: "_models.SsoConfig | SsoConfigDict"


class SsoConfigGoogleDict(TypedDict):
    """`SsoConfigGoogle`, as a dict."""

    config_type: 'Literal["google"]'
    google_client_id: "str"
    google_client_secret: "str"
    disable_email_password_login: "bool"


class SsoConfigGoogleOidcDict(TypedDict):
    """`SsoConfigGoogleOidc`, as a dict."""

    config_type: 'Literal["google & oidc"]'
    google_client_id: "str"
    google_client_secret: "str"
    disable_email_password_login: "bool"
    oidc_client_id: "str"
    oidc_client_secret: "str"
    oidc_scopes: "str"
    oidc_auth_url: "str"
    oidc_token_url: "str"
    oidc_userinfo_url: NotRequired["str"]
    oidc_audience: NotRequired["str"]
    jwt_email_key: "str"
    jwt_roles_key: NotRequired["str"]
    jwt_first_name_key: "str"
    jwt_last_name_key: "str"
    roles_mapping: NotRequired["str"]
    jit_enabled: "bool"
    restricted_domain: NotRequired["str"]
    trigger_login_automatically: "bool"


class SsoConfigGoogleSamlDict(TypedDict):
    """`SsoConfigGoogleSaml`, as a dict."""

    config_type: 'Literal["google & saml"]'
    google_client_id: "str"
    google_client_secret: "str"
    disable_email_password_login: "bool"
    idp_metadata_xml: "str"
    saml_first_name_attribute: "str"
    saml_last_name_attribute: "str"
    saml_groups_attribute: NotRequired["str"]
    saml_sync_group_claims: "bool"
    ldap_sync_group_claims: NotRequired["bool"]
    ldap_role_mapping: NotRequired["str"]
    ldap_server_url: NotRequired["str"]
    ldap_base_domain_components: NotRequired["str"]
    ldap_server_name: NotRequired["str"]
    ldap_server_key: NotRequired["str"]
    ldap_server_certificate: NotRequired["str"]
    jit_enabled: "bool"
    restricted_domain: NotRequired["str"]
    trigger_login_automatically: "bool"


class SsoConfigOidcDict(TypedDict):
    """`SsoConfigOidc`, as a dict."""

    config_type: 'Literal["oidc"]'
    oidc_client_id: "str"
    oidc_client_secret: "str"
    oidc_scopes: "str"
    oidc_auth_url: "str"
    oidc_token_url: "str"
    oidc_userinfo_url: NotRequired["str"]
    oidc_audience: NotRequired["str"]
    jwt_email_key: "str"
    jwt_roles_key: NotRequired["str"]
    jwt_first_name_key: "str"
    jwt_last_name_key: "str"
    roles_mapping: NotRequired["str"]
    jit_enabled: "bool"
    restricted_domain: NotRequired["str"]
    trigger_login_automatically: "bool"
    disable_email_password_login: "bool"


class SsoConfigSamlDict(TypedDict):
    """`SsoConfigSaml`, as a dict."""

    config_type: 'Literal["saml"]'
    idp_metadata_xml: "str"
    saml_first_name_attribute: "str"
    saml_last_name_attribute: "str"
    saml_groups_attribute: NotRequired["str"]
    saml_sync_group_claims: "bool"
    ldap_sync_group_claims: NotRequired["bool"]
    ldap_role_mapping: NotRequired["str"]
    ldap_server_url: NotRequired["str"]
    ldap_base_domain_components: NotRequired["str"]
    ldap_server_name: NotRequired["str"]
    ldap_server_key: NotRequired["str"]
    ldap_server_certificate: NotRequired["str"]
    jit_enabled: "bool"
    restricted_domain: NotRequired["str"]
    trigger_login_automatically: "bool"
    disable_email_password_login: "bool"


class TestOperationDict(TypedDict):
    """`TestOperation`, as a dict."""

    op: 'Literal["test"]'
    path: "str"
    value: NotRequired["Any"]


class UserCreateDict(TypedDict):
    """`UserCreate`, as a dict."""

    email: "str"
    first_name: "str"
    last_name: "str"
    active: NotRequired["bool"]
    metadata: NotRequired["Mapping[str, Any]"]


class UserInviteDict(TypedDict):
    """`UserInvite`, as a dict."""

    id: "int"
    legacy_id: "int"
    invited_by: "str"
    invited_email: "str"
    expires_at: "datetime.datetime"
    claimed_by: "str | None"
    claimed_at: "datetime.datetime | None"
    user_type: 'Literal["default", "mobile", "external"] | _models.UserInviteUserType | None'
    metadata: "Mapping[str, Any] | None"
    created_at: "datetime.datetime"
    invite_link: NotRequired["str"]


class UserInviteCreateDict(TypedDict):
    """`UserInviteCreate`, as a dict."""

    email: "str"
    defaultGroupIds: NotRequired["Sequence[int]"]
    metadata: NotRequired["Mapping[str, Any]"]


FolderUpdateOperationDict: TypeAlias = Union[AddOperationDict, RemoveOperationDict, ReplaceOperationDict,
                                             MoveOperationDict, CopyOperationDict, TestOperationDict]  # fmt: skip
"""One of `FolderUpdateOperation`, as a dict."""

ObservabilityProviderConfigDict: TypeAlias = Union[SentryConfigDict, DatadogConfigDict]
"""One of `ObservabilityProviderConfig`, as a dict."""

PatchOperationDict: TypeAlias = Union[AddOperationDict, RemoveOperationDict, ReplaceOperationDict]
"""One of `PatchOperation`, as a dict."""

PermissionSubjectDict: TypeAlias = Union[PermissionSubjectGroupDict, PermissionSubjectUserDict]
"""One of `PermissionSubject`, as a dict."""

PostgresDatabaseOptionsDict: TypeAlias = Union[PostgresHostOptionsDict, PostgresConnectionStringOptionsDict]
"""One of `PostgresDatabaseOptions`, as a dict."""

ResourceOptionsDict: TypeAlias = Union[PostgresOptionsDict, MySqlOptionsDict, RedshiftOptionsDict, SnowflakeOptionsDict,
                                       RestApiOptionsDict]  # fmt: skip
"""One of `ResourceOptions`, as a dict."""

RestApiAuthenticationDict: TypeAlias = Union[Auth0AuthenticationDict, Aws4AuthenticationDict, BasicAuthenticationDict,
                                             DigestAuthenticationDict, Oauth1AuthenticationDict,
                                             Oauth2AuthenticationDict, NoAuthenticationDict]  # fmt: skip
"""One of `RestApiAuthentication`, as a dict."""

SnowflakeAuthenticationDict: TypeAlias = Union[SnowflakeBasicAuthenticationDict, SnowflakeKeyPairAuthenticationDict,
                                               SnowflakeOauth2AuthenticationDict]  # fmt: skip
"""One of `SnowflakeAuthentication`, as a dict."""

SourceControlConfigDict: TypeAlias = Union[SourceControlConfigGitHubDict, SourceControlConfigGitLabDict,
                                           SourceControlConfigAwsCodeCommitDict, SourceControlConfigBitbucketDict,
                                           SourceControlConfigAzureReposDict]  # fmt: skip
"""One of `SourceControlConfig`, as a dict."""

SourceControlConfigGitHubConfigDict: TypeAlias = Union[SourceControlConfigGitHubConfigAppDict,
                                                       SourceControlConfigGitHubConfigPersonalDict]  # fmt: skip
"""One of `SourceControlConfigGitHubConfig`, as a dict."""

SsoConfigDict: TypeAlias = Union[SsoConfigGoogleDict, SsoConfigOidcDict, SsoConfigGoogleOidcDict, SsoConfigSamlDict,
                                 SsoConfigGoogleSamlDict]  # fmt: skip
"""One of `SsoConfig`, as a dict."""
