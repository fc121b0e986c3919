"""Recorded exchanges as data, whatever the file looked like that they came from."""

import re
from typing import Any
from urllib.parse import parse_qsl

from attrs import frozen

from ..errors import ClientgenError


@frozen
class Body:
    """The body of a request or an answer.

    Attributes:
        media_type: What it says it is, in lower case and without parameters; None where it does not say.
        value: The JSON value, or the text of a body that is no JSON.
        is_json: Whether `value` is a JSON value.
        defect: Why it cannot be read; None if it can.
        is_recorded: Whether the recording has its content. Browsers leave out bodies that are large or evicted.
    """

    media_type: str | None
    value: Any = None
    is_json: bool = True
    defect: str | None = None
    is_recorded: bool = True

    @property
    def type(self) -> str:
        """Its media type, or the one of bodies of its kind where it does not say one."""
        return self.media_type or ("application/json" if self.is_json else "application/octet-stream")


@frozen
class Exchange:
    """A request and its answer.

    Attributes:
        method: HTTP method, in upper case.
        path: Path of the URL as it was sent, percent-encoding included, without query.
        query: Names and values of the query, decoded, in their order.
        request: Body of the request; None where there was none.
        status: HTTP status.
        response: Body of the answer; None where there was none.
        where: File and line or entry.
        host: Host and port of the server, in lower case; None where the recording has paths only.
    """

    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    request: Body | None
    status: int
    response: Body | None
    where: str
    host: str | None = None


def build_exchange(
    method: str, url: str, request: Body | None, status: int, response: Body | None, where: str
) -> Exchange:
    """An exchange from a URL or a path with its query.

    Raises:
        ClientgenError: If the URL holds what no URL does.
    """
    if not url.isascii() and any("\ud800" <= character <= "\udfff" for character in url):
        raise ClientgenError("the URL holds half of a character (a lone surrogate)", where=where)
    host = host_of(url) if re.match(r"[A-Za-z][A-Za-z0-9+.-]*://", url) else None
    if host is not None:
        url = "/" + re.sub(r"^[^/?#]*/?", "", url.partition("://")[2])
    path, _, query = url.partition("#")[0].partition("?")
    pairs = tuple(parse_qsl(query, keep_blank_values=True))
    return Exchange(method.upper(), path, pairs, request, status, response, where, host)


def host_of(url: str) -> str | None:
    """Host and port of a URL or of a bare host, in lower case; the scheme's own port is left out."""
    scheme, found, rest = url.partition("://")
    authority = re.split(r"[/?#]", rest if found else url, maxsplit=1)[0].rpartition("@")[2].lower()
    default = {"https": ":443", "http": ":80"}.get(scheme.lower(), "")
    return authority.removesuffix(default) or None
