"""What a checked file uses of the client: operations, arguments, fields, models, enum members."""

import ast
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Literal

from attrs import frozen

from .causes import Surface
from .checker import CheckedFile
from .flow import DEPTH, Flow
from .inference import Place, callee, home, own
from .spans import Span, span_of
from .types import Member, class_of, enum_of, literals_of, members, parameters_of, parts, result_of

if TYPE_CHECKING:
    from mypy.types import Type

Forwards = Mapping[tuple[str, Place], frozenset[str]]
"""Operations that a function hands its `**kwargs` on to, by module and place of the function."""
What = Literal["operation", "resource", "argument", "field", "write", "model", "member", "value", "match", "given"]


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
        values: The texts that an argument may be given, or the names of all arguments of a call, where they are known.
        is_import: Whether it is an import, which runs nothing.
    """

    span: Span
    what: What
    owners: tuple[str, ...]
    name: str = ""
    types: frozenset[str] = frozenset()
    is_missing: bool = False
    values: frozenset[str] = frozenset()
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


def find_uses(tree: ast.Module, file: CheckedFile, surface: Surface, forwards: Forwards) -> list[Use]:
    """Finds all uses of the client in a file.

    Args:
        tree: The file as it was checked.
        file: What mypy found out about it.
        surface: What the release of the client has.
        forwards: The functions that hand on what they are given by name.
    """
    finder = _Finder(tree, file, surface, forwards)
    finder.visit(tree)
    return finder.uses


def find_forwards(tree: ast.Module, file: CheckedFile, surface: Surface) -> dict[tuple[str, Place], frozenset[str]]:
    """Finds the functions of a file that hand their `**kwargs` on to operations."""
    finder = _Finder(tree, file, surface, {})
    found = {}
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef) and function.args.kwarg is not None:
            rest = function.args.kwarg.arg
            operations = {
                operation
                for node in own(function)
                if isinstance(node, ast.Call)
                if any(k.arg is None and isinstance(k.value, ast.Name) and k.value.id == rest for k in node.keywords)
                for operation in finder.operations_of(node.func)
            }
            if operations:
                found[file.module, (function.lineno, function.col_offset)] = frozenset(operations)
    return found


class _Finder(ast.NodeVisitor):
    def __init__(self, tree: ast.Module, file: CheckedFile, surface: Surface, forwards: Forwards) -> None:
        self.file = file
        self.flow = Flow(tree)
        self.surface = surface
        self.forwards = forwards
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
        if model is not None and model[0].startswith("retool_client.models"):
            self._construction(node, *model)
            return
        if isinstance(node.func, ast.Name) and node.func.id == "getattr" and len(node.args) > 1:
            for name in sorted(literals_of(node.args[1], self.file)):
                if self.file.fullname_of(node.func) != "builtins.getattr":
                    break
                self.uses += self._members(span_of(node), self.file.type_of(node.args[0]), name, None)
            return
        if isinstance(node.func, ast.Attribute) and node.func.attr == "call":
            self._call_by_id(node, node.func)
            return
        operations = self.operations_of(node.func)
        for operation in operations:
            self._arguments(operation, node)
        if not operations:
            self._forwarded(node)

    def operations_of(self, function: ast.expr) -> list[str]:
        found = self._attribute(function) if isinstance(function, ast.Attribute) else self._reference(function)
        operations = [owner for use in found if use.what == "operation" for owner in use.owners]
        if not operations:
            module, _, name = self.file.definition_of(function).rpartition(".")
            module = module.rpartition(".")[0].removeprefix("retool_client.resources.")
            path = f"{self.resources.get(module)}.{name}"
            operations = [path] if path in self.surface.operations else []
        return list(dict.fromkeys(operations))

    def _arguments(self, operation: str, node: ast.Call) -> None:
        named = [keyword for keyword in node.keywords if keyword.arg is not None and keyword.arg != "body"]
        for keyword in named:
            self._argument(operation, keyword.arg or "", keyword, keyword.value)
        dicts = [*node.args, *(keyword.value for keyword in node.keywords if keyword not in named)]
        self._given(operation, node, dicts, [keyword.arg or "" for keyword in named])

    def _given(self, operation: str, node: ast.Call, dicts: list[ast.expr], names: list[str]) -> None:
        """What a call gives by the keys of dicts, beside some names."""
        for value in dicts:
            names += self._keys(operation, value)
        if all(_is_whole(value) for value in dicts):
            self.uses.append(Use(span_of(node), "given", (operation,), values=frozenset(names)))

    def _forwarded(self, node: ast.Call) -> None:
        """What is handed on to an operation: a function's `**kwargs`, or what goes with a method that it is given."""
        function, _ = callee(node, self.file)
        known = self.forwards.get(home(function, self.file), frozenset()) if function is not None else frozenset()
        given = [operation for value in node.args for operation in self.operations_of(value)]
        # The type of a function with a ParamSpec has the parameters of what it is given too.
        taken = set(function.arg_names) if function is not None else parameters_of(self.file.type_of(node.func))
        for operation in sorted({*known, *given}):
            for keyword in node.keywords:
                if keyword.arg is not None and keyword.arg not in taken:
                    self._argument(operation, keyword.arg, keyword, keyword.value)

    def _argument(self, operation: str, name: str, node: ast.expr | ast.keyword, value: ast.expr) -> None:
        self.uses.append(Use(span_of(node), "argument", (operation,), name, values=literals_of(value, self.file)))

    def _keys(self, operation: str, value: ast.expr) -> list[str]:
        """A body, query or path that is a dict: the names in it."""
        found = list(self._entries(value, DEPTH))
        for name, node, item in found:
            self._argument(operation, name, node, item)
        return [name for name, _, _ in found]

    def _entries(self, value: ast.expr, depth: int) -> Iterator[tuple[str, ast.expr | ast.keyword, ast.expr]]:
        """The keys of a dict that is written out, where they stand, and their values."""
        inner: list[ast.expr] = []
        keys: list[tuple[ast.expr, ast.expr]] = []
        if isinstance(value, ast.Dict):
            keys = [(key, item) for key, item in zip(value.keys, value.values, strict=True) if key is not None]
            inner = [item for key, item in zip(value.keys, value.values, strict=True) if key is None]
        elif isinstance(value, ast.Call) and isinstance(value.func, ast.Name) and value.func.id == "dict":
            yield from ((keyword.arg, keyword, keyword.value) for keyword in value.keywords if keyword.arg is not None)
            inner = [*value.args, *(keyword.value for keyword in value.keywords if keyword.arg is None)]
        elif isinstance(value, ast.BinOp):
            inner = [value.left, value.right]
        elif isinstance(value, ast.Name):
            inner, keys = self.flow.assigned(value), self.flow.entries(value)
        for key, item in keys:
            yield from ((name, key, item) for name in sorted(literals_of(key, self.file)))
        for one in inner if depth else ():
            yield from self._entries(one, depth - 1)

    def _call_by_id(self, node: ast.Call, function: ast.Attribute) -> None:
        modules = {member.module for member in members(self.file.type_of(function.value), "call")}
        if not modules & {"retool_client.client", "retool_client.async_client"}:
            return
        given = {keyword.arg: keyword.value for keyword in node.keywords}
        operation = node.args[0] if node.args else given.get("operation_id")
        for name in sorted(literals_of(operation, self.file)) if operation is not None else ():
            if operation is not None and name in self.surface.operations:
                self.uses.append(Use(span_of(operation), "operation", (name,)))
                dicts = [given[key] for key in ("path", "query", "body") if key in given]
                self._given(name, node, dicts, [])

    def _construction(self, node: ast.Call, _module: str, name: str, is_enum: bool) -> None:
        if is_enum and node.args:
            self.uses += [
                Use(span_of(node.args[0]), "value", (name,), value)
                for value in sorted(literals_of(node.args[0], self.file))
            ]
            return
        for keyword in node.keywords:
            if keyword.arg is not None:
                values = literals_of(keyword.value, self.file)
                self.uses.append(Use(span_of(keyword), "write", (name,), keyword.arg, values=values))

    def visit_Compare(self, node: ast.Compare) -> None:
        self.generic_visit(node)
        sides = [node.left, *node.comparators]
        enums = [enum for side in sides for enum in enum_of(self.file.type_of(side))]
        for side in sides:
            within = side.elts if isinstance(side, ast.Tuple | ast.List | ast.Set) else [side]
            self._values(enums, within)

    def _values(self, enums: list[str], nodes: Iterable[ast.expr]) -> None:
        for node in nodes if enums else ():
            for value in sorted(literals_of(node, self.file)):
                self.uses += [Use(span_of(node), "value", (enum,), value) for enum in dict.fromkeys(enums)]

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


def _is_whole(value: ast.expr) -> bool:
    """Whether a dict is written out, so that it has no other keys."""
    return isinstance(value, ast.Dict) and all(isinstance(key, ast.Constant) for key in value.keys)
