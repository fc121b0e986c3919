"""Each documented answer of each operation, decoded: nothing is lost, and everything is where the document has it."""

import json
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from ..openapi.document import mapping
from ..openapi.operations import is_json, media_type_of
from .bench import KINDS, Asked, Bench, Case, summary
from .client import Outcome
from .operations import Operation
from .samples import MULTIPART, call_of, header_of, wishes, without_files

ERROR_CLASSES = {
    400: "BadRequestError", 401: "AuthenticationError", 403: "PermissionDeniedError", 404: "NotFoundError",
    409: "ConflictError", 422: "UnprocessableEntityError", 429: "RateLimitError",
}  # fmt: skip
"""The error that a status is, as the clients' documentation has it; other 4xx are `ClientStatusError`."""

PAGING = {"total_count", "next_token", "has_more"}
"""Keys of the envelope of a list."""


def error_class(status: int) -> str:
    """The class of the error that a status is."""
    if status in ERROR_CLASSES:
        return ERROR_CLASSES[status]
    if 400 <= status < 500:
        return "ClientStatusError"
    return "ServerError" if 500 <= status < 600 else "UnexpectedStatusError"


def cases(bench: Bench, operation: Operation) -> Iterator[Case]:
    """All cases of this part for an operation."""
    yield from _request_bodies(bench, operation)
    make = bench.valid_call(operation)
    for status in operation.statuses:
        schema = operation.served.response(status).sampled
        # The sampler fills fields independently, so a sibling may name another member than the sample has.
        is_open = bench.fit.has_sibling_discriminator(operation.response(status))
        for name, wish in wishes(bench.instance.api.sampler, schema):
            wanted = header_of(wish, status)
            content = bench.instance.sampled(operation.served, wanted).body
            judge = partial(_judge, bench, operation, status, content)
            for kind in KINDS:
                # What is all as documented passes a strict client too; what is not must pass the usual one.
                call = make(kind, "name" if wish.variant % 2 else "raw method")
                call |= {"headers": {"X-Mock-Respond": wanted}, "strict": wish.valid and not is_open}
                yield Case("decode", f"{status}, {name}", operation.id, call, judge, status)


def _value_in(schema: dict[str, Any], content: Any) -> tuple[dict[str, Any], Any]:
    """What a client gives of an answer, with its schema: without the envelope of one object or of a list."""
    properties = schema.get("properties", {})
    if isinstance(content, dict) and {"data", "success"} <= properties.keys():
        data: dict[str, Any] = properties["data"]
        # An object with more keys is not in an envelope; a page gives what is beside its list.
        if properties.keys() == {"data", "success"} or (data.get("type") == "array" and properties.keys() & PAGING):
            return data, content.get("data")
    return schema, content


def _judge(
    bench: Bench, operation: Operation, status: int, content: bytes, outcome: Outcome, asked: list[Asked]
) -> Iterator[str]:
    sent = (
        (json.loads(content) if answers_json(operation, status) else content.decode("utf-8", "replace"))
        if content
        else None
    )
    if [entry["status"] for entry in asked] != [status]:
        yield f"the instance answered {[entry['status'] for entry in asked]}, not [{status}]: {summary(outcome)}"
    elif asked[0]["problems"]:
        yield from asked[0]["problems"]
    else:
        if "content" in outcome and outcome["content"].encode() != content:
            yield "the raw body is not what came"
        yield from answered(bench, operation, status, sent, outcome)


def answers_json(operation: Operation, status: int) -> bool:
    """Whether the answer of a status is JSON, and not text or bytes."""
    media_type = operation.served.response(status).media_type
    return not media_type or is_json(media_type_of(media_type))


def answered(
    bench: Bench, operation: Operation, status: int, sent: Any, outcome: Outcome, _asked: Sequence[Asked] = ()
) -> Iterator[str]:
    """What is wrong with what a client made of an answer: `sent` is its JSON or text, None where it has no body."""
    yield from outcome["warnings"]
    # Text and bytes are given as they are, in an error too.
    # A client follows no redirect, and what did not change (304) does not come: both are errors.
    is_error = status >= 300
    schema = operation.response(status) if answers_json(operation, status) else None if is_error else {}
    if is_error:
        yield from _error(bench, operation, status, schema, sent, outcome)
    elif "error" in outcome:
        yield summary(outcome)
    elif outcome.get("status", status) != status:
        yield f"status {status} became {outcome['status']}"
    else:
        yield from decoded(bench, operation, schema, sent, outcome)


def list_within(operation: Operation, schema: dict[str, Any]) -> str | None:
    """The property that is the list, where an operation that lists has it in an object of its own."""
    properties = mapping(schema.get("properties"))
    others = sorted(properties.keys() - PAGING - {"success"}) if _is_list(operation) else []
    return others[0] if len(others) == 1 and properties[others[0]].get("type") == "array" else None


def _is_list(operation: Operation) -> bool:
    return operation.id.rpartition(".")[2].startswith("list")


def decoded(
    bench: Bench, operation: Operation, schema: dict[str, Any] | None, sent: Any, outcome: Outcome
) -> Iterator[str]:
    """What is wrong with a value that was decoded from an answer of success, whose JSON was `sent`."""
    if schema is None:
        if outcome["value"] is not None:
            yield f"no body became {summary(outcome)}"
        return
    inner, value = _value_in(schema, sent)
    name = list_within(operation, inner)
    if name is not None and isinstance(value, dict):
        inner, value = inner["properties"][name], value.get(name)
    if outcome["json"] != value:
        yield "the value does not give back the JSON that came"
    is_list = isinstance(value, list) and (operation.method == "GET" or _is_list(operation))
    if is_list != ("page" in outcome):
        yield "a list is not a page" if is_list else "a page is not a list"
    if "page" in outcome:
        if outcome["whole"] != (sent if isinstance(sent, dict) else {"data": sent}):
            yield "the page does not give back the envelope that came"
        envelope = sent if isinstance(sent, dict) else {}
        for key in ("total_count", "next_token"):
            if outcome["page"][key] != envelope.get(key):
                yield f"{key} {envelope.get(key)!r} became {outcome['page'][key]!r}"
        if outcome["page"]["has_more"] != bool(envelope.get("has_more")):
            yield "has_more is not what came"
    yield from bench.fit.problems(inner, value, outcome["value"])


def _error(
    bench: Bench, operation: Operation, status: int, schema: dict[str, Any] | None, sent: Any, outcome: Outcome
) -> Iterator[str]:
    error = outcome.get("error")
    if error is None or error["class"] != error_class(status):
        yield f"status {status} is not {error_class(status)}, but {summary(outcome)}"
        return
    due = {"status": status, "operation_id": operation.id, "method": operation.method, "attempts": 1}
    yield from (f"{key} of the error is {error.get(key)!r}" for key, value in due.items() if error.get(key) != value)
    # A body that is not JSON is not decoded.
    if error.get("body") != (sent if answers_json(operation, status) else None):
        yield "the error's body is not what came"
    message = sent.get("message") if isinstance(sent, dict) else None
    if error["api_message"] != (message if isinstance(message, str) else None):
        yield f"message {message!r} became {error['api_message']!r}"
    if status in (401, 403, 404) and error["scope"] != operation.scope:
        yield f"scope {operation.scope!r} became {error['scope']!r}"
    if schema is not None and sent is not None:
        yield from bench.fit.problems(schema, sent, error["parsed"], "error")


def _request_bodies(bench: Bench, operation: Operation) -> Iterator[Case]:
    """Bodies of requests as the client's own models: what is sent is what its users set."""
    if operation.body is None:
        return
    form = operation.media_type == MULTIPART
    schema = without_files(operation.body) if form else operation.body
    for name, wish in wishes(bench.sampler, schema):
        body = bench.fit.with_siblings(operation.body, bench.sampler.sample(schema, operation.id, wish))
        call = {**call_of(operation, KINDS[0], "name", [], {}, body), "read": "model"}
        yield Case("decode", f"body, {name}", operation.id, call, partial(_judge_body, bench, operation.body, body))


def _judge_body(
    bench: Bench, schema: dict[str, Any], body: Any, outcome: Outcome, _asked: list[Asked]
) -> Iterator[str]:
    if "error" in outcome:
        yield summary(outcome)
        return
    if outcome["json"] != body:
        yield "the model does not give back the JSON that it was made from"
    if isinstance(outcome["value"], dict) and outcome["value"]["$"] == "model":
        yield from bench.fit.problems(schema, body, outcome["value"])
