"""Names for operations that no overlay names, in the style of those that one does.

The names follow from path and method alone, so they are the same on every run and in every release that has the
operation: `GET /agents` is `agents.list`, `POST /agents/{id}/archive` is `agents.archive`.
"""

import keyword

from . import naming

_VERBS = {"get": "get", "post": "create", "put": "replace", "patch": "update", "delete": "delete"}


def derive_operation_id(method: str, path: str, *, is_list: bool, taken: set[str]) -> str:
    """A dotted operation id, resource first.

    Args:
        method: HTTP method in lower case.
        path: The path, such as `/agents/{agentId}`.
        is_list: Whether a successful answer holds an array.
        taken: Operation ids in use; the new one differs from all of them.
    """
    segments = [segment for segment in path.strip("/").split("/") if segment]
    static = [naming.snake(segment) for segment in segments if not _is_parameter(segment)]
    static = [segment for segment in static if segment] or ["root"]
    resource, inner = _identifier(static[0]), static[1:]
    ends_in_parameter = bool(segments) and _is_parameter(segments[-1])
    verb = _VERBS.get(method, method)
    last = inner[-1] if inner else ""
    if not inner:
        name = "list" if method == "get" and is_list and not ends_in_parameter else verb
    elif method == "post" and not ends_in_parameter and naming.singular(last) == last:
        # A POST to a path that ends in no plural is an action: `/agents/{id}/archive`.
        name = "_".join(inner)
    else:
        thing = "_".join(inner)
        if method == "get" and is_list and not ends_in_parameter:
            name = f"list_{thing}"
        elif method in ("post", "get", "put", "patch", "delete") and (ends_in_parameter or method == "post"):
            name = f"{verb}_{'_'.join([*inner[:-1], naming.singular(last)])}"
        else:
            name = f"{verb}_{thing}"
    base = f"{resource}.{_identifier(name)}"[: naming.MAX_LENGTH]
    candidate, count = base, 2
    parameters = [naming.snake(segment.strip("{}:")) for segment in segments if _is_parameter(segment)]
    if candidate in taken and parameters and parameters[-1]:
        candidate = base = f"{base}_by_{parameters[-1]}"[: naming.MAX_LENGTH]
    while candidate in taken:
        candidate, count = f"{base}_{count}", count + 1
    return candidate


def _is_parameter(segment: str) -> bool:
    return (segment.startswith("{") and segment.endswith("}")) or segment.startswith(":")


def _identifier(name: str) -> str:
    name = name if name[:1].isalpha() else f"x_{name}"
    return f"{name}_" if keyword.iskeyword(name) else name
