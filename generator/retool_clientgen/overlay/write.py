"""Overlay documents as text."""

import contextlib
import json
from typing import Any

import yaml

from ..errors import ClientgenError
from ..openapi.document import RESOLVERS, parse_document, same_json

_WIDTH = 120
_MAX_YAML_VALUES = 100_000
"""Larger overlays, which nobody reads, are written as JSON: the writer of YAML takes a second for so many values."""


_QUOTED = {
    first: [*yaml.SafeDumper.yaml_implicit_resolvers.get(first, []), *RESOLVERS.get(first, [])]
    for first in {*yaml.SafeDumper.yaml_implicit_resolvers, *RESOLVERS}
}
"""What strings must not look like without quotes: a number in YAML 1.1, as other tools read it, or in 1.2."""


class _Dumper(yaml.SafeDumper):
    """Writes sequences indented below their key, as people do, and no aliases."""

    yaml_implicit_resolvers = _QUOTED

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:
        return True


def overlay_text(overlay: dict[str, Any], *, as_json: bool = False) -> str:
    """An overlay document as text that reads back as the same document.

    Args:
        overlay: The document.
        as_json: Whether to write JSON; YAML otherwise, where it can say the same. JSON is YAML too.
    """
    if not as_json and _size(overlay) <= _MAX_YAML_VALUES:
        text = yaml_text(overlay)
        # YAML 1.1 has corners, such as keys of more than a line, that are not worth knowing one by one.
        with contextlib.suppress(ClientgenError, UnicodeEncodeError):
            if same_json(parse_document(text.encode(), where="overlay"), overlay):
                return text
    return json.dumps(overlay, indent=2, ensure_ascii=False) + "\n"


def yaml_text(value: Any) -> str:
    """A value, such as an overlay or some of its actions, as YAML."""
    return str(yaml.dump(value, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=_WIDTH))


def _size(value: Any) -> int:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return 1 + sum(map(_size, inner))
