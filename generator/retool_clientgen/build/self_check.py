"""Looks at a generated project as its first user would, and as one who made the document to harm that user.

Whatever the templates do with a document, the syntax tree of each file holds only what they have a use for: imports of
what is in the package and of a few modules, names that the file binds, attributes that a template or the document
names, docstrings, and no character that makes source read other than it runs.
"""

import ast
import functools
import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from importlib import resources
from pathlib import Path
from types import EllipsisType
from typing import Any

from ..errors import ClientgenError
from ..generate.formatter import lint_package
from ..generate.package import Generated
from ..normalise import Normalised

_STANDARD: dict[str, set[str]] = {
    "__future__": {"annotations"},
    "builtins": set(),
    "collections.abc": {"Mapping", "Sequence"},
    "datetime": set(),
    "functools": {"cached_property"},
    "importlib": {"import_module"},
    "typing": set(
        "Any Final Literal NotRequired TYPE_CHECKING TypeAlias TypedDict Union Unpack cast overload".split(" ")
    ),
}
"""What generated files import from outside of their package."""

_BUILTINS = frozenset(
    "AttributeError __name__ bool bytes dict float getattr globals int len list property sorted str tuple".split(" ")
)
_BY_NAME = frozenset({"getattr", "globals", "import_module"})
"""What reaches things by their name: only the modules that load on demand call it, within functions."""

_ANNOTATION = frozenset({
    ast.Attribute, ast.BinOp, ast.BitOr, ast.Constant, ast.Load, ast.Name, ast.Subscript, ast.Tuple, ast.USub,
    ast.UnaryOp,
})  # fmt: skip
"""The kinds of syntax in the annotations of attributes: decoders are made from what they evaluate to."""

_NODES = _ANNOTATION | {
    ast.AnnAssign, ast.Assign, ast.AsyncFunctionDef, ast.Await, ast.Call, ast.ClassDef, ast.Compare, ast.Dict, ast.Expr,
    ast.FormattedValue, ast.FunctionDef, ast.If, ast.Import, ast.ImportFrom, ast.In, ast.Is, ast.JoinedStr, ast.List,
    ast.Module, ast.Not, ast.Pass, ast.Raise, ast.Return, ast.Set, ast.Starred, ast.alias, ast.arg, ast.arguments,
    ast.keyword,
}  # fmt: skip
"""The kinds of syntax that templates use."""

_LOADING = frozenset({
    ast.And, ast.BoolOp, ast.Eq, ast.GeneratorExp, ast.Gt, ast.IfExp, ast.ListComp, ast.Or, ast.Slice,
    ast.comprehension,
})  # fmt: skip
"""What the modules that load on demand have besides."""

_WORDS_OF_VIEWS = frozenset({"UNSET", "UnknownMember", "Unset", "_dicts", "_operations", "date", "datetime", "list"})
"""Names in the code that views make, which no template holds."""

_CONTEXTS = frozenset({ast.Load, ast.Store})

_INVISIBLE = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ufeff\ufff9-\ufffb\U000110bd\U0001d173-\U0001d17a\U000e0001-\U000e007f]"
)
_MARKUP = re.compile(r"<(?!/?code>)|\]\(|!\[")
_WORD = re.compile(r"[^\W\d]\w*")


def self_check(project: Path, normalised: Normalised, generated: Generated) -> None:
    """Checks that every operation has its module, and that no file holds what no template makes.

    Raises:
        ClientgenError: If the package is not whole or not what it should be: a fault of the toolchain, or a document
            made to provoke one. It names the place in the document that the file was made from.
    """
    files = {path.relative_to(project).as_posix() for path in project.rglob("*") if path.is_file()}
    modules = (f"retool_client/api/{operation.id.replace('.', '/')}.py" for operation in normalised.operations)
    missing = [module for module in modules if module not in files]
    if missing:
        raise ClientgenError(f"no module was generated: {', '.join(missing[:5])}", where=str(project))
    words = _template_words() | _WORDS_OF_VIEWS | generated.names
    _check_files(project, "retool_client", files, words, generated.places)
    lint_package(project)


def check_bundle(project: Path, package: str, parts: Mapping[str, Generated]) -> None:
    """Checks that no file of a package with several releases holds what no template makes.

    Args:
        project: Directory of its project.
        package: Its import name.
        parts: What was generated for each release, by the names of the subpackages.

    Raises:
        ClientgenError: If a file is not what it should be: a fault of the toolchain, or a document made to provoke one.
    """
    files = {path.relative_to(project).as_posix() for path in project.rglob("*") if path.is_file()}
    words = _template_words() | _WORDS_OF_VIEWS | parts.keys() | {package, "_AnyAsync"}
    for part in parts.values():
        words |= part.names | {f"Any{name}" for name in part.modules}
        words |= {f"_{name}_{home}" for name in part.modules for home in parts}
    _check_files(project, package, files, words, {})


def _check_files(
    project: Path, package: str, files: set[str], words: Iterable[str], places: Mapping[tuple[str, str], str]
) -> None:
    words = frozenset(words)
    for name in sorted(files):
        if name.startswith(f"{package}/_runtime/"):
            continue
        source = (project / name).read_text(encoding="utf-8")
        try:
            _check_text(name, source)
            if name.endswith(".py"):
                _Module(name, files, words).check(source)
        except _FoundError as found:
            raise ClientgenError(
                f"{name}:{found.line} would have {found.what}, which no template makes",
                where=places.get((name, found.function)) or places.get((name, "")),
                fix="The document is made to do harm, or the toolchain has a fault: look at this place in it.",
            ) from None


class _FoundError(Exception):
    """Something that does not belong into a file."""

    def __init__(self, what: str, line: int, function: str = "") -> None:
        super().__init__(what)
        self.what, self.line, self.function = what, line, function


@functools.cache
def _template_words() -> set[str]:
    folder = resources.files("retool_clientgen.generate") / "templates"
    words = {word for entry in folder.iterdir() if entry.is_file() for word in _WORD.findall(entry.read_text("utf-8"))}
    # Templates put this before the names of classes.
    return words | {f"Async{word}" for word in words}


def _check_text(name: str, source: str) -> None:
    odd = None if source.isascii() and source.replace("\n", " ").isprintable() else _INVISIBLE.search(source)
    if odd is not None:
        raise _FoundError(f"the invisible character {odd[0]!a}", source.count("\n", 0, odd.start()) + 1)
    if name.endswith(".md"):
        found = _MARKUP.search(source)
        if found is not None:
            raise _FoundError(f"{found[0]!r}", source.count("\n", 0, found.start()) + 1)
    elif name.endswith(".toml"):
        try:
            tables = set(tomllib.loads(source))
        except tomllib.TOMLDecodeError:
            tables = set()
        if tables != {"build-system", "project", "tool"}:
            raise _FoundError("other tables", 1)


class _Module:
    """One file."""

    def __init__(self, name: str, files: set[str], words: frozenset[str]) -> None:
        self.name, self.files, self.words = name, files, words
        self.bound: set[str] = set()
        self.read: dict[str, int] = {}
        # `models` of a package with several releases is a module, and loads on demand too.
        self.is_package = name.endswith("/__init__.py") or re.fullmatch(r"\w+/models\.py", name) is not None

    def check(self, source: str) -> None:
        """Looks at every node of the syntax tree."""
        try:
            tree = ast.parse(source)
        except (SyntaxError, ValueError) as error:
            raise _FoundError("what is not Python", getattr(error, "lineno", None) or 1) from None
        try:
            self._walk(tree)
        except _FoundError as found:
            functions = [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
            around = [n.name for n in functions if n.lineno <= found.line <= (n.end_lineno or 0)]
            raise _FoundError(found.what, found.line, around[-1] if around else "") from None

    def _walk(self, tree: ast.Module) -> None:
        stack: list[Any] = [tree]
        while stack:
            node = stack.pop()
            kind = node.__class__
            if kind not in _NODES and not (self.is_package and kind in _LOADING):
                raise _FoundError(f"syntax of the kind {kind.__name__}", getattr(node, "lineno", 1))
            check = _CHECKS.get(kind)
            what = check(self, node) if check is not None else None
            if what:
                raise _FoundError(what, node.lineno)
            for name in node._fields:
                value = getattr(node, name)
                if value.__class__ is list:
                    stack.extend(item for item in value if item is not None)
                elif isinstance(value, ast.AST) and value.__class__ not in _CONTEXTS:
                    stack.append(value)
        for name, line in self.read.items():
            if name not in self.bound and name not in _BUILTINS:
                raise _FoundError(f"the name {name!r}, which it does not define", line)
        # What loads modules by their names does so when it is asked to, and from a table of strings.
        outer = tree.body if self.is_package else []
        inner = [part for each in outer for part in (each.body if isinstance(each, ast.If) else [each])]
        for statement in inner:
            function = getattr(statement, "name", None)
            calls = function is None and any(isinstance(node, ast.Call) for node in ast.walk(statement))
            if calls or function not in (None, "__getattr__", "__dir__"):
                raise _FoundError("code that runs on import", statement.lineno)

    def _bind(self, name: str) -> str | None:
        self.bound.add(name)
        return None if name in self.words else f"a definition of {name!r}"

    def _name(self, node: ast.Name) -> str | None:
        if isinstance(node.ctx, ast.Store):
            return self._bind(node.id)
        self.read.setdefault(node.id, node.lineno)
        return f"the name {node.id!r}" if node.id in _BY_NAME and not self.is_package else None

    def _attribute(self, node: ast.Attribute) -> str | None:
        return None if node.attr in self.words else f"the attribute {node.attr!r}"

    def _keyword(self, node: ast.keyword) -> str | None:
        return None if node.arg is None or node.arg in self.words else f"the argument {node.arg!r}"

    def _expression(self, node: ast.Expr) -> str | None:
        constant = isinstance(node.value, ast.Constant) and isinstance(node.value.value, str | EllipsisType)
        return None if constant else "an expression as a statement"

    def _dict(self, node: ast.Dict) -> str | None:
        keys = (key.operand if isinstance(key, ast.UnaryOp) else key for key in node.keys)
        constant = all(isinstance(key, ast.Constant) for key in keys)
        return None if constant else "a key that is not a constant"

    def _assignment(self, node: ast.Assign) -> str | None:
        names = [target.id for target in node.targets if isinstance(target, ast.Name)]
        texts = isinstance(node.value, ast.Tuple) or (
            isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        )
        return None if texts or not any(name.startswith("__") for name in names) else f"another value of {names[0]}"

    def _annotated(self, node: ast.AnnAssign) -> str | None:
        odd = next((n for n in ast.walk(node.annotation) if n.__class__ not in _ANNOTATION), None)
        return f"syntax of the kind {odd.__class__.__name__} in an annotation" if odd is not None else None

    def _argument(self, node: ast.arg) -> str | None:
        return self._bind(node.arg)

    def _definition(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> str | None:
        if node.col_offset == 0 or isinstance(node, ast.ClassDef):
            return self._bind(node.name)
        # A method is no name in its module, though it may have that of a builtin.
        return None if node.name in self.words else f"a method {node.name!r}"

    def _import(self, node: ast.Import) -> str | None:
        return next((f"an import of {a.name}" for a in node.names if self._foreign(a.name, None, a)), None)

    def _import_from(self, node: ast.ImportFrom) -> str | None:
        if not node.level:
            module = node.module or ""
            return next((f"an import of {a.name}" for a in node.names if self._foreign(module, a.name, a)), None)
        folder = self.name.split("/")[: -node.level]
        path = "/".join([*folder, *(node.module or "").split(".")]).rstrip("/")
        if not folder or not {f"{path}.py", f"{path}/__init__.py"} & self.files:
            return f"an import from {'.' * node.level}{node.module or ''}"
        for alias in node.names:
            self.bound.add(alias.asname or alias.name)
            if "_runtime" not in path and {alias.name, alias.asname or alias.name} - self.words:
                return f"an import of {alias.name}"
        return None

    def _foreign(self, module: str, name: str | None, alias: ast.alias) -> bool:
        self.bound.add(alias.asname or alias.name)
        known = _STANDARD.get(module)
        return known is None or alias.asname is not None or (name is not None and name not in known)


_CHECKS: dict[type[ast.AST], Callable[[_Module, Any], str | None]] = {
    ast.Name: _Module._name,
    ast.Attribute: _Module._attribute,
    ast.keyword: _Module._keyword,
    ast.Expr: _Module._expression,
    ast.arg: _Module._argument,
    ast.AnnAssign: _Module._annotated,
    ast.Assign: _Module._assignment,
    ast.Dict: _Module._dict,
    ast.FunctionDef: _Module._definition,
    ast.AsyncFunctionDef: _Module._definition,
    ast.ClassDef: _Module._definition,
    ast.Import: _Module._import,
    ast.ImportFrom: _Module._import_from,
}
