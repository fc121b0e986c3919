"""One call by a client of either kind, so that a test states its claim once for both."""

import asyncio
from typing import Any

from retool_client import AsyncPage, AsyncRetool, Page, Retool, RetryPolicy

KINDS = ("sync", "async")
TOKEN = "retool_01secret"
NEVER_AGAIN = RetryPolicy(attempts=1)


def call(kind: str, url: str, operation: str = "users.get", *, raw: bool = False, **options: Any) -> Any:
    """Makes a client, calls an operation by its id, and gives what it answers, lists with their items read.

    Args:
        kind: `sync` or `async`.
        url: Where the instance is.
        operation: An operation's id.
        raw: Whether to answer with status and headers.
        **options: Options of the client; `path`, `query` and `body` are those of the call.
    """
    arguments = {name: options.pop(name) for name in ("path", "query", "body") if name in options}
    if operation == "users.get":
        arguments.setdefault("path", {"userId": "user_1"})
    if kind == "sync":
        with Retool(url, token=TOKEN, **options) as retool:
            result = (retool.with_raw_response if raw else retool).call(operation, **arguments)
            return list(result) if isinstance(result, Page) else result

    async def run() -> Any:
        async with AsyncRetool(url, token=TOKEN, **options) as retool:
            result = await (retool.with_raw_response if raw else retool).call(operation, **arguments)
            return [item async for item in result] if isinstance(result, AsyncPage) else result

    return asyncio.run(run())
