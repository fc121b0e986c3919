"""Bodies of recorded exchanges: encodings undone, JSON read as JSON."""

import json
import math
import zlib
from typing import Any

from ..errors import ClientgenError
from ..openapi.document import MAX_BYTES, MAX_DEPTH, check_values
from ..openapi.operations import is_json, media_type_of
from .exchange import Body

_GZIP_OR_ZLIB = 32 + zlib.MAX_WBITS


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
    try:
        if isinstance(content, bytes):
            content = _unpacked(content, encoding.strip().lower() if isinstance(encoding, str) else "")
            try:
                content = content.decode("utf-8-sig")
            except UnicodeDecodeError:
                if is_json(media_type):
                    raise ValueError("is not UTF-8") from None
                return Body(media_type, value="", is_json=False)
        if not content:
            return None
        if is_json(media_type) or (media_type is None and content.lstrip()[:1] in ("{", "[")):
            return Body(media_type, parse_json(content))
    except ValueError as error:
        return Body(media_type, is_json=False, defect=str(error))
    return Body(media_type, content, is_json=False)


def parse_json(text: str) -> Any:
    """Parses JSON, and nothing that only looks like it.

    Raises:
        ValueError: If it is not JSON, holds a number without an end or half of a character, or is nested too deeply.
            The message holds nothing of the text.
    """
    try:
        value = json.loads(text, parse_constant=_no_constant, parse_float=_finite)
    except json.JSONDecodeError as error:
        raise ValueError(f"is not valid JSON: {error.msg} (character {error.pos + 1})") from None
    except RecursionError:
        raise ValueError(f"is nested deeper than {MAX_DEPTH} levels") from None
    try:
        check_values(value, text, "")
    except ClientgenError as error:
        raise ValueError(error.what) from None
    return value


def _no_constant(name: str) -> Any:
    raise ValueError(f"is not valid JSON: {name} is not a number of JSON")


def _finite(text: str) -> float:
    number = float(text)
    if not math.isfinite(number):
        raise ValueError("holds a number that is too large")
    return number


def _unpacked(content: bytes, encoding: str) -> bytes:
    """The bytes with their encoding undone.

    Raises:
        ValueError: If it cannot be undone.
    """
    is_gzip = content[:2] == b"\x1f\x8b"
    if is_gzip or encoding == "deflate":
        unpacker = zlib.decompressobj(_GZIP_OR_ZLIB)
        try:
            unpacked = unpacker.decompress(content, MAX_BYTES)
        except zlib.error:
            if is_gzip:
                raise ValueError("is damaged gzip") from None
            return content
        if unpacker.unconsumed_tail:
            raise ValueError(f"is larger than {MAX_BYTES // 2**20} MiB once it is decompressed")
        return unpacked
    if encoding in ("br", "zstd", "compress"):
        # A recorder that undid the encoding leaves text behind.
        try:
            content.decode()
        except UnicodeDecodeError:
            raise ValueError(f"is encoded as {encoding}, which is not read") from None
    return content
