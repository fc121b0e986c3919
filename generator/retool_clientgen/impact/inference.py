"""Types for what the user did not annotate, from how it is called and what it gives.

A function without annotations is Any to mypy. What callers within the checked files pass to it, and what its `return`
and `yield` give, says more; the types are put where annotations are missing, and the files are checked again until
nothing new comes out.
"""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from .checker import Checked, CheckedFile, Checker
from .rendering import Renderer
from .slots import PREFIX, Slot, Slotted

if TYPE_CHECKING:
    from mypy.nodes import FuncDef
    from mypy.types import CallableType, Type

ROUNDS = 8
"""So many times at most the files are checked: a type travels one call further each time."""
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
    while True:
        checked = checker.check(texts)
        files = {path: file for path, file in files.items() if path in checked.files}
        seen.append(texts)
        texts = _texts(checked, files)
        if texts in seen or len(seen) >= ROUNDS:
            return checked


def _texts(checked: Checked, files: dict[Path, Slotted]) -> dict[Path, str]:
    """The texts with what is known now of each slot."""
    found: dict[tuple[str, tuple[int, int], str], list[Type]] = {}
    for path, file in files.items():
        checked_file = checked.files[path]
        for node in ast.walk(file.tree):
            if isinstance(node, ast.Call):
                for key, type_ in _passed(node, checked_file):
                    found.setdefault(key, []).append(type_)
        for slot in file.slots:
            if not slot.parameter:
                found[checked_file.module, slot.function, ""] = list(_given(slot, checked_file))
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


def _passed(call: ast.Call, file: CheckedFile) -> Iterator[tuple[tuple[str, tuple[int, int], str], "Type"]]:
    """Types of the arguments of a call, each with module, function and parameter that they are passed to."""
    function, bound = _callee(call, file)
    if function is None:
        return
    # What is within a function has no module in its name, and can be called in its own file only.
    module = function.info.module_name if function.info else function.fullname.rpartition(".")[0] or file.module
    names = [name or "" for name in function.arg_names]
    kinds = function.arg_kinds
    where = (function.line, function.column)
    positional = [name for name, kind in zip(names, kinds, strict=True) if kind.is_positional()][1 if bound else 0 :]
    for name, value in zip(positional, call.args, strict=False):
        if isinstance(value, ast.Starred):
            break
        type_ = file.type_of(value)
        if type_ is not None:
            yield (module, where, name), type_
    for keyword in call.keywords:
        type_ = file.type_of(keyword.value) if keyword.arg in names else None
        if keyword.arg is not None and type_ is not None:
            yield (module, where, keyword.arg), type_


def _callee(call: ast.Call, file: CheckedFile) -> "tuple[FuncDef | None, bool]":
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


def _given(slot: Slot, file: CheckedFile) -> Iterator["Type"]:
    """Types of what a function returns, or yields where it is a generator."""
    is_generator = _is_generator(slot.node)
    for node in _own(slot.node):
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
    return any(isinstance(node, ast.Yield | ast.YieldFrom) for node in _own(function))


def _own(function: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a function without those of the functions in it."""
    for child in ast.iter_child_nodes(function):
        yield child
        if not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
            yield from _own(child)
