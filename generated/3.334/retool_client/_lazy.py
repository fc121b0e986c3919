"""Modules that annotations name: each is loaded when a hint is read, and not by an import or a call."""

from typing import TYPE_CHECKING

from ._runtime.resource import lazy

if TYPE_CHECKING:
    from . import async_client as async_client, client as client, dicts as dicts, models as models
else:
    async_client, client, dicts, models = lazy(__name__, ".async_client", ".client", ".dicts", ".models")
