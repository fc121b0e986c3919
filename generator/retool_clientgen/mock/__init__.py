"""A Retool instance of a given release for tests and for people without one: `MockRetool`.

It reads snapshots and overlays and shares nothing else with the toolchain: what names, models and clients are made of
is unknown here, so that both can be held against each other. `docs/mock.md` describes it.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .http.messages import Reply, Request
    from .instance import InvalidReplyError, MockRetool

__all__ = ["InvalidReplyError", "MockRetool", "Reply", "Request"]

_HOMES = {
    "InvalidReplyError": "instance", "MockRetool": "instance", "Reply": "http.messages",
    "Request": "http.messages",
}  # fmt: skip


def __getattr__(name: str) -> Any:
    """Imports what is asked for: pytest imports this package in every run, and mostly needs none of it."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f".{_HOMES[name]}", __name__), name)
