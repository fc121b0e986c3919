"""A proxy on loopback: what goes through it reaches the instance and its client unchanged, and a recording redacted.

A proxy serves any client in any language, a browser included, and needs no change to it but the address; a transport in
the generated client would record only that client, which is the one that needs it least. The standard library's HTTP
server listens, since it needs no event loop and a recording has few connections; httpx talks to the instance, as it
does everywhere else in the toolchain, with its proxies, certificates and pools.
"""

import http.server
import ipaddress
import json
import re
import threading
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from ...errors import ClientgenError
from .exchange_log import ExchangeLog
from .passing import KeptBody, Upstream
from .redaction import Redactor

if TYPE_CHECKING:
    import httpx

_PIECE = 64 * 1024
_HOP_BY_HOP = frozenset(
    "connection keep-alive proxy-authenticate proxy-authorization proxy-connection te trailer transfer-encoding "
    "upgrade host content-length accept-encoding".split()
)
_IDLE = 30.0
_LENGTH = re.compile("[0-9]{1,15}")
_CHUNK_SIZE = re.compile(b"[0-9A-Fa-f]{1,12}")


class Proxy:
    """Listens on loopback and passes requests on to an instance while it is a context.

    Args:
        url: URL of the instance.
        client: Talks to the instance.
        log: Where exchanges go.
        redactor: Redacts them before.
        host: Address to listen on, a loopback one.
        port: Port to listen on; 0 for any that is free.

    Raises:
        ClientgenError: If the address is not a loopback one, or the port is taken.
    """

    def __init__(
        self,
        url: str,
        client: "httpx.Client",
        log: ExchangeLog,
        redactor: Redactor,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
    ) -> None:
        address = loopback(host)
        self._upstream = Upstream(url, client, log, redactor)
        self.counts = self._upstream.counts
        upstream = self._upstream

        class Handler(_Handler):
            instance = upstream

        server = type("Server", (http.server.ThreadingHTTPServer,), {"address_family": _family(address)})
        try:
            self._server = server((address, port), Handler)
        except OSError as error:
            raise ClientgenError(
                f"cannot listen on {address}:{port}: {error.strerror}", fix="Give another --port."
            ) from error
        self._server.daemon_threads = True
        shown = f"[{address}]" if ":" in address else address
        self.url = f"http://{shown}:{self._server.server_port}"

    def __enter__(self) -> "Proxy":
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        # Exchanges that are on their way get a moment to reach the recording.
        self._upstream.idle.wait(5.0)


def loopback(host: str) -> str:
    """The loopback address that a host stands for.

    Raises:
        ClientgenError: If it stands for another one: who reaches the proxy, reaches the instance.
    """
    try:
        address = ipaddress.ip_address("127.0.0.1" if host == "localhost" else host.strip("[]"))
    except ValueError:
        address = None
    if address is None or not address.is_loopback:
        raise ClientgenError(
            f"{host[:100]!r} is not a loopback address",
            where="--host",
            fix="The proxy listens on 127.0.0.1 or ::1 only.",
        )
    return str(address)


def _family(address: str) -> int:
    import socket

    return socket.AF_INET6 if ":" in address else socket.AF_INET


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = _IDLE
    # Head and body of an answer go out one after the other, and must not wait for each other.
    disable_nagle_algorithm = True
    instance: Upstream

    def pass_on(self) -> None:
        self.instance.begin()
        try:
            self._pass_on()
        except (ConnectionError, TimeoutError):
            # The client went away; nobody waits for an answer.
            self.close_connection = True
        finally:
            self.instance.end()

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = pass_on  # noqa: N815

    def log_message(self, format: str, *_arguments: object) -> None:
        """Says nothing: a request line may hold a secret."""

    def _pass_on(self) -> None:
        import httpx

        if not self.path.startswith("/"):
            self._refuse(400, "the request names another server")
            return
        sent = KeptBody(self.headers)
        lengths = self.headers.get_all("content-length", [])
        codings = [coding.strip().lower() for coding in self.headers.get_all("transfer-encoding", [])]
        # RFC 9112, 6.3: what two servers could read as bodies of different lengths is refused, not passed on.
        if (
            codings not in ([], ["chunked"])
            or len(lengths) + len(codings) > 1
            or not all(map(_LENGTH.fullmatch, lengths))
        ):
            self._refuse(400, "the length of the body is not clear")
            return
        body = self._chunks() if codings else self._sized(int(lengths[0])) if lengths and int(lengths[0]) else None
        headers = [(n, v) for n, v in self.headers.items() if n.lower() not in _HOP_BY_HOP]
        # What the recording has to read comes in an encoding that it can.
        headers.append(("accept-encoding", "gzip" if "gzip" in self.headers.get("accept-encoding", "") else "identity"))
        if body is not None and lengths:
            headers.append(("content-length", lengths[0]))
        try:
            url = httpx.URL(self.instance.url)
            url = url.copy_with(raw_path=url.raw_path.rstrip(b"/") + self.path.encode("latin-1"))
            request = httpx.Request(
                self.command, url, headers=headers, content=sent.through(body) if body is not None else None
            )
            answer = self.instance.client.send(request, stream=True)
        except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
            self.instance.count("failed")
            self._refuse(502, f"the instance is not reached: {type(error).__name__}")
            return
        try:
            received = KeptBody(answer.headers)
            if self._answer(answer, received):
                self._record(sent, answer, received)
        finally:
            answer.close()

    def _record(self, sent: KeptBody, answer: "httpx.Response", received: KeptBody) -> None:
        try:
            self.instance.record(self.command, self.path, sent, answer, received)
        except OSError:
            # The client has its answer; that it is not in the recording shows in the counts.
            self.instance.count("lost")
        except (ValueError, RecursionError):
            self.instance.count("passed")

    def _sized(self, left: int) -> Iterator[bytes]:
        while left > 0:
            piece = self.rfile.read1(min(left, _PIECE))
            if not piece:
                raise ConnectionError("the body is cut off")
            left -= len(piece)
            yield piece

    def _chunks(self) -> Iterator[bytes]:
        while True:
            head = self.rfile.readline(200).partition(b";")[0].strip()
            if not _CHUNK_SIZE.fullmatch(head):
                raise ConnectionError("a chunk without a size")
            size = int(head, 16)
            yield from self._sized(size)
            if not size:
                # Trailers, up to an empty line.
                while self.rfile.readline(_PIECE).strip():
                    pass
                return
            self.rfile.readline(10)

    def _answer(self, answer: "httpx.Response", received: KeptBody) -> bool:
        """Passes the answer back; says whether all of it came."""
        import httpx

        status = answer.status_code
        self.send_response_only(status, answer.reason_phrase)
        bare = self.command == "HEAD" or status in (204, 304) or status < 200
        length = answer.headers.get("content-length")
        for name, value in answer.headers.multi_items():
            if name.lower() not in _HOP_BY_HOP:
                self.send_header(name, value)
        chunked = length is None and not bare
        if length is not None:
            self.send_header("Content-Length", length)
        elif chunked:
            self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        if bare:
            return True
        try:
            for piece in received.through(answer.iter_raw()):
                self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece) if chunked else piece)
        except httpx.HTTPError:
            # Cut off like the instance's answer, so that the client does not take it for whole.
            self.instance.count("failed")
            self.close_connection = True
            return False
        if chunked:
            self.wfile.write(b"0\r\n\r\n")
        return True

    def _refuse(self, status: int, message: str) -> None:
        content = json.dumps({"success": False, "message": message}).encode()
        self.close_connection = True
        with suppress(ConnectionError):
            self.send_response_only(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.write(content)
