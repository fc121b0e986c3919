"""What runs beside the installed client, under its Python: calls on stdin, what became of them on stdout.

Only the standard library, the client and what the client requires can be imported here: this file is started as a
script, by its path. Each line of stdin is a JSON list of calls, each line of stdout the JSON list of their outcomes.
What is right is decided elsewhere; here nothing is checked.
"""

import asyncio
import base64
import contextlib
import datetime
import importlib
import json
import os
import sys
import warnings
from collections.abc import Iterator
from enum import Enum
from typing import Any

import retool_client  # type: ignore[import-not-found, unused-ignore]

MOST_AT_ONCE = 8
"""How many asynchronous calls run at the same time."""

Call = dict[str, Any]
Outcome = dict[str, Any]


def shown(value: Any) -> Any:
    """A decoded value as JSON that says what it is in Python."""
    if isinstance(value, retool_client.Model):
        names = [a.name for a in type(value).__attrs_attrs__ if a.name != "additional_properties"]
        held = {name: getattr(value, name) for name in names}
        return {
            "$": "model",
            "class": type(value).__name__,
            "attributes": {name: shown(inner) for name, inner in held.items() if inner is not retool_client.UNSET},
            "unset": [name for name, inner in held.items() if inner is retool_client.UNSET],
            "more": plain(value.additional_properties),
        }
    if isinstance(value, Enum):
        return {"$": "enum", "value": value.value, "known": value.is_known}  # type: ignore[attr-defined]
    if isinstance(value, datetime.datetime):
        return {"$": "time", "text": value.isoformat()}
    if isinstance(value, datetime.date):
        return {"$": "date", "text": value.isoformat()}
    if isinstance(value, list):
        return [shown(item) for item in value]
    if isinstance(value, dict | retool_client.UnknownMember):
        kind = "dict" if isinstance(value, dict) else "unknown"
        return {"$": kind, "items": {key: shown(item) for key, item in value.items()}}
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, str | int | float | None):
        return value
    return {"$": type(value).__name__, "text": str(value)}


def plain(value: Any) -> Any:
    """A decoded value as the JSON that the client would send."""
    if isinstance(value, retool_client.Model | retool_client.UnknownMember):
        return value.to_dict()
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return value.value if isinstance(value, Enum) else value


def with_files(value: Any) -> Any:
    """A body with bytes where it has files."""
    if isinstance(value, dict) and value.keys() == {"$file"}:
        name, content = value["$file"]
        return (name, base64.b64decode(content))
    if isinstance(value, dict):
        return {key: with_files(inner) for key, inner in value.items()}
    return [with_files(inner) for inner in value] if isinstance(value, list) else value


def model_of(call: Call) -> Any:
    """The body of a call as the client's own model; the JSON itself where it has none."""
    operation = importlib.import_module(f"retool_client.api.{call['operation']}").OPERATION
    body = with_files(call["body"])
    model = operation.body.model if operation.body is not None and operation.body.model is not None else None
    return body if model is None else model.from_dict(body)


def invoked(client: Any, call: Call) -> Any:
    """Calls an operation in one of the ways that a client has; what comes back may have to be awaited or read."""
    operation, path = call["operation"], call.get("path", [])
    body: tuple[Any, ...] = ()
    keywords = dict(call.get("keywords", {}))
    if "body" in call:
        body = (model_of(call) if call.get("as") == "model" else with_files(call["body"]),)
        if call.get("as") == "keywords":
            keywords, body = {**keywords, **{call["names"][key]: item for key, item in body[0].items()}}, ()
    way = call["way"]
    raw = client.with_raw_response
    if way in ("name", "raw name"):
        named = dict(zip(call.get("path_names", []), path, strict=True))
        given: dict[str, Any] = {"body": body[0]} if body else {}
        return (raw if way == "raw name" else client).call(operation, path=named, query=call.get("query"), **given)
    if way in ("method", "raw method"):
        method = raw if way == "raw method" else client
        for name in operation.split("."):
            method = getattr(method, name)
        return method(*path, *body, **keywords)
    module = importlib.import_module(f"retool_client.api.{operation}")
    function = getattr(module, {"sync": "sync", "async": "asyncio"}[call["kind"]] + ("_detailed" * (way == "detailed")))
    return function(*path, client=client, **({"body": body[0]} if body else {}), **keywords)


def outcome_of(result: Any) -> Outcome:
    """What a call gave: the value, and what is around it."""
    outcome: Outcome = {}
    if isinstance(result, retool_client.RawResponse):
        outcome = {
            "status": result.status,
            "content": result.content.decode("utf-8", "replace"),
            "headers": dict(result.headers),
        }
        result = result.parsed
    if isinstance(result, retool_client.Page | retool_client.AsyncPage):
        envelope = {key: getattr(result, key) for key in ("total_count", "next_token", "has_more")}
        return {**outcome, "page": envelope, "value": shown(result.items), "json": plain(result.items),
                "whole": result.to_dict()}  # fmt: skip
    return {**outcome, "value": shown(result), "json": plain(result)}


def failure_of(error: Any) -> Outcome:
    """What a call raised, with all that the error has."""
    found: dict[str, Any] = {"class": type(error).__name__, "text": str(error)}
    for name in ("status", "api_message", "attempts", "operation_id", "method", "json_path", "retry_after", "scope"):
        if hasattr(error, name):
            found[name] = getattr(error, name)
    if isinstance(error, retool_client.APIStatusError):
        if error.body is not retool_client.UNSET:
            found["body"] = error.body
        found["parsed"] = shown(error.parsed)
    return {"error": found}


def configured(client: Any, call: Call, waits: list[float]) -> Any:
    """The client with the options of a call; waits between attempts are kept instead of waited."""

    async def wait(seconds: float) -> None:
        waits.append(seconds)

    options = {name: call[name] for name in ("timeout", "deadline", "strict") if name in call}
    retry = retool_client.RetryPolicy(
        attempts=call.get("attempts", 1), sleep=waits.append, async_sleep=wait, jitter=lambda: 1.0
    )
    return client.with_options(headers=call.get("headers", {}), retry=retry, **options)


class Driver:
    """Carries calls out, one after the other or, where they are asynchronous, some at a time.

    Args:
        url: Where the instance is.
        token: Its token.
    """

    def __init__(self, url: str, token: str) -> None:
        self._sync = retool_client.Retool(url, token=token)
        self._async = retool_client.AsyncRetool(url, token=token)
        self._loop = asyncio.new_event_loop()
        self._warnings: list[str] = []
        warnings.simplefilter("always")
        warnings.showwarning = lambda message, *_rest, **_more: self._warnings.append(str(message))

    def outcomes(self, calls: list[Call]) -> list[Outcome]:
        """Carries calls out, and gives their outcomes in the same order."""
        found: dict[int, Outcome] = {}
        for index, call in enumerate(calls):
            if call["kind"] == "sync":
                self._warnings.clear()
                waits: list[float] = []
                with noted(found.setdefault(index, {}), waits) as outcome:
                    outcome.update(self._sync_result(call, waits))
                outcome["warnings"] = list(self._warnings)
        waiting = [index for index, call in enumerate(calls) if call["kind"] == "async"]
        self._warnings.clear()
        done = self._loop.run_until_complete(self._all([calls[index] for index in waiting]))
        # Which of the calls at the same time gave a warning is not known.
        for index, outcome in zip(waiting, done, strict=True):
            found[index] = {**outcome, "warnings": list(self._warnings)}
        return [found[index] for index in range(len(calls))]

    def _sync_result(self, call: Call, waits: list[float]) -> Outcome:
        if call.get("read") == "model":
            return outcome_of(model_of(call))
        result = invoked(configured(self._sync, call, waits), call)
        if call.get("read") == "pages":
            return {"pages": [plain(page.items) for page in result.pages()]}
        if call.get("read") == "items":
            return {"pages": [plain(list(result))]}
        if isinstance(result, retool_client.Page):
            result.items  # noqa: B018 - fetches the page
        return outcome_of(result)

    async def _all(self, calls: list[Call]) -> list[Outcome]:
        limit = asyncio.Semaphore(MOST_AT_ONCE)

        async def one(call: Call) -> Outcome:
            waits: list[float] = []
            async with limit:
                with noted({}, waits) as outcome:
                    outcome.update(await self._async_result(call, waits))
            return outcome

        return await asyncio.gather(*map(one, calls))

    async def _async_result(self, call: Call, waits: list[float]) -> Outcome:
        result = invoked(configured(self._async, call, waits), call)
        if call.get("read") == "pages":
            return {"pages": [plain(page.items) async for page in result.pages()]}
        if call.get("read") == "items":
            whole = hasattr(result, "__aiter__")
            return {"pages": [[plain(item) async for item in result] if whole else plain(await result)]}
        if hasattr(result, "__await__"):
            result = await result
        return outcome_of(result)


@contextlib.contextmanager
def noted(outcome: Outcome, waits: list[float]) -> Iterator[Outcome]:
    """Adds to an outcome how long a call waited between its attempts, and what it raised."""
    try:
        yield outcome
    except Exception as error:  # whatever it is, it is the outcome of the call
        outcome.update(failure_of(error))
    outcome["waits"] = waits


def hello() -> dict[str, Any]:
    """Which client this is."""
    operations = importlib.import_module("retool_client.operations").OPERATIONS
    return {
        "release": retool_client.__release__,
        "version": retool_client.__version__,
        "package": os.path.dirname(str(retool_client.__file__)),  # noqa: PTH120 - shown, not used
        "operations": [
            {"id": info.id, "method": info.method, "path": info.path, "scope": info.scope} for info in operations
        ],
    }


def main() -> None:
    """Says which client this is, then answers until stdin ends."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    # What anything prints must not come between answers.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    answers.write(json.dumps(hello()) + "\n")
    answers.flush()
    driver = Driver(sys.argv[1], sys.argv[2])
    for line in iter(sys.stdin.readline, ""):
        answers.write(json.dumps(driver.outcomes(json.loads(line)), ensure_ascii=True) + "\n")
        answers.flush()


if __name__ == "__main__":
    main()
