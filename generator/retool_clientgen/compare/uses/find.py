"""All uses in some files: the code is read again until no file says anything new of another one."""

import ast
from collections.abc import Iterable
from pathlib import Path

from ...errors import ClientgenError
from .files import python_files
from .found import Knowledge, Unclear, Use, Uses
from .reader import read_module

_ROUNDS = 8
"""How often files are read at most: how far a client may be handed on."""


def find_uses(paths: Iterable[Path], operations: Iterable[str], resource_classes: dict[str, str]) -> Uses:
    """Finds uses of operations in Python code.

    Clients are followed through names, attributes of objects, parameters and results of the code's own functions, also
    from file to file. What cannot be followed is said.

    Args:
        paths: Files, and directories; in these, installed packages and generated clients do not count.
        operations: Ids of the operations that there are.
        resource_classes: Path of a resource (`source_control.releases`) by the name of its class.

    Raises:
        ClientgenError: If a file is missing or no Python, with the line.
    """
    files = [file for path in paths for file in (python_files(path) if path.is_dir() else (path,))]
    trees = {str(file): _parse(file) for file in dict.fromkeys(files)}
    uses, unclear, _ = read_all(trees, operations, resource_classes)
    told = {(use.file, use.line, use.operation) for use in uses}
    left = [one for one in unclear if (one.file, one.line, one.operation) not in told]
    return Uses(len(trees), tuple(sorted(uses)), tuple(sorted(left)))


def read_all(
    trees: dict[str, ast.Module], operations: Iterable[str], resource_classes: dict[str, str]
) -> tuple[set[Use], set[Unclear], Knowledge]:
    """Reads modules until none says anything new of another one.

    Args:
        trees: The modules by their files.
        operations: Ids of the operations that there are.
        resource_classes: Path of a resource by the name of its class.

    Returns:
        The uses, what cannot be told, and what is known of the code.
    """
    known = Knowledge(frozenset(operations), resource_classes)
    stems: dict[str, list[str]] = {}
    for name in trees:
        path = Path(name)
        stems.setdefault(path.parent.name if path.stem == "__init__" else path.stem, []).append(name)
    known.modules = {stem: names[0] for stem, names in stems.items() if len(names) == 1}
    uses: set[Use] = set()
    unclear: set[Unclear] = set()
    for _ in range(_ROUNDS):
        known.grew = False
        uses.clear()
        unclear.clear()
        for name, tree in trees.items():
            read_module(tree, name, known, uses, unclear)
        if not known.grew:
            break
    return uses, unclear, known


def _parse(file: Path) -> ast.Module:
    try:
        return ast.parse(file.read_bytes(), filename=str(file))
    except OSError as error:
        raise ClientgenError(f"cannot be read: {error.strerror}", where=str(file)) from error
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None)
        where = f"{file}:{line}" if line else str(file)
        raise ClientgenError(f"is not Python: {getattr(error, 'msg', error)}", where=where) from error
    except RecursionError:
        raise ClientgenError("is nested too deep to be read", where=str(file)) from None
