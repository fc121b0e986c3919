"""A server on loopback that does with each connection's bytes what a test says, proper HTTP or not."""

import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any


class Exchange:
    """One request on a connection, and the means to answer it badly.

    Attributes:
        head: Request line and headers, as they came.
        body: The body.
        socket: The connection.
    """

    def __init__(self, head: bytes, body: bytes, connection: socket.socket) -> None:
        self.head = head
        self.body = body
        self.socket = connection

    def send(self, content: bytes) -> None:
        """Sends bytes as they are."""
        self.socket.sendall(content)

    def answer(self, body: bytes, status: str = "200 OK", *headers: str) -> None:
        """Answers properly, with a body of JSON unless the headers say otherwise."""
        names = {header.partition(":")[0].lower() for header in headers}
        lines = [f"HTTP/1.1 {status}", *headers]
        lines += ["Content-Type: application/json"] if "content-type" not in names else []
        lines += [f"Content-Length: {len(body)}"] if names.isdisjoint({"content-length", "transfer-encoding"}) else []
        self.send("\r\n".join([*lines, "", ""]).encode("latin-1") + body)

    def reset(self) -> None:
        """Ends the connection with a reset instead of an end."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.socket.close()

    def close(self) -> None:
        """Ends the connection."""
        with contextlib.suppress(OSError):
            self.socket.shutdown(socket.SHUT_RDWR)
        self.socket.close()


class RawServer:
    """Serves on a free port of 127.0.0.1, or on a socket in the file system, while it is a context.

    Args:
        respond: Called with each request; it may end the connection.
        context: Serves TLS with this.
        path: Serves on this socket of the file system.
    """

    def __init__(
        self, respond: Callable[[Exchange], Any], *, context: ssl.SSLContext | None = None, path: Path | None = None
    ) -> None:
        self._respond = respond
        self._context = context
        self._threads: list[threading.Thread] = []
        self._open: set[socket.socket] = set()
        self.connections = 0
        self.requests: list[Exchange] = []
        family = socket.AF_UNIX if path is not None else socket.AF_INET
        self._listener = socket.socket(family, socket.SOCK_STREAM)
        self._listener.bind(str(path) if path is not None else ("127.0.0.1", 0))
        self._listener.listen(128)
        port = None if path is not None else self._listener.getsockname()[1]
        self.url = f"{'https' if context else 'http'}://{'127.0.0.1' if context is None else 'localhost'}:{port}"

    def __enter__(self) -> "RawServer":
        self._start(self._accept)
        return self

    def __exit__(self, *_exception: object) -> None:
        for ending in (self._listener, *self._open):
            with contextlib.suppress(OSError):
                ending.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for thread in self._threads:
            thread.join(10)

    def _start(self, target: Callable[..., None], *arguments: Any) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            self._open.add(connection)
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        try:
            if self._context is not None:
                self._open.discard(connection)
                connection = self._context.wrap_socket(connection, server_side=True)
                self._open.add(connection)
            elif connection.family == socket.AF_INET:
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._answer_all(connection)
        except (OSError, ssl.SSLError):
            pass  # The other side is gone, or the test ended the connection.
        finally:
            self._open.discard(connection)
            connection.close()

    def _answer_all(self, connection: socket.socket) -> None:
        received = b""
        while connection.fileno() >= 0:
            while b"\r\n\r\n" not in received:
                piece = connection.recv(65536)
                if not piece:
                    return
                received += piece
            head, _, received = received.partition(b"\r\n\r\n")
            length = _content_length(head)
            while len(received) < length:
                received += connection.recv(65536)
            exchange = Exchange(head, received[:length], connection)
            received = received[length:]
            self.requests.append(exchange)
            self._respond(exchange)


def _content_length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0
