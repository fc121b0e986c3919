"""Places in a file where an annotation is missing, filled with names that are defined at its end.

mypy takes what is not annotated as Any, so that `def f(users): users.list()` says nothing. The text gets a name for
each missing annotation; what the name stands for is defined below the last line and may differ from run to run, while
lines and columns stay the same.
"""

import ast
import io
import tokenize
from bisect import bisect_left
from collections.abc import Iterator

from attrs import define, field, frozen

from .user_code import UserFile

PREFIX = "_retool_impact_"


@frozen
class Slot:
    """A missing annotation.

    Attributes:
        name: The name that stands for it.
        function: Line and column of the function in the text with the names put in.
        parameter: Name of the parameter; empty for what the function gives.
        node: The function.
    """

    name: str
    function: tuple[int, int]
    parameter: str
    node: ast.FunctionDef | ast.AsyncFunctionDef = field(eq=False)


@define
class Slotted:
    """A file whose missing annotations are names.

    Attributes:
        file: The file.
        text: The text with the names put in, without their definitions.
        tree: The text, parsed.
        slots: The slots.
        inserted: For each line, where something was put in (in bytes of the new line) and how long it is.
    """

    file: UserFile
    text: str
    tree: ast.Module
    slots: list[Slot]
    inserted: dict[int, list[tuple[int, int]]]

    def with_definitions(self, imports: list[str], types: dict[str, str]) -> str:
        """The whole text.

        Args:
            imports: Lines that import what the types need.
            types: What each slot stands for; Any for those that are missing.
        """
        if not self.slots:
            return self.text
        start = self.text if self.text.endswith("\n") else self.text + "\n"
        lines = [
            f"import collections.abc as {PREFIX}abc",
            f"from typing import Any as {PREFIX}any, TypeAlias as {PREFIX}alias",
            *imports,
        ]
        lines += [f"{slot.name}: {PREFIX}alias = {types.get(slot.name, PREFIX + 'any')}" for slot in self.slots]
        return start + "\n".join(lines) + "\n"

    def original(self, line: int, column: int) -> tuple[int, int]:
        """Line and column (in characters, from 1) in the user's file of a place in the text.

        Args:
            line: Line, from 1.
            column: Column in bytes, from 0.
        """
        places = self.inserted.get(line, [])
        count = bisect_left(places, (column, 0))
        bytes_before = max(0, column - sum(length for _, length in places[:count]))
        content = self.file.lines[line - 1] if line <= len(self.file.lines) else ""
        return line, len(content.encode()[:bytes_before].decode(errors="ignore")) + 1


def slotted(file: UserFile) -> Slotted:
    """Puts a name where an annotation is missing."""
    tree = ast.parse(file.text, type_comments=True)
    lines = file.text.encode().splitlines(keepends=True)
    places: list[tuple[int, int, str]] = []
    closing = _closing_parentheses(file.text)
    for function in _functions(tree):
        if function.type_comment:
            # The annotations are in a comment, and mypy takes one kind of them only.
            continue
        for argument in _arguments(function):
            if argument.annotation is None and not argument.type_comment:
                places.append((argument.end_lineno or 0, argument.end_col_offset or 0, ": "))
        end = closing.get(function.lineno)
        if function.returns is None and end is not None and not function.name.startswith("__init"):
            places.append((*end, " -> "))
    inserted: dict[int, list[tuple[int, int]]] = {}
    names: list[str] = []
    for index, (row, column, before) in enumerate(sorted(places)):
        name = f"{PREFIX}{index}"
        names.append(name)
        added = f"{before}{name}"
        shift = sum(length for _, length in inserted.get(row, []))
        inserted.setdefault(row, []).append((column + shift, len(added)))
        at, line = column + shift, lines[row - 1]
        lines[row - 1] = line[:at] + added.encode() + line[at:]
    text = b"".join(lines).decode()
    filled = ast.parse(text)
    return Slotted(file, text, filled, list(_slots(filled)), inserted)


def _functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def _arguments(function: ast.FunctionDef | ast.AsyncFunctionDef) -> list[ast.arg]:
    """The parameters that an annotation can be given to, without `self` and `cls`."""
    arguments = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
    # What `**kwargs` are of is different for each name.
    arguments += [function.args.vararg] if function.args.vararg is not None else []
    return [argument for argument in arguments if argument.arg not in ("self", "cls", "mcs")]


def _slots(tree: ast.Module) -> Iterator[Slot]:
    for function in _functions(tree):
        where = (function.lineno, function.col_offset)
        for argument in _arguments(function):
            if isinstance(argument.annotation, ast.Name) and argument.annotation.id.startswith(PREFIX):
                yield Slot(argument.annotation.id, where, argument.arg, function)
        if isinstance(function.returns, ast.Name) and function.returns.id.startswith(PREFIX):
            yield Slot(function.returns.id, where, "", function)


def _closing_parentheses(text: str) -> dict[int, tuple[int, int]]:
    """Where the parameters of each function end, by the line of its `def`: line, and column in bytes."""
    found: dict[int, tuple[int, int]] = {}
    lines = text.split("\n")
    start, depth, brackets = 0, 0, 0
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.NAME and token.string == "def" and not depth:
            start, brackets = token.start[0], 0
        elif token.type == tokenize.OP and start:
            if token.string in "[]" and not depth:
                brackets += 1 if token.string == "[" else -1
            elif token.string == "(" and not brackets:
                depth += 1
            elif token.string == ")" and not brackets:
                depth -= 1
                if not depth:
                    row, column = token.end
                    found[start] = (row, len(lines[row - 1][:column].encode()))
                    start = 0
    return found
