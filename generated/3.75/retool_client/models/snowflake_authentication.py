from typing import TypeAlias, Union
from .._runtime.decoding import UnionSpec, UnknownMember
from .snowflake_basic_authentication import SnowflakeBasicAuthentication
from .snowflake_key_pair_authentication import SnowflakeKeyPairAuthentication
from .snowflake_oauth_2_authentication import SnowflakeOauth2Authentication

SnowflakeAuthentication: TypeAlias = Union[SnowflakeBasicAuthentication, SnowflakeKeyPairAuthentication,
                                           SnowflakeOauth2Authentication, UnknownMember]  # fmt: skip
"""How requests to the resource are authenticated."""

SNOWFLAKE_AUTHENTICATION = UnionSpec(SnowflakeAuthentication, discriminator="authentication_type", mapping={
    "snowflake": SnowflakeBasicAuthentication, "snowflake_jwt": SnowflakeKeyPairAuthentication,
    "oauth2": SnowflakeOauth2Authentication,
})  # fmt: skip
