"""The user's files, and what their syntax says of a place that the type checker names."""

import ast
import re
import tokenize
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from attrs import field, frozen

from ...errors import ClientgenError
from .package import CLIENT

_SKIPPED = frozenset({"__pycache__", "node_modules", "site-packages", "dist-packages"})
_SILENCER = re.compile(r"#\s*pyright:")
Position = tuple[int, int]
"""Line from 1 and column in bytes from 0, as in `ast`."""

Span = tuple[Position, Position]
"""Where something begins and ends."""


def span_of(node: ast.AST) -> Span:
    """The span of a node that has a place."""
    place: Any = node
    return (place.lineno, place.col_offset), (place.end_lineno or place.lineno, place.end_col_offset or 0)


def holds(outer: Span, inner: Span) -> bool:
    """Whether a span lies within another."""
    return outer[0] <= inner[0] and inner[1] <= outer[1]


@frozen(order=True)
class Remark:
    """A place in the code that a reader has to know of.

    Attributes:
        file: The file, as it was given.
        line: Line, from 1; 0 for the whole file.
        what: What is the matter, or the name of a function that cannot be seen into.
    """

    file: Path
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}" if self.line else f"{self.file}: {self.what}"


@frozen
class UserFile:
    """A file that can be checked.

    Attributes:
        path: The file, as it was given.
        lines: Its lines.
        tree: Its syntax tree.
        parents: The node around each node.
    """

    path: Path
    lines: list[str]
    tree: ast.Module
    parents: dict[ast.AST, ast.AST] = field(factory=dict)
    _ends: dict[Position, ast.AST] = field(factory=dict)
    _starts: dict[Position, ast.AST] = field(factory=dict)

    def __attrs_post_init__(self) -> None:
        for node in ast.walk(self.tree):
            for child in ast.iter_child_nodes(node):
                self.parents[child] = node
            if isinstance(node, ast.Attribute):
                self._ends[node.end_lineno or 0, node.end_col_offset or 0] = node
            elif isinstance(node, ast.Name | ast.alias):
                self._starts[node.lineno, node.col_offset] = node

    def position(self, place: dict[str, int]) -> Position:
        """The position of a place of the Language Server Protocol: counted from 0, in UTF-16 units."""
        number, column = place["line"], place["character"]
        line = self.lines[number] if number < len(self.lines) else ""
        before = line.encode("utf-16-le")[: 2 * column].decode("utf-16-le", "ignore")
        return number + 1, len(before.encode())

    def column(self, position: Position) -> int:
        """The column of a position in characters, from 1."""
        return len(self.lines[position[0] - 1].encode()[: position[1]].decode(errors="ignore")) + 1

    def node_at(self, span: Span) -> ast.AST | None:
        """The attribute, name or import that a name is of; None within text, as in an annotation in quotes."""
        return self._ends.get(span[1]) or self._starts.get(span[0])

    def around(self, node: ast.AST | None) -> ast.AST | None:
        """What a node is in."""
        return None if node is None else self.parents.get(node)

    @property
    def unannotated(self) -> Iterator[Remark]:
        """The functions with a parameter that has neither a type nor a default."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                given = node.args
                places = [*given.posonlyargs, *given.args]
                plain = places[: len(places) - len(given.defaults)]
                is_method = isinstance(self.parents.get(node), ast.ClassDef)
                is_static = any(isinstance(d, ast.Name) and d.id == "staticmethod" for d in node.decorator_list)
                plain = plain[1:] if is_method and not is_static else plain
                plain += [a for a, default in zip(given.kwonlyargs, given.kw_defaults, strict=True) if default is None]
                plain += [one for one in (given.vararg, given.kwarg) if one is not None]
                if any(one.annotation is None for one in plain):
                    yield Remark(self.path, node.lineno, node.name)


def read_user_code(paths: list[Path]) -> tuple[dict[Path, UserFile], list[Remark]]:
    """Reads the files and the Python files within the directories.

    Hidden directories, virtual environments, installed packages and client packages themselves are left out.

    Returns:
        The files by their absolute paths, and what cannot be checked.

    Raises:
        ClientgenError: If a path is not there, or there is no Python file.
    """
    found: dict[Path, Path] = {}
    for path in paths:
        if not path.exists():
            raise ClientgenError("there is no such file or directory", where=str(path))
        for file in _python_files(path) if path.is_dir() else (path,):
            found.setdefault(file.resolve(), file)
    if not found:
        raise ClientgenError(
            "there are no Python files", where=", ".join(map(str, paths)), fix="Name files or directories of your code."
        )
    files: dict[Path, UserFile] = {}
    remarks: list[Remark] = []
    for absolute, file in sorted(found.items(), key=lambda item: item[1]):
        try:
            with tokenize.open(file) as opened:
                text = opened.read()
            files[absolute] = UserFile(file, text.split("\n"), ast.parse(text, str(file)))
        except SyntaxError as error:
            what = f"not checked, as it is not valid Python: {error.msg}"
            remarks.append(Remark(file, error.lineno or 0, what))
        except (OSError, ValueError, RecursionError, MemoryError) as error:
            remarks.append(Remark(file, 0, f"not checked: {error}"))
        else:
            remarks += [
                Remark(file, number, "a comment for pyright may hide what it finds")
                for number, line in enumerate(files[absolute].lines, 1)
                if _SILENCER.search(line)
            ]
            if CLIENT in (file.stem, *file.parent.parts[-1:]):
                del files[absolute]
                remarks.append(Remark(file, 0, f"not checked: its module is {CLIENT}"))
    return files, remarks


def import_bases(files: Iterable[Path]) -> list[Path]:
    """The directories that files import their modules from: the first ones upwards that are no packages."""
    found: dict[Path, None] = {}
    for file in files:
        folder = file.parent
        while (folder / "__init__.py").is_file():
            folder = folder.parent
        found[folder] = None
    return list(found)


def _python_files(directory: Path) -> Iterator[Path]:
    for entry in sorted(directory.iterdir()):
        if entry.is_dir():
            is_skipped = entry.name.startswith(".") or entry.name in _SKIPPED or entry.is_symlink()
            is_environment = (entry / "pyvenv.cfg").is_file()
            is_client = entry.name == CLIENT and (entry / "_package.py").is_file()
            if not (is_skipped or is_environment or is_client):
                yield from _python_files(entry)
        elif entry.suffix == ".py" and entry.is_file():
            yield entry
