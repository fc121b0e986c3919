"""What a checked file uses of the client: operations, arguments, fields, models, enum members."""

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from attrs import frozen

from .causes import Surface
from .checker import CheckedFile
from .types import Member, class_of, enum_of, literal_of, members, parts, result_of

if TYPE_CHECKING:
    from mypy.types import Type

Span = tuple[int, int, int, int]
"""Line, column (in bytes, from 0), last line and end."""
What = Literal["operation", "resource", "argument", "field", "write", "model", "member", "value", "match"]


@frozen
class Use:
    """A use of the client.

    Attributes:
        span: Where it stands.
        what: What is used.
        owners: The operation, the resource, or the models (several, where it may be one or the other).
        name: Name of the argument, field or member; a value of an enum.
        types: What it may be, by mypy's names of types; of an operation, what it gives.
        is_missing: Whether the package does not have it.
        value: The text that an argument is given, where it is known.
        is_import: Whether it is an import, which runs nothing.
    """

    span: Span
    what: What
    owners: tuple[str, ...]
    name: str = ""
    types: frozenset[str] = frozenset()
    is_missing: bool = False
    value: str | None = None
    is_import: bool = False

    @property
    def shown(self) -> str:
        """What is used, for a reader."""
        owner = self.owners[0]
        if self.what == "argument":
            return f"{owner}({self.name})"
        if self.what == "value":
            return f'{owner}("{self.name}")'
        return f"{owner}.{self.name}" if self.name else owner


def find_uses(tree: ast.Module, file: CheckedFile, surface: Surface) -> list[Use]:
    """Finds all uses of the client in a file.

    Args:
        tree: The file as it was checked.
        file: What mypy found out about it.
        surface: What the release of the client has.
    """
    finder = _Finder(file, surface)
    finder.visit(tree)
    return finder.uses


def span_of(node: ast.expr | ast.alias | ast.keyword | ast.pattern | ast.stmt) -> Span:
    """Where a node stands."""
    return node.lineno, node.col_offset, node.end_lineno or node.lineno, node.end_col_offset or node.col_offset


class _Finder(ast.NodeVisitor):
    def __init__(self, file: CheckedFile, surface: Surface) -> None:
        self.file = file
        self.surface = surface
        self.resources = surface.resources
        self.uses: list[Use] = []
        self.told: set[ast.AST] = set()

    def visit_Attribute(self, node: ast.Attribute) -> None:
        found = list(self._attribute(node))
        is_path = any(use.what in ("operation", "resource", "model", "member") for use in found)
        if node not in self.told or not is_path:
            self.uses += found
        if is_path or node in self.told:
            # `retool.users.list` is one use, not three.
            self.told.add(node.value)
        self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        if node not in self.told and isinstance(node.ctx, ast.Load):
            self.uses += self._reference(node)

    def _attribute(self, node: ast.Attribute) -> Iterator[Use]:
        reference = list(self._reference(node))
        if reference:
            yield from reference
            return
        yield from self._members(span_of(node), self.file.type_of(node.value), node.attr, node)

    def _members(self, span: Span, type_: "Type | None", name: str, node: ast.expr | None) -> Iterator[Use]:
        fields: list[tuple[str, Member]] = []
        for member in members(type_, name):
            head, _, rest = member.module.removeprefix("retool_client.").partition(".")
            if head in ("client", "async_client") and name in self.resources.values():
                yield Use(span, "resource", (name,))
            elif head == "resources" and rest in self.resources:
                path = f"{self.resources[rest]}.{name}"
                if path in self.surface.operations:
                    yield Use(span, "operation", (path,), types=result_of(self.file.type_of(node) if node else None))
                elif self.surface.has_resource(path):
                    yield Use(span, "resource", (path,))
            elif head == "models" and member.is_class and (member.is_enum or member.type is None):
                yield Use(span, "member", (member.owner,), name, is_missing=not member.is_there)
            elif head == "models" and (member.type is not None or not member.is_there):
                fields.append((member.owner, member))
        if fields:
            types = frozenset().union(*(parts(member.type) for _, member in fields))
            is_missing = any(not member.is_there for _, member in fields)
            yield Use(span, "field", tuple(owner for owner, _ in fields), name, types, is_missing)

    def _reference(self, node: ast.expr) -> Iterator[Use]:
        """A name that stands for something of the package itself."""
        fullname = self.file.fullname_of(node)
        yield from self._named(fullname, span_of(node), result_of(self.file.type_of(node)))

    def _named(self, fullname: str, span: Span, types: frozenset[str], *, is_import: bool = False) -> Iterator[Use]:
        head, _, rest = fullname.removeprefix("retool_client.").partition(".")
        if not fullname.startswith("retool_client.") or not rest:
            return
        for path in (rest, rest.rpartition(".")[0]) if head == "api" else ():
            if path in self.surface.operations:
                yield Use(span, "operation", (path,), types=types, is_import=is_import)
                return
        name = rest.rpartition(".")[2]
        if head == "models" and name in self.surface.models:
            yield Use(span, "model", (name,), is_import=is_import)
        module = rest.partition(".")[0]
        if head == "resources" and module in self.resources:
            yield Use(span, "resource", (self.resources[module],), is_import=is_import)
        if head == "api" and is_import and self.surface.has_resource(rest):
            yield Use(span, "resource", (rest,), is_import=True)

    def visit_arg(self, node: ast.arg) -> None:
        self._annotation(node.annotation)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        self._annotation(node.annotation)
        self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._annotation(node.returns)
        self.generic_visit(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self._annotation(node.returns)
        self.generic_visit(node)

    def _annotation(self, node: ast.AST | None, span: Span | None = None) -> None:
        """The models in an annotation, which is no expression to mypy.

        Args:
            node: The annotation, or a part of it.
            span: Where the string stands that it is written in.
        """
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            try:
                self._annotation(ast.parse(node.value.strip(), mode="eval").body, span_of(node))
            except SyntaxError:
                return
        elif isinstance(node, ast.Name | ast.Attribute):
            self.uses += self._named(self.file.fullname_of_annotation(node), span or span_of(node), frozenset())
        elif node is not None:
            for child in ast.iter_child_nodes(node):
                self._annotation(child, span)

    def visit_Import(self, node: ast.Import) -> None:
        for alias in node.names:
            self.uses += self._named(alias.name, span_of(alias), frozenset(), is_import=True)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        if not node.level and node.module:
            for alias in node.names:
                self.uses += self._named(f"{node.module}.{alias.name}", span_of(alias), frozenset(), is_import=True)

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        model = class_of(self.file.reference(node.func))
        if model is not None:
            self._construction(node, *model)
            return
        if isinstance(node.func, ast.Name) and node.func.id == "getattr" and len(node.args) > 1:
            name = literal_of(node.args[1], self.file)
            if name is not None and self.file.fullname_of(node.func) == "builtins.getattr":
                self.uses += self._members(span_of(node), self.file.type_of(node.args[0]), name, None)
            return
        if isinstance(node.func, ast.Attribute) and node.func.attr == "call":
            self._call_by_id(node, node.func)
            return
        for operation in self._operations(node.func):
            self._arguments(operation, node)

    def _operations(self, function: ast.expr) -> list[str]:
        found = self._attribute(function) if isinstance(function, ast.Attribute) else self._reference(function)
        operations = [owner for use in found if use.what == "operation" for owner in use.owners]
        if not operations:
            module, _, name = self.file.definition_of(function).rpartition(".")
            module = module.rpartition(".")[0].removeprefix("retool_client.resources.")
            path = f"{self.resources.get(module)}.{name}"
            operations = [path] if path in self.surface.operations else []
        return list(dict.fromkeys(operations))

    def _arguments(self, operation: str, node: ast.Call) -> None:
        for keyword in node.keywords:
            if keyword.arg == "body":
                self._keys(operation, keyword.value)
            elif keyword.arg is not None:
                self._argument(operation, keyword.arg, keyword, keyword.value)
        for value in node.args:
            self._keys(operation, value)

    def _argument(self, operation: str, name: str, node: ast.expr | ast.keyword, value: ast.expr) -> None:
        self.uses.append(Use(span_of(node), "argument", (operation,), name, value=literal_of(value, self.file)))

    def _keys(self, operation: str, value: ast.expr) -> None:
        """A body, query or path written as a dict."""
        for key, item in zip(value.keys, value.values, strict=True) if isinstance(value, ast.Dict) else ():
            name = literal_of(key, self.file) if key is not None else None
            if key is not None and name is not None:
                self._argument(operation, name, key, item)

    def _call_by_id(self, node: ast.Call, function: ast.Attribute) -> None:
        modules = {member.module for member in members(self.file.type_of(function.value), "call")}
        if not modules & {"retool_client.client", "retool_client.async_client"}:
            return
        given = {keyword.arg: keyword.value for keyword in node.keywords}
        operation = node.args[0] if node.args else given.get("operation_id")
        name = literal_of(operation, self.file) if operation is not None else None
        if operation is not None and name in self.surface.operations:
            self.uses.append(Use(span_of(operation), "operation", (name,)))
            for key in ("path", "query", "body"):
                if key in given:
                    self._keys(name, given[key])

    def _construction(self, node: ast.Call, module: str, name: str, is_enum: bool) -> None:
        if not module.startswith("retool_client.models"):
            return
        if is_enum and node.args:
            value = literal_of(node.args[0], self.file)
            if value is not None:
                self.uses.append(Use(span_of(node.args[0]), "value", (name,), value))
            return
        for keyword in node.keywords:
            if keyword.arg is not None:
                value = literal_of(keyword.value, self.file)
                self.uses.append(Use(span_of(keyword), "write", (name,), keyword.arg, value=value))

    def visit_Compare(self, node: ast.Compare) -> None:
        self.generic_visit(node)
        sides = [node.left, *node.comparators]
        enums = [enum for side in sides for enum in enum_of(self.file.type_of(side))]
        for side in sides:
            within = side.elts if isinstance(side, ast.Tuple | ast.List | ast.Set) else [side]
            self._values(enums, within)

    def _values(self, enums: list[str], nodes: list[ast.expr]) -> None:
        for node in nodes:
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                self.uses += [Use(span_of(node), "value", (enum,), node.value) for enum in dict.fromkeys(enums)]

    def visit_Match(self, node: ast.Match) -> None:
        self.generic_visit(node)
        enums = enum_of(self.file.type_of(node.subject))
        patterns = [inner for case in node.cases for inner in ast.walk(case.pattern)]
        self._values(enums, [inner.value for inner in patterns if isinstance(inner, ast.MatchValue)])
        has_default = any(
            isinstance(c.pattern, ast.MatchAs) and c.pattern.pattern is None and not c.guard for c in node.cases
        )
        if not has_default:
            self.uses += [Use(span_of(node.subject), "match", (enum,)) for enum in enums]

    def visit_MatchClass(self, node: ast.MatchClass) -> None:
        self.generic_visit(node)
        found = class_of(self.file.reference(node.cls))
        if found is None or not found[0].startswith("retool_client.models"):
            return
        for name, pattern in zip(node.kwd_attrs, node.kwd_patterns, strict=True):
            self.uses += self._members(span_of(pattern), self.file.instance_of(node.cls), name, None)
