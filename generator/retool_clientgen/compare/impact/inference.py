"""Types for what the user did not annotate, from how it is called and what it gives.

A function without annotations is Any to mypy. What callers within the checked files pass to it, the fixtures that
pytest passes, and what its `return` and `yield` give, say more; the types are put where annotations are missing, and
the files are checked again until nothing new comes out.
"""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, TypeGuard

from ..uses.fixtures import Function, asked_for, fixture_name, nearest
from .checker import Checked, CheckedFile, Checker
from .rendering import Renderer
from .slots import PREFIX, Slot, Slotted

if TYPE_CHECKING:
    from mypy.nodes import FuncDef
    from mypy.types import CallableType, Type

ROUNDS = 8
"""So many times at most the files are checked: a type travels one call further each time."""
Place = tuple[int, int]
"""Line and column of a function."""
MAX_TYPES = 6
"""Where more types than this meet, nothing is said of a parameter."""


def check_inferred(checker: Checker, files: dict[Path, Slotted]) -> Checked:
    """Checks files with types for what is not annotated.

    Args:
        checker: Checks them against one package.
        files: The files, with a name where an annotation is missing.

    Raises:
        ClientgenError: If mypy does not work.
    """
    texts = {path: file.with_definitions([], {}) for path, file in files.items()}
    seen: list[dict[Path, str]] = []
    refused: dict[Path, str] = {}
    while True:
        checked = checker.check(texts)
        # What is refused once is not among the next texts.
        checked.refused = refused = {**refused, **checked.refused}
        files = {path: file for path, file in files.items() if path in checked.files}
        seen.append(texts)
        texts = _texts(checked, files)
        if texts in seen or len(seen) >= ROUNDS:
            return checked


def _texts(checked: Checked, files: dict[Path, Slotted]) -> dict[Path, str]:
    """The texts with what is known now of each slot."""
    found: dict[tuple[str, Place, str], list[Type]] = {}
    for path, file in files.items():
        checked_file = checked.files[path]
        for node in ast.walk(file.tree):
            if isinstance(node, ast.Call):
                for key, type_ in _passed(node, checked_file):
                    found.setdefault(key, []).append(type_)
        for slot in file.slots:
            if not slot.parameter:
                found[checked_file.module, slot.function, ""] = list(_given(slot.node, checked_file))
    for key, types_ in _of_fixtures(checked, files):
        found.setdefault(key, []).extend(types_)
    texts = {}
    for path, file in files.items():
        module = checked.files[path].module
        renderer = Renderer(module, checked.modules)
        types = {}
        for slot in file.slots:
            written = renderer.union(found.get((module, slot.function, slot.parameter), []), MAX_TYPES)
            if written:
                types[slot.name] = written if slot.parameter else _result(slot, written)
        texts[path] = file.with_definitions(renderer.imports, types)
    return texts


def _passed(call: ast.Call, file: CheckedFile) -> Iterator[tuple[tuple[str, Place, str], "Type"]]:
    """Types of the arguments of a call, each with module, function and parameter that they are passed to."""
    from mypy.nodes import ARG_STAR

    function, bound = callee(call, file)
    if function is None:
        return
    names = [name or "" for name in function.arg_names]
    kinds = function.arg_kinds
    module, where = home(function, file)
    positional = [name for name, kind in zip(names, kinds, strict=True) if kind.is_positional()][1 if bound else 0 :]
    rest = next((name for name, kind in zip(names, kinds, strict=True) if kind is ARG_STAR), None)
    for index, value in enumerate(call.args):
        if isinstance(value, ast.Starred):
            break
        name = positional[index] if index < len(positional) else rest
        type_ = file.type_of(value)
        if type_ is not None and name is not None:
            yield (module, where, name), type_
    for keyword in call.keywords:
        type_ = file.type_of(keyword.value) if keyword.arg in names else None
        if keyword.arg is not None and type_ is not None:
            yield (module, where, keyword.arg), type_


def home(function: "FuncDef", file: CheckedFile) -> tuple[str, Place]:
    """Module and place of a function that a file calls."""
    # What is within a function has no module in its name, and can be called in its own file only.
    module = function.info.module_name if function.info else function.fullname.rpartition(".")[0] or file.module
    return module, (function.line, function.column)


def _of_fixtures(checked: Checked, files: dict[Path, Slotted]) -> "Iterator[tuple[tuple[str, Place, str], list[Type]]]":
    """What pytest passes to tests and fixtures: module, function and parameter, and types of the fixture."""
    fixtures: dict[str, list[tuple[Path, Function]]] = {}
    functions = [(path, node) for path, file in files.items() for node in ast.walk(file.tree) if _is_function(node)]
    for path, node in functions:
        name = fixture_name(node)
        if name is not None:
            fixtures.setdefault(name, []).append((path, node))
    for path, node in functions:
        for argument in asked_for(node):
            there = [(holder, one) for holder, one in fixtures.get(argument.arg, ()) if one is not node]
            seen = nearest(path.resolve(), [holder.resolve() for holder, _ in there])
            types = [
                type_
                for holder, one in there
                if holder.resolve() in seen
                for type_ in _fixture_types(one, files[holder], checked.files[holder])
            ]
            yield (checked.files[path].module, (node.lineno, node.col_offset), argument.arg), types


def _is_function(node: ast.AST) -> TypeGuard[Function]:
    return isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)


def _fixture_types(function: Function, slotted: Slotted, file: CheckedFile) -> "Iterator[Type]":
    """The types of what a fixture gives: of its annotation, or of what it returns or yields."""
    from mypy.nodes import ClassDef, Decorator
    from mypy.types import CallableType, Instance, get_proper_type

    if any(slot.node is function and not slot.parameter for slot in slotted.slots):
        yield from _given(function, file)
        return
    bodies = [file.tree.defs, *(node.defs.body for node in file.tree.defs if isinstance(node, ClassDef))]
    for node in (node for body in bodies for node in body):
        if isinstance(node, Decorator) and (node.func.line, node.func.column) == (function.lineno, function.col_offset):
            said = node.func.type
            given = get_proper_type(said.ret_type) if isinstance(said, CallableType) else None
            if given is not None and not _is_generator(function):
                yield given
            elif isinstance(given, Instance) and given.args:
                yield given.args[0]


def callee(call: ast.Call, file: CheckedFile) -> "tuple[FuncDef | None, bool]":
    """The function that a call runs, and whether its first parameter is bound."""
    from mypy.nodes import Decorator, FuncDef, RefExpr, TypeInfo
    from mypy.types import CallableType, get_proper_type

    expression = file.expression(call.func)
    node = expression.node if isinstance(expression, RefExpr) else None
    if isinstance(node, TypeInfo):
        made = node.get_method("__init__")
        return (made, True) if isinstance(made, FuncDef) else (None, False)
    if isinstance(node, Decorator) and not node.func.info:
        # Of a decorator without annotations mypy says nothing; most of them leave the parameters as they are.
        return node.func, False
    proper = get_proper_type(file.type_of(expression)) if expression is not None else None
    if not isinstance(proper, CallableType):
        return None, False
    definition = node if isinstance(node, FuncDef | Decorator) else proper.definition
    if isinstance(definition, Decorator):
        definition = definition.func
    return (definition, _is_bound(definition, proper)) if isinstance(definition, FuncDef) else (None, False)


def _is_bound(function: "FuncDef", type_: "CallableType") -> bool:
    return bool(function.info) and not function.is_static and len(type_.arg_types) < len(function.arg_names)


def _given(function: Function, file: CheckedFile) -> Iterator["Type"]:
    """Types of what a function returns, or yields where it is a generator."""
    is_generator = _is_generator(function)
    for node in own(function):
        value = node.value if isinstance(node, ast.Yield if is_generator else ast.Return) else None
        if value is not None:
            type_ = file.type_of(value)
            if type_ is not None:
                yield type_


def _result(slot: Slot, written: str) -> str:
    """What a function gives: an iterator of what it yields, if it does."""
    if not _is_generator(slot.node):
        return written
    word = "AsyncIterator" if isinstance(slot.node, ast.AsyncFunctionDef) else "Iterator"
    return f"{PREFIX}abc.{word}[{written}]"


def _is_generator(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(isinstance(node, ast.Yield | ast.YieldFrom) for node in own(function))


def own(function: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a function without those of the functions in it."""
    for child in ast.iter_child_nodes(function):
        yield child
        if not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
            yield from own(child)
