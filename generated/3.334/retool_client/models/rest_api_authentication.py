from typing import TypeAlias, Union
from .._runtime.decoding import UnionSpec, UnknownMember
from .auth_0_authentication import Auth0Authentication
from .aws_4_authentication import Aws4Authentication
from .basic_authentication import BasicAuthentication
from .bearer_authentication import BearerAuthentication
from .digest_authentication import DigestAuthentication
from .no_authentication import NoAuthentication
from .oauth_1_authentication import Oauth1Authentication
from .oauth_2_authentication import Oauth2Authentication

RestApiAuthentication: TypeAlias = Union[Auth0Authentication, Aws4Authentication, BasicAuthentication,
                                         BearerAuthentication, DigestAuthentication, Oauth1Authentication,
                                         Oauth2Authentication, NoAuthentication, UnknownMember]  # fmt: skip
"""How requests to the resource are authenticated."""

REST_API_AUTHENTICATION = UnionSpec(RestApiAuthentication, discriminator="authentication_type", mapping={
    "auth0": Auth0Authentication, "aws4": Aws4Authentication, "basic": BasicAuthentication,
    "bearer": BearerAuthentication, "digest": DigestAuthentication, "oauth1": Oauth1Authentication,
    "oauth2": Oauth2Authentication, "none": NoAuthentication,
})  # fmt: skip
