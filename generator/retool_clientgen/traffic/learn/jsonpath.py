"""Places of a document as JSONPath (RFC 9535), readable and as stable as can be."""

import re
from typing import Any

from .finding import Location

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def quoted(text: str) -> str:
    """A string literal of JSONPath."""
    escaped = "".join(f"\\u{ord(c):04x}" if ord(c) < 32 else c for c in text.replace("\\", "\\\\").replace("'", "\\'"))
    return f"'{escaped}'"


def path_of(document: Any, location: Location) -> str:
    """The JSONPath of a place. Parameters are selected by name, since their order may change.

    Args:
        document: The document that the location is in.
        location: From the top of the document.
    """
    text, node = "$", document
    for position, key in enumerate(location):
        above, node = node, node[key]
        if isinstance(key, str):
            text += f".{key}" if _NAME.fullmatch(key) else f"[{quoted(key)}]"
        elif position and location[position - 1] == "parameters" and _names_one(above, node):
            text += f"[?@.name == {quoted(node['name'])} && @.in == {quoted(node['in'])}]"
        else:
            text += f"[{key}]"
    return text


def _names_one(parameters: Any, parameter: Any) -> bool:
    if not isinstance(parameter, dict) or not all(isinstance(parameter.get(key), str) for key in ("name", "in")):
        return False
    key = (parameter["name"], parameter["in"])
    return sum((p.get("name"), p.get("in")) == key for p in parameters if isinstance(p, dict)) == 1
