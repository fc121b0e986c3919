"""The user's files, checked by mypy against one client package.

mypy is used as a library: its inferred types are what tells a use of the client from a name that looks like one. Only
`build`, `Options` and the trees are used, which its own tools and plugins depend on too.
"""

import ast
import hashlib
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import define, field, frozen
from packaging.version import Version

from ...errors import ClientgenError

if TYPE_CHECKING:
    from mypy.build import BuildResult
    from mypy.modulefinder import BuildSource
    from mypy.nodes import Expression, MypyFile, SymbolNode
    from mypy.options import Options
    from mypy.types import Type

_CLIENT = "retool_client"
OLDEST = Version("2.4")
"""mypy before it leaves out where errors end."""


@frozen
class MypyError:
    """What mypy objects to.

    Attributes:
        line: Line, from 1.
        column: Column in bytes, from 0.
        end_line: Last line.
        end_column: Where it ends there.
        code: mypy's code for it: `attr-defined`.
        message: What is wrong.
    """

    line: int
    column: int
    end_line: int
    end_column: int
    code: str
    message: str


@define
class CheckedFile:
    """A file after mypy has checked it.

    Attributes:
        module: Name of its module.
        tree: mypy's tree.
        types: Types of expressions, those of other files among them.
        errors: What mypy objects to.
        texts: What names may be as text, by line and column, as far as their assignments tell.
    """

    module: str
    tree: "MypyFile"
    types: "dict[Expression, Type]"
    errors: list[MypyError]
    texts: Mapping[tuple[int, int], frozenset[str]] = field(factory=dict)

    def expression(self, node: ast.expr) -> "Expression | None":
        """Mypy's node of an expression; None where it has none, as in code that is never run."""
        from mypy.inspections import find_by_location

        end = node.end_lineno or node.lineno, node.end_col_offset or 0
        if end <= (node.lineno, node.col_offset):
            return None
        return find_by_location(self.tree, node.lineno, node.col_offset, *end)

    def type_of(self, node: "ast.expr | Expression") -> "Type | None":
        """The type of an expression; None where mypy has none."""
        expression = self.expression(node) if isinstance(node, ast.expr) else node
        return None if expression is None else self.types.get(expression)

    def reference(self, node: ast.expr) -> "SymbolNode | None":
        """What a name or attribute stands for, where it is a definition and not a value."""
        from mypy.nodes import RefExpr

        expression = self.expression(node)
        return expression.node if isinstance(expression, RefExpr) else None

    def fullname_of(self, node: ast.expr) -> str:
        """The full name of what a name or attribute stands for; empty where it is a value."""
        from mypy.nodes import RefExpr

        expression = self.expression(node)
        return (expression.fullname or "") if isinstance(expression, RefExpr) else ""

    def fullname_of_annotation(self, node: ast.expr) -> str:
        """The full name of what an annotation names, as far as the module's own names tell it."""
        if isinstance(node, ast.Attribute):
            return f"{self.fullname_of_annotation(node.value)}.{node.attr}"
        symbol = self.tree.names.get(node.id) if isinstance(node, ast.Name) else None
        return symbol.node.fullname if symbol is not None and symbol.node is not None else ""

    def definition_of(self, node: ast.expr) -> str:
        """The full name of the function that an expression is, however it came there; empty where it is none."""
        from mypy.types import CallableType, get_proper_type

        type_ = self.type_of(node)
        proper = get_proper_type(type_) if type_ is not None else None
        definition = proper.definition if isinstance(proper, CallableType) else None
        return definition.fullname if definition is not None else ""

    def instance_of(self, node: ast.expr) -> "Type | None":
        """The type of the objects of a class that a name stands for."""
        from mypy.nodes import TypeInfo
        from mypy.typevars import fill_typevars

        info = self.reference(node)
        return fill_typevars(info) if isinstance(info, TypeInfo) else None


@define
class Checked:
    """All files, checked against one package.

    Attributes:
        files: The files, by path.
        modules: All modules that mypy read, the client's among them.
        refused: Files that mypy cannot check at all, and why.
    """

    files: dict[Path, CheckedFile]
    modules: "dict[str, MypyFile]"
    refused: dict[Path, str]


class Checker:
    """Checks the same files again and again against one client package.

    Args:
        project: Directory of the client package's project.
        cache: Directory for what mypy keeps of the client and of libraries.
        copies: Directory for copies of the files as they are checked.
        python: The interpreter whose installed packages the user's code imports; None for this one.

    Raises:
        ClientgenError: If mypy is not installed.
    """

    def __init__(self, project: Path, cache: Path, copies: Path, python: Path | None = None) -> None:
        require_mypy()
        self._project = project
        self._copies = copies
        self._cache = cache
        self._python = python

    def check(self, texts: Mapping[Path, str]) -> Checked:
        """Checks files.

        Args:
            texts: The files and their content.

        Raises:
            ClientgenError: If mypy does not work at all.
        """
        checked = Checked({}, {}, {})
        left = {path: text for path, text in texts.items() if self._is_named(path, checked)}
        while left:
            group = self._group(left)
            for path in group:
                del left[path]
            self._check_group(group, checked)
        return checked

    def _is_named(self, path: Path, checked: Checked) -> bool:
        from mypy.find_sources import InvalidSourceList

        try:
            module = self._source(path, None).module
        except InvalidSourceList as error:
            checked.refused[path] = str(error)
            return False
        if module.partition(".")[0] == _CLIENT:
            checked.refused[path] = f"its module is {module}: code beside it gets it instead of the client"
            return False
        return True

    def _source(self, path: Path, text: str | None) -> "BuildSource":
        from mypy.find_sources import SourceFinder
        from mypy.fscache import FileSystemCache
        from mypy.modulefinder import BuildSource

        module, base = SourceFinder(FileSystemCache(), self._options()).crawl_up(str(path.resolve()))
        # mypy would look there before it looks where the compared client is.
        hides_client = any((Path(base) / name).exists() for name in (_CLIENT, f"{_CLIENT}.py"))
        copy = self._copy(path)
        if text is not None:
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(text, encoding="utf-8")
        # With a text mypy reads nothing of the file from its cache, which has no types of expressions.
        return BuildSource(str(copy), module, text, None if hides_client else base)

    def _copy(self, path: Path) -> Path:
        """Where the file lies that mypy checks: some of its parsers read a file whatever text they are given."""
        return self._copies.resolve() / hashlib.sha256(str(path.resolve()).encode()).hexdigest()[:16] / path.name

    def _group(self, texts: Mapping[Path, str]) -> "dict[Path, BuildSource]":
        """As many files as one run can take: no two of them may be the same module."""
        group: dict[Path, BuildSource] = {}
        names: set[str] = set()
        for path, text in texts.items():
            source = self._source(path, text)
            if source.module not in names:
                names.add(source.module)
                group[path] = source
        return group

    def _check_group(self, group: "dict[Path, BuildSource]", checked: Checked) -> None:
        from mypy.build import build
        from mypy.errors import CompileError

        while group:
            try:
                result = build(list(group.values()), self._options(), alt_lib_path=str(self._project))
            except CompileError as error:
                self._refuse(error.messages, group, checked)
                continue
            _take(result, group, checked)
            return

    def _refuse(self, messages: Sequence[str], group: "dict[Path, BuildSource]", checked: Checked) -> None:
        """Leaves out the files that keep mypy from checking the others."""
        by_path = _by_path(group)
        found = [(by_path.get(Path(item["file"]).resolve()), item) for item in _parsed(messages)]
        refused = {
            path: f"line {item['line']}: {item['message']}" for path, item in reversed(found) if path is not None
        }
        if not refused:
            raise ClientgenError(
                f"mypy cannot check the code: {'; '.join(messages)[:500]}",
                fix="Run mypy on it by itself; its message is the same there.",
            )
        for path, why in refused.items():
            checked.refused[path] = why
            del group[path]

    def _options(self) -> "Options":
        """Options of our own: how strict the user is with themselves has nothing to do with the upgrade."""
        from mypy.options import Options

        options = Options()
        options.export_types = options.preserve_asts = options.check_untyped_defs = options.strict_equality = True
        options.ignore_missing_imports = True
        # A module of the client that is gone is what is looked for.
        options.per_module_options = {"retool_client.*": {"ignore_missing_imports": False}}
        options.follow_imports = "silent"
        options.incremental = True
        options.cache_dir = str(self._cache)
        options.show_column_numbers = options.show_error_end = True
        options.hide_error_codes = options.error_summary = False
        # Its columns are wrong on lines that are not all ASCII (mypy 2.4).
        options.native_parser = False
        options.output = "json"
        options.python_version = sys.version_info[:2]
        options.python_executable = str(self._python) if self._python else sys.executable
        return options


def require_mypy() -> None:
    """Says what to install where mypy is missing, or is one that says less of where an error ends.

    Raises:
        ClientgenError: If it is.
    """
    try:
        import mypy.build  # noqa: F401
        from mypy.version import __version__
    except ImportError as error:
        raise ClientgenError(
            "mypy is needed to see which code an upgrade touches, and it is not installed",
            fix="pip install 'retool-clientgen[impact]'",
        ) from error
    if Version(__version__) < OLDEST:
        raise ClientgenError(
            f"mypy {OLDEST} or newer is needed, and {__version__} is installed",
            fix="pip install 'retool-clientgen[impact]'",
        )


def _parsed(messages: Sequence[str]) -> list[dict[str, Any]]:
    found = []
    for message in messages:
        try:
            found.append(json.loads(message))
        except ValueError:
            continue
    return found


def _by_path(group: "dict[Path, BuildSource]") -> dict[Path, Path]:
    """The user's files by the copies that mypy checks."""
    return {Path(source.path or "").resolve(): path for path, source in group.items()}


def _take(result: "BuildResult", group: "dict[Path, BuildSource]", checked: Checked) -> None:
    """Takes over what mypy found out about the files of a run."""
    by_path = _by_path(group)
    checked.modules |= {name: tree for name, tree in result.files.items() if name not in checked.modules}
    for path, source in group.items():
        checked.files[path] = CheckedFile(source.module, result.files[source.module], result.types, [])
    for item in _parsed(result.errors):
        of = by_path.get(Path(item["file"]).resolve())
        if of is not None and item.get("severity") == "error":
            end = item.get("end_line") or item["line"], item.get("end_column") or item["column"]
            error = MypyError(item["line"], item["column"], *end, item.get("code") or "", item["message"])
            checked.files[of].errors.append(error)
