# Made by `retool-clientgen build 4.0`. Do not edit: a build writes it anew.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import define, field

from .._runtime.decoding import as_object, beyond, decode_incomplete, new
from .._runtime.mismatch import Mismatch
from .._runtime.models import Model, wire_keys
from .._runtime.unset import UNSET, Unset
from .rest_api_authentication import REST_API_AUTHENTICATION, RestApiAuthentication


@define(kw_only=True, repr=False)
class RestApiOptions(Model):
    """A model of Retool's API: RestApiOptions."""

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
    additional_properties: dict[str, Any] = field(factory=dict)
    """What the server sent beside the properties above, by its name in JSON."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> RestApiOptions:
        """Decodes a JSON object; what it lacks is `UNSET`."""
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.base_url = data["base_url"]
            self.url_parameters = get("url_parameters", UNSET)
            self.headers = get("headers", UNSET)
            self.extra_body_values = get("extra_body_values", UNSET)
            self.cookies_to_forward = get("cookies_to_forward", UNSET)
            self.forward_all_cookies = get("forward_all_cookies", UNSET)
            self.authentication_options = REST_API_AUTHENTICATION.decode(get("authentication_options", UNSET))
        except KeyError:
            return decode_incomplete(cls, data)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if not _KEYS.issuperset(data):
            self.additional_properties = beyond(data, _KEYS)
        return self


_KEYS = wire_keys(RestApiOptions)
