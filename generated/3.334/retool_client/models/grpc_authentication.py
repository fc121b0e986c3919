from typing import TypeAlias, Union
from .._runtime.decoding import UnionSpec, UnknownMember
from .auth_0_authentication import Auth0Authentication
from .bearer_authentication import BearerAuthentication
from .no_authentication import NoAuthentication
from .oauth_2_authentication import Oauth2Authentication

GrpcAuthentication: TypeAlias = Union[Auth0Authentication, BearerAuthentication, Oauth2Authentication, NoAuthentication,
                                      UnknownMember]  # fmt: skip
"""How requests to the resource are authenticated."""

GRPC_AUTHENTICATION = UnionSpec(GrpcAuthentication, discriminator="authentication_type", mapping={
    "auth0": Auth0Authentication, "bearer": BearerAuthentication, "oauth2": Oauth2Authentication,
    "none": NoAuthentication,
})  # fmt: skip
