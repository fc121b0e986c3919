"""Files that are written whole or not at all."""

import contextlib
import os
import tempfile
from pathlib import Path

from ..errors import ClientgenError


def reason(error: OSError) -> str:
    """Why a file cannot be written."""
    if isinstance(error, FileExistsError | NotADirectoryError):
        return "a file is where a directory has to be"
    return error.strerror or str(error)


def write_atomically(path: Path, content: bytes) -> None:
    """Writes a file so that a reader sees either what was there or all of what is new.

    Args:
        path: The file; its directory is made if it is missing. A link to a file stays a link, and what is no file, such
            as a pipe or `/dev/null`, is written to as it is.
        content: Its new content.

    Raises:
        ClientgenError: If it cannot be written; what was there is unchanged.
    """
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            path.write_bytes(content)
            return
        path = path.resolve()
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    except OSError as error:
        raise ClientgenError(f"cannot be written: {reason(error)}", where=str(path)) from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except OSError as error:
        raise ClientgenError(f"cannot be written: {error.strerror}", where=str(path)) from error
    finally:
        with contextlib.suppress(FileNotFoundError):
            Path(name).unlink()
