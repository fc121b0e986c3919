"""Single changes of a client package, planned the same way from the same seed.

Each is a mistake that a generator, an overlay or a runtime could make. A change that could not be told from the
original is not planned: a status whose answer is read as any other, for example.
"""

import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from attrs import field, frozen

from .operations import Operation

RUNTIME: tuple[tuple[str, str, str, str], ...] = (
    # kind, file of the runtime, what stands there, what is put there instead
    ("header", "client.py", '"User-Agent": user_agent', '"X-User-Agent": user_agent'),
    ("header", "client.py", '"Accept": "application/json"', '"Accept": "*/*"'),
    ("header", "client.py", '"Authorization": SecretText(f"Bearer {', '"Authorization": SecretText(f"Token {'),
    ("header", "client.py", '"Authorization": SecretText(', '"X-Authorization": SecretText('),
    ("header", "client.py", 'headers["Content-Type"] = request.media_type\n        return headers',
     'headers["Content-Kind"] = request.media_type\n        return headers'),
    ("header", "client.py", "(retool {package.release};", "(retool {package.version};"),
    ("header", "request.py", "request.media_type = spec.media_type", 'request.media_type = "text/plain"'),
    ("path", "request.py", "quote(plain, safe=\"\") + part", "quote(plain) + part"),
    ("path", "request.py", "quote(plain, safe=\"\") + part", "plain + part"),
    ("query parameter", "request.py", '"true" if encoded else "false"', "str(encoded)"),
    ("query parameter", "request.py", "{quote(_plain(item, operation, name), safe='')}",
     "{quote(_plain(item, operation, name))}"),
    ("query parameter", "request.py", 'return "&".join(pairs)', 'return "&".join(pairs[:1])'),
    ("query parameter", "pagination.py", '"next_token": token}', '"next_token": ""}'),
    ("query parameter", "pagination.py", "query = {**self._query, ", "query = {"),
    ("wire key", "models.py", "content[wire_names.get(name, name)] = encode(value)", "content[name] = encode(value)"),
    ("wire key", "models.py", "if value is not UNSET:\n                content", "if value:\n                content"),
    ("wire key", "models.py", "for key, value in self.additional_properties.items():", "for key, value in ():"),
    ("wire key", "decoding.py", "if key not in known}", "if key in known}"),
    ("decoder", "decoding.py", "dict.fromkeys(wire_keys(cls), UNSET)", "dict.fromkeys(wire_keys(cls))"),
    ("decoder", "response.py", "if key != \"data\"}", "if key == \"data\"}"),
    ("decoder", "response.py", 'content.get("success") is False', 'content.get("success") is None'),
    ("decoder", "response.py", "parse_constant=_reject_constant", "parse_constant=None"),
    ("decoder", "response.py", 'raise DecodeError("the answer is empty", status=reply.status)', "return None"),
    ("decoder", "models.py", "items[index] = decode(item)", "decode(item)"),
    ("enum value", "enums.py", "return self._value_ in type(self)._value2member_map_", "return True"),
    ("union member", "decoding.py", "return dict(value) if best is None else best", "return dict(value)"),
    ("union member", "decoding.py", "self.neighbour.get(beside)", "self.mapping.get(beside)"),
    ("status", "response.py", "if 200 <= reply.status < 300:", "if 200 <= reply.status < 400:"),
    ("status", "errors.py", "404: NotFoundError", "410: NotFoundError"),
    ("status", "errors.py", "409: ConflictError", "409: BadRequestError"),
    ("status", "errors.py", "422: UnprocessableEntityError", "423: UnprocessableEntityError"),
    ("status", "errors.py", "401: AuthenticationError", "401: PermissionDeniedError"),
    ("status", "errors.py", "429: RateLimitError", "430: RateLimitError"),
    ("status", "errors.py", "if 500 <= status < 600:", "if 500 <= status < 599:"),
    ("status", "retry.py", "status == 429 or", "status == 428 or"),
    ("status", "retry.py", "500 <= status < 600 and status != 501", "500 <= status < 600"),
    ("status", "retry.py", "(status == 503 and asked is not None)", "status == 503"),
    ("retry", "retry.py", '"PUT", "DELETE"', '"PUT", "DELETE", "POST"'),
    ("retry", "retry.py", '"PUT", "DELETE"', '"PUT"'),
    ("retry", "retry.py", "doublings = min(attempt - 1, 64)", "doublings = attempt"),
    ("retry", "retry.py", "if attempt >= self.attempts:", "if attempt > self.attempts:"),
    ("retry", "retry.py", "wait = asked if asked is not None else", "wait ="),
    ("retry", "retry.py", "return wait if elapsed + wait <= self.total else None", "return wait"),
    ("retry", "retry.py", "if method in SAFE_METHODS else None", ""),
    ("retry", "retry.py", "date.timestamp() - time.time()", "float(value)"),
    ("retry", "attempts.py", "self.count += 1", "self.count += 2"),
    ("retry", "attempts.py", "if wait is None or time.monotonic() + wait >= self.end:", "if wait is None:"),
    ("retry", "attempts.py", "elif outcome.status < 429:", "elif outcome.status < 430:"),
)  # fmt: skip
"""Changes of what all clients have in common, in the form in which each stands there."""


@frozen
class Mutant:
    """A single change.

    Attributes:
        number: Its place in the plan.
        kind: What kind of mistake it is: `wire key`, `path`, …
        file: File in the package, with slashes.
        start: Where in the file it begins, in characters.
        line: The same as a line.
        before: What stands there.
        after: What is put there instead.
        operations: Ids of the operations that it concerns.
    """

    number: int
    kind: str
    file: str
    start: int
    line: int
    before: str
    after: str
    operations: tuple[str, ...] = field(repr=False)

    @property
    def in_runtime(self) -> bool:
        """Whether it concerns every operation."""
        return self.file.startswith("_runtime/")

    def applied_to(self, text: str) -> str:
        """The file's text with the change.

        Raises:
            ValueError: If the file is not what was planned with.
        """
        end = self.start + len(self.before)
        if text[self.start : end] != self.before:
            raise ValueError(f"{self.file}:{self.line} is not what was planned with")
        return text[: self.start] + self.after + text[end:]

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.before.strip()} → {self.after.strip() or 'nothing'}"


@frozen
class Plan:
    """What is planted.

    Attributes:
        mutants: The mutants.
        places: How many there could be.
        kinds: Kinds of mistakes among them.
    """

    mutants: list[Mutant]
    places: int
    kinds: list[str]


Change = Callable[[re.Match[str], str], str | None]
"""What a match in a file's text becomes; None where the change could not be told from the original."""

_NAMED = re.compile(
    r'(?<=\bdata\[")[^"]+(?="\])|(?<=\bget\(")[^"]+(?=", UNSET)|(?<=^        ")[a-z_0-9]+(?=": "[^"]+",$)', re.MULTILINE
)
_WIRE = re.compile(r'(?<=": ")[^"]+(?=",$)', re.MULTILINE)
_VALUE = re.compile(r'(?<== ")[^"]+(?="$)', re.MULTILINE)
_MEMBER = re.compile(r'^        "[^"]*": ([A-Z]\w+),$', re.MULTILINE)
_DECODER = re.compile(r"\b(?:[A-Z]\w*\.from_dict|[A-Z_0-9]+\.decode)(?=[,)])|from_iso\(value\)")
_LISTED = re.compile(r"\blisted_models\([A-Z]\w*\)")
_PATH = re.compile(r'(?<=^    path="/)[a-z_0-9]+', re.MULTILINE)
_METHOD = re.compile(r'(?<=^    method=")[A-Z]+', re.MULTILINE)
_TWO_PARAMETERS = re.compile(r'^    path_parameters=\(\s*"(\w+)",\s*"(\w+)",?\s*\)', re.MULTILINE)
_QUERY_NAME = re.compile(r'(?<=^        ")\w+(?=",$)', re.MULTILINE)
_QUERY_GIVEN = re.compile(r'^ {12}"\w+": \w+,\n', re.MULTILINE)
_MEDIA = re.compile(r'(?<=Body\(")[^"]+')
_STATUS = re.compile(r"^        (\d{3})(?=: (.+),$)", re.MULTILINE)


def _longer(match: re.Match[str], _text: str) -> str:
    return f"{match[0]}_x"


def _other_member(match: re.Match[str], text: str) -> str | None:
    others = [name for name in _MEMBER.findall(text) if name != match[1]]
    return match[0].replace(f": {match[1]},", f": {others[0]},") if others else None


def _other_method(match: re.Match[str], _text: str) -> str:
    return {"GET": "POST", "POST": "PUT", "PUT": "PATCH", "PATCH": "PUT", "DELETE": "GET"}[match[0]]


def _swapped(match: re.Match[str], _text: str) -> str:
    first, second = match[1], match[2]
    return match[0].replace(first, "\0").replace(second, first).replace("\0", second)


def _other_status(match: re.Match[str], text: str) -> str | None:
    """Another status: where there is a second one that is read otherwise, or an error whose body has a class."""
    told = dict(_STATUS.findall(text))
    same = [read for status, read in told.items() if status[0] == match[1][0]]
    success = match[1][0] == "2"
    if (success and len(set(same)) < 2) or (not success and match[2] == "None"):
        return None
    # The first status of success is what an undocumented one is read as.
    if success and match[1] == next(status for status in told if status[0] == "2"):
        return None
    return match[0].replace(match[1], f"{match[1][0]}9{match[1][2]}")


_RULES: tuple[tuple[str, str, re.Pattern[str], Change], ...] = (
    ("wire key", "models", _NAMED, _longer),
    ("wire key", "models", _WIRE, _longer),
    ("enum value", "models", _VALUE, _longer),
    ("union member", "models", _MEMBER, _other_member),
    ("decoder", "models", _DECODER, lambda match, _: "str(value)" if "iso" in match[0] else "dict"),
    ("decoder", "api", _DECODER, lambda _match, _text: "dict"),
    ("decoder", "api", _LISTED, lambda match, _: f"{match[0]}._replace(decode=list)"),
    ("path", "api", _PATH, _longer),
    ("path", "api", _TWO_PARAMETERS, _swapped),
    ("method", "api", _METHOD, _other_method),
    ("query parameter", "api", _QUERY_NAME, _longer),
    ("query parameter", "api", _QUERY_GIVEN, lambda _match, _text: ""),
    ("query parameter", "resources", _QUERY_GIVEN, lambda _match, _text: ""),
    ("header", "api", _MEDIA, _longer),
    ("status", "api", _STATUS, _other_status),
)


def plan(package: Path, operations: dict[str, Operation], *, count: int, seed: int = 0) -> Plan:
    """Plans mutants: as many of each kind as there is room for, chosen at random.

    Args:
        package: Directory of the package.
        operations: The operations of the release.
        count: How many.
        seed: Decides which.
    """
    found: dict[str, list[Mutant]] = defaultdict(list)
    users = _Users(package, operations)
    for mutant in (*_in_package(package, users), *_in_runtime(package, users)):
        found[mutant.kind].append(mutant)
    # Which mistakes are planted need not be a secret.
    chance = random.Random(seed)  # noqa: S311
    places = sum(map(len, found.values()))
    for mutants in found.values():
        chance.shuffle(mutants)
    chosen: list[Mutant] = []
    while len(chosen) < count and any(found.values()):
        for kind in sorted(found):
            if found[kind] and len(chosen) < count:
                chosen.append(found[kind].pop())
    numbered = [
        Mutant(n, m.kind, m.file, m.start, m.line, m.before, m.after, m.operations) for n, m in enumerate(chosen)
    ]
    return Plan(numbered, places, sorted(found))


def _in_package(package: Path, users: "_Users") -> Iterator[Mutant]:
    for kind, folder, pattern, change in _RULES:
        for file in sorted((package / folder).rglob("*.py")):
            name = file.relative_to(package).as_posix()
            text = file.read_text(encoding="utf-8")
            if file.name == "__init__.py" or (pattern is _VALUE and "OpenEnum" not in text):
                continue
            for match in pattern.finditer(text):
                after = change(match, text)
                concerned = users.of(name, text, match.start())
                if after is not None and after != match[0] and concerned:
                    line = text.count("\n", 0, match.start()) + 1
                    yield Mutant(0, kind, name, match.start(), line, match[0], after, concerned)


def _in_runtime(package: Path, users: "_Users") -> Iterator[Mutant]:
    for kind, file, before, after in RUNTIME:
        text = (package / "_runtime" / file).read_text(encoding="utf-8")
        start = text.find(before)
        # A client of another version of the toolchain may have it otherwise.
        if start >= 0:
            line = text.count("\n", 0, start) + 1
            yield Mutant(0, kind, f"_runtime/{file}", start, line, before, after, users.sample)


class _Users:
    """Which operations a file of the package concerns, by what imports what."""

    def __init__(self, package: Path, operations: dict[str, Operation]) -> None:
        self._operations = operations
        models = {file.stem: file.read_text(encoding="utf-8") for file in (package / "models").glob("*.py")}
        inner = {name: set(re.findall(r"^from \.(\w+) import", text, re.MULTILINE)) for name, text in models.items()}
        self._users: dict[str, list[str]] = defaultdict(list)
        for identifier in operations:
            file = package.joinpath("api", *identifier.split(".")).with_suffix(".py")
            text = file.read_text(encoding="utf-8") if file.is_file() else ""
            # What only type checkers import is not used.
            used = re.sub(r"if TYPE_CHECKING:\n(?:    .*\n|\n)*", "", text)
            waiting = re.findall(r"^from \.+models\.(\w+) import", used, re.MULTILINE)
            seen: set[str] = set()
            while waiting:
                model = waiting.pop()
                if model not in seen:
                    seen.add(model)
                    waiting.extend(inner.get(model, ()))
            for model in seen:
                self._users[model].append(identifier)
        # Operations that are unlike each other: the first of each method, and those with much in their requests.
        by_method = {o.method: o.id for o in reversed(operations.values())}
        richest = sorted(operations, key=lambda i: -len(operations[i].query) - len(str(operations[i].body or "")) / 500)
        several = [i for i, o in operations.items() if len(o.path_names) > 1][:1]
        # Those of a union that nothing tells apart but what is left over, and of one that is told by a neighbour.
        plain = [name for name, text in models.items() if "UnionSpec(" in text and '="' not in text]
        near = [name for name, text in models.items() if "neighbour=" in text]
        told = [users[0] for name in (*plain, *near) if (users := sorted(self._users.get(name, ())))]
        told += [i for i in operations if i in ("roles.list", "folders.get")]
        # What a query is written of shows where it has texts of any kind, and lists of them.
        asked = sorted(operations, key=lambda i: -len(operations[i].query))[:1]
        self.sample = tuple(dict.fromkeys([*by_method.values(), *asked, *told, *several, *richest[:3]]))[:15]

    def of(self, file: str, text: str, at: int) -> tuple[str, ...]:
        """The operations that a place in a file concerns."""
        folder, _, rest = file.removesuffix(".py").partition("/")
        if folder == "api":
            identifier = rest.replace("/", ".")
            return (identifier,) if identifier in self._operations else ()
        if folder == "resources":
            method = re.findall(r"def (\w+)\(", text[:at])
            resource = re.findall(r'"""The resource `([\w.]+)`', text)
            identifier = f"{resource[0]}.{method[-1]}" if method and resource else ""
            return (identifier,) if identifier in self._operations else ()
        return tuple(sorted(self._users.get(rest, ()), key=lambda i: len(str(self._operations[i].responses))))
