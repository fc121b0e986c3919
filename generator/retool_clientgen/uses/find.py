"""All uses in some files: the code is read again until no file says anything new of another one."""

import ast
from collections.abc import Iterable
from pathlib import Path

from attrs import define, field, frozen

from ..errors import ClientgenError
from .values import NOTHING, Values

_ROUNDS = 8
"""How often files are read at most: how far a client may be handed on."""


@frozen(order=True)
class Use:
    """A use of an operation.

    Attributes:
        file: The file.
        line: Line of the file, from 1.
        column: Column of the line, from 1.
        operation: The operation's id.
        how: `method`, `module` (of `retool_client.api`) or `name`: by `call`.
    """

    file: str
    line: int
    column: int
    operation: str
    how: str


@frozen(order=True)
class Unclear:
    """A place of which the syntax tree does not tell what is used.

    Attributes:
        file: The file.
        line: Line of the file, from 1.
        what: What is not told, in a sentence without a full stop.
        operation: The operation that it may be; empty where it could be any.
    """

    file: str
    line: int
    what: str
    operation: str = ""


@frozen
class Uses:
    """What was found in some files.

    Attributes:
        files: Number of files that were read.
        uses: The uses, by file and line.
        unclear: What could not be told.
    """

    files: int
    uses: tuple[Use, ...]
    unclear: tuple[Unclear, ...]

    @property
    def operations(self) -> list[str]:
        """The operations, each once."""
        return list(dict.fromkeys(use.operation for use in self.uses))


@define
class Knowledge:
    """What the files say so far.

    Attributes:
        operations: Ids of all operations.
        resource_classes: Path of a resource by the name of its class.
        names: Values of names of modules, parameters, results and attributes, by module and dotted name.
        modules: Module by the last part of its name, where only one has it.
        parameters: Names of the parameters of each function, by module and dotted name.
        grew: Whether something was added since it was last set.
    """

    operations: frozenset[str]
    resource_classes: dict[str, str]
    names: dict[tuple[str, str], Values] = field(factory=dict)
    modules: dict[str, str] = field(factory=dict)
    parameters: dict[tuple[str, str], list[str]] = field(factory=dict)
    grew: bool = False

    def get(self, module: str, name: str) -> Values:
        """What a name may be."""
        return self.names.get((module, name), NOTHING)

    def add(self, module: str, name: str, values: Values) -> None:
        """Notes what a name may be, beside what is known."""
        known = self.get(module, name)
        if not values <= known:
            self.names[module, name] = known | values
            self.grew = True


def find_uses(paths: Iterable[Path], operations: Iterable[str], resource_classes: dict[str, str]) -> Uses:
    """Finds uses of operations in Python code.

    Clients are followed through names, attributes of objects, parameters and results of the code's own functions, also
    from file to file. What cannot be followed is said.

    Args:
        paths: Files, or directories whose files all count.
        operations: Ids of the operations that there are.
        resource_classes: Path of a resource (`source_control.releases`) by the name of its class.

    Raises:
        ClientgenError: If a file is missing or no Python, with the line.
    """
    from .reader import read_module

    files = [file for path in paths for file in _files(path)]
    trees = {str(file): _parse(file) for file in dict.fromkeys(files)}
    known = Knowledge(frozenset(operations), resource_classes)
    stems: dict[str, list[str]] = {}
    for name in trees:
        path = Path(name)
        stems.setdefault(path.parent.name if path.stem == "__init__" else path.stem, []).append(name)
    known.modules = {stem: names[0] for stem, names in stems.items() if len(names) == 1}
    for _ in range(_ROUNDS):
        known.grew = False
        uses: set[Use] = set()
        unclear: set[Unclear] = set()
        for name, tree in trees.items():
            read_module(tree, name, known, uses, unclear)
        if not known.grew:
            break
    told = {(use.file, use.line, use.operation) for use in uses}
    left = [one for one in unclear if (one.file, one.line, one.operation) not in told]
    return Uses(len(trees), tuple(sorted(uses)), tuple(sorted(left)))


def _files(path: Path) -> list[Path]:
    if path.is_dir():
        return sorted(file for file in path.rglob("*.py") if not any(p.startswith(".") for p in file.parts[len(path.parts) :]))
    return [path]


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
