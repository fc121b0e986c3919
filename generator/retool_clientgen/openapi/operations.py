"""The operations of an OpenAPI document: the one reader of paths, methods and parameters."""

import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote, unquote, urljoin, urlsplit

from attrs import frozen

from .document import listed, mapping, pointer

METHODS = ("get", "put", "post", "patch", "delete", "options", "head", "trace")
"""The methods that a path item can have, in lower case (OpenAPI 3.1, Path Item Object)."""

API_ROOT = "/api/v2"
"""Where an instance has its API."""

_PARAMETER = re.compile(r"\{([^{}/]+)\}")
_ESCAPES = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_MEANING = frozenset("%/?#[]@!$&'()*+,;=:.{}")
_COLON_PARAMETER = re.compile(r"(?<=/):([A-Za-z_][A-Za-z0-9_]*)")


def template(path: str) -> str:
    """A path template as OpenAPI writes it: some documents have one as web frameworks write it (`/:id`)."""
    return _COLON_PARAMETER.sub(r"{\1}", path)


def path_parameters(path: str) -> tuple[str, ...]:
    """The names of a path template's parameters, in order."""
    return tuple(_PARAMETER.findall(template(path)))


def identity(path: str) -> str:
    """What makes two path templates the same: the names of parameters do not count (OpenAPI 3.1, Paths Object)."""
    return _PARAMETER.sub("{}", template(path))


def server_paths(document: dict[str, Any]) -> list[str]:
    """The paths of the servers that a document names, without a slash at their end (OpenAPI 3.1, Server Object).

    A relative address is relative to that of the document. Servers whose path has a variable are left out.
    """
    urls = [mapping(server).get("url") for server in listed(document.get("servers"))]
    found = []
    for url in (url for url in urls if isinstance(url, str)):
        try:
            path = urlsplit(urljoin(f"https://instance{API_ROOT}/spec", url)).path
        except ValueError:
            continue
        if "{" not in path:
            found.append(path.rstrip("/"))
    return list(dict.fromkeys(found))


def serves_elsewhere(document: dict[str, Any]) -> str | None:
    """Where the API is, by the servers of a document, if clients would not find it there; else None.

    A path before `/api/v2` is part of an instance's address.
    """
    paths = server_paths(document)
    return paths[0] or "/" if paths and not any(path.endswith(API_ROOT) for path in paths) else None


def below_api_root(document: dict[str, Any]) -> dict[str, Any]:
    """A document with paths below `/api/v2`, where all of them begin with that or with what its servers lack."""
    root = "" if not server_paths(document) else (serves_elsewhere(document) or API_ROOT).rstrip("/")
    lacks = f"{API_ROOT.removeprefix(root)}/"
    paths = {path: item for path, item in mapping(document.get("paths")).items() if not path.startswith("x-")}
    if not API_ROOT.startswith(root) or lacks == "/" or not all(path.startswith(lacks) for path in paths):
        return document
    below = {f"/{path.removeprefix(lacks)}": item for path, item in paths.items()}
    return {**document, "servers": [{"url": API_ROOT}], "paths": below}


@frozen(eq=False)
class DocumentOperation:
    """An operation as a document has it.

    Attributes:
        path: The key of its path item.
        method: HTTP method, in lower case.
        node: The operation object.
        placed: Its parameters, each with the keys that lead to it: its own, and those of its path item that it does not
            override. What is not an object whose name and place are text is left out.
    """

    path: str
    method: str
    node: dict[str, Any]
    placed: tuple[tuple[dict[str, Any], tuple[str | int, ...]], ...]

    @property
    def parameters(self) -> tuple[dict[str, Any], ...]:
        """Its parameters."""
        return tuple(parameter for parameter, _ in self.placed)

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys that lead to it in the document."""
        return "paths", self.path, self.method

    @property
    def name(self) -> str:
        """Method and path as the document has them: `GET /users/{userId}`."""
        return f"{self.method.upper()} {self.path}"

    @property
    def key(self) -> tuple[str, str]:
        """What it is known by in every document: its method, in capitals, and its path's identity."""
        return self.method.upper(), identity(self.path)

    @property
    def id(self) -> str:
        """Its `operationId`; method and path where it has no such name."""
        named = self.node.get("operationId")
        return named if isinstance(named, str) and named else self.name

    @property
    def pointer(self) -> str:
        """Its place in the document, as a JSON Pointer."""
        return pointer(self.keys)

    @property
    def responses(self) -> dict[str, dict[str, Any]]:
        """Its responses by status (`200`, `4XX`, `default`)."""
        responses = mapping(self.node.get("responses"))
        return {str(status): response for status, response in responses.items() if isinstance(response, dict)}


def operations(document: dict[str, Any]) -> list[DocumentOperation]:
    """All operations of a document, in its order. What is not an operation is left out.

    Args:
        document: An OpenAPI document, references inlined.
    """
    return [
        DocumentOperation(str(path), method, item[method], _placed(str(path), method, item))
        for path, item in mapping(document.get("paths")).items()
        if isinstance(item, dict)
        for method in METHODS
        if isinstance(item.get(method), dict)
    ]


def content_schemas(holder: Any) -> dict[str, dict[str, Any]]:
    """The schema of each media type of a request body or a response; an empty one where it has none."""
    content = mapping(mapping(holder).get("content"))
    return {str(kind): media.get("schema", {}) for kind, media in content.items() if isinstance(media, dict)}


def status_key(declared: Iterable[str], status: int) -> str | None:
    """The name under which a status is declared: itself, its range (`4XX`), or `default`; None without one."""
    known = {name.upper(): name for name in declared}
    return next((known[k] for k in (str(status), f"{status // 100}XX", "DEFAULT") if k in known), None)


def media_type_of(content_type: Any) -> str | None:
    """The media type in a `Content-Type`, in lower case and without parameters."""
    return (content_type.partition(";")[0].strip().lower() or None) if isinstance(content_type, str) else None


def is_json(media_type: str | None) -> bool:
    """Whether bodies of a media type, or of some of a range such as `*/*`, are JSON."""
    return media_type in ("application/*", "*/*") or (media_type or "").endswith(("/json", "+json"))


def plain_path(path: str) -> str:
    """A path with each character in one spelling: escaped only if it means something where it is bare.

    Documents write `/größen`, clients ask for `/gr%C3%B6%C3%9Fen` (RFC 3986, 6.2.2).
    """
    return _ESCAPES.sub(lambda found: _unescaped(found.group()), path) if "%" in path else path


def _unescaped(text: str) -> str:
    try:
        return "".join(quote(each, safe="") if each in _MEANING else each for each in unquote(text, errors="strict"))
    except UnicodeDecodeError:
        return text


class Paths:
    """Path templates, found by the paths that they match.

    Args:
        paths: The templates; what their parameters are called does not count.
    """

    def __init__(self, paths: Iterable[str]) -> None:
        self._by_length: dict[int, list[tuple[list[tuple[int, int]], re.Pattern[str], str]]] = {}
        for path in dict.fromkeys(map(identity, paths)):
            parts = plain_path(path).split("/")
            # OpenAPI 3.0, Paths Object: what is written out is matched before what has parameters.
            rank = [(1, -len(part)) if "{}" in part else (0, 0) for part in parts]
            pattern = re.compile("([^/]+?)".join(map(re.escape, plain_path(path).split("{}"))))
            self._by_length.setdefault(len(parts), []).append((rank, pattern, path))
        for known in self._by_length.values():
            known.sort(key=lambda entry: entry[0])

    def matching(self, path: str) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The identities of the templates that a path matches, the best first, with what their parameters are."""
        path = plain_path(path)
        for _, pattern, found in self._by_length.get(path.count("/") + 1, ()):
            match = pattern.fullmatch(path)
            if match is not None:
                yield found, match.groups()


def _placed(path: str, method: str, item: dict[str, Any]) -> tuple[tuple[dict[str, Any], tuple[str | int, ...]], ...]:
    found: dict[tuple[str, str], tuple[dict[str, Any], tuple[str | int, ...]]] = {}
    for keys, holder in ((("paths", path), item), (("paths", path, method), item[method])):
        for index, parameter in enumerate(listed(holder.get("parameters"))):
            place, name = mapping(parameter).get("in"), mapping(parameter).get("name")
            if isinstance(place, str) and isinstance(name, str):
                found[place, name] = parameter, (*keys, "parameters", index)
    return tuple(found.values())
