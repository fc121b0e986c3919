"""Files in multipart requests."""

from os import PathLike
from typing import IO, Any, TypeAlias, TypeGuard

FileContent: TypeAlias = (
    bytes | IO[bytes] | PathLike[str] | tuple[str, bytes | IO[bytes]] | tuple[str, bytes | IO[bytes], str]
)
"""A file to send: its bytes, an open file, a path, or a name with content and, if wanted, a media type.

A relative path keeps its folders in the name: `Path("dist/index.js")` is sent as `dist/index.js`.
"""


ACCEPTED = "bytes, an open file, a pathlib.Path, or (name, content)"
"""What a file may be, for messages."""


def is_file(value: Any) -> TypeGuard[FileContent]:
    """Whether a value in a multipart body is a file, not a value of JSON."""
    if isinstance(value, tuple):
        # A name with content. Other tuples are as good as lists.
        return bool(value) and isinstance(value[0], str)
    return isinstance(value, bytes | bytearray | memoryview | PathLike) or hasattr(value, "read")


def file_part(value: FileContent) -> tuple[str, bytes | IO[bytes], str]:
    """Name, content and media type of a file, in a form that can be sent again.

    Raises:
        TypeError: If the value is no file.
    """
    if isinstance(value, bytes | bytearray | memoryview):
        return ("file", bytes(value), "application/octet-stream")
    if isinstance(value, PathLike):
        from pathlib import Path

        return (_shown_name(value), Path(value).read_bytes(), "application/octet-stream")
    if isinstance(value, tuple) and len(value) in (2, 3) and _is_content(value[1]):
        media_type = value[2] if len(value) > 2 else "application/octet-stream"
        return (value[0], _repeatable(value[1]), media_type)
    if hasattr(value, "read"):
        name = getattr(value, "name", None)
        shown = _shown_name(name) if isinstance(name, str | PathLike) else "file"
        return (shown, _repeatable(value), "application/octet-stream")
    raise TypeError(f"{type(value).__name__} is no file: give {ACCEPTED}")


def _shown_name(path: "str | PathLike[str]") -> str:
    """The name that a file is sent under: with its folders where they were given, without the place of the whole."""
    from pathlib import Path

    path = Path(path)
    return path.name if path.is_absolute() or ".." in path.parts else path.as_posix()


def _is_content(value: Any) -> bool:
    return isinstance(value, str | bytes | bytearray | memoryview) or hasattr(value, "read")


def _repeatable(content: Any) -> Any:
    """Content that a second attempt sends as the first did: what can be read only once (a pipe) is read here."""
    if isinstance(content, bytearray | memoryview):
        return bytes(content)
    if not hasattr(content, "read") or (hasattr(content, "seekable") and content.seekable()):
        return content
    return content.read()
