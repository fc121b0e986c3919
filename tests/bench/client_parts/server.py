"""A server on loopback that answers with one user or with ten, as fast as asyncio can.

Prints its URL when it listens, and ends with its standard input. Argument: the release that it says it is of.
"""

import asyncio
import json
import sys

import answers


def _answer(body: bytes) -> bytes:
    return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body) + body


LIST = _answer(answers.users(10))
ONE = _answer(json.dumps({"success": True, "data": json.loads(answers.users(1))["data"][0]}).encode())
HEALTH = _answer(json.dumps({"version": f"{sys.argv[1]}.0"}).encode())


def answer_to(head: bytes) -> bytes:
    """The answer to a request, by its head."""
    if head.startswith(b"GET /api/checkHealth"):
        return HEALTH
    return ONE if head.startswith(b"GET /api/v2/users/") else LIST


class Connection(asyncio.Protocol):
    """Answers each request head; the requests have no bodies."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keeps the connection to write to."""
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.received = b""

    def data_received(self, data: bytes) -> None:
        """Answers what is complete."""
        self.received += data
        *heads, self.received = self.received.split(b"\r\n\r\n")
        for head in heads:
            self.transport.write(answer_to(head))


async def main() -> None:
    """Serves until standard input ends."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Connection, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    print(f"http://127.0.0.1:{port}", flush=True)
    await loop.run_in_executor(None, sys.stdin.read)
    server.close()


if __name__ == "__main__":
    asyncio.run(main())
