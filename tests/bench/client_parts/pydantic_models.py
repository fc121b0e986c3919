"""What a person would write by hand with pydantic for the three lists that are decoded."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, Generic, Literal, TypeVar

from pydantic import BaseModel, Field

T = TypeVar("T")


class Page(BaseModel, Generic[T]):
    """The envelope of a list."""

    success: Literal[True]
    data: list[T]
    total_count: int
    next_token: str | None
    has_more: bool


class UserType(StrEnum):
    """Kind of account."""

    DEFAULT = "default"
    MOBILE = "mobile"
    EMBED = "embed"


class User(BaseModel):
    """A user."""

    id: str
    legacy_id: int
    email: str
    active: bool
    created_at: datetime
    last_active: datetime | None
    first_name: str | None
    last_name: str | None
    metadata: dict[str, Any]
    is_admin: bool
    user_type: UserType
    two_factor_auth_enabled: bool


class Access(StrEnum):
    """Access to all objects of a kind."""

    NONE = "none"
    USE = "use"
    EDIT = "edit"
    OWN = "own"


class Member(BaseModel):
    """A user in a group."""

    id: str
    email: str
    is_group_admin: bool


class InviteGroup(BaseModel):
    """A group that an invite names."""

    legacy_id: int
    id: int
    name: str


class Invite(BaseModel):
    """An invite."""

    id: int
    legacy_id: int
    invited_by: str
    invited_email: str
    expires_at: str
    claimed_by: str | None
    claimed_at: str | None
    user_type: str | None
    metadata: dict[str, Any] | None
    created_at: str
    invite_link: str | None = None
    groups: list[InviteGroup] | None = None


class Group(BaseModel):
    """A group."""

    id: int | None
    legacy_id: int | None
    name: str
    members: list[Member]
    universal_app_access: Access
    universal_resource_access: Access
    universal_workflow_access: Access
    universal_query_library_access: Access
    user_invites: list[Invite]
    user_list_access: bool
    audit_log_access: bool
    unpublished_release_access: bool
    usage_analytics_access: bool
    theme_access: bool
    account_details_access: bool
    landing_page_app_id: str | None
    created_at: str
    updated_at: str


class Resource(BaseModel):
    """A resource."""

    id: str
    type: str
    display_name: str
    folder_id: str | None = None
    protected: bool
    created_at: str
    updated_at: str


class Environment(BaseModel):
    """An environment."""

    id: str
    name: str
    description: str | None
    color: str
    default: bool
    created_at: str
    updated_at: str


class Ssl(BaseModel):
    """TLS to a database."""

    enabled: bool | None = None
    client_key: str | None = None
    client_cert: str | None = None
    ca_cert: str | None = None


class Tunnel(BaseModel):
    """SSH to a database."""

    enabled: bool
    host: str
    port: str
    username: str | None = None
    password: str | None = None
    private_key_name: str | None = None


class Database(BaseModel):
    """How to reach a database."""

    host: str
    port: str
    name: str | None = None
    username: str | None = None
    password: str | None = None
    ssl_settings: Ssl | None = None
    ssh_tunnel_options: Tunnel | None = None
    disable_converting_queries_to_prepared_statements: bool | None = None
    show_write_gui_only: bool | None = None
    convert_mysql_dates_to_javascript: bool | None = None


class SnowflakeDatabase(BaseModel):
    """How to reach a database of Snowflake."""

    name: str
    schema_: str | None = Field(None, alias="schema")
    warehouse: str | None = None


class Basic(BaseModel):
    """User name and password."""

    authentication_type: Literal["basic"]
    basic_username: str
    basic_password: str | None = None


class Bearer(BaseModel):
    """A token."""

    authentication_type: Literal["bearer"]
    bearer_token: str | None = None


class Snowflake(BaseModel):
    """User name and password for Snowflake."""

    authentication_type: Literal["snowflake"]
    username: str
    password: str


Authentication = Annotated[Basic | Bearer | Snowflake, Field(discriminator="authentication_type")]


class DatabaseOptions(BaseModel):
    """Options of a database."""

    database_options: Database


class SnowflakeOptions(BaseModel):
    """Options of Snowflake."""

    account_identifier: str
    database_options: SnowflakeDatabase
    user_role: str | None = None
    authentication_options: Authentication


class RestOptions(BaseModel):
    """Options of a REST API."""

    base_url: str
    url_parameters: list[list[str]] | None = None
    headers: list[list[str]] | None = None
    extra_body_values: list[list[str]] | None = None
    cookies_to_forward: list[str] | None = None
    forward_all_cookies: bool | None = None
    authentication_options: Authentication | None = None


class GrpcOptions(BaseModel):
    """Options of a gRPC API."""

    proto_source: str
    service_name: str | None = None
    service_names: list[str] | None = None
    metadata: list[list[str]] | None = None
    verify_session_action_enabled: bool | None = None
    authentication_options: Authentication | None = None


class ResourceConfiguration(BaseModel):
    """A resource in an environment."""

    id: str
    resource: Resource
    environment: Environment
    options: SnowflakeOptions | DatabaseOptions | RestOptions | GrpcOptions
    created_at: str
    updated_at: str
