"""Directories that are replaced as a whole: what was there stays until what is new is complete."""

import contextlib
import ctypes
import glob
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from ..errors import ClientgenError
from .atomic import reason

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


@contextlib.contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """Gives an empty directory beside the target and puts it in the target's place at the end of the block.

    If the block raises, or the process is killed at any point, the target is what it was. Where the system can
    exchange two directories in one step (Linux), the target is never missing; elsewhere it is for the time between two
    renames, and the next call puts back what was there.

    Args:
        target: The directory to replace; it need not exist.

    Raises:
        ClientgenError: If the target's parent cannot be written to, or anything in the block cannot be written.
    """
    # A link to a directory stays a link.
    target = target.resolve()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        recover(target)
        fresh = Path(tempfile.mkdtemp(prefix=f".{target.name}.new-{os.getpid()}-", dir=target.parent))
    except OSError as error:
        raise ClientgenError(f"cannot be written to: {reason(error)}", where=str(target.parent)) from error
    try:
        fresh.chmod(0o755)
        yield fresh
        _put_in_place(fresh, target)
    except OSError as error:
        raise ClientgenError(
            f"cannot be written: {error.strerror or error}",
            where=str(error.filename or target),
            fix="What was there before is unchanged.",
        ) from error
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def recover(target: Path) -> None:
    """Puts back a target that a killed process left aside, and removes what killed processes left behind.

    Args:
        target: The directory that `replacing` was replacing.
    """
    target = target.resolve()
    aside = _aside(target)
    if aside.exists():
        if target.exists():
            shutil.rmtree(aside, ignore_errors=True)
        else:
            aside.rename(target)
    for left in target.parent.glob(f".{glob.escape(target.name)}.new-*"):
        owner = left.name.removeprefix(f".{target.name}.new-").split("-")[0]
        if not owner.isdigit() or not _is_alive(int(owner)):
            shutil.rmtree(left, ignore_errors=True)


def _put_in_place(fresh: Path, target: Path) -> None:
    try:
        fresh.rename(target)
        return
    except OSError:
        # Something is there, by now at least: another build may have been first.
        if not target.is_dir():
            raise
    if _exchange(fresh, target):
        return
    aside = _aside(target)
    target.rename(aside)
    fresh.rename(target)
    shutil.rmtree(aside, ignore_errors=True)


def _aside(target: Path) -> Path:
    return target.with_name(f".{target.name}.previous")


def _exchange(first: Path, second: Path) -> bool:
    """Exchanges two directories in one step (renameat2(2), Linux 3.15); False where that cannot be done."""
    if sys.platform != "linux":
        return False
    renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if renameat2 is None:
        return False
    done = renameat2(_AT_FDCWD, os.fsencode(first), _AT_FDCWD, os.fsencode(second), ctypes.c_uint(_RENAME_EXCHANGE))
    return bool(done == 0)


def _is_alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
