"""What of a file's uses an upgrade touches, and what only the type checker finds."""

import ast
import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from attrs import evolve, frozen

from ...normalise import Operation
from ...openapi.operations import identity
from ..python_changes import Parameter, names_in
from ..rules import Severity
from .causes import Causes
from .checker import Report
from .findings import Affected, Kind
from .package import Package
from .user_code import Remark, Span, UserFile, holds, span_of
from .uses import UNKNOWN_NAME, Given, Use, constants, given


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


_Place = Use | ast.AST | Span
_Parameters = dict[str, Parameter]
_NO_CLASS = "there is no class of this name any more"


class Judge:
    """Judges a file.

    Attributes:
        remarks: What is not a finding and worth knowing.
    """

    def __init__(self, file: UserFile, uses: list[Use], old: Release, new: Release, causes: Causes) -> None:
        self._file, self._uses, self._old, self._new, self._causes = file, uses, old, new, causes
        self._moved = {_request_line(one): one.id for one in new.operations.values()}
        self.remarks = [Remark(file.path, use.span[0][0], UNKNOWN_NAME) for use in uses if use.name == "?"]

    def findings(self, before: Iterable[Report], after: Iterable[Report]) -> list[Affected]:
        """What the upgrade touches.

        Args:
            before: What the type checker reports with the old package.
            after: The same with the new package.
        """
        found = [one for use in self._uses for one in getattr(self, f"_{use.kind}")(use)]
        refused = [error for error in before if error.is_error]
        for error in refused:
            # What the old package refuses too is no finding.
            if self._origin(error) is not None and not self._is_unpacked(error):
                what = f"the client of {self._old.name} does not take this either: {error.message}"
                self.remarks.append(Remark(self._file.path, error.span[0][0], what))
            found = [one for one in found if not holds(one.span, error.span)]
        known = {(error.span, error.rule) for error in refused}
        for error in after:
            # The keys of an unpacked dict are taken for those of all parameters, also of those that are new.
            if error.is_error and (error.span, error.rule) not in known and not self._is_unpacked(error):
                found = self._with_error(found, error)
        return sorted(found, key=lambda item: (item.line, item.column, item.kind, item.what))

    def _found(
        self, place: _Place, kind: Kind, what: str, message: str, *, about: str = "", part: str = "",
        severity: Severity = Severity.BREAKING,
    ) -> Affected:  # fmt: skip
        """A finding, with the change of the API that it comes from: one of `what`, or of what it is about."""
        span = place.span if isinstance(place, Use) else place if isinstance(place, tuple) else span_of(place)
        line, column = span[0][0], self._file.column(span[0])
        cause = self._causes.of(about or what, kind.words, part)
        code = self._file.lines[line - 1].strip()
        path = self._file.path
        return Affected(path, line, column, kind, what, message, severity, code, span, cause)

    def _of_api(self, place: _Place, what: str, about: str, *kinds: Kind) -> Iterator[Affected]:
        """Findings that are changes of the API themselves, if there are such changes."""
        for kind in kinds:
            cause = self._causes.of(about, kind.words)
            if cause is not None:
                message, severity = cause.change.message, cause.change.severity
                yield self._found(place, kind, what, message, about=about, severity=severity)

    def _is_unpacked(self, error: Report) -> bool:
        around = self._file.around(self._file.node_at(error.span))
        return isinstance(around, ast.keyword) and around.arg is None

    def _with_error(self, found: list[Affected], error: Report) -> list[Affected]:
        """The findings with what the type checker says of them, or with a new one."""
        own = (error.span, self._object(error))
        broken = [one for one in found if not one.kind.is_of_api]
        concerned = [one for one in broken if one.span in own] or [
            one for one in broken if holds(one.span, error.span) or holds(error.span, one.span)
        ]
        if concerned:
            return [
                evolve(one, errors=(*one.errors, error.message), severity=Severity.BREAKING)
                if one in concerned
                else one
                for one in found
            ]
        use = self._origin(error)
        new = self._found(error.span, Kind.TYPE_ERROR, use.name if use else "", "its types do not fit any more")
        return [*found, evolve(new, errors=(error.message,))]

    def _object(self, error: Report) -> Span | None:
        """What an attribute is missing in, where that is what an error is about."""
        node = self._file.node_at(error.span)
        return span_of(node.value) if isinstance(node, ast.Attribute) else None

    def _origin(self, error: Report) -> Use | None:
        """The use that an error comes from: one within its place, or where a variable in it got its value."""
        span = self._object(error) or error.span
        inside = [use for use in self._uses if holds(span, use.span)]
        names = {node.id for node in self._file.parents if isinstance(node, ast.Name) and holds(span, span_of(node))}
        for node in () if inside else self._file.parents:
            if isinstance(node, ast.Assign | ast.AnnAssign | ast.For | ast.AsyncFor) and span_of(node)[0] <= span[0]:
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                value = node.iter if isinstance(node, ast.For | ast.AsyncFor) else node.value
                if value is not None and any(isinstance(one, ast.Name) and one.id in names for one in targets):
                    inside += [use for use in self._uses if holds(span_of(value), use.span)]
        around = [use for use in self._uses if holds(use.span, span) or self._gives(use, span)]
        return next(iter(sorted([*reversed(inside), *around], key=lambda use: use.kind == "resource")), None)

    def _gives(self, use: Use, span: Span) -> bool:
        """Whether a place is an argument of a call of a use."""
        call = self._file.around(use.node)
        if not isinstance(call, ast.Call) or call.func is not use.node:
            return False
        values = [*call.args, *(keyword.value for keyword in call.keywords)]
        return span in map(span_of, values) or span[0] in [span_of(keyword)[0] for keyword in call.keywords]

    def _resource(self, use: Use) -> Iterator[Affected]:
        inside = [name for name in self._old.operations if name.startswith(f"{use.name}.")]
        around = self._file.around(use.node)
        # What is used of a resource says it too.
        is_named = around is not None and any(one.node is around for one in self._uses)
        if use.name not in self._new.package.resources and not is_named:
            message = f"the resource is gone with all its {len(inside)} operations"
            yield self._found(use, Kind.RESOURCE_REMOVED, use.name, message, about=next(iter(inside), ""))

    def _operation(self, use: Use) -> Iterator[Affected]:
        old, new = self._old.operations.get(use.name), self._new.operations.get(use.name)
        if old is None:
            return
        if new is None:
            now = self._moved.get(_request_line(old))
            kind = Kind.OPERATION_RENAMED if now else Kind.OPERATION_REMOVED
            yield self._found(use, kind, old.id, f"the operation is called {now}" if now else "the operation is gone")
        elif use.way != "import":
            yield from self._of_api(use, new.id, new.id, Kind.OPERATION_DEPRECATED, Kind.ACCESS_CHANGED)
            before, after = (side.package.operations.get(use.name, {}) for side in (self._old, self._new))
            call = given(use, self._file, before)
            if call is not None:
                yield from self._arguments(use, call, before, after)

    def _arguments(self, use: Use, call: Given, before: _Parameters, after: _Parameters) -> Iterator[Affected]:
        """What a call gives to an operation or a model and cannot give any more, and what it must give now."""
        is_model = use.kind == "model"
        for name, parameter in after.items() if call.is_complete else ():
            is_new = name not in before or not before[name].is_required
            if is_new and parameter.is_required and parameter.kind == "keyword-only" and name not in call.values:
                about = f"{use.name}.{name}" if is_model else f"{use.name}({name})"
                if self._is_missed(use, call, about):
                    what, message = f"{use.name}({name})", f"`{name}` must be given now"
                    yield self._found(call.call, Kind.ARGUMENT_REQUIRED, what, message, about=about, part="request")
        for name, (value, place) in call.values.items():
            if name not in before:
                continue
            key = str(place.value) if isinstance(place, ast.Constant) else name
            what = f"{use.name}.{name}" if is_model else f"{use.name}({key})"
            about = what if is_model else f"{use.name}({name})"
            if name not in after:
                come = [new for new in after if new not in before and after[new].annotation == before[name].annotation]
                now = next(iter(get_close_matches(name, () if is_model else come, 1)), None)
                kind, message = Kind.ARGUMENT_REMOVED, f"`{name}` is not taken any more"
                if is_model:
                    kind, message = Kind.FIELD_REMOVED, "the field is gone"
                elif now is not None:
                    kind, message = Kind.ARGUMENT_RENAMED, f"`{name}` is likely called `{now}` now"
                yield self._found(place, kind, what, message, about=about, part="request")
                continue
            had, has = self._options(before[name], self._old), self._options(after[name], self._new)
            lost = [one for one in constants(value) if has and one in had - has]
            if lost:
                shown = " or ".join(f'"{one}"' for one in lost)
                message = f"{shown} is not taken any more"
                yield self._found(place, Kind.ENUM_VALUE_REMOVED, what, message, about=about, part="request")
            if is_model:
                yield from self._other_property(place, what, before, after, "request")
            else:
                yield from self._of_api(place, what, about, Kind.ARGUMENT_DEPRECATED)

    def _is_missed(self, use: Use, call: Given, about: str) -> bool:
        """Whether a call needs what must be given now: one by the operation's name may do without a body."""
        if use.way != "call" or call.has_body or self._new.operations[use.name].body_required:
            return True
        cause = self._causes.of(about, Kind.ARGUMENT_REQUIRED.words)
        return cause is None or cause.place.part != "request"

    def _options(self, one: Parameter, side: Release) -> set[object]:
        """The values of the enums in a type."""
        return {value for name in names_in(one.annotation) for value in side.package.enums.get(name, {}).values()}

    def _model(self, use: Use) -> Iterator[Affected]:
        around = self._file.around(use.node)
        if use.name not in self._new.package.classes:
            # What is used of an enum says it too.
            if not isinstance(around, ast.Attribute):
                yield self._found(use, Kind.MODEL_REMOVED, use.name, _NO_CLASS)
            return
        before, after = (side.package.models.get(use.name, {}) for side in (self._old, self._new))
        call = given(use, self._file, before)
        if isinstance(around, ast.MatchClass):
            for name, pattern in zip(around.kwd_attrs, around.kwd_patterns, strict=True):
                yield from self._touched(f"{use.name}.{name}", pattern)
        elif call is not None and call.call.func is use.node:
            yield from self._arguments(use, call, before, after)

    def _member(self, use: Use) -> Iterator[Affected]:
        enum, member = use.name.split(".")
        value, now = self._old.package.enums[enum][member], self._new.package.enums.get(enum)
        if now is None:
            yield self._found(use, Kind.MODEL_REMOVED, use.name, _NO_CLASS, about=enum)
        elif value not in now.values():
            yield self._found(use, Kind.ENUM_VALUE_REMOVED, use.name, "the value is gone", about=enum)
        elif now.get(member) != value:
            name = next(name for name, other in now.items() if other == value)
            other = f"is {now[member]!r} now" if member in now else "is gone"
            message = f"the member {other}, and {value!r} is called {name}"
            yield self._found(use, Kind.ENUM_VALUE_CHANGED, use.name, message, about=enum)

    def _field(self, use: Use) -> Iterator[Affected]:
        is_written = isinstance(use.node, ast.Attribute) and not isinstance(use.node.ctx, ast.Load)
        yield from self._touched(use.name, use, is_written=is_written)
        if not is_written:
            yield from self._compared(use)

    def _touched(self, shown: str, place: _Place, *, is_written: bool = False) -> Iterator[Affected]:
        """What a field that is read or written has become."""
        model, name = self._owner(shown), shown.split(".")[1]
        old, new = (side.package.models.get(model) for side in (self._old, self._new))
        if old is None or new is None:
            # The class is gone: where the value comes from says it, or the type checker does.
            return
        what, part = f"{model}.{name}", "request" if is_written else "response"
        if name not in new:
            yield self._found(place, Kind.FIELD_REMOVED, what, "the field is gone", part=part)
            return
        yield from self._other_property(place, what, old, new, part)
        if is_written:
            return
        before, after = self._forms(old[name], self._old), self._forms(new[name], self._new)
        added = set() if "Any" in before else after - before
        for form, kind, word in (("Unset", Kind.FIELD_OPTIONAL, "missing"), ("None", Kind.FIELD_NULLABLE, "null")):
            if form in added:
                yield self._found(place, kind, what, f"the field may be {word} now", part=part)
        if added - {"Unset", "None"}:
            message = f"the field may be something else: {old[name].annotation} → {new[name].annotation}"
            severity = Severity.INFORMATIONAL
            yield self._found(place, Kind.FIELD_TYPE_CHANGED, what, message, part=part, severity=severity)
        yield from self._of_api(place, what, what, Kind.FIELD_DEPRECATED)

    def _other_property(
        self, place: _Place, what: str, before: _Parameters, after: _Parameters, part: str
    ) -> Iterator[Affected]:
        """A field whose attribute has another name in JSON now, so that it is another property."""
        name = what.rpartition(".")[2]
        old, new = before[name].json_name, after[name].json_name
        if old != new:
            moved = next((key for key, field in after.items() if field.json_name == old), None)
            other = f"is called {moved}" if moved else "is gone"
            message = f"the field is {new!r} now, and {old!r} {other}"
            yield self._found(place, Kind.FIELD_CHANGED, what, message, part=part)

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

        forms = {part.strip() for part in re.split(r"\|(?![^\[]*\])", re.sub(r"\w+", form, one.annotation))}
        # An int is taken where a float is (PEP 484).
        return forms | {"int"} if "float" in forms else forms

    def _compared(self, use: Use) -> Iterator[Affected]:
        """Values that a field is compared with, and the cases of a match."""
        model, name = use.name.split(".")
        old, new = (side.package.models.get(model, {}).get(name) for side in (self._old, self._new))
        around = self._file.around(use.node)
        if old is None or new is None:
            return
        before, after = self._options(old, self._old), self._options(new, self._new)
        enum = next((one for one in names_in(old.annotation) if one in self._old.package.enums), "")
        places: list[tuple[ast.AST, ast.expr]] = []
        if isinstance(around, ast.Compare):
            places = [(one, one) for one in (around.left, *around.comparators)]
        elif isinstance(around, ast.Match):
            patterns = [one for case in around.cases for one in ast.walk(case.pattern)]
            places = [(one, one.value) for one in patterns if isinstance(one, ast.MatchValue)]
        for place, value in places:
            for one in (before - after if after else set()).intersection(constants(value)):
                what, message = f'{enum}("{one}")', f'"{one}" does not come any more'
                yield self._found(place, Kind.ENUM_VALUE_REMOVED, what, message, about=enum)
        if isinstance(around, ast.Match) and before and not any(map(_takes_all, around.cases)):
            missed = sorted(f'"{one}"' for one in after - before - {self._value(value) for _, value in places})
            if missed:
                yield self._found(use, Kind.ENUM_VALUE_ADDED, enum, f"no case takes {', '.join(missed)}")

    def _value(self, node: ast.expr) -> object:
        if isinstance(node, ast.Constant):
            return node.value
        member = next((use for use in self._uses if use.node is node and use.kind == "member"), None)
        enum, name = member.name.split(".") if member is not None else ("", "")
        return self._old.package.enums.get(enum, {}).get(name)


def _request_line(operation: Operation) -> str:
    """What an operation is, whatever the parameters of its path are called."""
    return f"{operation.method} {identity(operation.path)}"


def _takes_all(case: ast.match_case) -> bool:
    return case.guard is None and isinstance(case.pattern, ast.MatchAs) and case.pattern.pattern is None
