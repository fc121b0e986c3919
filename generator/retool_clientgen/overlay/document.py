"""Overlay documents as data, read and validated before anything is applied."""

import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import yaml
from attrs import NOTHING, frozen

from ..errors import ClientgenError
from ..openapi.document import parse_document, read_bytes, same_json
from ..releases.release import Release
from .jsonpath import PathError, compiled

if TYPE_CHECKING:
    from packaging.specifiers import SpecifierSet

VERSIONS = re.compile(r"1\.[01]\.\d+")
"""The versions of the specification that the engine knows."""

_ROOT_KEYS = frozenset({"overlay", "info", "extends", "actions"})
_INFO_KEYS = frozenset({"title", "version", "description"})
# RFC 3986: what a reference may be written with; no more of its grammar matters here.
_URI_REFERENCE = re.compile(r"(?:[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*")
_ACTION_KEYS = frozenset({"target", "description", "update", "remove", "copy"})


@frozen
class Action:
    """One action of an overlay.

    Attributes:
        target: JSONPath (RFC 9535) of the nodes that it changes.
        where: File and line.
        target_where: File and line of the target.
        version: Version of the specification that its overlay follows.
        description: Why it is there.
        update: What is merged into the nodes; `NOTHING` where nothing is.
        remove: Whether the nodes are removed.
        copy: JSONPath of the node whose value is merged into the nodes (1.1).
        optional: Whether it may match nothing (`x-optional`, or that of its overlay's info).
        reason: Why it may (`x-reason`, or the `x-optional` of its overlay's info).
        least: Least number of nodes that it must match (`x-expect`).
        most: Largest number of nodes that it may match (`x-expect`).
        expect_before: The value that it was written against (`x-expect-before`); `NOTHING` where it states none.
    """

    target: str
    where: str
    target_where: str
    version: str
    description: str
    update: Any
    remove: bool
    copy: str | None
    optional: bool
    reason: str
    least: int
    most: int | None
    expect_before: Any

    @property
    def kind(self) -> str:
        """What it does: `remove`, `copy`, `update`, or `nothing`."""
        if self.remove:
            return "remove"
        return "copy" if self.copy is not None else "nothing" if self.update is NOTHING else "update"


@frozen
class Overlay:
    """An overlay document.

    Attributes:
        name: What to call it in messages: its path, or a short name.
        file: Its path; None where it was never a file.
        title: Its `info.title`.
        version: Version of the specification that it follows: `1.1.0`.
        extends: The document that it says it is for; it is recorded and never fetched.
        releases: The releases that it is for (`info.x-retool-releases`); None for all.
        actions: Its actions, in order.
    """

    name: str
    file: Path | None
    title: str
    version: str
    extends: str | None
    releases: "SpecifierSet | None"
    actions: tuple[Action, ...]

    def applies_to(self, release: Release) -> bool:
        """Whether it is for a release; its line decides, so `<4.0` holds for every 3.x."""
        return self.releases is None or self.releases.contains(release.line, prereleases=True)


def read_overlay(path: Path, name: str | None = None) -> Overlay:
    """Reads and validates an overlay document, JSON or YAML.

    Args:
        path: The file.
        name: What to call it in messages; its path if it is None.

    Raises:
        ClientgenError: If it cannot be read or is not a valid overlay, with file and line.
    """
    return parse_overlay(read_bytes(path, name), name or str(path), path)


@lru_cache(maxsize=64)
def parse_overlay(content: bytes, name: str, file: Path | None = None) -> Overlay:
    """Parses and validates an overlay document; each content once, as every release asks for the same ones.

    Raises:
        ClientgenError: If it is not a valid overlay, with its line.
    """
    value = parse_document(content, where=name)
    return _Validator(name, file, _action_lines(content)).overlay(value)


def _action_lines(content: bytes) -> list[tuple[int, int]]:
    """The lines of each action and of its target; none where YAML cannot read the JSON, as if it has tabs."""
    try:
        root = yaml.compose(content.decode("utf-8-sig"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError:
        return []
    found = []
    entries = {key.value: value for key, value in root.value} if isinstance(root, yaml.MappingNode) else {}
    actions = entries.get("actions")
    for action in actions.value if isinstance(actions, yaml.SequenceNode) else ():
        fields = action.value if isinstance(action, yaml.MappingNode) else ()
        target = next((value for key, value in fields if key.value == "target"), action)
        found.append((action.start_mark.line + 1, target.start_mark.line + 1))
    return found


def _require(fine: bool, what: str, where: str, fix: str | None = None) -> None:
    """Refuses an overlay in which something is not fine."""
    if not fine:
        raise ClientgenError(what, where=where, fix=fix)


def _is_reference(value: Any) -> bool:
    """Whether a value is a URI reference that may name a document."""
    if not isinstance(value, str) or not _URI_REFERENCE.fullmatch(value) or "%00" in value:
        return False
    try:
        urlsplit(value)
    except ValueError:
        return False
    return True


class _Validator:
    def __init__(self, name: str, file: Path | None, lines: list[tuple[int, int]]) -> None:
        self.name = name
        self.file = file
        self.lines = lines

    def overlay(self, value: Any) -> Overlay:
        name = self.name
        _require(isinstance(value, dict), "an overlay is an object", name)
        self.keys(value, _ROOT_KEYS, name)
        version = value.get("overlay")
        _require(
            isinstance(version, str) and VERSIONS.fullmatch(version) is not None,
            f"overlay: {version!r} is not a version this engine knows",
            name,
            "Versions 1.0.x and 1.1.x are known.",
        )
        info = value.get("info")
        _require(isinstance(info, dict), "an overlay has an info object", name)
        # 1.0 has no description here; its schema refuses one.
        self.keys(info, _INFO_KEYS if version.startswith("1.1") else _INFO_KEYS - {"description"}, f"{name} (info)")
        for key in ("title", "version"):
            _require(isinstance(info.get(key), str), f"info has a {key}, a string", name)
        _require(isinstance(info.get("description", ""), str), "info.description is a string", name)
        extends = value.get("extends")
        fine = "extends" not in value or _is_reference(extends)
        _require(fine, f"extends is a URI reference, not {str(extends)[:200]!r}", name)
        actions = value.get("actions")
        _require(isinstance(actions, list) and bool(actions), "an overlay has a list of at least one action", name)
        reason = info.get("x-optional", "")
        fine = isinstance(reason, str) and bool(reason or "x-optional" not in info)
        _require(fine, "info.x-optional is a string", name, "It says why the actions may match nothing.")
        read = []
        by_target: dict[str, list[Any]] = {}
        for index, action in enumerate(actions):
            read.append(self.action(action, index, version, reason))
            same = by_target.setdefault(read[-1].target, [])
            _require(not any(same_json(action, other) for other in same), "duplicate action", read[-1].where)
            same.append(action)
        return Overlay(name, self.file, info["title"], version, extends, self.releases(info), tuple(read))

    def keys(self, value: dict[str, Any], known: frozenset[str], where: str) -> None:
        for key in value:
            fine = key in known or key.startswith("x-")
            _require(fine, f"{key!r} is not a field of an overlay", where, f"Fields here: {', '.join(sorted(known))}.")

    def releases(self, info: dict[str, Any]) -> "SpecifierSet | None":
        text = info.get("x-retool-releases")
        if text is None:
            return None
        from packaging.specifiers import InvalidSpecifier, SpecifierSet

        try:
            return SpecifierSet(str(text))
        except InvalidSpecifier:
            raise ClientgenError(
                f"x-retool-releases: {text!r} is not a range of releases",
                where=self.name,
                fix='A range is written as in "<4.0".',
            ) from None

    def action(self, value: Any, index: int, version: str, optional_all: str) -> Action:
        where = target_where = f"{self.name} (action {index + 1})"
        if index < len(self.lines):
            where, target_where = (f"{self.name}:{line}" for line in self.lines[index])
        _require(isinstance(value, dict), "an action is an object", where)
        self.keys(value, _ACTION_KEYS if version.startswith("1.1") else _ACTION_KEYS - {"copy"}, where)
        target = value.get("target")
        _require(isinstance(target, str), "an action has a target, a JSONPath", where)
        self.path(target, target_where)
        for key, kind in (("description", str), ("remove", bool), ("copy", str), ("x-optional", bool)):
            fine = key not in value or isinstance(value[key], kind)
            _require(fine, f"{key} is a {'string' if kind is str else 'boolean'}", where)
        remove = value.get("remove", False)
        _require(not remove or target.strip() != "$", "the whole document cannot be removed", where)
        _require(remove or not {"update", "copy"} <= value.keys(), "an action updates or copies, not both", where)
        if "copy" in value:
            self.path(value["copy"], where)
        optional = value.get("x-optional", bool(optional_all))
        reason = value.get("x-reason", optional_all or None)
        fine = not optional or isinstance(reason, str)
        _require(fine, "x-optional needs an x-reason", where, "Say in x-reason why it may match nothing.")
        least, most = self.expectation(value.get("x-expect", {}), where)
        return Action(
            target=target,
            where=where,
            target_where=target_where,
            version=version,
            description=value.get("description", ""),
            update=value.get("update", NOTHING),
            remove=remove,
            copy=value.get("copy"),
            optional=optional,
            reason=str(reason) if optional else "",
            least=least,
            most=most,
            expect_before=value.get("x-expect-before", NOTHING),
        )

    def expectation(self, value: Any, where: str) -> tuple[int, int | None]:
        limits: dict[str, Any] = {"min": 1, "max": None, **value} if isinstance(value, dict) else {}
        numbers = [number for number in limits.values() if number is not None]
        fine = limits.keys() == {"min", "max"} and all(type(number) is int and number >= 0 for number in numbers)
        _require(fine, "x-expect has min and max, whole numbers", where)
        least, most = limits["min"], limits["max"]
        fine = isinstance(least, int) and (most is None or least <= most)
        _require(fine, "x-expect has a min that is not larger than its max", where)
        return least, most

    def path(self, expression: str, where: str) -> None:
        try:
            compiled(expression)
        except PathError as error:
            raise ClientgenError(str(error), where=where) from None
