from __future__ import annotations
from .._runtime.models import UNSET, Model, Unset, define
from .rest_api_authentication import RestApiAuthentication


@define(kw_only=True, repr=False)
class RestApiOptions(Model):
    """The `ResourceOptions` with `base_url`."""

    base_url: str
    """URL that the paths of queries are appended to."""
    url_parameters: list[list[str]] | Unset = UNSET
    """Names and values that are added to the query of every request."""
    headers: list[list[str]] | Unset = UNSET
    """Names and values of headers that are sent with every request."""
    extra_body_values: list[list[str]] | Unset = UNSET
    """Names and values that are added to the body of every request."""
    cookies_to_forward: list[str] | Unset = UNSET
    """Names of the browser's cookies that are passed on."""
    forward_all_cookies: bool | Unset = UNSET
    """Whether all of the browser's cookies are passed on."""
    authentication_options: RestApiAuthentication | Unset = UNSET
    """How requests to the resource are authenticated."""
