"""The HTTP library: httpx, or httpx2 where that alone is installed. No other module imports either."""

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx
else:
    try:
        import httpx
    except ModuleNotFoundError:
        import httpx2 as httpx

__all__ = ("core_error", "httpx", "library_of")


def library_of(value: object) -> Any:
    """The library that a client, a transport or an error is of; the one in use where it is of neither."""
    for cls in type(value).__mro__:
        root = cls.__module__.partition(".")[0]
        if root in ("httpx", "httpx2"):
            return sys.modules[root]
    return httpx


def core_error(name: str, cause: Exception) -> Exception:
    """An error of the library's core, httpcore or httpcore2."""
    core = sys.modules["httpcore" if httpx.__name__ == "httpx" else "httpcore2"]
    error: Exception = getattr(core, name)(cause)
    return error
