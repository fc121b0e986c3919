"""What modules of the toolchain import, read from their text."""

import ast
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
