"""A generated package: what code can name in it, and a copy in which each of these names carries a mark.

A mark is a deprecation (PEP 702) whose message says what is used, so that the type checker reports each use.
"""

import ast
import re
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path

from attrs import field, frozen

from ..python_changes import Parameter, names_in, read_surface

MARK = re.compile(r"retool-clientgen: (\w+) ([\w.?]+)")
"""A mark in a message of the type checker: the kind of thing and its name."""

CLIENT = "retool_client"
_IMPORTS = ast.parse(
    "from builtins import property as _mark_property\n"
    "from enum import EnumType as _MarkEnumType\n"
    "from typing import Literal as _MarkLiteral, overload as _mark_overload\n"
    "from attrs import field as _mark_field\n"
    "from typing_extensions import deprecated as _mark\n"
    "from retool_client import RawResponse as _MarkRaw\n"
).body
_Function = ast.FunctionDef | ast.AsyncFunctionDef


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


def read_package(project: Path) -> Package:
    """Reads the package of a project, without importing it."""
    package = Package()
    for name, member in read_surface(project, ("models", "resources", "client")).items():
        part, _, rest = name.partition(".")
        owner, _, attribute = rest.rpartition(".")
        if part == "retool" and member.kind == "function" and owner:
            parameters = {key: one for key, one in member.by_keyword.items() if key != "body" and not one.is_variadic}
            package.operations[rest] = parameters
            parts = owner.split(".")
            package.resources.update(".".join(parts[:count]) for count in range(1, len(parts) + 1))
        elif part == "models" and member.kind == "class":
            package.models[rest] = {}
        elif part == "models" and member.kind == "alias":
            package.unions[rest] = names_in(member.type)
        elif part == "models" and member.json_name is not None and "ClassVar" not in member.type:
            one = Parameter(member.type, member.is_required, "keyword-only", member.json_name)
            package.models[owner][attribute] = one
        elif part == "models" and owner and member.json_name is None:
            # A member of an enum has a value and no type.
            package.models.pop(owner, None)
            package.enums.setdefault(owner, {})[attribute] = ast.literal_eval(member.type)
    return package


def write_marked(project: Path, package: Package, marked: Path) -> None:
    """Writes a copy of a package with marks.

    Args:
        project: Directory of its project.
        package: What code can name in it.
        marked: Directory that gets the copy.
    """
    root = project / CLIENT
    # Each resource has a module; what a client has comes first.
    places = {"client": "", "async_client": ""}
    places |= {f"resources/{name.replace('.', '_')}": name for name in package.resources}
    for file in root.rglob("*.py"):
        path, tree = file.relative_to(root), ast.parse(file.read_text(encoding="utf-8"))
        module, part = path.with_suffix("").as_posix(), path.parts[0]
        for owner in _classes(tree):
            if module in places:
                _mark_operations(owner, places[module], package)
            elif part == "models":
                _mark_model(tree, owner, package)
            elif part == "_runtime":
                _mark_calls(owner, package)
        if part == "api":
            _mark_functions(tree, ".".join(path.with_suffix("").parts[1:]))
        # Behind the docstring and the imports that must come first.
        first = next((n for n, node in enumerate(tree.body) if not _is_head(node)), len(tree.body))
        tree.body[first:first] = _IMPORTS
        (marked / CLIENT / path).parent.mkdir(parents=True, exist_ok=True)
        (marked / CLIENT / path).write_text(ast.unparse(ast.fix_missing_locations(tree)), encoding="utf-8")


def _is_head(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) or (isinstance(node, ast.ImportFrom) and node.module == "__future__")


def _classes(tree: ast.Module) -> list[ast.ClassDef]:
    """The classes of a module; some are there for type checkers only."""
    body = [inner for node in tree.body for inner in (node.body if isinstance(node, ast.If) else [node])]
    return [node for node in body if isinstance(node, ast.ClassDef)]


def _attributes(owner: ast.ClassDef) -> Iterator[tuple[str, ast.AST]]:
    """What a class has, each with the node that defines it."""
    for node in owner.body:
        if isinstance(node, ast.AnnAssign):
            yield _text(node.target), node.target
        elif isinstance(node, _Function) and node.name == "__init__":
            for inner in ast.walk(node):
                if isinstance(inner, ast.Assign) and isinstance(inner.targets[0], ast.Attribute):
                    yield inner.targets[0].attr, inner.targets[0]
        elif isinstance(node, _Function):
            yield node.name, node


def _mark_operations(owner: ast.ClassDef, place: str, package: Package) -> None:
    """Marks the resources and operations of a client or a resource, methods with overloads once."""
    found: dict[str, str] = {}
    for attribute, node in _attributes(owner):
        name = f"{place}.{attribute}".removeprefix(".")
        if name in package.resources or name in package.operations:
            found[attribute] = f"{'resource' if name in package.resources else 'operation'} {name}"
            _rename(node)
    for attribute, mark in found.items():
        _add_property(owner, attribute, mark)


def _rename(node: ast.AST) -> None:
    """Gives a definition within a class another name, so that a marked property can have its own."""
    for key in ("name", "attr", "id"):
        if hasattr(node, key):
            setattr(node, key, f"_marked_{getattr(node, key)}")


def _add_property(owner: ast.ClassDef, name: str, mark: str, *, is_settable: bool = False) -> None:
    """Adds a marked property to a class that gives what now has another name."""
    code = f"@_mark_property\n{_mark(mark)}\ndef {name}(self): return self._marked_{name}\n"
    if is_settable:
        code += f"@{name}.setter\n{_mark(mark)}\ndef {name}(self, value) -> None: self._marked_{name} = value\n"
    owner.body += ast.parse(code).body


def _mark_model(tree: ast.Module, owner: ast.ClassDef, package: Package) -> None:
    """Marks a model and its fields, or an enum and its members."""
    if owner.name not in package.classes:
        return
    if owner.name in package.enums:
        _mark_members(tree, owner, package.enums[owner.name])
    fields = package.models.get(owner.name, {})
    for node in list(owner.body):
        if isinstance(node, ast.AnnAssign) and (name := _text(node.target)) in fields:
            _rename(node.target)
            # The constructor keeps the name of the field, while the attribute becomes a property.
            alias = ast.keyword("alias", ast.Constant(name))
            if isinstance(node.value, ast.Call):
                node.value.keywords.append(alias)
            else:
                default = [] if node.value is None else [ast.keyword("default", node.value)]
                node.value = ast.Call(ast.Name("_mark_field"), [], [alias, *default])
            _add_property(owner, name, f"field {owner.name}.{name}", is_settable=True)
    owner.decorator_list.insert(0, _decorator(f"model {owner.name}"))


def _mark_members(tree: ast.Module, owner: ast.ClassDef, members: dict[str, object]) -> None:
    """Marks the members of an enum by properties of its metaclass."""
    lines = [f"class _Marked{owner.name}(_MarkEnumType):"]
    for name in members:
        mark = _mark(f"member {owner.name}.{name}")
        lines += ["    @_mark_property", f"    {mark}", f'    def {name}(cls) -> "{owner.name}": ...']
    tree.body[tree.body.index(owner) : tree.body.index(owner)] = ast.parse("\n".join(lines)).body
    owner.keywords.append(ast.keyword("metaclass", ast.Name(f"_Marked{owner.name}")))
    for node in owner.body:
        if isinstance(node, ast.Assign) and _text(node.targets[0]) in members:
            _rename(node.targets[0])


def _mark_functions(tree: ast.Module, operation: str) -> None:
    """Marks the functions of an operation's module."""
    functions = {node.name: node for node in tree.body if isinstance(node, _Function)}
    for node in functions.values():
        node.decorator_list.insert(0, _decorator(f"function {operation}"))
    for number, assigned in enumerate(tree.body):
        # `sync_detailed = raw(sync)`: as a function of its own, which can be marked.
        if isinstance(assigned, ast.Assign) and isinstance(assigned.value, ast.Call) and assigned.value.args:
            variant = deepcopy(functions[_text(assigned.value.args[0])])
            variant.name, variant.body = _text(assigned.targets[0]), [ast.Expr(ast.Constant(...))]
            variant.returns = ast.Subscript(ast.Name("_MarkRaw"), variant.returns or ast.Constant(None))
            tree.body[number] = variant


def _mark_calls(owner: ast.ClassDef, package: Package) -> None:
    """Gives `call` an overload for each operation, marked with it."""
    for node in list(owner.body):
        if isinstance(node, _Function) and node.name == "call" and any(a.arg == "operation_id" for a in node.args.args):
            overloads: list[ast.stmt] = []
            for operation, type_ in [*((one, f'_MarkLiteral["{one}"]') for one in package.operations), ("?", "str")]:
                variant = deepcopy(node)
                variant.body = [ast.Expr(ast.Constant(...))]
                variant.decorator_list = [ast.Name("_mark_overload"), _decorator(f"call {operation}")]
                (argument,) = (one for one in variant.args.args if one.arg == "operation_id")
                argument.annotation = ast.parse(type_, mode="eval").body
                overloads.append(variant)
            owner.body[owner.body.index(node) : owner.body.index(node)] = overloads


def _mark(mark: str) -> str:
    return f'@_mark("retool-clientgen: {mark}")'


def _decorator(mark: str) -> ast.expr:
    return ast.parse(_mark(mark).removeprefix("@"), mode="eval").body


def _text(node: ast.expr | None) -> str:
    return "" if node is None else ast.unparse(node).strip("'\"")
