"""The user's files: which ones are checked, and what of them cannot be."""

import ast
import io
import re
import tokenize
from pathlib import Path

from attrs import define, frozen

from ...errors import ClientgenError
from ..uses.files import python_files

_SILENCERS = re.compile(r"#\s*(?:type:\s*ignore|mypy:)")
"""Comments that keep mypy from saying what it finds."""


@frozen
class UserFile:
    """A file that can be checked.

    Attributes:
        path: The file, as it was given.
        text: Its content, without comments that silence mypy; lines and columns are those of the file.
        lines: The lines of the file as it is.
    """

    path: Path
    text: str
    lines: tuple[str, ...]


@define
class UserCode:
    """All files that are checked.

    Attributes:
        files: The files, by path.
        notes: Files that are left out and why, a sentence each.
    """

    files: list[UserFile]
    notes: list[str]


def read_user_code(paths: list[Path]) -> UserCode:
    """Reads the files and the Python files within the directories.

    Hidden directories, virtual environments, installed packages and client packages themselves are left out.

    Args:
        paths: Files and directories.

    Raises:
        ClientgenError: If a path is not there, or there is no Python file.
    """
    found: dict[Path, Path] = {}
    for path in paths:
        if not path.exists():
            raise ClientgenError("there is no such file or directory", where=str(path))
        for file in python_files(path) if path.is_dir() else (path,):
            found.setdefault(file.resolve(), file)
    if not found:
        raise ClientgenError(
            "there are no Python files", where=", ".join(map(str, paths)), fix="Name files or directories of your code."
        )
    code = UserCode([], [])
    for file in sorted(found.values()):
        _read(file, code)
    return code


def _read(file: Path, code: UserCode) -> None:
    try:
        content = file.read_bytes()
        encoding, _ = tokenize.detect_encoding(io.BytesIO(content).readline)
        text = io.TextIOWrapper(io.BytesIO(content), encoding).read()
        ast.parse(text, str(file))
        silent = _without_silencers(text)
    except SyntaxError as error:
        where = f"{file}:{error.lineno}" if error.lineno else str(file)
        code.notes.append(f"{where}: not checked, as it is not valid Python: {error.msg}")
    except (OSError, ValueError, RecursionError, MemoryError, tokenize.TokenError) as error:
        code.notes.append(f"{file}: not checked: {error}")
    else:
        code.files.append(UserFile(file, silent, tuple(text.split("\n"))))


def _without_silencers(text: str) -> str:
    """The text with comments like `# type: ignore` made plain ones of the same length."""
    if not _SILENCERS.search(text):
        return text
    lines = [f"{line}\n" for line in text.split("\n")]
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.COMMENT and _SILENCERS.search(token.string):
            row, column = token.start
            line = lines[row - 1]
            lines[row - 1] = line[:column] + token.string.replace(":", ";") + line[column + len(token.string) :]
    return "".join(lines)[:-1]
