"""What an instance says of itself over HTTP: its release and its document.

It is asked through the clients' own runtime, whose deadlines, limits and retries hold here too.
"""

import logging
from typing import TYPE_CHECKING, Any

from attrs import fields, frozen

from ..errors import ClientgenError
from ..generate.runtime.attempts import Attempts
from ..generate.runtime.body import ACCEPTED
from ..generate.runtime.config import API_PATH, ConnectionOptions, SecretText, Timeout, base_url
from ..generate.runtime.errors import (
    ConfigurationError,
    ResponseTooLargeError,
    RetoolConnectionError,
    RetoolError,
    RetoolTimeoutError,
    RetoolTLSError,
)
from ..generate.runtime.operation import Operation, anything
from ..generate.runtime.request import Request
from ..generate.runtime.response import Reply, parse_json
from ..generate.runtime.retry import RetryPolicy
from ..generate.runtime.sync_client import send_with_retries
from ..openapi.document import MAX_BYTES, mapping, parse_document
from ..releases.release import Release
from ..workspace.settings import Connection, load_settings
from ..workspace.workspace import Workspace

if TYPE_CHECKING:
    import httpx

_LOG = logging.getLogger(__name__)
NAME_RELEASE = "Name it: --release 3.334. The instance shows it under Settings."
"""What to do where an instance does not say its release."""
_LONGEST_ETAG = 1000
_CONNECT = 5.0
"""Most seconds until a connection is made."""


@frozen
class InstanceOptions(Connection):
    """Which instance is asked, and how it is reached.

    Attributes:
        url: Host or URL, with or without scheme and `/api/v2`.
    """

    url: str


def instance_options(workspace: Workspace, url: str | None = None) -> InstanceOptions:
    """How an instance is reached, by the settings of a workspace.

    Args:
        workspace: The workspace.
        url: The instance; the one of the settings if it is None.

    Raises:
        ClientgenError: If neither names one.
    """
    settings = load_settings(workspace)
    url = url or settings.host or ("localhost" if settings.unix_socket else None)
    if url is None:
        raise ClientgenError("no instance is named", fix="Give --instance URL, or set RETOOL_HOST.")
    given = {attribute.name: getattr(settings, attribute.name) for attribute in fields(Connection)}
    given["scheme"] = settings.scheme or ("http" if settings.unix_socket else None)
    return InstanceOptions(url, **given)


def instance_url(text: str, scheme: str | None = None) -> str:
    """The URL of an instance, without `/api/v2` and without a slash at the end.

    Args:
        text: A host or URL.
        scheme: Scheme of a host that names none; https if it is None.

    Raises:
        ClientgenError: If it is not the URL of an instance.
    """
    try:
        return base_url(text, scheme).removesuffix(API_PATH)
    except ConfigurationError as error:
        raise ClientgenError(
            error.message,
            where="the URL of the instance",
            fix="For example https://retool.example.com; the token belongs into RETOOL_ACCESS_TOKEN.",
        ) from None


def http_client(options: InstanceOptions) -> "httpx.AsyncClient":
    """An HTTP client for an instance. It follows no redirects.

    Raises:
        ClientgenError: If a certificate or the environment's proxy cannot be used.
    """
    import httpx

    from ..generate.runtime.lanes import AsyncLanes
    from ..generate.runtime.transport import Connector

    given = _connection(options)
    try:
        lanes = AsyncLanes(Connector(given).make_async, limit=given.max_connections)
    except ConfigurationError as error:
        raise ClientgenError(error.message, fix=_ENVIRONMENT) from error
    return httpx.AsyncClient(transport=lanes, trust_env=False, timeout=options.timeout)


_ENVIRONMENT = "Look at --ca-bundle, --client-cert, SSL_CERT_FILE, HTTP_PROXY, HTTPS_PROXY and ALL_PROXY."


def _connection(options: InstanceOptions) -> ConnectionOptions:
    return ConnectionOptions(
        base_url=instance_url(options.url, options.scheme) + API_PATH,
        verify=options.ca_bundle or True,
        cert=options.client_cert,
        unix_socket=options.unix_socket,
    )


@frozen
class Answer:
    """What an instance answered when it was asked for its document.

    Attributes:
        document: The OpenAPI document; None where it is the one whose ETag was named (304).
        etag: The ETag of the document (RFC 9110, 8.8.3); None where the instance gives none.
    """

    document: Any
    etag: str | None


class Instance:
    """A Retool instance.

    Args:
        options: How it is reached.

    Raises:
        ClientgenError: If it cannot be reached in this way: the URL, the token or a certificate is wrong.
    """

    def __init__(self, options: InstanceOptions) -> None:
        from ..generate.runtime.transport import SyncTransport

        self.options = options
        self.url = instance_url(options.url, options.scheme)
        if options.token and not (options.token.isascii() and options.token.isprintable() and " " not in options.token):
            raise ClientgenError(
                "the token has characters that no token has, such as the end of a line", where="RETOOL_ACCESS_TOKEN"
            )
        try:
            self._transport = SyncTransport(_connection(options))
        except ConfigurationError as error:
            raise ClientgenError(error.message, fix=_ENVIRONMENT) from error

    def __enter__(self) -> "Instance":
        return self

    def __exit__(self, *_exception: object) -> None:
        self._transport.close()

    def release(self, *, is_given: bool = False) -> str | None:
        """The release in `version` of `/api/checkHealth`; None where the instance does not say.

        Args:
            is_given: Whether the caller knows the release: then a version that is not one does not matter.

        Raises:
            ClientgenError: If the instance is not reached, or says something that is not a release.
        """
        url = f"{self.url}/api/checkHealth"
        reply = self._get(url, {})
        if reply.status != 200:
            return None
        try:
            answer = parse_json(reply.content)
        except ValueError:
            return None
        version = mapping(answer).get("version")
        if not isinstance(version, str) or not version:
            return None
        try:
            Release(version)
        except ClientgenError:
            if is_given:
                return None
            raise ClientgenError(
                f"the instance says that its release is {version[:80]!r}, which is not a release",
                where=url,
                fix=NAME_RELEASE,
            ) from None
        return version

    def answer(self, etag: str | None = None) -> Answer:
        """What the instance answers when it is asked for its OpenAPI document.

        Args:
            etag: The ETag of a document that is at hand: the instance is asked for its own only if it is another one.

        Raises:
            ClientgenError: If the instance does not serve it, with the reason.
        """
        url = f"{self.url}/api/v2/spec"
        headers = {"Authorization": SecretText(f"Bearer {self.options.token}")} if self.options.token else {}
        if etag is not None and etag.isascii() and len(etag) <= _LONGEST_ETAG:
            headers["If-None-Match"] = SecretText(etag)
        reply = self._get(url, headers)
        status = reply.status
        if status == 304 and etag is not None:
            return Answer(None, etag)
        if 300 <= status < 400 and status != 304:
            raise ClientgenError(
                f"redirects to {reply.headers.get('location', 'nowhere')[:200]!r}",
                where=url,
                fix="Give the URL that it leads to, if that is your instance; the token is not sent there unasked.",
            )
        if status != 200 or _is_page(reply):
            raise self._refused(reply, url)
        return Answer(parse_document(reply.content, where=url), reply.headers.get("etag"))

    def _refused(self, reply: Reply, url: str) -> ClientgenError:
        """The error for an answer that is not a document."""
        what = f"the instance answers {reply.status}"
        if _is_page(reply):
            fix = (
                "Is this the URL of a Retool instance, with its path prefix if it has one? A proxy may ask for a login."
            )
            return ClientgenError(f"{what} with a web page instead of JSON", where=url, fix=fix)
        key = (reply.status, bool(self.options.token)) if reply.status in (401, 403) else reply.status
        problem, known_fix = _REFUSALS.get(key, ("{what}", None))
        return ClientgenError(problem.format(what=what), where=url, fix=known_fix)

    def _get(self, url: str, headers: dict[str, SecretText]) -> Reply:
        """Asks for a URL, again where that makes sense.

        Raises:
            ClientgenError: If there is no answer, or it is too large.
        """
        options = self.options
        request = Request(_GET, url.removeprefix(self.url), "")
        policy = RetryPolicy(attempts=options.retries + 1, total=options.timeout)
        seconds = options.timeout
        try:
            reply = send_with_retries(
                self._transport,
                request,
                url,
                headers=lambda: {"Accept": "application/json", "Accept-Encoding": ACCEPTED, **headers},
                timeout=Timeout(min(seconds, _CONNECT), seconds, seconds, seconds),
                attempts=Attempts(request, policy, None, seconds),
                max_size=MAX_BYTES,
            )
        except RetoolError as error:
            raise _unreached(error, url, seconds) from error
        _LOG.debug("GET %s: %s, %s bytes", url, reply.status, len(reply.content))
        return reply


_GET: Operation[object] = Operation(id="fetch", method="GET", path="/api/v2/spec", responses={200: anything()})


_REFUSALS: dict[object, tuple[str, str]] = {
    (401, True): ("{what}: the token is not accepted", "Set RETOOL_ACCESS_TOKEN to an API token that is in force."),
    (401, False): ("{what}: the token is missing", "Set RETOOL_ACCESS_TOKEN to an API token that is in force."),
    (403, True): (
        "{what}: the token is not allowed to read the document",
        "Set RETOOL_ACCESS_TOKEN to a token with a scope of the API; the plan is Business or Enterprise.",
    ),
    (403, False): ("{what}: the token is missing", "Set RETOOL_ACCESS_TOKEN to an API token."),
    404: (
        "the instance has no API document",
        "The Retool API is there from Stable 3.33 and Edge 3.36 on, on the Business and Enterprise plans. "
        "Does the URL lack a path prefix?",
    ),
    429: ("{what}", "It limits requests: try again in a minute."),
    503: ("{what}", "Perhaps it restarts: try again in a minute."),
}
"""What is wrong and what to do, by the status; where a token is asked for, by whether there was one, too."""


def _is_page(reply: Reply) -> bool:
    return "html" in reply.headers.get("content-type", "").lower() or reply.content[:200].lstrip()[:1] == b"<"


def _unreached(error: RetoolError, url: str, seconds: float) -> ClientgenError:
    """The error for an instance that did not answer."""
    what: str = error.message
    fix: str | None = "Check the URL, the network and the proxy settings."
    match error:
        case ResponseTooLargeError():
            what, fix = f"the answer is larger than {MAX_BYTES // 2**20} MiB", None
        case RetoolTimeoutError():
            what = f"the answer is not complete after {seconds:g} s: {what}"
            fix = "Give it longer (--timeout 120), or check the URL, the network and the proxy settings."
        case RetoolTLSError(is_untrusted=True):
            what = f"no TLS connection: {error.reason}"
            fix = (
                "Name the file of the authority that signed its certificate: --ca-bundle, or ca-bundle in the settings."
            )
        case RetoolTLSError():
            what = f"no TLS connection: {error.reason}"
            fix = "Does it speak plain HTTP? Give a URL with http://."
        case RetoolConnectionError():
            what = f"the instance is not reached, or its answer is broken: {what}"
    return ClientgenError(what, where=url, fix=fix)
