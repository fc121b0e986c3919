"""What modules of the toolchain import, read from their text."""

import ast
import subprocess
import sys
from pathlib import Path

from .paths import ROOT

TOOLCHAIN = ROOT / "generator/retool_clientgen"


def toolchain_imports(file: Path) -> set[str]:
    """The parts of the toolchain, and of a client, that a module of the toolchain imports, anywhere in it."""
    found = set()
    package = ["retool_clientgen", *file.relative_to(TOOLCHAIN).parts[:-1]]
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            whole = ".".join([*base, *([node.module] if node.module else [])])
            found |= {whole} if node.module else {f"{whole}.{alias.name}" for alias in node.names}
    return {name.split(".")[1] for name in found if name.startswith("retool_clientgen.")} | {
        name for name in found if name.partition(".")[0] == "retool_client"
    }


def all_imports(file: Path) -> set[str]:
    """The top-level packages that a module imports, anywhere in it."""
    nodes = list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
    named = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    named |= {f"{'.' * node.level}{node.module}" for node in nodes if isinstance(node, ast.ImportFrom)}
    return {name if name.startswith(".") else name.partition(".")[0] for name in named}


def loaded_of_the_generator(code: str) -> str:
    """What some code, run in a process of its own, has loaded of clients and of what makes them, as a list's text."""
    look = (
        "\nimport sys; print([n for n in sys.modules if n.split('.')[0] in "
        "('retool_client', 'openapi_python_client', 'jinja2') or n.startswith(tuple('retool_clientgen.' + part "
        "for part in ('normalise', 'generate', 'build')))])"
    )
    done = subprocess.run([sys.executable, "-c", code + look], capture_output=True, text=True, check=True, cwd=ROOT)
    return done.stdout.strip()
