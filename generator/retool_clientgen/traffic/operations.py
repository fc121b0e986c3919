"""Which operation an exchange belongs to."""

import re
from typing import Any
from urllib.parse import unquote, urlsplit

from attrs import frozen

from ..openapi.operations import METHODS, path_parameters, template
from .exchange import Exchange

API_ROOT = "/api/v2"
"""Where instances serve the API."""


@frozen
class Match:
    """An operation and the values that its path has in an exchange.

    Attributes:
        path: Path template, as the document has it.
        method: HTTP method, in lower case.
        operation: The operation.
        item: Its path item.
        path_values: Decoded values of the path's parameters, by name.
    """

    path: str
    method: str
    operation: dict[str, Any]
    item: dict[str, Any]
    path_values: dict[str, str]

    @property
    def location(self) -> tuple[str | int, ...]:
        """The place of the operation in the document."""
        return ("paths", self.path, self.method)

    @property
    def name(self) -> str:
        """What to call it: `GET /folders/{folderId}`."""
        return f"{self.method.upper()} {self.path}"


class Operations:
    """The operations of a document, to find those of exchanges.

    Args:
        document: An OpenAPI document.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        self._roots = _roots(document)
        templates: list[tuple[list[int], re.Pattern[str], tuple[str, ...], str, dict[str, Any]]] = []
        for path, item in document["paths"].items():
            if path.startswith("/") and isinstance(item, dict):
                pattern, names = _pattern(path)
                # A segment that is written out wins over a template, the leftmost first.
                rank = ["{" in part for part in template(path).split("/")[1:]]
                templates.append((list(map(int, rank)), pattern, names, path, item))
        self._templates = sorted(templates, key=lambda entry: entry[0])
        self._segments = {part for path in document["paths"] for part in template(path).split("/") if "{" not in part}

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
        return match.name if match else f"{exchange.method} {self.shown_path(exchange)}"

    def shown_path(self, exchange: Exchange) -> str:
        """The path of an exchange without identifiers: segments that no path of the document has become `{…}`."""
        below, _ = self._below_root(exchange.path)
        return "/".join(part if part in self._segments else "{…}" for part in below.split("/"))

    def _find(self, path: str, method: str) -> Match | None:
        for _, pattern, names, path_template, item in self._templates:
            match = pattern.fullmatch(path)
            operation = item.get(method.lower()) if match is not None else None
            if match is not None and isinstance(operation, dict):
                values = {name: unquote(value) for name, value in zip(names, match.groups(), strict=True)}
                return Match(path_template, method.lower(), operation, item, values)
        return None

    def _below_root(self, path: str) -> tuple[str, bool]:
        """The path below the API's root, and whether it lies there."""
        for root in self._roots:
            position = f"{path}/".find(f"{root}/")
            if position >= 0:
                return path[position + len(root) :] or "/", True
        return path, False


def _roots(document: dict[str, Any]) -> list[str]:
    found = [API_ROOT]
    servers = document.get("servers")
    for server in servers if isinstance(servers, list) else ():
        url = server.get("url") if isinstance(server, dict) else None
        if isinstance(url, str) and "{" not in url and not url.startswith("."):
            try:
                path = urlsplit(url).path.rstrip("/")
            except ValueError:
                continue
            if path:
                found.append(path)
    return sorted(dict.fromkeys(found), key=len, reverse=True)


def _pattern(path: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """What matches the paths of a template, and the names of its parameters."""
    literal = re.split(r"\{[^{}/]+\}", template(path))
    return re.compile("([^/]+)".join(map(re.escape, literal))), path_parameters(path)
