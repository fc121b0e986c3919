"""What the runtime may depend on: it is copied into each client."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.paths import ROOT

RUNTIME = ROOT / "generator/retool_clientgen/generate/runtime"
MODULES = sorted(RUNTIME.glob("*.py"))
OPTIONAL = {
    "response.py": {"orjson"},
    "transport.py": {"anyio"},
    "lanes.py": {"anyio"},
    "library.py": {"httpx", "httpx2"},
    "models.py": {"pydantic_core"},
    "async_client.py": {"anyio", "trio"},
}
"""What some modules import beside the standard library and attrs."""


def imported(path: Path) -> Iterator[tuple[int, str]]:
    """Level and name of each import in a module that runs, those inside of functions and by name included."""
    for node in _run(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((0, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.level, node.module or ""
        elif isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in (
            "import_module",
            "__import__",
        ):
            (name, *_) = node.args
            if isinstance(name, ast.Constant):
                yield 0, name.value


def _run(node: ast.AST) -> Iterator[ast.AST]:
    """A node and all below it, without what only type checkers read."""
    yield node
    is_typing = isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
    for child in node.orelse if isinstance(node, ast.If) and is_typing else ast.iter_child_nodes(node):
        yield from _run(child)


def test_no_module_imports_one_that_imports_it_not_even_for_types() -> None:
    arrows = {
        path.stem: {
            node.module
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.ImportFrom) and node.level and node.module
        }
        for path in MODULES
    }
    while free := {name for name, imports in arrows.items() if not imports & arrows.keys()}:
        arrows = {name: imports for name, imports in arrows.items() if name not in free}
    assert arrows == {}


@pytest.mark.parametrize("path", MODULES, ids=[path.name for path in MODULES])
def test_a_module_imports_the_standard_library_and_attrs_and_only_library_httpx(path: Path) -> None:
    allowed = {*sys.stdlib_module_names, "attrs", *OPTIONAL.get(path.name, ())}
    absolute = {name.partition(".")[0] for level, name in imported(path) if level == 0}
    assert absolute <= allowed


@pytest.mark.parametrize("path", MODULES, ids=[path.name for path in MODULES])
def test_a_module_imports_its_neighbours_alone_so_that_it_can_be_copied(path: Path) -> None:
    names = {module.stem for module in MODULES}
    relative = {(level, name) for level, name in imported(path) if level}
    assert relative <= {(1, name) for name in names}


def test_importing_all_but_the_transport_loads_no_package_but_attrs() -> None:
    names = [path.stem for path in MODULES if path.stem not in ("__init__", "library", "transport", "lanes")]
    code = (
        "import sys, importlib\nimport retool_clientgen.generate.runtime\nbefore = set(sys.modules)\n"
        f"for name in {names}: importlib.import_module('retool_clientgen.generate.runtime.' + name)\n"
        "new = {name.partition('.')[0] for name in set(sys.modules) - before}\n"
        "print(sorted(new - set(sys.stdlib_module_names)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert set(ast.literal_eval(done.stdout)) <= {"attr", "attrs", "retool_clientgen"}
