"""Which operation a request is for."""

from typing import Any
from urllib.parse import unquote

from attrs import field, frozen

from .documents import METHODS, template

PREFIX = "/api/v2"
"""Where the operations of an instance are."""


@frozen(eq=False)
class Operation:
    """An operation of the document.

    Attributes:
        method: `GET` and so on.
        path: Path template: `/users/{userId}`.
        parameters: Its parameters, those of its path among them.
        body: Schemas of its body by media type.
        responses: Its responses by status: the schema of the JSON body, or None where no body is declared.
        body_required: Whether the document says that a body has to be sent.
    """

    method: str
    path: str
    parameters: tuple[dict[str, Any], ...]
    body: dict[str, Any]
    responses: dict[int, dict[str, Any] | None]
    body_required: bool = False
    succeeds_with: int = field(init=False)
    """The first status of success that is declared."""

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "succeeds_with", next((s for s in sorted(self.responses) if 200 <= s < 300), 200))

    @property
    def key(self) -> tuple[str, str]:
        """Method and path template."""
        return self.method, self.path

    @property
    def queries(self) -> frozenset[str]:
        """The names that may stand in its query."""
        return frozenset(p["name"] for p in self.parameters if p["in"] == "query")


@frozen
class Found:
    """An operation that a request is for, and what its path names.

    Attributes:
        operation: The operation.
        path: Values of the path's parameters, decoded.
    """

    operation: Operation
    path: dict[str, str]


class _Node:
    """A segment of paths; a literal one comes before one that is a parameter."""

    def __init__(self) -> None:
        self.literal: dict[str, _Node] = {}
        self.parameter: _Node | None = None
        self.operations: dict[str, Operation] = {}


class Routes:
    """The operations of a document, found by method and path.

    Args:
        document: The document, its references resolved.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        self._root = _Node()
        self.operations: tuple[Operation, ...] = tuple(
            _operation(method, template(path), item, operation)
            for path, item in document["paths"].items()
            for method, operation in item.items()
            if method in METHODS
        )
        for operation in self.operations:
            node = self._root
            for segment in operation.path.split("/")[1:]:
                if segment.startswith("{"):
                    node.parameter = node.parameter or _Node()
                    node = node.parameter
                else:
                    node = node.literal.setdefault(segment, _Node())
            node.operations[operation.method] = operation
        self.by_key = {operation.key: operation for operation in self.operations}

    def find(self, method: str, path: str) -> Found | frozenset[str]:
        """The operation that a path is of.

        Args:
            method: The method.
            path: The path after `/api/v2`, nothing decoded, so that an encoded slash stays within its segment.

        Returns:
            What was found, or the methods that the path has; none if there is no such path.
        """
        segments = path.split("/")[1:]
        # OpenAPI 3.0, Paths Object: a path without parameters is matched before its counterparts that have some, so
        # that `GET /apps/cloneApp` is a wrong method, not an app of that name.
        node = next((node for node in _nodes(self._root, segments, 0) if node.operations), None)
        operation = node.operations.get(method) if node is not None else None
        if operation is None:
            return frozenset(node.operations) if node is not None else frozenset()
        named = zip(operation.path.split("/")[1:], segments, strict=True)
        return Found(operation, {n[1:-1]: unquote(s) for n, s in named if n.startswith("{")})


def _nodes(node: _Node, segments: list[str], at: int) -> list[_Node]:
    """The nodes that segments lead to, more literal ones first."""
    if at == len(segments):
        return [node]
    found = []
    segment = segments[at]
    if segment in node.literal:
        found += _nodes(node.literal[segment], segments, at + 1)
    if node.parameter is not None and segment:
        found += _nodes(node.parameter, segments, at + 1)
    return found


def _operation(method: str, path: str, item: dict[str, Any], operation: dict[str, Any]) -> Operation:
    declared = (*item.get("parameters", ()), *operation.get("parameters", ()))
    parameters = {(p["in"], p["name"]): p for p in declared}
    for segment in path.split("/"):
        if segment.startswith("{") and ("path", segment[1:-1]) not in parameters:
            name = segment[1:-1]
            parameters["path", name] = {"in": "path", "name": name, "required": True, "schema": {"type": "string"}}
    body = operation.get("requestBody") or {}
    return Operation(
        method=method.upper(),
        path=path,
        parameters=tuple(parameters.values()),
        body={kind: content.get("schema", {}) for kind, content in (body.get("content") or {}).items()},
        responses={
            int(status): next((c.get("schema", {}) for c in (response.get("content") or {}).values()), None)
            for status, response in operation["responses"].items()
            if status.isdigit()
        },
        body_required=bool(body.get("required")),
    )
