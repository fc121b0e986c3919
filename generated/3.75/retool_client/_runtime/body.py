"""The body of an answer, decoded as it comes, within a limit of size."""

import zlib
from collections.abc import Iterator

from .errors import ResponseTooLargeError, RetoolConnectionError

ACCEPTED = "gzip, deflate"
"""The encodings that are asked for: those that can be decoded piece by piece, whatever a piece grows to."""

_MOST_LAYERS = 5
_PIECE = 65536
_SMALL = 2048


class Body:
    """Collects the body of an answer.

    Args:
        encodings: The answer's Content-Encoding.
        limit: Most bytes, before decoding and after each of its steps.

    Raises:
        RetoolConnectionError: If the encoding is not one that was asked for.
    """

    __slots__ = ("_layers", "_limit", "_pieces", "_size")

    def __init__(self, encodings: str, limit: int) -> None:
        self._limit = limit
        self._size = 0
        self._pieces: list[bytes | bytearray] = []
        self._layers = [_Layer(name, limit) for name in reversed(_names(encodings))] if encodings else []

    def add(self, piece: bytes) -> None:
        """Takes the next piece as it came.

        Raises:
            ResponseTooLargeError: If it is too much.
            RetoolConnectionError: If it is broken.
        """
        if self._layers:
            self._decode(piece, 0)
        else:
            self._keep(piece)

    def whole(self) -> bytes:
        """The body, once all of it came.

        Raises:
            RetoolConnectionError: If its end is missing.
        """
        if any(layer.is_cut for layer in self._layers):
            raise RetoolConnectionError("the answer's body is broken: its end is missing")
        first = self._pieces[0] if len(self._pieces) == 1 else b""
        return first if first and isinstance(first, bytes) else b"".join(self._pieces)

    def _decode(self, piece: bytes, depth: int) -> None:
        if depth == len(self._layers):
            self._keep(piece)
            return
        for decoded in self._layers[depth].decode(piece):
            self._decode(decoded, depth + 1)

    def _keep(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size > self._limit:
            raise too_large(self._limit)
        # Small pieces grow into one, as each object takes more memory than it holds.
        if self._pieces and len(piece) < _SMALL:
            last = self._pieces[-1]
            if isinstance(last, bytearray):
                last += piece
            else:
                self._pieces.append(bytearray(piece))
        else:
            self._pieces.append(piece)


class _Layer:
    """One encoding of a body."""

    __slots__ = ("_any", "_decoder", "_is_gzip", "_limit", "_size")

    def __init__(self, name: str, limit: int) -> None:
        self._is_gzip = name != "deflate"
        # With the header of zlib, as it should be (RFC 9110, 8.4.1.2); some servers leave it out.
        self._decoder = zlib.decompressobj(zlib.MAX_WBITS | 16 if self._is_gzip else zlib.MAX_WBITS)
        self._any = False
        self._limit = limit
        self._size = 0

    @property
    def is_cut(self) -> bool:
        """Whether the end is missing."""
        return self._any and not self._decoder.eof

    def decode(self, piece: bytes) -> Iterator[bytes]:
        """What a piece decodes to, in pieces of a bounded size."""
        if not self._any and not self._is_gzip and piece[:1] and (piece[0] & 15) != 8:
            self._decoder = zlib.decompressobj(-zlib.MAX_WBITS)
        self._any = self._any or bool(piece)
        while piece:
            if self._decoder.eof:
                # A file of gzip may have several members (RFC 1952, 2.2).
                self._decoder = zlib.decompressobj(zlib.MAX_WBITS | 16)
            decoded = self._step(piece)
            yield decoded
            while len(decoded) == _PIECE:
                decoded = self._step(self._decoder.unconsumed_tail)
                yield decoded
            piece = self._decoder.unused_data if self._is_gzip else b""

    def _step(self, data: bytes) -> bytes:
        try:
            decoded = self._decoder.decompress(data, _PIECE)
        except zlib.error as error:
            raise RetoolConnectionError(f"the answer's body is broken: {error}") from None
        self._size += len(decoded)
        if self._size > self._limit:
            raise too_large(self._limit)
        return decoded


def too_large(limit: int) -> ResponseTooLargeError:
    """The error for an answer that is larger than it may be."""
    size = f"{limit / 2**20:g} MiB" if limit >= 2**20 else f"{limit} bytes"
    return ResponseTooLargeError(f"the answer is larger than {size} (max_response_size)")


def _names(encodings: str) -> list[str]:
    names = [name.strip().lower() for name in encodings.split(",")]
    names = [name.removeprefix("x-") for name in names if name not in ("", "identity")]
    for name in names:
        if name not in ("gzip", "deflate"):
            raise RetoolConnectionError(f"the answer's body is encoded in a way that was not asked for: {name[:40]!r}")
    if len(names) > _MOST_LAYERS:
        raise RetoolConnectionError(f"the answer's body is encoded {len(names)} times")
    return names
