"""What an instance says of itself over HTTP: its release and its document."""

import json
import logging
import re
import ssl
import time
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from attrs import field, frozen

from ..errors import ClientgenError
from ..openapi.document import MAX_BYTES, parse_document
from ..releases.release import Release

if TYPE_CHECKING:
    import httpx

_RETRIED = frozenset({429, 502, 503, 504})
_MAX_WAIT = 60.0
NAME_RELEASE = "Name it: --release 3.334. The instance shows it under Settings."
"""What to do where an instance does not say its release."""
# RFC 3986: a name or IPv4 address, or an IPv6 address; names in other scripts are left to IDNA.
_HOST = re.compile(r"(?:[A-Za-z0-9._~-]|[^\x00-\x7f])+|[0-9A-Fa-f:.]+")


# Its lines say neither what is retried nor why, and would stand on stderr where nobody set up logging.
logging.getLogger("stamina").addHandler(logging.NullHandler())


@frozen
class InstanceOptions:
    """How an instance is reached.

    Attributes:
        url: Host or URL, with or without scheme and `/api/v2`.
        scheme: Scheme of a host that names none; https if it is None.
        token: The API token.
        unix_socket: Socket to connect to instead of the host.
        ca_bundle: File with the certificates to trust.
        client_cert: File with a client certificate and its key.
        timeout: Seconds until a request is given up.
        retries: How often a request is repeated.
    """

    url: str
    scheme: str | None = None
    token: str | None = field(default=None, repr=False)
    unix_socket: str | None = None
    ca_bundle: str | None = None
    client_cert: str | None = None
    timeout: float = 30.0
    retries: int = 3


def instance_url(text: str, scheme: str | None = None) -> str:
    """The URL of an instance, without `/api/v2` and without a slash at the end.

    Args:
        text: A host or URL.
        scheme: Scheme of a host that names none; https if it is None.

    Raises:
        ClientgenError: If it is no URL of an instance.
    """
    shown = text.rpartition("@")[2][:200]
    whole = text.strip() if "://" in text else f"{scheme or 'https'}://{text.strip()}"
    try:
        parts = urlsplit(whole)
        host, port = parts.hostname, parts.port
        (host or "").encode("idna")
    except ValueError as error:
        raise ClientgenError(f"{shown!r} is not a URL: {error}", where="--instance") from None
    if parts.scheme not in ("http", "https") or not host or not _HOST.fullmatch(host) or parts.query or parts.fragment:
        raise ClientgenError(
            f"{shown!r} is not the URL of an instance",
            where="--instance",
            fix="For example https://retool.example.com.",
        )
    if parts.username is not None or parts.password is not None:
        raise ClientgenError(
            "holds a user name or password", where="--instance", fix="Give the token in RETOOL_ACCESS_TOKEN."
        )
    path = parts.path.rstrip("/")
    for suffix in ("/spec", "/api/v2", "/api"):
        path = path.removesuffix(suffix)
    name = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{name}{f':{port}' if port else ''}{path}"


def http_client(options: InstanceOptions) -> "httpx.Client":
    """The HTTP client for an instance. It follows no redirects.

    Args:
        options: How the instance is reached.

    Raises:
        ClientgenError: If a certificate cannot be read, or the environment names a proxy that is none.
    """
    import httpx

    verify: bool | ssl.SSLContext = True
    where = options.ca_bundle
    try:
        if options.ca_bundle or options.client_cert:
            verify = ssl.create_default_context(cafile=options.ca_bundle)
            if options.client_cert:
                where = options.client_cert
                verify.load_cert_chain(options.client_cert)
    except OSError as error:
        raise ClientgenError(f"the certificate cannot be used: {error}", where=where) from error
    transport = None
    if options.unix_socket:
        transport = httpx.HTTPTransport(uds=options.unix_socket, verify=verify)
    try:
        return httpx.Client(verify=verify, transport=transport, timeout=options.timeout, follow_redirects=False)
    except (ValueError, ImportError, httpx.InvalidURL):
        # What is wrong with it is not quoted: it may hold a password.
        raise ClientgenError(
            "the environment names a proxy that cannot be used", fix="Look at HTTP_PROXY, HTTPS_PROXY and ALL_PROXY."
        ) from None
    except OSError as error:
        raise ClientgenError(
            f"the environment names certificates that cannot be used: {error}",
            fix="Look at SSL_CERT_FILE and SSL_CERT_DIR.",
        ) from error


@frozen
class Answer:
    """What an instance answered when it was asked for its document.

    Attributes:
        document: The OpenAPI document; None where the instance said that it is the one whose ETag was named (304).
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
        self.options = options
        self.url = instance_url(options.url, options.scheme)
        if options.token and not (options.token.isascii() and options.token.isprintable() and " " not in options.token):
            raise ClientgenError(
                "the token has characters that no token has, such as the end of a line", where="RETOOL_ACCESS_TOKEN"
            )
        self._client = http_client(options)

    def __enter__(self) -> "Instance":
        return self

    def __exit__(self, *_exception: object) -> None:
        self._client.close()

    def release(self) -> str | None:
        """The release in `version` of `/api/checkHealth`; None where the instance does not say.

        Raises:
            ClientgenError: If the instance is not reached, or says something that is no release.
        """
        url = f"{self.url}/api/checkHealth"
        response, content = self._get(url, {})
        if response.status_code != 200:
            return None
        try:
            answer = json.loads(content)
        except (ValueError, RecursionError):
            return None
        version = answer.get("version") if isinstance(answer, dict) else None
        if not isinstance(version, str) or not version:
            return None
        try:
            Release(version)
        except ClientgenError:
            raise ClientgenError(
                f"the instance says that its release is {version[:80]!r}, which is none", where=url, fix=NAME_RELEASE
            ) from None
        return version

    def document(self) -> Any:
        """The OpenAPI document of the instance.

        Raises:
            ClientgenError: If the instance does not serve it, with the reason.
        """
        return self.answer().document

    def answer(self, etag: str | None = None) -> Answer:
        """What the instance answers when it is asked for its OpenAPI document.

        Args:
            etag: The ETag of a document that is at hand: the instance is asked for its own only if it is another one.

        Raises:
            ClientgenError: If the instance does not serve it, with the reason.
        """
        url = f"{self.url}/api/v2/spec"
        headers = {"Authorization": f"Bearer {self.options.token}"} if self.options.token else {}
        if etag is not None:
            headers["If-None-Match"] = etag
        response, content = self._get(url, headers)
        status = response.status_code
        if status == 304 and etag is not None:
            return Answer(None, etag)
        if status in (401, 403):
            said = "is not accepted" if self.options.token else "is missing"
            raise ClientgenError(
                f"the instance answers {status}: the token {said}",
                where=url,
                fix="Set RETOOL_ACCESS_TOKEN to an API token.",
            )
        if status == 404:
            raise ClientgenError(
                "the instance has no API document",
                where=url,
                fix="The Retool API is there from Stable 3.33 and Edge 3.36 on, on the Business and Enterprise plans.",
            )
        if status != 200:
            fix = {
                429: "It limits requests: try again in a minute.",
                503: "Perhaps it restarts: try again in a minute.",
            }
            raise ClientgenError(f"the instance answers {status}", where=url, fix=fix.get(status))
        kind = response.headers.get("content-type", "")
        if "html" in kind:
            raise ClientgenError(
                "answers a web page instead of JSON, perhaps a login",
                where=url,
                fix="Is this the URL of a Retool instance?",
            )
        return Answer(parse_document(content, where=url), response.headers.get("etag"))

    def _get(self, url: str, headers: dict[str, str]) -> "tuple[httpx.Response, bytes]":
        """Asks for a URL, again where that makes sense.

        Raises:
            ClientgenError: If there is no answer, or it is too large, or leads elsewhere.
        """
        import httpx
        import stamina

        class _AgainError(Exception):
            """Carries an answer that is worth another attempt."""

            def __init__(self, response: httpx.Response, content: bytes) -> None:
                super().__init__(response.status_code)
                self.response, self.content = response, content

        def wait(error: Exception) -> bool | float:
            if isinstance(error, _AgainError):
                asked = error.response.headers.get("retry-after", "")
                return min(float(asked), _MAX_WAIT) if asked.isdigit() else True
            return isinstance(error, httpx.TransportError)

        def attempt() -> tuple[httpx.Response, bytes]:
            with self._client.stream("GET", url, headers={"Accept": "application/json", **headers}) as response:
                content = _bounded(response, url, self.options.timeout)
            if response.status_code in _RETRIED:
                raise _AgainError(response, content)
            return response, content

        try:
            response, content = stamina.retry(
                on=wait, attempts=self.options.retries + 1, timeout=None, wait_initial=0.2, wait_max=10.0
            )(attempt)()
        except _AgainError as error:
            response, content = error.response, error.content
        except httpx.DecodingError as error:
            raise ClientgenError(f"the answer is encoded in a way that cannot be read: {error}", where=url) from error
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
            said = str(error) or type(error).__name__
            raise ClientgenError(
                f"the instance is not reached: {said}",
                where=url,
                fix="Check the URL, the network and the proxy settings.",
            ) from error
        if response.is_redirect and response.status_code != 304:
            raise ClientgenError(
                f"redirects to {response.headers.get('location', 'nowhere')[:200]}",
                where=url,
                fix="Give the URL that it leads to, if that is your instance; the token is not sent there unasked.",
            )
        return response, content


def _bounded(response: "httpx.Response", url: str, seconds: float) -> bytes:
    content = bytearray()
    end = time.monotonic() + seconds
    for piece in response.iter_bytes():
        content += piece
        if len(content) > MAX_BYTES:
            raise ClientgenError(f"the answer is larger than {MAX_BYTES // 2**20} MiB", where=url)
        # The client's own limit is for each piece.
        if time.monotonic() > end:
            raise ClientgenError(
                f"the answer is not complete after {seconds:g} s", where=url, fix="Set RETOOL_CLIENTGEN_TIMEOUT."
            )
    return bytes(content)
