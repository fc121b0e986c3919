"""A generated package: what code can name in it, and a copy in which each of these names carries a mark.

A mark is a deprecation (PEP 702) whose message says what is used, so that the type checker reports each use.
"""

import ast
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from copy import deepcopy
from pathlib import Path

from attrs import field, frozen

from ..python_changes import plain_type, property_of

MARK = re.compile(r"retool-clientgen: (\w+) ([\w.?]+)")
"""A mark in a message of the type checker: the kind of thing and its name."""

CLIENT = "retool_client"
NAMES = re.compile(r"\w+")
_IMPORTS = (
    "from builtins import property as _mark_property\n"
    "from enum import EnumType as _MarkEnumType\n"
    "from typing import Literal as _MarkLiteral, overload as _mark_overload\n"
    "from attrs import field as _mark_field\n"
    "from typing_extensions import deprecated as _mark\n"
    "from retool_client import RawResponse as _MarkRaw\n"
)
_Function = ast.FunctionDef | ast.AsyncFunctionDef


@frozen
class Parameter:
    """A parameter of an operation, or a field of a model.

    Attributes:
        type: Its annotation.
        is_required: Whether it must be given.
        is_keyword: Whether it is given by its name.
        json_name: The property that a field is.
    """

    type: str
    is_required: bool
    is_keyword: bool = True
    json_name: str = ""


@frozen
class Package:
    """What code can name in a generated package.

    Attributes:
        operations: The parameters of each operation, by names in Python.
        resources: Dotted names of the resources.
        models: The fields of each model, by names in Python.
        enums: The values of each enum by the names of its members.
        unions: The members of each union of models.
    """

    operations: dict[str, dict[str, Parameter]] = field(factory=dict)
    resources: set[str] = field(factory=set)
    models: dict[str, dict[str, Parameter]] = field(factory=dict)
    enums: dict[str, dict[str, object]] = field(factory=dict)
    unions: dict[str, list[str]] = field(factory=dict)

    @property
    def classes(self) -> set[str]:
        """Names that can be imported from `models`."""
        return {*self.models, *self.enums, *self.unions}


def read_package(project: Path, marked: Path | None = None) -> Package:
    """Reads a package without importing it.

    Args:
        project: Directory of its project.
        marked: Directory that gets the copy with marks.
    """
    root = project / CLIENT
    parts = ("api", "_runtime") if marked else ()
    files = [file.relative_to(root) for file in sorted(root.rglob("*.py"))]
    modules = {
        file: _Module(root / file)
        for file in files
        if file.parts[0] in ("models", "resources", *parts) or len(file.parts) == 1
    }
    package = Package()
    clients = [modules[Path(name)] for name in ("client.py", "async_client.py") if Path(name) in modules]
    _read_resources([*clients, *_within(modules, "resources")], clients, package)
    for module in _within(modules, "models"):
        _read_models(module, package)
    for path, module in modules.items():
        if path.parts[0] == "api":
            module.mark_functions(".".join(path.with_suffix("").parts[1:]))
        elif path.parts[0] == "_runtime":
            module.mark_calls(package.operations)
    if marked is not None:
        for path, module in modules.items():
            (marked / CLIENT / path).parent.mkdir(parents=True, exist_ok=True)
            (marked / CLIENT / path).write_text(module.marked(), encoding="utf-8")
    return package


class _Module:
    """A module, and the changes that put marks into its text."""

    def __init__(self, file: Path) -> None:
        text = file.read_text(encoding="utf-8")
        self.tree = ast.parse(text)
        self._lines = [line.encode() for line in text.split("\n")]
        self._edits: list[tuple[int, int, int, str]] = []

    @property
    def classes(self) -> list[ast.ClassDef]:
        body = [inner for node in self.tree.body for inner in (node.body if isinstance(node, ast.If) else [node])]
        return [node for node in body if isinstance(node, ast.ClassDef)]

    def _insert(self, line: int, column: int, text: str) -> None:
        self._edits.append((line - 1, column, len(self._edits), text))

    def rename(self, node: ast.stmt | ast.expr, name: str) -> None:
        """Gives a definition within a class another name, so that a marked property can have its own."""
        line, column = node.lineno, node.col_offset
        if isinstance(node, ast.Attribute):
            line, column = node.end_lineno or 0, (node.end_col_offset or 0) - len(name)
        elif isinstance(node, _Function):
            column += self._lines[line - 1][column:].index(name.encode(), len("def "))
        self._insert(line, column, "_marked_")

    def mark_property(self, owner: ast.ClassDef, name: str, mark: str, *, is_settable: bool = False) -> None:
        """Adds a marked property to a class that gives what now has another name."""
        indent = " " * owner.body[0].col_offset
        lines = ["", "@_mark_property", _mark(mark), f"def {name}(self): return self._marked_{name}"]
        if is_settable:
            lines += [f"@{name}.setter", _mark(mark), f"def {name}(self, value) -> None: self._marked_{name} = value"]
        # On the line that follows the class: the end of its last line may have edits of its own.
        self._insert((owner.end_lineno or 0) + 1, 0, f"\n{indent}".join(lines) + "\n")

    def mark_definition(self, node: ast.ClassDef | _Function, mark: str) -> None:
        """Marks a class or a function."""
        first = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
        self._insert(first, node.col_offset, f"{_mark(mark)}\n{' ' * node.col_offset}")

    def mark_functions(self, operation: str) -> None:
        """Marks the functions of an operation's module."""
        functions = {node.name: node for node in self.tree.body if isinstance(node, _Function)}
        for node in functions.values():
            self.mark_definition(node, f"function {operation}")
        for assigned in self.tree.body:
            # `sync_detailed = raw(sync)`: as a function of its own, which can be marked.
            if isinstance(assigned, ast.Assign) and isinstance(assigned.value, ast.Call) and assigned.value.args:
                variant = deepcopy(functions[_text(assigned.value.args[0])])
                variant.name, variant.body = _text(assigned.targets[0]), [ast.Expr(ast.Constant(...))]
                variant.returns = ast.Subscript(ast.Name("_MarkRaw"), variant.returns or ast.Constant(None))
                text = ast.unparse(ast.fix_missing_locations(variant))
                self.rename(assigned, variant.name)
                self._insert(assigned.lineno, 0, f"{_mark(f'function {operation}')}\n{text}\n")

    def mark_field(self, node: ast.AnnAssign, name: str) -> None:
        """Keeps the name of a field in the constructor, while the attribute becomes a property."""
        self.rename(node, name)
        if node.value is None:
            self._insert(node.end_lineno or 0, node.end_col_offset or 0, f' = _mark_field(alias="{name}")')
        elif isinstance(node.value, ast.Call):
            function = node.value.func
            self._insert(function.end_lineno or 0, (function.end_col_offset or 0) + 1, f'alias="{name}", ')
        else:
            self._insert(node.value.lineno, node.value.col_offset, f'_mark_field(alias="{name}", default=')
            self._insert(node.value.end_lineno or 0, node.value.end_col_offset or 0, ")")

    def mark_members(self, owner: ast.ClassDef, members: Iterable[str]) -> None:
        """Marks the members of an enum by properties of its metaclass."""
        lines = [f"class _Marked{owner.name}(_MarkEnumType):"]
        for name in members:
            mark = _mark(f"member {owner.name}.{name}")
            lines += ["    @_mark_property", f"    {mark}", f'    def {name}(cls) -> "{owner.name}": ...']
        self._insert(owner.lineno, owner.col_offset, "\n".join([*lines, ""]))
        base = owner.bases[-1]
        self._insert(base.end_lineno or 0, base.end_col_offset or 0, f", metaclass=_Marked{owner.name}")

    def mark_calls(self, operations: Iterable[str]) -> None:
        """Gives `call` an overload for each operation, marked with it."""
        for owner in self.classes:
            for node in owner.body:
                if isinstance(node, _Function) and node.name == "call":
                    name = next((a for a in node.args.args if a.arg == "operation_id"), None)
                    if name is None:
                        continue
                    name.annotation = ast.Name("_MARK_TYPE")
                    node.body = [ast.Expr(ast.Constant(...))]
                    text = ast.unparse(node)
                    marked = [
                        f"@_mark_overload\n{_mark(f'call {operation}')}\n{text.replace('_MARK_TYPE', type_)}\n"
                        for operation, type_ in [*((o, f'_MarkLiteral["{o}"]') for o in operations), ("?", "str")]
                    ]
                    indent = " " * node.col_offset
                    self._insert(node.lineno, node.col_offset, f"\n{indent}".join("".join(marked).split("\n")))

    def marked(self) -> str:
        """The text with its marks."""
        if not self._edits:
            return b"\n".join(self._lines).decode()
        lines = list(self._lines)
        # From the end on, so that places stay right.
        for line, column, _, text in sorted(self._edits, reverse=True):
            lines[line] = lines[line][:column] + text.encode() + lines[line][column:]
        body = self.tree.body
        # Behind the docstring and the imports that must come first.
        is_first = [
            isinstance(n, ast.Expr) or (isinstance(n, ast.ImportFrom) and n.module == "__future__") for n in body
        ]
        count = is_first.index(False) if False in is_first else len(body)
        lines.insert((body[count - 1].end_lineno or 0) if count else 0, _IMPORTS.encode())
        return b"\n".join(lines).decode()


def _mark(mark: str) -> str:
    return f'@_mark("retool-clientgen: {mark}")'


def _within(modules: dict[Path, _Module], folder: str) -> list[_Module]:
    return [module for path, module in modules.items() if path.parts[0] == folder]


def _read_resources(modules: list[_Module], clients: list[_Module], package: Package) -> None:
    """Follows the attributes from the clients on; what is called on the way are the operations."""
    known = {node.name: (module, node) for module in modules for node in module.classes}
    roots = {node.name for module in clients for node in module.classes}
    waiting = [("", name) for name in sorted(roots)]
    seen = set(roots)
    while waiting:
        path, name = waiting.pop(0)
        module, owner = known[name]
        overloads: dict[str, list[_Function]] = defaultdict(list)
        for attribute, node, class_ in _attributes(owner, known):
            shown = f"{path}.{attribute}".removeprefix(".")
            if class_ in roots or (class_ is None and not path):
                continue
            if class_ is None and isinstance(node, _Function):
                overloads[attribute].append(node)
            elif class_ is not None and class_ not in seen:
                seen.add(class_)
                waiting.append((shown, class_))
                package.resources.add(shown)
            module.rename(node, attribute)
            if len(overloads[attribute]) < 2:
                kind = "operation" if class_ is None else "resource"
                module.mark_property(owner, attribute, f"{kind} {shown}")
        for attribute, nodes in overloads.items():
            if nodes:
                package.operations.setdefault(f"{path}.{attribute}", _parameters(nodes))


def _attributes(owner: ast.ClassDef, known: Iterable[str]) -> Iterator[tuple[str, ast.stmt | ast.expr, str | None]]:
    """What a client or a resource has: the name, where it is defined, and the class of a resource."""
    for node in owner.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            if not node.target.id.startswith("_") and plain_type(_text(node.annotation)) in known:
                yield node.target.id, node, plain_type(_text(node.annotation))
        elif isinstance(node, _Function) and node.name == "__init__":
            for statement in node.body:
                if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Attribute):
                    target, value = statement.targets[0], statement.value
                    class_ = plain_type(_text(value.func)) if isinstance(value, ast.Call) else ""
                    if not target.attr.startswith("_"):
                        yield target.attr, target, class_ if class_ in known else None
        elif isinstance(node, _Function) and not node.name.startswith("_"):
            class_ = plain_type(_text(node.returns))
            yield node.name, node, class_ if class_ in known and node.decorator_list else None


def _parameters(overloads: list[_Function]) -> dict[str, Parameter]:
    """The parameters of an operation, those of its overload with keywords first."""
    found: dict[str, Parameter] = {}
    signatures = [node.args for node in overloads]
    for arguments in sorted(signatures[:-1] or signatures, key=lambda a: not a.kwonlyargs):
        places = [*arguments.posonlyargs, *arguments.args]
        first_default = len(places) - len(arguments.defaults)
        for index, one in enumerate(places):
            if one.arg not in ("self", "body"):
                found.setdefault(
                    one.arg, Parameter(plain_type(_text(one.annotation)), index < first_default, is_keyword=False)
                )
        for one, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
            found.setdefault(one.arg, Parameter(plain_type(_text(one.annotation)), default is None))
    return found


def _read_models(module: _Module, package: Package) -> None:
    for owner in module.classes:
        members = {
            node.targets[0].id: ast.literal_eval(node.value)
            for node in owner.body
            if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and _is_value(node.value)
        }
        if members and any("Enum" in _text(base) for base in owner.bases):
            package.enums[owner.name] = members
            module.mark_members(owner, members)
            for node in owner.body:
                if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                    module.rename(node, node.targets[0].id)
        elif owner.decorator_list:
            package.models[owner.name] = fields = {}
            for node in owner.body:
                if not isinstance(node, ast.AnnAssign) or not isinstance(node.target, ast.Name):
                    continue
                name, type_ = node.target.id, _text(node.annotation)
                if not name.startswith("_") and name != "additional_properties" and "ClassVar" not in type_:
                    json_name, is_required = property_of(name, ast.unparse(node.value) if node.value else "")
                    fields[name] = Parameter(type_, is_required, json_name=json_name)
                    module.mark_field(node, name)
                    module.mark_property(owner, name, f"field {owner.name}.{name}", is_settable=True)
        if owner.name in package.classes:
            module.mark_definition(owner, f"model {owner.name}")
    for node in module.tree.body:
        if isinstance(node, ast.AnnAssign) and _text(node.annotation).endswith("TypeAlias"):
            package.unions[_text(node.target)] = NAMES.findall(plain_type(_text(node.value)))
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.BinOp):
            package.unions[_text(node.targets[0])] = NAMES.findall(_text(node.value))


def _is_value(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) or (isinstance(node, ast.UnaryOp) and isinstance(node.operand, ast.Constant))


def _text(node: ast.expr | None) -> str:
    return "" if node is None else ast.unparse(node).strip("'\"")
