"""Bodies of recorded exchanges: encodings undone, JSON read as JSON."""

import base64
import binascii
import json
import math
import zlib
from typing import Any

from ..openapi.document import MAX_BYTES, MAX_DEPTH
from ..openapi.operations import is_json_type
from .exchange import Body, check_text

_GZIP_OR_ZLIB = 32 + zlib.MAX_WBITS
_DEPTH = MAX_DEPTH


def media_type_of(content_type: Any) -> str | None:
    """The media type in a `Content-Type`, in lower case and without parameters."""
    if not isinstance(content_type, str):
        return None
    return content_type.partition(";")[0].strip().lower() or None


def read_body(content: str | bytes | None, content_type: Any, encoding: Any = None) -> Body | None:
    """A body from its text or bytes.

    Args:
        content: The body; None or nothing for none.
        content_type: Its `Content-Type`.
        encoding: Its `Content-Encoding`. Recorders often undo it without saying so, so it is undone only where the
            bytes are really encoded.

    Returns:
        The body; None where there is none.
    """
    media_type = media_type_of(content_type)
    if isinstance(content, bytes):
        unpacked = _unpacked(content, encoding if isinstance(encoding, str) else "")
        if isinstance(unpacked, Body):
            return Body(media_type, defect=unpacked.defect, is_json=False)
        try:
            content = unpacked.decode("utf-8-sig")
        except UnicodeDecodeError:
            if is_json_type(media_type):
                return Body(media_type, is_json=False, defect="is no text in UTF-8")
            return Body(media_type, value="", is_json=False)
    if not content:
        return None
    if is_json_type(media_type) or (media_type is None and content.lstrip()[:1] in ("{", "[")):
        try:
            return Body(media_type, parse_json(content))
        except ValueError as error:
            return Body(media_type, is_json=False, defect=str(error))
    return Body(media_type, content, is_json=False)


def decode_base64(text: str) -> bytes | None:
    """The bytes that Base64 encodes; None if it is not valid."""
    try:
        return base64.b64decode(text, validate=False)
    except (binascii.Error, ValueError):
        return None


def parse_json(text: str) -> Any:
    """Parses JSON, and nothing that only looks like it.

    Raises:
        ValueError: If it is no JSON, holds a number without an end or half of a character, or is nested too deeply.
            The message holds nothing of the text.
    """
    try:
        value = json.loads(text, parse_constant=_no_constant, parse_float=_finite)
    except json.JSONDecodeError as error:
        raise ValueError(f"is not valid JSON: {error.msg} (character {error.pos + 1})") from None
    except RecursionError:
        raise ValueError(f"is nested deeper than {_DEPTH} levels") from None
    _check(value)
    return value


def _check(value: Any) -> None:
    level = [value]
    for _ in range(_DEPTH):
        deeper: list[Any] = []
        for node in level:
            if isinstance(node, str):
                check_text(node)
            elif isinstance(node, dict):
                for key in node:
                    check_text(key)
                deeper.extend(node.values())
            elif isinstance(node, list):
                deeper.extend(node)
        if not deeper:
            return
        level = deeper
    raise ValueError(f"is nested deeper than {_DEPTH} levels")


def _no_constant(name: str) -> Any:
    raise ValueError(f"is not valid JSON: {name} is no number of JSON")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("holds a number that is too large")
    return number


def _unpacked(content: bytes, encoding: str) -> bytes | Body:
    """The bytes with their encoding undone, or a body that says why it cannot be."""
    name = encoding.strip().lower()
    if content[:2] == b"\x1f\x8b" or name == "deflate":
        unpacker = zlib.decompressobj(_GZIP_OR_ZLIB)
        try:
            unpacked = unpacker.decompress(content, MAX_BYTES)
        except zlib.error:
            return content if content[:2] != b"\x1f\x8b" else Body(None, defect="is damaged gzip")
        if unpacker.unconsumed_tail:
            return Body(None, defect=f"is larger than {MAX_BYTES // 2**20} MiB once it is decompressed")
        return unpacked
    if name in ("br", "zstd", "compress"):
        # A recorder that undid the encoding leaves text behind.
        try:
            content.decode()
        except UnicodeDecodeError:
            return Body(None, defect=f"is encoded as {name}, which is not read")
    return content
