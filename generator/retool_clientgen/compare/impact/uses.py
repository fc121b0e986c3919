"""What a file uses of the client: the marks that the type checker found, with what the syntax says of each place."""

import ast
from collections.abc import Iterable, Iterator

from attrs import field, frozen

from ...normalise import naming
from .checker import Report
from .package import CLIENT, Package, Parameter
from .user_code import Position, UserFile

UNKNOWN_NAME = "an operation is called by a name that is not known here"


@frozen
class Use:
    """A use of something that the client has.

    Attributes:
        kind: `operation`, `resource`, `field`, `model` or `member`.
        name: What is used: `users.list`, `User.email`.
        start: Where the expression begins.
        end: Where it ends.
        node: The attribute, name or import; None within text.
        way: How an operation is reached: `method`, `function`, `call` or `import`.
    """

    kind: str
    name: str
    start: Position
    end: Position
    node: ast.AST | None = field(eq=False)
    way: str = "method"


@frozen
class Given:
    """What a call gives to an operation or a model.

    Attributes:
        call: The call.
        values: The values by names in Python, each with where it is given.
        is_complete: Whether nothing else is given.
        has_body: Whether a body is given.
    """

    call: ast.Call
    values: dict[str, tuple[ast.expr, ast.expr | ast.keyword]]
    is_complete: bool
    has_body: bool


def find_uses(file: UserFile, reports: Iterable[Report], package: Package) -> list[Use]:
    """The uses of a file, in its order."""
    uses = list(_imports(file, package))
    for report in reports:
        if report.mark is not None:
            start, end = file.position(report.start), file.position(report.end)
            node = file.node_at(start, end)
            if isinstance(node, ast.expr):
                start, end = (node.lineno, node.col_offset), (node.end_lineno or 0, node.end_col_offset or 0)
            kind, name = report.mark
            way = "import" if isinstance(node, ast.alias) else kind if kind in ("function", "call") else "method"
            uses.append(Use("operation" if kind in ("function", "call") else kind, name, start, end, node, way))
    return sorted(dict.fromkeys(uses), key=lambda use: (use.start, use.end))


def _imports(file: UserFile, package: Package) -> Iterator[Use]:
    """Imports of modules of operations, which cannot be marked."""
    for node in file.parents:
        if isinstance(node, ast.alias):
            around = file.parents[node]
            module = f"{around.module}." if isinstance(around, ast.ImportFrom) and not around.level else ""
            name = f"{module}{node.name}".removeprefix(f"{CLIENT}.api.")
            kind = "operation" if name in package.operations else "resource" if name in package.resources else ""
            if kind and f"{module}{node.name}".startswith(f"{CLIENT}.api."):
                start, end = (node.lineno, node.col_offset), (node.end_lineno or 0, node.end_col_offset or 0)
                yield Use(kind, name, start, end, node, "import")


def given(use: Use, file: UserFile, parameters: dict[str, Parameter]) -> Given | None:
    """What the call that a use is in gives to it; None where it is not called and not handed on with arguments."""
    call = file.parents.get(use.node) if use.node is not None else None
    if not isinstance(call, ast.Call):
        return None
    is_called = call.func is use.node
    read = _Arguments()
    # Behind the parameters of the path comes the body.
    places = sum(not parameter.is_keyword for parameter in parameters.values())
    read.is_complete = is_called and not any(isinstance(argument, ast.Starred) for argument in call.args)
    for argument in call.args[places:] if is_called and use.way != "call" else ():
        read.keys(argument, is_body=True)
    for keyword in call.keywords:
        if use.way == "call" and keyword.arg in ("path", "query", "body"):
            read.keys(keyword.value, is_body=keyword.arg == "body")
        elif keyword.arg == "body":
            read.keys(keyword.value, is_body=True)
        elif keyword.arg is None:
            read.unpacked(keyword.value)
        else:
            read.values[keyword.arg] = keyword.value, keyword
    return Given(call, read.values, read.is_complete, read.has_body)


class _Arguments:
    def __init__(self) -> None:
        self.values: dict[str, tuple[ast.expr, ast.expr | ast.keyword]] = {}
        self.is_complete, self.has_body = True, False

    def keys(self, node: ast.expr, *, is_body: bool) -> None:
        self.has_body |= is_body
        if not isinstance(node, ast.Dict):
            self.is_complete = self.is_complete and isinstance(node, ast.Constant)
            return
        for key, value in zip(node.keys, node.values, strict=True):
            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                self.values[naming.snake(key.value) or key.value] = value, key
            else:
                self.is_complete = False

    def unpacked(self, node: ast.expr) -> None:
        if isinstance(node, ast.Dict):
            self.keys(node, is_body=False)
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "dict" and not node.args:
            for keyword in node.keywords:
                if keyword.arg is None:
                    self.is_complete = False
                else:
                    self.values[keyword.arg] = keyword.value, keyword
        else:
            self.is_complete = False


def constants(node: ast.expr) -> Iterator[object]:
    """The values that an expression may be, as far as it is written out."""
    if isinstance(node, ast.Constant):
        yield node.value
    elif isinstance(node, ast.List | ast.Tuple | ast.Set):
        for element in node.elts:
            yield from constants(element)
    elif isinstance(node, ast.IfExp):
        yield from constants(node.body)
        yield from constants(node.orelse)
