"""A server of recorded answers."""

import json
from types import TracebackType
from typing import Any, Self

from ..mock.http.messages import Reply, Request
from ..mock.http.server import Server

EXCHANGE = "X-Contract-Exchange"
"""The header that says which recorded answer is wanted."""


class Replay:
    """Serves recorded answers on a free port of the loopback while it is a context.

    Args:
        exchanges: The exchanges; a request names the one that it wants by its number in `X-Contract-Exchange`.

    Attributes:
        asked: What was asked, by the number of the exchange.
    """

    def __init__(self, exchanges: list[dict[str, Any]]) -> None:
        self.asked: dict[int, list[Request]] = {}
        self._exchanges = exchanges
        self._server = Server(self, "127.0.0.1", 0)

    def __enter__(self) -> Self:
        self._server.start()
        self.url = f"http://127.0.0.1:{self._server.port}"
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._server.stop()

    def handle(self, request: Request) -> Reply:
        """Gives the answer that a request names."""
        number = int(request.header(EXCHANGE.lower()) or "")
        self.asked.setdefault(number, []).append(request)
        exchange = self._exchanges[number]
        if exchange["response"] is None:
            return Reply(exchange["status"])
        content = json.dumps(exchange["response"]).encode()
        return Reply(exchange["status"], (("Content-Type", exchange["content_type"]),), content)

    def trusts(self, _head: Request) -> bool:
        """Bodies may be of any size."""
        return True
