"""Whether an overlay is applied to the document that it says it extends. Nothing is fetched to find out."""

from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag, urlsplit
from urllib.request import url2pathname

from ..openapi.document import mapping
from .document import Overlay


def extends_remark(overlay: Overlay, document: Any, document_name: str | None) -> str | None:
    """Says where an overlay is for another document, as far as that can be known.

    Returns:
        What does not fit; None where it fits or cannot be known.
    """
    if overlay.extends is None:
        return None
    extends = urldefrag(overlay.extends).url
    # What an OpenAPI 3.2 document calls itself.
    own = mapping(document).get("$self")
    known = [name for name in (document_name, own) if isinstance(name, str) and name]
    if not known or any(_same(extends, name, overlay) for name in known):
        return None
    if urlsplit(extends).scheme not in ("", "file") and not any("://" in name for name in known):
        # A URL, and a file that may well be a copy of what is there.
        return None
    return f"{overlay.name}: it extends {overlay.extends}, and is applied to {known[0]}"


def _same(extends: str, name: str, overlay: Overlay) -> bool:
    if extends == name:
        return True
    parts = urlsplit(extends)
    if parts.scheme not in ("", "file") or "://" in name:
        return False
    path = Path(url2pathname(parts.path) if parts.scheme else unquote(parts.path))
    if overlay.file is None:
        return path.name == Path(name).name
    return (overlay.file.parent / path).resolve() == Path(name).resolve()
