"""A server of recorded answers."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self

EXCHANGE = "X-Contract-Exchange"
"""The header that says which recorded answer is wanted."""


class Replay:
    """Serves recorded answers on a free port of the loopback while it is a context.

    Args:
        exchanges: The exchanges; a request names the one that it wants by its number in `X-Contract-Exchange`.

    Attributes:
        asked: What was asked, by the number of the exchange: method, target, headers in lower case, and body.
    """

    def __init__(self, exchanges: list[dict[str, Any]]) -> None:
        self.asked: dict[int, list[dict[str, Any]]] = {}
        replay = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            # One write an answer: of two, the second one waits for the other side to acknowledge the first.
            wbufsize = -1

            def _answer(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                number = int(self.headers[EXCHANGE])
                headers = {name.lower(): value for name, value in self.headers.items()}
                asked = {"method": self.command, "target": self.path, "headers": headers, "body": body}
                replay.asked.setdefault(number, []).append(asked)
                exchange = exchanges[number]
                answer = b"" if exchange["response"] is None else json.dumps(exchange["response"]).encode()
                self.send_response(exchange["status"])
                if answer:
                    self.send_header("Content-Type", exchange["content_type"])
                if exchange["status"] not in (204, 304):
                    self.send_header("Content-Length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _answer  # noqa: N815 - the names that the base class calls

            def log_message(self, format: str, *_arguments: object) -> None:
                """Says nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
