"""Single changes of a client package by operators on its syntax tree, planned the same way from the same seed.

No operator knows what a client does: a change can be one that nobody could notice, such as another default that no
call uses. The share of changes that the suite notices is a figure to watch, by operator, not a limit.
"""

import ast
import copy
import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from attrs import evolve, field, frozen

from retool_clientgen.contract.operations import Operation

FOLDERS = ("_runtime", "api", "models", "resources")

Change = Iterator[tuple[ast.expr | ast.stmt, str]]
"""Nodes of a tree, each with what is put in its place."""


@frozen
class Mutant:
    """A single change.

    Attributes:
        number: Its place in the plan.
        operator: The operator that made it.
        file: File in the package, with slashes.
        start: Where in the file it begins, in characters.
        line: The same as a line.
        before: The text that is replaced.
        after: The text that replaces it.
        operations: Ids of the operations that it concerns.
    """

    number: int
    operator: str
    file: str
    start: int
    line: int
    before: str
    after: str
    operations: tuple[str, ...] = field(repr=False)

    @property
    def in_runtime(self) -> bool:
        """Whether it concerns every operation."""
        return self.file.startswith("_runtime/")

    def applied_to(self, text: str) -> str:
        """The file's text with the change.

        Raises:
            ValueError: If the file is not what was planned with.
        """
        end = self.start + len(self.before)
        if text[self.start : end] != self.before:
            raise ValueError(f"{self.file}:{self.line} is not what was planned with")
        return text[: self.start] + self.after + text[end:]

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.before} → {self.after}"


def _strings(node: ast.AST) -> Change:
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node, repr(f"{node.value}_x")


def _numbers(node: ast.AST) -> Change:
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float) and not isinstance(node.value, bool):
        yield node, repr(node.value + 1)


def _booleans(node: ast.AST) -> Change:
    if isinstance(node, ast.Constant) and isinstance(node.value, bool):
        yield node, repr(not node.value)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield node, f"bool({ast.unparse(node.operand)})"


_OTHER: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip


def _comparisons(node: ast.AST) -> Change:
    if isinstance(node, ast.Compare):
        changed = copy.deepcopy(node)
        changed.ops[0] = _OTHER[type(node.ops[0])]()
        yield node, f"({ast.unparse(changed)})"


def _conjunctions(node: ast.AST) -> Change:
    if isinstance(node, ast.BoolOp):
        other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        yield node, f"({ast.unparse(ast.BoolOp(other, node.values))})"


def _keywords(node: ast.AST) -> Change:
    if isinstance(node, ast.Call):
        for index in range(len(node.keywords)):
            kept = [*node.keywords[:index], *node.keywords[index + 1 :]]
            yield node, ast.unparse(ast.Call(node.func, node.args, kept))


def _entries(node: ast.AST) -> Change:
    if isinstance(node, ast.Dict):
        for index in range(len(node.keys)):
            keys, values = list(node.keys), list(node.values)
            del keys[index], values[index]
            yield node, ast.unparse(ast.Dict(keys, values))
    elif isinstance(node, ast.Tuple | ast.List) and isinstance(node.ctx, ast.Load) and len(node.elts) > 1:
        for index in range(len(node.elts)):
            changed = copy.copy(node)
            changed.elts = [*node.elts[:index], *node.elts[index + 1 :]]
            yield node, ast.unparse(changed)


def _swapped(node: ast.AST) -> Change:
    if isinstance(node, ast.Call) and len(node.args) > 1 and not any(isinstance(a, ast.Starred) for a in node.args):
        yield node, ast.unparse(ast.Call(node.func, [node.args[1], node.args[0], *node.args[2:]], node.keywords))


def _results(node: ast.AST) -> Change:
    if isinstance(node, ast.Return) and node.value is not None:
        yield node, "return None"


OPERATORS: dict[str, Callable[[ast.AST], Change]] = {
    "other string": _strings,
    "other number": _numbers,
    "other boolean": _booleans,
    "other comparison": _comparisons,
    "and for or": _conjunctions,
    "dropped keyword": _keywords,
    "dropped entry": _entries,
    "swapped arguments": _swapped,
    "no result": _results,
}


def plan(package: Path, operations: dict[str, Operation], *, count: int, seed: int = 0) -> tuple[list[Mutant], int]:
    """Plans mutants: as many by each operator in each folder as there is room for, chosen at random.

    Args:
        package: Directory of the package.
        operations: The operations of the release.
        count: How many.
        seed: Decides which.

    Returns:
        The mutants, and how many there could be.
    """
    users = _Users(package, operations)
    found: dict[tuple[str, str], list[Mutant]] = defaultdict(list)
    for folder in FOLDERS:
        for file in sorted((package / folder).rglob("*.py")):
            name = file.relative_to(package).as_posix()
            text = file.read_text(encoding="utf-8")
            for operator, node, after in _changes(ast.parse(text)):
                start, before = _place(text, node)
                concerned = users.of(name, text, start)
                if concerned and after != before:
                    mutant = Mutant(0, operator, name, start, node.lineno, before, after, concerned)
                    found[operator, folder].append(mutant)
    # Which changes are planted need not be a secret.
    chance = random.Random(seed)  # noqa: S311
    places = sum(map(len, found.values()))
    for mutants in found.values():
        chance.shuffle(mutants)
    chosen: list[Mutant] = []
    while len(chosen) < count and any(found.values()):
        for key in sorted(found):
            if found[key] and len(chosen) < count:
                chosen.append(found[key].pop())
    return [evolve(mutant, number=number) for number, mutant in enumerate(chosen)], places


def _changes(tree: ast.Module) -> Iterator[tuple[str, ast.expr | ast.stmt, str]]:
    """What each operator makes of the code that runs, without prose for people and types for checkers."""
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        for operator, change in OPERATORS.items():
            for place, after in change(node):
                yield operator, place, after
        waiting.extend(child for name, value in ast.iter_fields(node) for child in _run(node, name, value))


def _run(node: ast.AST, name: str, value: object) -> Iterator[ast.AST]:
    """The parts of a field that run."""
    is_type = name in ("annotation", "returns", "type_params") or (isinstance(node, ast.ClassDef) and name == "bases")
    if is_type or (isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING" and name != "orelse"):
        return
    for child in value if isinstance(value, list) else [value]:
        is_prose = isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)
        shows = isinstance(child, ast.FunctionDef) and child.name in ("__repr__", "__str__")
        # What an error says, and what formats it, is held by the tests of the runtime.
        said = isinstance(child, ast.Raise | ast.JoinedStr | ast.Import | ast.ImportFrom)
        listed = isinstance(child, ast.Assign) and ast.unparse(child.targets[0]) in ("__all__", "__slots__")
        if isinstance(child, ast.AST) and not (is_prose or shows or said or listed):
            yield child


def _place(text: str, node: ast.expr | ast.stmt) -> tuple[int, str]:
    """Where a node begins, in characters, and its text."""
    assert node.end_lineno is not None
    assert node.end_col_offset is not None
    lines = text.splitlines(keepends=True)

    def at(line: int, column: int) -> int:
        return sum(map(len, lines[: line - 1])) + len(lines[line - 1].encode()[:column].decode())

    start = at(node.lineno, node.col_offset)
    return start, text[start : at(node.end_lineno, node.end_col_offset)]


class _Users:
    """Which operations a file of the package concerns, by what imports what."""

    def __init__(self, package: Path, operations: dict[str, Operation]) -> None:
        self._operations = operations
        models = {file.stem: file.read_text(encoding="utf-8") for file in (package / "models").glob("*.py")}
        inner = {name: set(re.findall(r"^\s*from \.(\w+) import", text, re.MULTILINE)) for name, text in models.items()}
        self._users: dict[str, list[str]] = defaultdict(list)
        for identifier in operations:
            file = package.joinpath("api", *identifier.split(".")).with_suffix(".py")
            text = file.read_text(encoding="utf-8") if file.is_file() else ""
            # What only type checkers import is not used.
            used = re.sub(r"if TYPE_CHECKING:\n(?:    .*\n|\n)*", "", text)
            waiting = re.findall(r"from \.+models\.(\w+) import", used)
            seen: set[str] = set()
            while waiting:
                model = waiting.pop()
                if model not in seen:
                    seen.add(model)
                    waiting.extend(inner.get(model, ()))
            for model in seen:
                self._users[model].append(identifier)
        # Operations that are unlike each other: one of each method, with the largest request, query and answer.
        by_method = {o.method: o.id for o in reversed(operations.values())}
        size: list[Callable[[Operation], int]] = [
            lambda o: len(o.query),
            lambda o: len(o.path_names),
            lambda o: len(str(o.body or "")),
            lambda o: len(str(o.response(o.succeeds_with) or "")),
        ]
        most = [max(operations.values(), key=key).id for key in size]
        unions = [users[0] for name, text in models.items() if "Union" in text and (users := self._users.get(name))]
        self.sample = tuple(dict.fromkeys([*by_method.values(), *most, *unions]))[:15]

    def of(self, file: str, text: str, at: int) -> tuple[str, ...]:
        """The operations that a place in a file concerns."""
        folder, _, rest = file.removesuffix(".py").partition("/")
        if folder == "_runtime":
            return self.sample
        if folder == "api":
            identifier = rest.replace("/", ".")
        elif folder == "resources":
            method = re.findall(r"def (\w+)\(", text[:at])
            resource = re.findall(r'"""The resource `([\w.]+)`', text)
            identifier = f"{resource[0]}.{method[-1]}" if method and resource else ""
        else:
            users = self._users.get(rest, ())
            return tuple(sorted(users, key=lambda i: len(str(self._operations[i].corrected.responses))))
        return (identifier,) if identifier in self._operations else ()
