"""Both sides of a file held against each other: what of its uses the upgrade touches."""

import re
from collections.abc import Iterator
from pathlib import Path

from attrs import evolve, frozen

from ..rules import Severity
from .causes import Cause, Causes, Surface
from .checker import MypyError
from .findings import HINTS, Affected, Kind
from .flow import Flow
from .slots import Slotted
from .spans import Span, lies_in
from .uses import Use, What

_REMARKS = (Kind.OPERATION_DEPRECATED, Kind.ARGUMENT_DEPRECATED, Kind.FIELD_DEPRECATED, Kind.ACCESS_CHANGED)
"""What mypy has no objection to."""
_ACCESS = ("token-scope-changed", "token-scope-added", "plan-raised", "api-stability-decreased")
_UNSET = "retool_client._runtime.unset.Unset"
_UNPACKED = re.compile(r'has incompatible type "\*\*')
"""mypy takes the keys of an unpacked dict for those of all parameters, also of those that are new."""
_QUOTED = re.compile(r'"([^"]+)"')


@frozen
class Side:
    """One side of a comparison.

    Attributes:
        errors: What mypy objects to in the file.
        uses: What the file uses of that package.
        surface: What the release has.
        enums: Values of its enums, by the names of their classes.
    """

    errors: list[MypyError]
    uses: list[Use]
    surface: Surface
    enums: dict[str, set[str]]


@frozen
class _Found:
    """A finding before it is put into the user's lines.

    Attributes:
        span: Where.
        kind: What the upgrade does.
        what: What is used.
        message: What is the matter.
        severity: How grave it is.
        cause: The change that causes it.
        names: Names that mypy may call it by.
        errors: What mypy says of it.
    """

    span: Span
    kind: Kind
    what: str
    message: str
    severity: Severity
    cause: Cause | None
    names: frozenset[str]
    errors: tuple[str, ...] = ()


def judge(path: Path, slotted: Slotted, old: Side, new: Side, causes: Causes) -> list[Affected]:
    """What an upgrade touches in a file.

    Args:
        path: The file, as it was given.
        slotted: Its text.
        old: It and the old package.
        new: It and the new package.
        causes: What changed.
    """
    after = {(use.span, use.what): use for use in new.uses}
    found: list[_Found] = []
    for use in dict.fromkeys(old.uses):
        if not use.is_missing:
            found += _Judgement(use, after.get((use.span, use.what)), old, new, causes).findings()
    found = _with_errors(found, slotted, old, new, after, causes)
    affected = []
    for item in found:
        line, column = slotted.original(item.span[0], item.span[1])
        code = slotted.file.lines[line - 1].strip() if line <= len(slotted.file.lines) else ""
        change, place = item.cause if item.cause is not None else (None, None)
        affected.append(
            Affected(
                path, line, column, item.kind, item.what, item.message, item.severity, HINTS[item.kind], change, place,
                tuple(dict.fromkeys(item.errors)), code,
            )
        )  # fmt: skip
    return sorted(affected, key=lambda item: (item.line, item.column, item.kind, item.what))


class _Judgement:
    """What becomes of one use."""

    def __init__(self, use: Use, now: Use | None, old: Side, new: Side, causes: Causes) -> None:
        self.use, self.now, self.old, self.new, self.causes = use, now, old, new, causes

    def findings(self) -> Iterator[_Found]:
        yield from getattr(self, f"_{self.use.what}")()

    def _found(self, kind: Kind, message: str, cause: Cause | None, severity: Severity = Severity.BREAKING) -> _Found:
        names = frozenset({self.use.name, *(part for owner in self.use.owners for part in owner.split("."))} - {""})
        return _Found(self.use.span, kind, self.use.shown, message, severity, cause, names)

    def _operation(self) -> Iterator[_Found]:
        operation = self.use.owners[0]
        if operation not in self.new.surface.operations:
            renamed = self.causes.operation(operation, "api-operation-id-changed")
            cause = renamed or self.causes.operation(operation, "endpoint-removed")
            kind = Kind.OPERATION_RENAMED if renamed else Kind.OPERATION_REMOVED
            message = f"the operation is called {renamed.change.after}" if renamed else "the operation is gone"
            yield self._found(kind, message, cause)
        elif not self.use.is_import:
            cause = self.causes.operation(operation, "endpoint-deprecated")
            if cause is not None:
                yield self._found(Kind.OPERATION_DEPRECATED, cause.change.message, cause, cause.change.severity)
            cause = self.causes.operation(operation, *_ACCESS)
            if cause is not None:
                yield self._found(Kind.ACCESS_CHANGED, cause.change.message, cause, cause.change.severity)

    def _resource(self) -> Iterator[_Found]:
        resource = self.use.owners[0]
        if not self.new.surface.has_resource(resource):
            gone = [name for name in sorted(self.old.surface.operations) if name.startswith(f"{resource}.")]
            rules = ("endpoint-removed", "api-operation-id-changed")
            causes = [cause for name in gone if (cause := self.causes.operation(name, *rules))]
            message = f"the resource is gone with all its {len(gone)} operations" if gone else "the resource is gone"
            yield self._found(Kind.RESOURCE_REMOVED, message, causes[0] if causes else None)

    def _argument(self) -> Iterator[_Found]:
        operation, name = self.use.owners[0], self.use.name
        if operation not in self.new.surface.operations:
            return
        for cause in self.causes.argument(operation, name):
            rule = cause.change.rule
            is_itself = len(cause.place.path) == 1
            if rule in ("request-parameter-removed", "request-property-removed") and is_itself:
                new_name = self.causes.successor(cause)
                if new_name is not None:
                    yield self._found(Kind.ARGUMENT_RENAMED, f"`{name}` is likely called `{new_name}` now", cause)
                else:
                    yield self._found(Kind.ARGUMENT_REMOVED, f"`{name}` is not taken any more", cause)
            elif rule.endswith("-deprecated") and is_itself:
                yield self._found(Kind.ARGUMENT_DEPRECATED, cause.change.message, cause, cause.change.severity)
            elif rule.endswith("enum-value-removed"):
                yield from self._values_gone(cause)

    def _given(self) -> Iterator[_Found]:
        operation = self.use.owners[0]
        if operation in self.new.surface.operations:
            for name, cause in self.causes.required(operation, self.use.values):
                found = self._found(Kind.ARGUMENT_REQUIRED, f"`{name}` must be given now", cause)
                yield evolve(found, what=f"{operation}({name})", names=found.names | {name})

    def _values_gone(self, cause: Cause) -> Iterator[_Found]:
        gone = [value for value in cause.change.before or () if value in self.use.values]
        if gone:
            shown = " or ".join(f'"{value}"' for value in gone)
            yield self._found(Kind.ENUM_VALUE_REMOVED, f"{shown} is not taken any more", cause)

    def _field(self) -> Iterator[_Found]:
        now, name = self.now, self.use.name
        if now is None:
            # What the value comes from is gone or is another thing, and is told there.
            return
        causes = self.causes.field(self.use.owners, name, "response")
        if now.is_missing:
            yield self._found(Kind.FIELD_REMOVED, "the field is gone", _first(causes, "-removed"))
            return
        added = _added(self.use.types, now.types)
        if _UNSET in added:
            cause = _first(causes, "became-optional")
            yield self._found(Kind.FIELD_OPTIONAL, "the field may be missing now", cause)
        if "None" in added:
            yield self._found(Kind.FIELD_NULLABLE, "the field may be null now", _first(causes, "became-nullable"))
        others = added - {_UNSET, "None"}
        if others:
            before, after = _shown(self.use.types), _shown(now.types)
            cause = _first(causes, "type-", "format-", "union-member-added", "became-")
            message = f"the field may be something else: {before} → {after}"
            yield self._found(Kind.FIELD_TYPE_CHANGED, message, cause, Severity.INFORMATIONAL)
        cause = _first(causes, "-deprecated")
        if cause is not None and cause.change.rule.endswith("-deprecated"):
            yield self._found(Kind.FIELD_DEPRECATED, cause.change.message, cause, cause.change.severity)

    def _write(self) -> Iterator[_Found]:
        causes = self.causes.field(self.use.owners, self.use.name, "request")
        for cause in causes:
            if cause.change.rule == "request-property-removed":
                yield self._found(Kind.FIELD_REMOVED, "the field is gone", cause)
                return
            if cause.change.rule == "request-property-enum-value-removed":
                yield from self._values_gone(cause)

    def _model(self) -> Iterator[_Found]:
        (name,) = self.use.owners
        if name not in self.new.surface.models:
            yield self._found(Kind.MODEL_REMOVED, "there is no class of this name any more", self.causes.model(name))

    def _member(self) -> Iterator[_Found]:
        enum = self.use.owners[0]
        if enum not in self.new.surface.models:
            yield self._found(Kind.MODEL_REMOVED, "there is no class of this name any more", self.causes.model(enum))
        elif self.now is not None and self.now.is_missing:
            yield self._found(Kind.ENUM_VALUE_REMOVED, "the value is gone", self._enum_cause())

    def _enum_cause(self) -> Cause | None:
        enum, name = self.use.owners[0], self.use.name
        values = [name.lower(), name]
        gone = self.old.enums.get(enum, set()) - self.new.enums.get(enum, set())
        values += [value for value in gone if re.sub(r"\W", "", value).lower() == re.sub(r"\W|_", "", name).lower()]
        found = (self.causes.enum(enum, value, "removed") for value in values)
        return next((cause for cause in found if cause is not None), None)

    def _value(self) -> Iterator[_Found]:
        enum, value = self.use.owners[0], self.use.name
        before, after = self.old.enums.get(enum), self.new.enums.get(enum)
        if before and after and value in before - after:
            cause = self.causes.enum(enum, value, "removed")
            yield self._found(Kind.ENUM_VALUE_REMOVED, f'"{value}" does not come any more', cause)

    def _match(self) -> Iterator[_Found]:
        (enum,) = self.use.owners
        before, after = self.old.enums.get(enum), self.new.enums.get(enum)
        added = sorted(after - before) if before and after else []
        if added:
            values = ", ".join(f'"{value}"' for value in added)
            cause = self.causes.enum(enum, added[0], "added")
            yield self._found(Kind.ENUM_VALUE_ADDED, f"no case takes {values}", cause)


def _first(causes: list[Cause], *rules: str) -> Cause | None:
    """The first cause by a rule with one of some words in its name, or else none."""
    return next((cause for cause in causes if any(word in cause.change.rule for word in rules)), None)


def _added(before: frozenset[str], after: frozenset[str]) -> frozenset[str]:
    """What a value may be now and could not be before; code that takes anything takes that too."""
    if not before or "Any" in before:
        return frozenset()
    # An int is taken where a float is (PEP 484).
    return after - before - ({"builtins.int", "int"} if before & {"builtins.float", "float"} else set())


def _shown(types: frozenset[str]) -> str:
    return " | ".join(sorted(re.sub(r"\b(?:\w+\.)+(?=\w)", "", name) for name in types))


def _with_errors(
    found: list[_Found], slotted: Slotted, old: Side, new: Side, after: dict[tuple[Span, What], Use], causes: Causes
) -> list[_Found]:
    """The findings with what mypy says of them, and what mypy says beside them."""
    known = set(old.errors)
    last = len(slotted.file.lines)
    flow = Flow(slotted.tree)
    more: list[_Found] = []
    for error in new.errors:
        if error in known or error.line > last or _UNPACKED.search(error.message):
            continue
        indices = [index for index, item in enumerate(found) if _concerns(error, item)]
        for index in indices:
            # What mypy objects to is no mere remark.
            item = found[index]
            said = evolve(item, errors=(*item.errors, error.message), severity=Severity.BREAKING)
            found[index] = said
        if not indices:
            more.append(_beside(error, flow, old, after, causes))
    return found + _once(more)


def _concerns(error: MypyError, item: _Found) -> bool:
    """Whether an error is mypy's view of a finding."""
    if item.kind in _REMARKS:
        return False
    span, at = item.span, (error.line, error.column, error.end_line, error.end_column)
    if error.code.startswith("import") or "Module " in error.message:
        return error.line <= span[0] <= max(error.end_line, error.line) or span[0] <= error.line <= span[2]
    is_within = (at[0], at[1]) <= (span[0], span[1]) and (span[2], span[3]) <= (at[2], at[3])
    is_around = (span[0], span[1]) <= (at[0], at[1]) and (at[2], at[3]) <= (span[2], span[3])
    if not (is_within or is_around):
        return False
    quoted = {part for name in _QUOTED.findall(error.message) for part in re.findall(r"\w+", name)}
    return bool(item.names & quoted) or item.kind in (Kind.FIELD_OPTIONAL, Kind.FIELD_NULLABLE, Kind.FIELD_TYPE_CHANGED)


def _beside(error: MypyError, flow: Flow, old: Side, after: dict[tuple[Span, What], Use], causes: Causes) -> _Found:
    """A finding for what only mypy tells, with the change that it comes from where that can be told."""
    span = (error.line, error.column, error.end_line, error.end_column)
    names = _QUOTED.findall(error.message)
    inside = [use for use in old.uses if lies_in(use.span, span)]
    if error.code == "call-arg" and "Missing" in error.message and names:
        for use in inside:
            owner = use.owners[0]
            candidates = causes.argument(owner, names[0]) or causes.field(use.owners, names[0], "request")
            if use.what in ("operation", "model") and candidates:
                message = f"`{names[0]}` must be given now"
                kind = Kind.ARGUMENT_REQUIRED
                return _Found(
                    span,
                    kind,
                    f"{owner}({names[0]})",
                    message,
                    Severity.BREAKING,
                    candidates[0],
                    frozenset(),
                    (error.message,),
                )
    reached = inside + [use for origin in flow.origins(span) for use in old.uses if lies_in(use.span, origin)]
    for use in reached:
        now = after.get((use.span, use.what))
        if now is None or now.types == use.types:
            continue
        if use.what == "field":
            found = causes.field(use.owners, use.name, "response")
        else:
            # What a list gives depends on whether it comes in pages.
            found = [c for c in causes.of_operation(use.owners[0]) if c.place.part.startswith("response")]
            found.sort(key=lambda cause: "next_token" not in cause.place.path)
        message = f"{_shown(use.types)} → {_shown(now.types)}"
        cause = found[0] if found else None
        return _Found(
            span, Kind.TYPE_ERROR, use.shown, message, Severity.BREAKING, cause, frozenset(), (error.message,)
        )
    what = reached[0].shown if reached else ""
    return _Found(span, Kind.TYPE_ERROR, what, error.message, Severity.BREAKING, None, frozenset(), (error.message,))


def _once(found: list[_Found]) -> list[_Found]:
    """One finding for what mypy says several times of one place."""
    groups: dict[tuple[Span, Kind, str], list[_Found]] = {}
    for item in found:
        groups.setdefault((item.span, item.kind, item.what), []).append(item)
    return [
        evolve(group[0], errors=tuple(message for item in group for message in item.errors))
        for group in groups.values()
    ]
