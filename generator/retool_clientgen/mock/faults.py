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

from attrs import asdict, define, evolve, field, frozen

from ..errors import ClientgenError
from ..openapi.operations import METHODS
from .http.messages import Reply, Request, Wire, envelope, json_reply
from .options import read_options, whole_number
from .routes import PREFIX, Operation, Routes

KEPT_RULES, KEPT_TAGS = 1000, 10_000
"""How many faults are set up at a time, and how many tags of requests are counted for `times`."""

_DEFAULTS = {"slow": "1", "drip": "0.01", "cut": "10", "length": "10"}
_DATE = "date:"
_LONGEST, _FARTHEST = 3600, 10**9
_HTML = b"<!DOCTYPE html><html><head><title>Sign in</title></head><body>Sign in to Retool</body></html>"

Options = dict[str, str]
_Change = Callable[[Options, Reply], Reply]


def _seconds(value: str) -> float:
    try:
        return float(value)
    except ValueError:
        return math.nan


def _is_whole(value: str) -> bool:
    return whole_number(value) is not None


def _is_near(value: str) -> bool:
    return not value.startswith(_DATE) or abs(_seconds(value.removeprefix(_DATE))) <= _FARTHEST


_TIME = (lambda value: not value or 0 <= _seconds(value) <= _LONGEST, f"a number from 0 to {_LONGEST}")
_WANTED: dict[str, tuple[Callable[[str], bool], str]] = {
    "status": (lambda value: 200 <= (whole_number(value) or 0) <= 999, "a number from 200 to 999"),
    "times": (_is_whole, "a whole number"),
    "cut": (lambda value: not value or _is_whole(value), "a whole number"),
    "length": (lambda value: not value or _is_whole(re.sub("^[-+]", "", value)), "a whole number"),
    "slow": _TIME,
    "drip": _TIME,
    "retry-after": (_is_near, f"{_DATE} and a number up to {_FARTHEST}"),
}
"""What values of options have to be."""


def _with_header(reply: Reply, name: str, value: str) -> Reply:
    kept = tuple((key, old) for key, old in reply.headers if key.lower() != name.lower())
    return evolve(reply, headers=(*kept, (name, value)))


def _status(options: Options, _reply: Reply) -> Reply:
    status = int(options["status"])
    if options.get("envelope") in ("no", "0", "false"):
        return Reply(status, (("Content-Type", "text/plain; charset=utf-8"),), b"upstream error\n")
    return json_reply(status, envelope(options.get("message") or f"Fault {status}"))


def _bad_gzip(_options: Options, reply: Reply) -> Reply:
    packed = bytearray(gzip.compress(reply.body or b"{}", mtime=0))
    # The checksum at the end stays, and what it is of does not.
    packed[10:-8] = bytes(byte ^ 0xFF for byte in packed[10:-8])
    return evolve(_with_header(reply, "Content-Encoding", "gzip"), body=bytes(packed))


def _body(content: bytes) -> _Change:
    return lambda _options, reply: evolve(reply, body=content)


def _as_it_is(_options: Options, reply: Reply) -> Reply:
    return reply


REPLACING: dict[str, _Change] = {
    "status": _status,
    "bad-json": _body(b'{"success": true, "data": {'),
    "empty": _body(b""),
    "html": lambda _options, reply: evolve(_with_header(reply, "Content-Type", "text/html"), body=_HTML),
    "list": _body(b"[]"),
    "not-success": lambda options, _: json_reply(200, envelope(options.get("message") or "Fault in a 200")),
    "nan": _body(b'{"success": true, "data": NaN}'),
    "reset": _as_it_is,
    "close": _as_it_is,
}
"""Faults that answer instead of the operation, which is not carried out unless `applied` is given too."""

DISTORTING: dict[str, _Change] = {
    "content-type": lambda options, reply: _with_header(reply, "Content-Type", options["content-type"] or "text/plain"),
    "cut": _as_it_is,
    "length": _as_it_is,
    "slow": _as_it_is,
    "drip": _as_it_is,
    "bad-gzip": _bad_gzip,
    "bad-utf8": lambda _options, reply: evolve(reply, body=reply.body[:-1] + b"\xff\xfe" + reply.body[-1:]),
}
"""Faults that spoil the operation's own answer, or how it is sent (`Wire`)."""

_CHANGES = REPLACING | DISTORTING
_OTHER = ("envelope", "retry-after", "message", "applied", "times")


@frozen
class Fault:
    """A fault, as a script or a header asks for it: `{"status": "429", "retry-after": "2"}`."""

    options: Options

    @classmethod
    def read(cls, text: str) -> "Fault":
        """Reads a fault: one or several of `REPLACING` and `DISTORTING`, such as `status=503; slow=0.2`.

        Raises:
            ClientgenError: If the text does not describe a fault.
        """
        options = read_options(text)
        if options.keys() - {*_CHANGES, *_OTHER} or not options.keys() & _CHANGES.keys():
            raise ClientgenError(
                f"{text[:80]!r} is not a fault",
                fix=f"Faults: {', '.join(_CHANGES)}; beside them {', '.join(_OTHER)}.",
            )
        for key, value in options.items():
            if key in _WANTED and not _WANTED[key][0](value):
                raise ClientgenError(f"{key}={value[:40]} of a fault is not {_WANTED[key][1]}")
        return cls({key: value or _DEFAULTS.get(key, "") for key, value in options.items()})

    @property
    def replaces(self) -> bool:
        """Whether the operation is not carried out."""
        return bool(self.options.keys() & REPLACING.keys()) and "applied" not in self.options

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
        options = self.options
        spoilt = reply if reply is not None else json_reply(200, {"success": True})
        for name in options:
            spoilt = _CHANGES.get(name, _as_it_is)(options, spoilt)
        if "retry-after" in options:
            spoilt = _with_header(spoilt, "Retry-After", _retry_after(options["retry-after"], now))
        wire = Wire(
            delay=float(options.get("slow", 0)),
            drip=float(options.get("drip", 0)),
            cut=int(options["cut"]) if "cut" in options else None,
            longer=int(options.get("length", 0)),
            reset="reset" in options,
            close="close" in options,
        )
        # RFC 9110, 8.6: these have no content; what followed would be read as the next answer.
        return evolve(spoilt, body=b"" if spoilt.status in (204, 304) else spoilt.body, wire=wire)


def _retry_after(value: str, now: datetime) -> str:
    """Seconds as they are; `date:SECONDS` as the HTTP date that is so far from now."""
    if not value.startswith(_DATE):
        return value
    moment = now + timedelta(seconds=float(value.removeprefix(_DATE)))
    return format_datetime(moment.astimezone(UTC), usegmt=True)


@define
class Rule:
    """A fault that a script has set up.

    Attributes:
        fault: The fault.
        method: Method that it is for, upper case; None for all.
        path: Path template, or a pattern such as `/users/*`, that it is for; None for all.
        operation: Name of the operation that it is for; None for all.
        left: How many more requests get it; None without end.
    """

    fault: Fault
    method: str | None = None
    path: str | None = None
    operation: str | None = None
    left: int | None = None

    def check(self, routes: Routes, others: Collection[str]) -> None:
        """Refuses a fault that no request would get: the test that set it up would pass without it.

        Args:
            routes: The operations.
            others: Paths that the instance serves beside the operations.

        Raises:
            ClientgenError: If no request could get it.
        """
        if self.left is not None and self.left < 1:
            raise ClientgenError(f"count must be at least 1, not {self.left}", fix="Use None for every request.")
        if self.method is not None and self.method.lower() not in METHODS:
            raise ClientgenError(f"{self.method[:40]!r} is not a method")
        names = {operation.id for operation in routes.operations}
        name, path = self.operation, self.path
        if name is not None and name not in names:
            raise ClientgenError(f"{name[:80]!r} is not an operation of this release", fix=_near(name, names))
        if path is not None and path not in others and not _is_path(path, routes):
            templates = {operation.path for operation in routes.operations}
            raise ClientgenError(
                f"{path[:80]!r} is neither a path of this release nor a pattern of what comes after {PREFIX}",
                fix=_near(path.removeprefix(PREFIX), templates) or "A pattern is, for example, /users/*.",
            )

    def matches(self, request: Request, operation: Operation | None) -> bool:
        """Whether a request, which is for an operation, gets the fault."""
        path = request.path.removeprefix(PREFIX) if request.path.startswith(PREFIX + "/") else request.path
        template, name = (operation.path, operation.id) if operation is not None else (None, None)
        return (
            self.method in (None, request.method)
            and (self.path in (None, template) or fnmatch.fnmatchcase(path, str(self.path)))
            and self.operation in (None, name)
        )

    def to_dict(self) -> dict[str, Any]:
        """The rule as JSON."""
        return asdict(self) | {"fault": self.fault.options}


@frozen
class Faults:
    """The faults that are set up, and how often those of a tag were served.

    Attributes:
        rules: Those of scripts, in their order; the first that matches is taken.
        served: How many requests with a header and a tag got their fault.
    """

    rules: list[Rule] = field(factory=list)
    served: dict[str, int] = field(factory=dict)

    def add(self, rule: Rule) -> None:
        """Sets up a fault for the next requests that match.

        Raises:
            ClientgenError: If there are too many.
        """
        if len(self.rules) >= KEPT_RULES:
            raise ClientgenError(f"more than {KEPT_RULES} faults are set up", fix="Reset the instance.")
        self.rules.append(rule)

    def take(self, request: Request, operation: Operation | None) -> Fault | None:
        """The fault that a request's header asks for, until its `times` are over; else that of a script, counted down.

        Raises:
            ClientgenError: If the header does not describe a fault.
        """
        text = request.header("x-mock-fault")
        if text is not None:
            fault = Fault.read(text)
            tag = request.header("x-mock-tag") or request.target
            return fault if fault.times is None or self._count(f"{tag[:200]}:{text[:200]}") <= fault.times else None
        for rule in self.rules:
            if rule.matches(request, operation):
                if rule.left is not None:
                    rule.left -= 1
                    if rule.left <= 0:
                        self.rules.remove(rule)
                return rule.fault
        return None

    def _count(self, key: str) -> int:
        if key not in self.served and len(self.served) >= KEPT_TAGS:
            del self.served[next(iter(self.served))]
        self.served[key] = self.served.get(key, 0) + 1
        return self.served[key]

    def reset(self) -> None:
        """Forgets all of them."""
        self.rules.clear()
        self.served.clear()


def _is_path(path: str, routes: Routes) -> bool:
    known = any(path == operation.path for operation in routes.operations)
    pattern = any(sign in path for sign in "*?[") and path[0] in "/*" and not path.startswith(PREFIX)
    return known or pattern or ("{" not in path and routes.find("GET", path) is not None)


def _near(name: str, known: Collection[str]) -> str | None:
    near = difflib.get_close_matches(name, known)
    return f"Near to it: {', '.join(near)}." if near else None
