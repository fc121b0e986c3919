from typing import TypeAlias, Union
from .._runtime.decoding import UnionSpec, UnknownMember
from .auth_0_authentication import Auth0Authentication
from .aws_4_authentication import Aws4Authentication
from .azure_identity_authentication import AzureIdentityAuthentication
from .basic_authentication import BasicAuthentication
from .bearer_authentication import BearerAuthentication
from .digest_authentication import DigestAuthentication
from .no_authentication import NoAuthentication
from .oauth_1_authentication import Oauth1Authentication
from .oauth_2_authentication import Oauth2Authentication
from .raw_scheme_authentication import RawSchemeAuthentication
from .service_account_authentication import ServiceAccountAuthentication
from .session_authentication import SessionAuthentication

RestApiAuthentication: TypeAlias = Union[
    Auth0Authentication, Aws4Authentication, AzureIdentityAuthentication, BasicAuthentication, BearerAuthentication,
    DigestAuthentication, NoAuthentication, Oauth1Authentication, Oauth2Authentication, RawSchemeAuthentication,
    ServiceAccountAuthentication, SessionAuthentication, UnknownMember,
]  # fmt: skip
"""How requests to the resource are authenticated."""

REST_API_AUTHENTICATION = UnionSpec(RestApiAuthentication, discriminator="authentication_type", mapping={
    "auth0": Auth0Authentication, "aws4": Aws4Authentication, "azure_identity": AzureIdentityAuthentication,
    "basic": BasicAuthentication, "bearer": BearerAuthentication, "digest": DigestAuthentication,
    "none": NoAuthentication, "oauth1": Oauth1Authentication, "oauth2": Oauth2Authentication,
    "rawAuthorizationScheme": RawSchemeAuthentication, "serviceAccount": ServiceAccountAuthentication,
    "session": SessionAuthentication,
})  # fmt: skip
