"""Which operation an exchange belongs to."""

from typing import Any
from urllib.parse import unquote

from attrs import frozen

from ..openapi.operations import (
    API_ROOT,
    METHODS,
    DocumentOperation,
    Paths,
    operations,
    path_parameters,
    plain_path,
    server_paths,
    template,
)
from .exchange import Exchange


@frozen
class Match:
    """An operation and the decoded values that its path has in an exchange."""

    operation: DocumentOperation
    path_values: dict[str, str]


class Operations:
    """The operations of a document, to find those of exchanges.

    Args:
        document: An OpenAPI document.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        roots = dict.fromkeys([API_ROOT, *filter(None, server_paths(document))])
        self._roots = sorted(roots, key=len, reverse=True)
        self._known = {operation.key: operation for operation in reversed(operations(document))}
        self._paths = Paths(path for path in document["paths"] if path.startswith("/"))
        paths = map(plain_path, map(template, document["paths"]))
        self._segments = {part for path in paths for part in path.split("/") if "{" not in part}

    def is_of_api(self, exchange: Exchange) -> bool:
        """Whether an exchange is one with the API, and not, say, a picture that a browser loaded."""
        below, known = self._below_root(exchange.path)
        return exchange.method.lower() in METHODS[:5] and (known or self._find(below, exchange.method) is not None)

    def match(self, exchange: Exchange) -> Match | None:
        """The operation of an exchange; None if the document has none."""
        return self._find(self._below_root(exchange.path)[0], exchange.method)

    def shown(self, exchange: Exchange) -> str:
        """What to call the operation of an exchange, without identifiers, whether the document has it or not."""
        match = self.match(exchange)
        return match.operation.name if match else f"{exchange.method} {self.shown_path(exchange)}"

    def shown_path(self, exchange: Exchange) -> str:
        """The path of an exchange without identifiers: segments that no path of the document has become `{…}`."""
        below, _ = self._below_root(exchange.path)
        return "/".join(part if part in self._segments else "{…}" for part in plain_path(below).split("/"))

    def _find(self, path: str, method: str) -> Match | None:
        for found, values in self._paths.matching(path):
            operation = self._known.get((method.upper(), found))
            if operation is not None:
                names = path_parameters(operation.path)
                return Match(operation, dict(zip(names, map(unquote, values), strict=True)))
        return None

    def _below_root(self, path: str) -> tuple[str, bool]:
        """The path below the API's root, and whether it lies there."""
        for root in self._roots:
            position = f"{path}/".find(f"{root}/")
            if position >= 0:
                return path[position + len(root) :] or "/", True
        return path, False
