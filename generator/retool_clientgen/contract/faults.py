"""Calls under each fault: which error it becomes, how often the server was asked, and how long is waited in between."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

from attrs import field, frozen

from .bench import KINDS, Asked, Bench, Case, summary
from .client import Outcome
from .decode import error_class
from .operations import Operation

ATTEMPTS = 3
"""How often the client may ask."""

METHODS = frozenset({"GET", "POST", "PUT", "PATCH", "DELETE"})

REPEATABLE = frozenset({"GET", "PUT", "DELETE"})
"""Methods that may be repeated without knowing what became of the first request (RFC 9110, 9.2.2)."""

FIRST_WAITS = (0.5, 1.0)
"""The longest waits after the first and the second attempt, as the documentation has them: the suite's random numbers
are all 1."""


@frozen
class Expected:
    """What a client has to do under a fault.

    Attributes:
        fault: The fault, as the instance takes it.
        error: Class of the error; None where the call succeeds all the same.
        attempts: How often a repeatable request is sent.
        once: How often any other request is sent.
        error_once: Class of the error of requests that are sent once only; `error` without it.
        waits: The waits between the attempts, each between two bounds.
        options: Options of the client.
        says: What the error holds beside its class.
        methods: Methods that it is for; all without it.
    """

    fault: str
    error: str | None
    attempts: int = 1
    once: int = 1
    error_once: str | None = None
    waits: tuple[tuple[float, float], ...] = ()
    options: Mapping[str, Any] = field(factory=dict)
    says: Mapping[str, Any] = field(factory=dict)
    methods: frozenset[str] = METHODS


_BACKOFF = tuple((wait, wait) for wait in FIRST_WAITS)
_TWICE_2 = ((2.0, 2.0), (2.0, 2.0))
_DATED = ((0.5, 2.0), (0.5, 2.0))
_WITH_BODY = METHODS - {"DELETE"}


def expectations(succeeds_with: int) -> Iterator[Expected]:
    """All faults, and what has to become of them where the operation succeeds with a status."""
    for status in (300, 302, 400, 401, 402, 403, 404, 409, 418, 422, 451, 500, 501, 502, 503, 504, 520, 599, 600, 999):
        is_retried = 500 <= status < 600 and status != 501
        attempts, waits = (ATTEMPTS, _BACKOFF) if is_retried else (1, ())
        for more, message in (("message=no", "no"), ("envelope=no", None)):
            says = {"status": status, "api_message": message}
            yield Expected(f"status={status}; {more}", error_class(status), attempts, waits=waits, says=says)
    for status, name in ((429, "RateLimitError"), (503, "ServerError")):
        fault = f"status={status}; retry-after"
        both = (ATTEMPTS, ATTEMPTS)
        yield Expected(f"{fault}=2", name, *both, waits=_TWICE_2, says={"status": status, "retry_after": 2.0})
        yield Expected(f"{fault}=date:2", name, *both, waits=_DATED, says={"status": status})
        # Longer than all attempts together may take, and longer than the call may.
        for wait in (90, 7200):
            yield Expected(f"{fault}={wait}", name, says={"retry_after": float(wait)})
        yield Expected(f"{fault}=2; envelope=no", name, options={"deadline": 1.0})
        yield Expected(f"{fault}=0; times=2", None, *both, waits=((0, 0), (0, 0)))
        yield Expected(f"{fault}=soon", name, ATTEMPTS, ATTEMPTS if status == 429 else 1, waits=_BACKOFF)
    yield Expected("status=429", "RateLimitError", ATTEMPTS, ATTEMPTS, waits=_BACKOFF, says={"retry_after": None})
    yield Expected("status=502; times=1", None, 2, error_once="ServerError", waits=_BACKOFF[:1])
    name = "RetoolConnectionError"
    for fault in ("reset", "close", "bad-gzip", "cut=4", "length=5"):
        methods = METHODS if fault in ("reset", "close") else _WITH_BODY
        yield Expected(fault, name, ATTEMPTS, waits=_BACKOFF, methods=methods)
        yield Expected(f"{fault}; times=1", None, 2, error_once=name, waits=_BACKOFF[:1], methods=methods)
    yield Expected("slow=0.6", "RetoolTimeoutError", 2, waits=_BACKOFF[:1], options={"timeout": 0.25, "attempts": 2})
    yield Expected("drip=0.05", "RetoolTimeoutError", options={"deadline": 0.3}, methods=_WITH_BODY)
    for fault in ("bad-json", "html", "nan", "bad-utf8", "length=-3"):
        # The last two spoil the bytes of an answer, and leave its status.
        status = succeeds_with if fault in ("bad-utf8", "length=-3") else 200
        yield Expected(fault, "NotJSONError", says={"status": status}, methods=_WITH_BODY)
    yield Expected("empty", "DecodeError", says={"status": 200}, methods=_WITH_BODY)
    yield Expected("list", "DecodeError", says={"status": 200, "json_path": ""}, methods=_WITH_BODY)
    says = {"status": 200, "api_message": "no"}
    yield Expected("not-success; message=no", "OperationFailedError", says=says, methods=_WITH_BODY)
    # What is declared wrongly and is JSON all the same is read.
    yield Expected("content-type=text/plain", None)
    yield Expected("drip=0.001", None)
    # What was done, and whose answer is lost, must not be done again where that is not safe.
    yield Expected("close; applied", name, ATTEMPTS, waits=_BACKOFF)


def cases(bench: Bench, operation: Operation) -> Iterator[Case]:
    """All cases of this part for an operation: each fault, if it is the one that is taken for its method."""
    if operation is not _first_with(bench, operation.method):
        return
    make = bench.valid_call(operation)
    # The answer that is spoilt is one of success, whatever the instance holds.
    respond = f"status={operation.succeeds_with}; body=full"
    for expected in expectations(operation.succeeds_with):
        if operation.method not in expected.methods:
            continue
        judge = partial(_judge, operation, expected)
        for kind in KINDS:
            headers = {"X-Mock-Fault": expected.fault, "X-Mock-Respond": respond}
            call = {"attempts": ATTEMPTS, **make(kind, "method"), **expected.options, "headers": headers}
            yield Case("faults", f"{operation.method}, {expected.fault}", operation.id, call, judge)


def _first_with(bench: Bench, method: str) -> Operation | None:
    """The first operation of a method whose answer has an envelope, or no body if it deletes."""
    for operation in bench.operations.values():
        schema = operation.response(operation.succeeds_with)
        has_data = schema is not None and "data" in schema.get("properties", {})
        if operation.method == method and has_data == (method != "DELETE"):
            return operation
    return None


def _judge(operation: Operation, expected: Expected, outcome: Outcome, asked: list[Asked]) -> Iterator[str]:
    repeatable = operation.method in REPEATABLE
    attempts = expected.attempts if repeatable else expected.once
    name = expected.error if repeatable or expected.error_once is None else expected.error_once
    yield from outcome["warnings"]
    error = outcome.get("error")
    if (error["class"] if error else None) != name:
        yield f"{name or 'a value'} is due, and the call gave {summary(outcome)}"
        return
    if len(asked) != attempts:
        yield f"the server was asked {len(asked)} times, not {attempts}"
    if len({(entry["method"], entry["target"], entry.get("body")) for entry in asked}) > 1:
        yield "the attempts are not the same request"
    waits = outcome["waits"]
    bounds = expected.waits[: attempts - 1]
    if len(waits) != len(bounds) or any(
        not low - 0.001 <= wait <= high + 0.001 for wait, (low, high) in zip(waits, bounds, strict=True)
    ):
        yield f"waits {waits} instead of {bounds}"
    if error is not None:
        due = {**expected.says, "attempts": attempts, "operation_id": operation.id, "method": operation.method}
        yield from (f"{key} is {error.get(key)!r}, not {value!r}" for key, value in due.items()
                    if error.get(key) != value)  # fmt: skip
