"""What of a file's uses an upgrade touches, and what only the type checker finds."""

import ast
import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from attrs import evolve, frozen

from ...normalise import Operation
from ...openapi.operations import identity
from ..rules import Severity
from .causes import Cause, Causes
from .checker import Report
from .findings import Affected, Kind, Remark
from .package import NAMES, Package, Parameter
from .user_code import Position, UserFile
from .uses import UNKNOWN_NAME, Given, Use, constants, given

_ACCESS = ("scope-changed", "scope-added", "plan-raised", "stability-decreased")
_REMARKS = (Kind.OPERATION_DEPRECATED, Kind.ARGUMENT_DEPRECATED, Kind.FIELD_DEPRECATED, Kind.ACCESS_CHANGED)
"""What the type checker has no objection to."""


@frozen
class Release:
    """What a release has.

    Attributes:
        name: What reports call it.
        package: Its package.
        operations: Its operations by their ids.
    """

    name: str
    package: Package
    operations: dict[str, Operation]


@frozen
class _Span:
    start: Position
    end: Position

    def holds(self, other: "_Span") -> bool:
        """Whether another place lies in this one."""
        return self.start <= other.start and other.end <= self.end


@frozen
class _Found(_Span):
    """A finding with the place that it is about."""

    kind: Kind
    what: str
    message: str
    cause: Cause | None
    severity: Severity = Severity.BREAKING
    errors: tuple[str, ...] = ()


_Place = Use | ast.expr | ast.keyword | ast.pattern
_Parameters = dict[str, Parameter]
_NO_CLASS = "there is no class of this name any more"


class Judge:
    """Judges a file."""

    def __init__(self, file: UserFile, uses: list[Use], old: Release, new: Release, causes: Causes) -> None:
        self._file, self._uses, self._old, self._new, self._causes = file, uses, old, new, causes
        self._moved = {_request_line(one): one.id for one in new.operations.values()}
        self.remarks = [Remark(file.path, use.start[0], UNKNOWN_NAME) for use in uses if use.name == "?"]
        """What is not a finding and worth knowing."""

    def findings(self, before: Iterable[Report], after: Iterable[Report]) -> list[Affected]:
        """What the upgrade touches."""
        found = [one for use in self._uses for one in getattr(self, f"_{use.kind}")(use)]
        refused = [error for error in before if error.is_error]
        found = self._without_refused(found, refused)
        known = {(error.start, error.end, error.rule) for error in refused}
        for error in after:
            is_new = error.is_error and (error.start, error.end, error.rule) not in known
            # The keys of an unpacked dict are taken for those of all parameters, also of those that are new.
            if is_new and not self._is_unpacked(error):
                found = self._with_error(found, error)
        return sorted(map(self._affected, found), key=lambda item: (item.line, item.column, item.kind, item.what))

    def _affected(self, found: _Found) -> Affected:
        line, column = found.start
        change, place = found.cause or (None, None)
        code = self._file.lines[line - 1].strip()
        return Affected(
            self._file.path, line, self._file.column((line, column)), found.kind, found.what, found.message,
            found.severity, change, place, found.errors, code,
        )  # fmt: skip

    def _without_refused(self, found: list[_Found], refused: list[Report]) -> list[_Found]:
        """Leaves out what the old package refuses too, and notes that it does."""
        for error in refused:
            start, end = self._span(error)
            if self._origin(error) is not None and not self._is_unpacked(error):
                message = " ".join(error.message.split())
                what = f"the client of {self._old.name} does not take this either: {message}"
                self.remarks.append(Remark(self._file.path, start[0], what))
            found = [one for one in found if not one.holds(_Span(start, end))]
        return found

    def _is_unpacked(self, error: Report) -> bool:
        around = self._file.parents.get(self._file.node_at(*self._span(error)) or self._file.tree)
        return isinstance(around, ast.keyword) and around.arg is None

    def _span(self, report: Report) -> tuple[Position, Position]:
        return self._file.position(report.start), self._file.position(report.end)

    def _with_error(self, found: list[_Found], error: Report) -> list[_Found]:
        """The findings with what the type checker says of them, or with a new one."""
        start, end = self._span(error)
        error_text = " ".join(error.message.split())
        span, held = _Span(start, end), self._object(error)
        broken = [one for one in found if one.kind not in _REMARKS]
        concerned = [one for one in broken if (one.start, one.end) in ((start, end), held)] or [
            one for one in broken if one.holds(span) or span.holds(one)
        ]
        if concerned:
            return [
                evolve(one, errors=(*one.errors, error_text), severity=Severity.BREAKING) if one in concerned else one
                for one in found
            ]
        use = self._origin(error)
        what = use.name if use is not None else ""
        cause = self._cause(use)
        message = "its types do not fit any more"
        return [*found, _Found(start, end, Kind.TYPE_ERROR, what, message, cause, errors=(error_text,))]

    def _object(self, error: Report) -> tuple[Position, Position] | None:
        """What an attribute is missing in, where that is what an error is about."""
        node = self._file.node_at(*self._span(error))
        return (_start(node.value), _end(node.value)) if isinstance(node, ast.Attribute) else None

    def _origin(self, error: Report) -> Use | None:
        """The use that an error comes from: one within its place, or where a variable in it got its value."""
        start, end = self._object(error) or self._span(error)
        inside = [use for use in self._uses if start <= use.start and use.end <= end]
        names = {
            node.id
            for node in ast.walk(self._file.tree)
            if isinstance(node, ast.Name) and start <= _start(node) and _end(node) <= end
        }
        for node in [] if inside else ast.walk(self._file.tree):
            if isinstance(node, ast.Assign | ast.AnnAssign | ast.For | ast.AsyncFor) and _start(node) <= start:
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                value = node.iter if isinstance(node, ast.For | ast.AsyncFor) else node.value
                if value is not None and any(isinstance(one, ast.Name) and one.id in names for one in targets):
                    inside += [use for use in self._uses if _start(value) <= use.start and use.end <= _end(value)]
        around = [use for use in self._uses if (use.start <= start and end <= use.end) or self._gives(use, start, end)]
        return next(iter(sorted([*reversed(inside), *around], key=lambda use: use.kind == "resource")), None)

    def _gives(self, use: Use, start: Position, end: Position) -> bool:
        """Whether a place is an argument of a call of a use."""
        call = self._file.parents.get(use.node) if use.node is not None else None
        if not isinstance(call, ast.Call) or call.func is not use.node:
            return False
        values = [*call.args, *(keyword.value for keyword in call.keywords)]
        return start in map(_start, call.keywords) or (start, end) in [(_start(one), _end(one)) for one in values]

    def _cause(self, use: Use | None) -> Cause | None:
        if use is None:
            return None
        if use.kind == "field":
            return self._causes.field(*use.name.split("."), "")
        return self._causes.operation(use.name, "") if use.kind == "operation" else None

    def _resource(self, use: Use) -> Iterator[_Found]:
        inside = [name for name in self._old.operations if name.startswith(f"{use.name}.")]
        further = self._file.parents.get(use.node) if use.node is not None else None
        # What is used of a resource says it too.
        is_named = any(one.node is further for one in self._uses if further is not None)
        if use.name not in self._new.package.resources and not is_named:
            causes = (self._causes.operation(name, "-removed", "operation-id-changed") for name in inside)
            message = f"the resource is gone with all its {len(inside)} operations"
            yield _found(use, Kind.RESOURCE_REMOVED, use.name, message, next(causes, None))

    def _operation(self, use: Use) -> Iterator[_Found]:
        old, new = self._old.operations.get(use.name), self._new.operations.get(use.name)
        if old is None:
            return
        if new is None:
            now = self._moved.get(_request_line(old))
            cause = self._causes.operation(old.id, "operation-id-changed" if now else "endpoint-removed")
            kind = Kind.OPERATION_RENAMED if now else Kind.OPERATION_REMOVED
            yield _found(use, kind, old.id, f"the operation is called {now}" if now else "the operation is gone", cause)
        elif use.way != "import":
            for kind, words in ((Kind.OPERATION_DEPRECATED, ("deprecated",)), (Kind.ACCESS_CHANGED, _ACCESS)):
                yield from _remark(use, kind, new.id, self._causes.operation(new.id, *words))
            before, after = (side.package.operations.get(use.name, {}) for side in (self._old, self._new))
            call = given(use, self._file, before)
            if call is not None:
                yield from self._arguments(use, call, before, after, partial(self._causes.argument, use.name))
                for name in _newly_required(before, after, call):
                    cause = self._causes.argument(use.name, name, "required")
                    is_of_body = cause is not None and cause.place.part == "request"
                    if use.way != "call" or call.has_body or new.body_required or not is_of_body:
                        yield _required(call, f"{use.name}({name})", name, cause)

    def _arguments(
        self, use: Use, call: Given, before: _Parameters, after: _Parameters, cause: Callable[..., Cause | None]
    ) -> Iterator[_Found]:
        """What a call gives to an operation or a model, and cannot give any more."""
        is_model = use.kind == "model"
        for name, (value, place) in call.values.items():
            if name not in before:
                continue
            key = str(place.value) if isinstance(place, ast.Constant) else name
            what = f"{use.name}.{name}" if is_model else f"{use.name}({key})"
            if name in after:
                before_values, after_values = (
                    self._options(before[name], self._old),
                    self._options(after[name], self._new),
                )
                lost = [one for one in constants(value) if after_values and one in before_values - after_values]
                if lost:
                    shown = " or ".join(f'"{one}"' for one in lost)
                    message = f"{shown} is not taken any more"
                    yield _found(place, Kind.ENUM_VALUE_REMOVED, what, message, cause(name, "enum-value-removed"))
                if is_model:
                    yield from self._other_property(place, what, before, after, partial(cause, name))
                else:
                    yield from _remark(place, Kind.ARGUMENT_DEPRECATED, what, cause(name, "deprecated"))
            elif is_model:
                yield _found(place, Kind.FIELD_REMOVED, what, "the field is gone", cause(name, "-removed"))
            else:
                come = [new for new in after if new not in before and after[new].type == before[name].type]
                now = self._causes.successor(use.name, name, come)
                kind = Kind.ARGUMENT_RENAMED if now else Kind.ARGUMENT_REMOVED
                message = f"`{name}` is likely called `{now}` now" if now else f"`{name}` is not taken any more"
                yield _found(place, kind, what, message, cause(name, "-removed"))

    def _options(self, one: Parameter, side: Release) -> set[object]:
        """The values of the enums in a type."""
        return {value for name in NAMES.findall(one.type) for value in side.package.enums.get(name, {}).values()}

    def _model(self, use: Use) -> Iterator[_Found]:
        around = self._file.parents.get(use.node) if use.node is not None else None
        if use.name not in self._new.package.classes:
            # What is used of an enum says it too.
            if not isinstance(around, ast.Attribute):
                yield _found(use, Kind.MODEL_REMOVED, use.name, _NO_CLASS, self._causes.model(use.name, "-removed"))
            return
        before, after = (side.package.models.get(use.name, {}) for side in (self._old, self._new))
        call = given(use, self._file, before)
        if isinstance(around, ast.MatchClass):
            for name, pattern in zip(around.kwd_attrs, around.kwd_patterns, strict=True):
                yield from self._read(f"{use.name}.{name}", pattern)
        elif call is not None and call.call.func is use.node:
            cause = partial(self._causes.field, use.name, part="request")
            yield from self._arguments(use, call, before, after, cause)
            for name in _newly_required(before, after, call):
                yield _required(call, f"{use.name}({name})", name, cause(name, "required"))

    def _member(self, use: Use) -> Iterator[_Found]:
        enum, member = use.name.split(".")
        value, now = self._old.package.enums[enum][member], self._new.package.enums.get(enum)
        if now is None:
            yield _found(use, Kind.MODEL_REMOVED, use.name, _NO_CLASS, self._causes.model(enum, "-removed"))
        elif value not in now.values():
            cause = self._causes.model(enum, "enum-value-removed")
            yield _found(use, Kind.ENUM_VALUE_REMOVED, use.name, "the value is gone", cause)
        elif now.get(member) != value:
            name = next(name for name, other in now.items() if other == value)
            other = f"is {now[member]!r} now" if member in now else "is gone"
            message = f"the member {other}, and {value!r} is called {name}"
            yield _found(use, Kind.ENUM_VALUE_CHANGED, use.name, message, self._causes.model(enum, "enum-value-added"))

    def _field(self, use: Use) -> Iterator[_Found]:
        if isinstance(use.node, ast.Attribute) and not isinstance(use.node.ctx, ast.Load):
            model, name = use.name.split(".")
            old, new = (side.package.models.get(model) for side in (self._old, self._new))
            causes = partial(self._causes.field, model, name, part="request")
            if new is not None and name not in new:
                yield _found(use, Kind.FIELD_REMOVED, use.name, "the field is gone", causes("-removed"))
            elif old is not None and new is not None:
                yield from self._other_property(use, use.name, old, new, causes)
        else:
            yield from self._read(use.name, use)
            yield from self._compared(use)

    def _other_property(
        self, place: _Place, what: str, before: _Parameters, after: _Parameters, cause: Callable[..., Cause | None]
    ) -> Iterator[_Found]:
        """A field whose attribute has another name in JSON now, so that it is another property."""
        name = what.rpartition(".")[2]
        old, new = before[name].json_name, after[name].json_name
        if old != new:
            moved = next((key for key, field in after.items() if field.json_name == old), None)
            other = f"is called {moved}" if moved else "is gone"
            message = f"the field is {new!r} now, and {old!r} {other}"
            yield _found(place, Kind.FIELD_CHANGED, what, message, cause("added", "-removed"))

    def _read(self, shown: str, place: _Place) -> Iterator[_Found]:
        model, name = self._owner(shown), shown.split(".")[1]
        old, new = (side.package.models.get(model) for side in (self._old, self._new))
        if old is None or new is None:
            # The class is gone: where the value comes from says it, or the type checker does.
            return
        what, cause = f"{model}.{name}", partial(self._causes.field, model, name)
        if name not in new:
            yield _found(place, Kind.FIELD_REMOVED, what, "the field is gone", cause("-removed"))
            return
        yield from self._other_property(place, what, old, new, cause)
        before, after = self._forms(old[name], self._old), self._forms(new[name], self._new)
        added = set() if "Any" in before else after - before
        if "Unset" in added:
            yield _found(place, Kind.FIELD_OPTIONAL, what, "the field may be missing now", cause("became-optional"))
        if "None" in added:
            yield _found(place, Kind.FIELD_NULLABLE, what, "the field may be null now", cause("nullable"))
        if added - {"Unset", "None"}:
            message = f"the field may be something else: {old[name].type} → {new[name].type}"
            why = cause("type-", "format-", "union-", "became-")
            yield _found(place, Kind.FIELD_TYPE_CHANGED, what, message, why, Severity.INFORMATIONAL)
        yield from _remark(place, Kind.FIELD_DEPRECATED, what, cause("deprecated"))

    def _owner(self, shown: str) -> str:
        """The model that a field is reported of: the checker names only one of a union's members."""
        model, name = shown.split(".")
        for members in self._old.package.unions.values():
            owners = [one for one in members if name in self._old.package.models.get(one, {})]
            if model in owners:
                return next((one for one in owners if one in self._new.package.models), model)
        return model

    def _forms(self, one: Parameter, side: Release) -> set[str]:
        """What a field may be, but for the names of classes: what names one says if it is gone."""
        package = side.package

        def form(match: re.Match[str]) -> str:
            values = package.enums.get(match[0])
            if values is not None:
                return " | ".join(sorted({type(value).__name__ for value in values.values()}))
            return "model" if match[0] in package.classes else match[0]

        forms = {part.strip() for part in re.split(r"\|(?![^\[]*\])", NAMES.sub(form, one.type))}
        # An int is taken where a float is (PEP 484).
        return forms | {"int"} if "float" in forms else forms

    def _compared(self, use: Use) -> Iterator[_Found]:
        """Values that a field is compared with, and the cases of a match."""
        model, name = use.name.split(".")
        old, new = (side.package.models.get(model, {}).get(name) for side in (self._old, self._new))
        around = self._file.parents.get(use.node) if use.node is not None else None
        if old is None or new is None:
            return
        before, after = self._options(old, self._old), self._options(new, self._new)
        enum = next((one for one in NAMES.findall(old.type) if one in self._old.package.enums), "")
        places: list[tuple[ast.expr | ast.pattern, ast.expr]] = []
        if isinstance(around, ast.Compare):
            places = [(one, one) for one in (around.left, *around.comparators)]
        elif isinstance(around, ast.Match):
            patterns = [one for case in around.cases for one in ast.walk(case.pattern)]
            places = [(one, one.value) for one in patterns if isinstance(one, ast.MatchValue)]
        for place, value in places:
            for one in (before - after if after else set()).intersection(constants(value)):
                cause, message = self._causes.model(enum, "enum-value-removed"), f'"{one}" does not come any more'
                yield _found(place, Kind.ENUM_VALUE_REMOVED, f'{enum}("{one}")', message, cause)
        if isinstance(around, ast.Match) and before and not any(map(_takes_all, around.cases)):
            missed = sorted(f'"{one}"' for one in after - before - {self._value(value) for _, value in places})
            if missed:
                cause = self._causes.model(enum, "enum-value-added")
                yield _found(use, Kind.ENUM_VALUE_ADDED, enum, f"no case takes {', '.join(missed)}", cause)

    def _value(self, node: ast.expr) -> object:
        if isinstance(node, ast.Constant):
            return node.value
        member = next((use for use in self._uses if use.node is node and use.kind == "member"), None)
        enum, name = member.name.split(".") if member is not None else ("", "")
        return self._old.package.enums.get(enum, {}).get(name)


def _remark(place: _Place, kind: Kind, what: str, cause: Cause | None) -> Iterator[_Found]:
    """A finding that is a change of the API itself, if there is one."""
    if cause is not None:
        yield _found(place, kind, what, cause.change.message, cause, cause.change.severity)


def _required(call: Given, what: str, name: str, cause: Cause | None) -> _Found:
    return _found(call.call, Kind.ARGUMENT_REQUIRED, what, f"`{name}` must be given now", cause)


def _found(
    place: _Place, kind: Kind, what: str, message: str, cause: Cause | None, severity: Severity = Severity.BREAKING
) -> _Found:
    start, end = (place.start, place.end) if isinstance(place, Use) else (_start(place), _end(place))
    return _Found(start, end, kind, what, message, cause, severity)


def _start(node: ast.stmt | ast.expr | ast.keyword | ast.pattern) -> Position:
    return node.lineno, node.col_offset


def _end(node: ast.stmt | ast.expr | ast.keyword | ast.pattern) -> Position:
    return node.end_lineno or node.lineno, node.end_col_offset or node.col_offset


def _request_line(operation: Operation) -> str:
    """What an operation is, whatever the parameters of its path are called."""
    return f"{operation.method} {identity(operation.path)}"


def _newly_required(before: _Parameters, after: _Parameters, call: Given) -> list[str]:
    """What a call does not give and must give now."""
    return [
        name
        for name, parameter in after.items()
        if call.is_complete and parameter.is_required and parameter.is_keyword and name not in call.values
        if name not in before or not before[name].is_required
    ]


def _takes_all(case: ast.match_case) -> bool:
    return case.guard is None and isinstance(case.pattern, ast.MatchAs) and case.pattern.pattern is None
