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
            if name != f"{module}{node.name}" and (name in package.operations or name in package.resources):
                kind = "operation" if name in package.operations else "resource"
                yield Use(kind, name, span_of(node), node, "import")


@frozen
class Given:
    """What a call gives to an operation or a model.

    Attributes:
        call: The call: of the use itself, or one that it is handed to with its arguments.
        values: The values by names in Python, each with where it is given.
        is_complete: Whether nothing else is given.
        has_body: Whether a body is given.
    """

    call: ast.Call
    values: dict[str, tuple[ast.expr, ast.AST]]
    is_complete: bool
    has_body: bool


def given(use: Use, file: UserFile, parameters: dict[str, Parameter]) -> Given | None:
    """What the call that a use is in gives to it; None where it is not called and not handed on with arguments."""
    call = file.around(use.node)
    if not isinstance(call, ast.Call):
        return None
    is_called, is_by_name = call.func is use.node, use.way == "call"
    # Behind the parameters of the path comes the body.
    places = sum(one.kind != "keyword-only" for one in parameters.values())
    bodies = call.args[places:] if is_called and not is_by_name else []
    items = [item for body in bodies for item in _items(body)]
    for keyword in call.keywords:
        is_dict = keyword.arg in (None, "body") or (is_by_name and keyword.arg in ("path", "query"))
        items += _items(keyword.value) if is_dict else [(keyword.arg, keyword.value, keyword)]
    is_complete = is_called and not any(isinstance(argument, ast.Starred) for argument in call.args)
    return Given(
        call,
        {name: (value, place) for name, value, place in items if name is not None},
        is_complete and all(name is not None for name, _, _ in items),
        bool(bodies) or any(keyword.arg == "body" for keyword in call.keywords),
    )


def _items(node: ast.expr) -> Iterator[tuple[str | None, ast.expr, ast.AST]]:
    """What a dict has, by names in Python, each with where it is given; None for names that are not written out."""
    if isinstance(node, ast.Dict):
        for key, value in zip(node.keys, node.values, strict=True):
            name = key.value if isinstance(key, ast.Constant) and isinstance(key.value, str) else None
            yield name and python_name(name), value, key or value
    elif isinstance(node, ast.Call) and ast.unparse(node.func) == "dict" and not node.args:
        yield from ((keyword.arg, keyword.value, keyword) for keyword in node.keywords)
    elif not isinstance(node, ast.Constant):
        yield None, node, node


def python_name(name: str) -> str:
    """A name as far as it is the same in the document and in Python."""
    return naming.snake(name) or name


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
