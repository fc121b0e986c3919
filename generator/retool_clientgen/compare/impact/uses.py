"""What a file uses of the client: the marks that the type checker found, with what the syntax says of each place."""

import ast
from collections.abc import Iterable, Iterator

from attrs import field, frozen

from ...normalise import naming
from ..python_changes import Parameter
from .checker import Report
from .package import CLIENT, Package
from .user_code import Span, UserFile, span_of

UNKNOWN_NAME = "an operation is called by a name that is not known here"


@frozen
class Use:
    """A use of something that the client has.

    Attributes:
        kind: `operation`, `resource`, `field`, `model` or `member`.
        name: What is used: `users.list`, `User.email`.
        span: Where the expression is.
        node: The attribute, name or import; None within text.
        way: How an operation is reached: `method`, `function`, `call` or `import`.
    """

    kind: str
    name: str
    span: Span
    node: ast.AST | None = field(eq=False)
    way: str = "method"


def find_uses(file: UserFile, reports: Iterable[Report], package: Package) -> list[Use]:
    """The uses of a file, in its order."""
    uses = list(_imports(file, package))
    for report in reports:
        if report.mark is not None:
            node = file.node_at(report.span)
            span = span_of(node) if isinstance(node, ast.expr) else report.span
            kind, name = report.mark
            way = "import" if isinstance(node, ast.alias) else kind if kind in ("function", "call") else "method"
            uses.append(Use("operation" if kind in ("function", "call") else kind, name, span, node, way))
    return sorted(dict.fromkeys(uses), key=lambda use: use.span)


def _imports(file: UserFile, package: Package) -> Iterator[Use]:
    """Imports of modules of operations, which cannot be marked."""
    for node in file.parents:
        if isinstance(node, ast.alias):
            around = file.around(node)
            module = f"{around.module}." if isinstance(around, ast.ImportFrom) and not around.level else ""
            name = f"{module}{node.name}".removeprefix(f"{CLIENT}.api.")
            kind = "operation" if name in package.operations else "resource" if name in package.resources else ""
            if kind and f"{module}{node.name}".startswith(f"{CLIENT}.api."):
                yield Use(kind, name, span_of(node), node, "import")


class Given:
    """What a call gives to an operation or a model.

    Args:
        call: A call that a use is in: of the use itself, or one that it is handed to with its arguments.
        use: The use.
        parameters: The parameters of what is used.

    Attributes:
        call: The call.
        values: The values by names in Python, each with where it is given.
        is_complete: Whether nothing else is given.
        has_body: Whether a body is given.
    """

    def __init__(self, call: ast.Call, use: Use, parameters: dict[str, Parameter]) -> None:
        is_called = call.func is use.node
        self.call = call
        self.values: dict[str, tuple[ast.expr, ast.expr | ast.keyword]] = {}
        self.is_complete = is_called and not any(isinstance(argument, ast.Starred) for argument in call.args)
        self.has_body = False
        # Behind the parameters of the path comes the body.
        places = sum(one.kind != "keyword-only" for one in parameters.values())
        for argument in call.args[places:] if is_called and use.way != "call" else ():
            self._read_keys(argument, is_body=True)
        for keyword in call.keywords:
            if keyword.arg == "body" or (use.way == "call" and keyword.arg in ("path", "query")):
                self._read_keys(keyword.value, is_body=keyword.arg == "body")
            elif keyword.arg is None and not self._read_dict(keyword.value):
                self._read_keys(keyword.value, is_body=False)
            elif keyword.arg is not None:
                self.values[keyword.arg] = keyword.value, keyword

    def _read_keys(self, node: ast.expr, *, is_body: bool) -> None:
        """Reads a dict that is written out; something else may hold anything, but for a constant."""
        self.has_body |= is_body
        if not isinstance(node, ast.Dict):
            self.is_complete &= isinstance(node, ast.Constant)
            return
        for key, value in zip(node.keys, node.values, strict=True):
            if isinstance(key, ast.Constant) and isinstance(key.value, str):
                self.values[naming.snake(key.value) or key.value] = value, key
            else:
                self.is_complete = False

    def _read_dict(self, node: ast.expr) -> bool:
        """Reads `dict(…)` with keywords only, if a node is that."""
        is_dict = isinstance(node, ast.Call) and ast.unparse(node.func) == "dict" and not node.args
        for keyword in node.keywords if is_dict else ():  # type: ignore[attr-defined]
            if keyword.arg is None:
                self.is_complete = False
            else:
                self.values[keyword.arg] = keyword.value, keyword
        return is_dict


def given(use: Use, file: UserFile, parameters: dict[str, Parameter]) -> Given | None:
    """What the call that a use is in gives to it; None where it is not called and not handed on with arguments."""
    call = file.around(use.node)
    return Given(call, use, parameters) if isinstance(call, ast.Call) else None


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
