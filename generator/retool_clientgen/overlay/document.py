"""Overlay documents as data, read and validated before anything is applied."""

import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import yaml
from attrs import frozen

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
        update: What is merged into the nodes; None with `has_update` false where nothing is.
        has_update: Whether the action has an `update`.
        remove: Whether the nodes are removed.
        copy: JSONPath of the node whose value is merged into the nodes (1.1).
        optional: Whether it may match nothing (`x-optional`, or that of its overlay's info).
        reason: Why it may (`x-reason`, or the `x-optional` of its overlay's info).
        least: Least number of nodes that it must match (`x-expect`).
        most: Largest number of nodes that it may match (`x-expect`).
        expect_before: The value that it was written against (`x-expect-before`).
        has_expect_before: Whether it states one.
    """

    target: str
    where: str
    target_where: str
    version: str
    description: str
    update: Any
    has_update: bool
    remove: bool
    copy: str | None
    optional: bool
    reason: str
    least: int
    most: int | None
    expect_before: Any
    has_expect_before: bool

    @property
    def kind(self) -> str:
        """What it does: `remove`, `copy`, `update`, or `nothing`."""
        if self.remove:
            return "remove"
        return "copy" if self.copy is not None else "update" if self.has_update else "nothing"


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
        if not isinstance(value, dict):
            raise ClientgenError("an overlay is an object", where=name)
        self.keys(value, _ROOT_KEYS, name)
        version = value.get("overlay")
        if not isinstance(version, str) or not VERSIONS.fullmatch(version):
            raise ClientgenError(
                f"overlay: {version!r} is not a version this engine knows",
                where=name,
                fix="Versions 1.0.x and 1.1.x are known.",
            )
        info = value.get("info")
        if not isinstance(info, dict):
            raise ClientgenError("an overlay has an info object", where=name)
        # 1.0 has no description here; its schema refuses one.
        self.keys(info, _INFO_KEYS if version.startswith("1.1") else _INFO_KEYS - {"description"}, f"{name} (info)")
        for key in ("title", "version"):
            if not isinstance(info.get(key), str):
                raise ClientgenError(f"info has a {key}, a string", where=name)
        if "description" in info and not isinstance(info["description"], str):
            raise ClientgenError("info.description is a string", where=name)
        extends = value.get("extends")
        if "extends" in value and not _is_reference(extends):
            raise ClientgenError(f"extends is a URI reference, not {str(extends)[:200]!r}", where=name)
        actions = value.get("actions")
        if not isinstance(actions, list) or not actions:
            raise ClientgenError("an overlay has a list of at least one action", where=name)
        if "x-optional" in info and not (isinstance(info["x-optional"], str) and info["x-optional"]):
            raise ClientgenError(
                "info.x-optional is a string", where=name, fix="It says why the actions may match nothing."
            )
        read = []
        by_target: dict[str, list[Any]] = {}
        for index, action in enumerate(actions):
            read.append(self.action(action, index, version, info.get("x-optional", "")))
            same = by_target.setdefault(read[-1].target, [])
            if any(same_json(action, other) for other in same):
                raise ClientgenError("duplicate action", where=read[-1].where)
            same.append(action)
        return Overlay(name, self.file, info["title"], version, extends, self.releases(info), tuple(read))

    def keys(self, value: dict[str, Any], known: frozenset[str], where: str) -> None:
        for key in value:
            if key not in known and not key.startswith("x-"):
                raise ClientgenError(
                    f"{key!r} is not a field of an overlay",
                    where=where,
                    fix=f"Fields here: {', '.join(sorted(known))}.",
                )

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
        if not isinstance(value, dict):
            raise ClientgenError("an action is an object", where=where)
        known = _ACTION_KEYS if version.startswith("1.1") else _ACTION_KEYS - {"copy"}
        self.keys(value, known, where)
        target = value.get("target")
        if not isinstance(target, str):
            raise ClientgenError("an action has a target, a JSONPath", where=where)
        self.path(target, target_where)
        for key, kind in (("description", str), ("remove", bool), ("copy", str), ("x-optional", bool)):
            if key in value and not isinstance(value[key], kind):
                raise ClientgenError(f"{key} is a {'string' if kind is str else 'boolean'}", where=where)
        remove = value.get("remove", False)
        if remove and target.strip() == "$":
            raise ClientgenError("the whole document cannot be removed", where=where)
        if "update" in value and "copy" in value and not remove:
            raise ClientgenError("an action updates or copies, not both", where=where)
        if "copy" in value:
            self.path(value["copy"], where)
        optional = value.get("x-optional", bool(optional_all))
        reason = value.get("x-reason", optional_all or None)
        if optional and not isinstance(reason, str):
            raise ClientgenError(
                "x-optional needs an x-reason", where=where, fix="Say in x-reason why it may match nothing."
            )
        least, most = self.expectation(value.get("x-expect", {}), where)
        return Action(
            target=target,
            where=where,
            target_where=target_where,
            version=version,
            description=value.get("description", ""),
            update=value.get("update"),
            has_update="update" in value,
            remove=remove,
            copy=value.get("copy"),
            optional=optional,
            reason=str(reason) if optional else "",
            least=least,
            most=most,
            expect_before=value.get("x-expect-before"),
            has_expect_before="x-expect-before" in value,
        )

    def expectation(self, value: Any, where: str) -> tuple[int, int | None]:
        numbers = [value.get("min", 1), value.get("max")] if isinstance(value, dict) else []
        wrong = isinstance(value, dict) and not value.keys() <= {"min", "max"}
        if (
            not numbers
            or wrong
            or any(n is not None and (not isinstance(n, int) or isinstance(n, bool) or n < 0) for n in numbers)
        ):
            raise ClientgenError("x-expect has min and max, whole numbers", where=where)
        if numbers[0] is None or (numbers[1] is not None and numbers[1] < numbers[0]):
            raise ClientgenError("x-expect has a min that is not larger than its max", where=where)
        return numbers[0], numbers[1]

    def path(self, expression: str, where: str) -> None:
        try:
            compiled(expression)
        except PathError as error:
            raise ClientgenError(str(error), where=where) from None
