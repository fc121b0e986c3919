"""Faults on request: answers that an instance should never give, and that its users get all the same."""

import difflib
import fnmatch
import gzip
import math
import re
from collections.abc import Callable, Collection
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

from attrs import evolve, field, frozen

from ..errors import ClientgenError
from ..openapi.operations import METHODS
from .http.messages import Reply, Wire, envelope, json_reply
from .options import read_options, whole_number
from .routes import PREFIX, Routes

_DEFAULTS = {"slow": "1", "drip": "0.01", "cut": "10", "length": "10"}
_DATE = "date:"
_LONGEST, _FARTHEST = 3600, 10**9
_HTML = b"<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in to Retool</body></html>"

REPLACING = ("status", "bad-json", "empty", "html", "list", "not-success", "nan", "reset", "close")
"""Faults that answer instead of the operation, which is not carried out unless `applied` is given too."""

DISTORTING = ("content-type", "cut", "length", "slow", "drip", "bad-gzip", "bad-utf8")
"""Faults that spoil the operation's own answer."""

KEPT_RULES, KEPT_TAGS = 1000, 10_000
"""How many faults are set up at a time, and how many tags of requests are counted for `times`."""

_OPTIONS = ("envelope", "retry-after", "message", "applied", "times")


@frozen
class Fault:
    """A fault, as a script or a header asks for it.

    Attributes:
        options: What is asked for: `{"status": "429", "retry-after": "2"}`.
    """

    options: dict[str, str]

    @classmethod
    def read(cls, text: str) -> "Fault":
        """Reads a fault.

        Args:
            text: One or several of `REPLACING` and `DISTORTING`: `status=503; slow=0.2`.

        Raises:
            ClientgenError: If the text does not describe a fault.
        """
        options = read_options(text)
        unknown = options.keys() - {*REPLACING, *DISTORTING, *_OPTIONS}
        if unknown or not options.keys() & {*REPLACING, *DISTORTING}:
            raise ClientgenError(
                f"{text[:80]!r} is not a fault",
                fix=f"Faults: {', '.join((*REPLACING, *DISTORTING))}; beside them {', '.join(_OPTIONS)}.",
            )
        for key, value in options.items():
            wanted = _wanted(key, value)
            if wanted:
                raise ClientgenError(f"{key}={value[:40]} of a fault is not {wanted}")
        return cls({key: value or _DEFAULTS.get(key, "") for key, value in options.items()})

    @property
    def replaces(self) -> bool:
        """Whether the operation is not carried out."""
        return bool(self.options.keys() & {*REPLACING}) and "applied" not in self.options

    @property
    def times(self) -> int | None:
        """How many requests of the same tag get the fault; None for all."""
        return int(self.options["times"]) if "times" in self.options else None

    def spoil(self, reply: Reply | None, now: datetime) -> Reply:
        """What is answered under the fault.

        Args:
            reply: What the operation answers; None if it was not carried out.
            now: For a `Retry-After` that is a date.
        """
        spoilt = reply if reply is not None else json_reply(200, {"success": True})
        for name in self.options:
            change = _CHANGES.get(name)
            if change is not None:
                spoilt = change(self.options, spoilt)
        if "retry-after" in self.options:
            spoilt = _with_header(spoilt, "Retry-After", _retry_after(self.options["retry-after"], now))
        # RFC 9110, 8.6: there is no content with these, so that what follows would be read as the next answer.
        body = b"" if spoilt.status in (204, 304) else spoilt.body
        return evolve(spoilt, body=body, wire=self._wire())

    def _wire(self) -> Wire:
        options = self.options
        return Wire(
            delay=float(options.get("slow", 0)),
            drip=float(options.get("drip", 0)),
            cut=int(options["cut"]) if "cut" in options else None,
            longer=int(options.get("length", 0)),
            reset="reset" in options,
            close="close" in options,
        )


def _wanted(key: str, value: str) -> str:
    """What a value of a fault has to be; empty if it is."""
    number = whole_number(value)
    if key == "status":
        return "" if 200 <= (number or 0) <= 999 else "a number from 200 to 999"
    if key == "times" or (key == "cut" and value):
        return "" if number is not None else "a whole number"
    if key == "length" and value:
        return "" if whole_number(re.sub("^[-+]", "", value)) is not None else "a whole number"
    if key in ("slow", "drip") and value:
        return "" if 0 <= _seconds(value) <= _LONGEST else f"a number from 0 to {_LONGEST}"
    if key == "retry-after" and value.startswith(_DATE):
        far = abs(_seconds(value.removeprefix(_DATE))) <= _FARTHEST
        return "" if far else f"{_DATE} and a number up to {_FARTHEST}"
    return ""


def _seconds(value: str) -> float:
    try:
        return float(value)
    except ValueError:
        return math.nan


def _retry_after(value: str, now: datetime) -> str:
    """Seconds as they are; `date:SECONDS` as the HTTP date that is so far from now."""
    if not value.startswith(_DATE):
        return value
    moment = now + timedelta(seconds=float(value.removeprefix(_DATE)))
    return format_datetime(moment.astimezone(UTC), usegmt=True)


def _with_header(reply: Reply, name: str, value: str) -> Reply:
    kept = tuple((key, old) for key, old in reply.headers if key.lower() != name.lower())
    return evolve(reply, headers=(*kept, (name, value)))


def _status(options: dict[str, str], _reply: Reply) -> Reply:
    status = int(options["status"])
    if options.get("envelope") in ("no", "0", "false"):
        return Reply(status, (("Content-Type", "text/plain; charset=utf-8"),), b"upstream error\n")
    return json_reply(status, envelope(options.get("message") or f"Fault {status}"))


def _bad_gzip(_options: dict[str, str], reply: Reply) -> Reply:
    packed = bytearray(gzip.compress(reply.body or b"{}", mtime=0))
    # The checksum at the end stays; what it is of does not.
    packed[10:-8] = bytes(byte ^ 0xFF for byte in packed[10:-8])
    return evolve(_with_header(reply, "Content-Encoding", "gzip"), body=bytes(packed))


def _body(content: bytes) -> Callable[[dict[str, str], Reply], Reply]:
    return lambda _options, reply: evolve(reply, body=content)


_CHANGES: dict[str, Callable[[dict[str, str], Reply], Reply]] = {
    "status": _status,
    "bad-json": _body(b'{"success": true, "data": {'),
    "empty": _body(b""),
    "html": lambda _options, reply: evolve(_with_header(reply, "Content-Type", "text/html"), body=_HTML),
    "list": _body(b"[]"),
    "not-success": lambda options, _: json_reply(200, envelope(options.get("message") or "Fault in a 200")),
    "nan": _body(b'{"success": true, "data": NaN}'),
    "content-type": lambda options, reply: _with_header(reply, "Content-Type", options["content-type"] or "text/plain"),
    "bad-gzip": _bad_gzip,
    "bad-utf8": lambda _options, reply: evolve(reply, body=reply.body[:-1] + b"\xff\xfe" + reply.body[-1:]),
}


@frozen
class Rule:
    """A fault that a script has set up.

    Attributes:
        fault: The fault.
        method: Method that it is for; None for all.
        path: Path template, or a pattern such as `/users/*`, that it is for; None for all.
        operation: Name of the operation that it is for; None for all.
        left: How many more requests get it, in a list of one; None without end.
    """

    fault: Fault
    method: str | None = None
    path: str | None = None
    operation: str | None = None
    left: list[int] | None = None

    def matches(self, method: str, path: str, template: str | None, operation: str | None) -> bool:
        """Whether a request gets the fault."""
        return (
            (self.method is None or self.method == method)
            and (self.path is None or self.path == template or fnmatch.fnmatchcase(path, self.path))
            and (self.operation is None or self.operation == operation)
        )


@frozen
class Faults:
    """The faults that are set up, and how often those of a tag were served.

    Attributes:
        rules: Those of scripts, in their order; the first that matches is taken.
        served: How many requests with a header and a tag got their fault.
    """

    rules: list[Rule] = field(factory=list)
    served: dict[str, int] = field(factory=dict)

    def add(
        self,
        text: str,
        *,
        count: int | None,
        method: str | None,
        path: str | None,
        operation: str | None,
        names: Collection[str],
        routes: Routes,
        others: Collection[str],
    ) -> None:
        """Sets up a fault for the next requests that match.

        A fault that no request would get is refused: the test that set it up would pass without it.

        Args:
            text: The fault.
            count: How many requests get it; None for all.
            method: Only requests with this method.
            path: Only requests of this path.
            operation: Only requests of the operation with this name.
            names: The names of all operations.
            routes: The operations.
            others: Paths that the instance serves beside the operations.

        Raises:
            ClientgenError: If the fault is unknown, or no request could get it.
        """
        if count is not None and count < 1:
            raise ClientgenError(f"count must be at least 1, not {count}", fix="Use None for every request.")
        if method is not None and method.lower() not in METHODS:
            raise ClientgenError(f"{method[:40]!r} is not a method")
        if operation is not None and operation not in names:
            raise ClientgenError(f"{operation[:80]!r} is not an operation of this release", fix=_near(operation, names))
        if path is not None and path not in others and not _is_path(path, routes):
            templates = {operation.path for operation in routes.operations}
            raise ClientgenError(
                f"{path[:80]!r} is neither a path of this release nor a pattern of what comes after {PREFIX}",
                fix=_near(path.removeprefix(PREFIX), templates) or "A pattern is, for example, /users/*.",
            )
        if len(self.rules) >= KEPT_RULES:
            raise ClientgenError(f"more than {KEPT_RULES} faults are set up", fix="Reset the instance.")
        left = None if count is None else [count]
        self.rules.append(Rule(Fault.read(text), method.upper() if method else None, path, operation, left))

    def take(self, method: str, path: str, template: str | None, operation: str | None) -> Fault | None:
        """The fault of a script that a request gets, counted down."""
        for rule in self.rules:
            if rule.matches(method, path, template, operation):
                if rule.left is not None:
                    rule.left[0] -= 1
                    if rule.left[0] <= 0:
                        self.rules.remove(rule)
                return rule.fault
        return None

    def take_header(self, text: str, tag: str) -> Fault | None:
        """The fault that a header asks for; None once its `times` are over for a tag.

        Raises:
            ClientgenError: If the text does not describe a fault.
        """
        fault = Fault.read(text)
        if fault.times is None:
            return fault
        key = f"{tag[:200]}:{text[:200]}"
        if key not in self.served and len(self.served) >= KEPT_TAGS:
            del self.served[next(iter(self.served))]
        self.served[key] = self.served.get(key, 0) + 1
        return fault if self.served[key] <= fault.times else None

    def reset(self) -> None:
        """Forgets all of them."""
        self.rules.clear()
        self.served.clear()

    @property
    def needs_operation(self) -> bool:
        """Whether a script names an operation."""
        return any(rule.operation is not None for rule in self.rules)


def _is_path(path: str, routes: Routes) -> bool:
    known = any(path == operation.path for operation in routes.operations)
    pattern = any(sign in path for sign in "*?[") and path[0] in "/*" and not path.startswith(PREFIX)
    return known or pattern or ("{" not in path and routes.find("GET", path) is not None)


def _near(name: str, known: Collection[str]) -> str | None:
    near = difflib.get_close_matches(name, known)
    return f"Near to it: {', '.join(near)}." if near else None


def describe(faults: Faults) -> list[dict[str, Any]]:
    """The faults that are set up, as JSON."""
    return [
        {
            "fault": rule.fault.options, "method": rule.method, "path": rule.path, "operation": rule.operation,
            "left": rule.left[0] if rule.left is not None else None,
        }
        for rule in faults.rules
    ]  # fmt: skip
