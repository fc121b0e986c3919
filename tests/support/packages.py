"""The client package of any release, imported in the test's own process."""

import contextlib
import importlib
import sys
from collections.abc import Iterator
from types import ModuleType

from .paths import ROOT


@contextlib.contextmanager
def client_package(release: str) -> Iterator[ModuleType]:
    """The package `retool_client` of a release while it is a context; before and after, that of the newest."""
    folder = str(ROOT / "generated" / release)
    before = _forget()
    sys.path.insert(0, folder)
    try:
        yield importlib.import_module("retool_client")
    finally:
        sys.path.remove(folder)
        _forget()
        sys.modules.update(before)


def _forget() -> dict[str, ModuleType]:
    names = [name for name in sys.modules if name == "retool_client" or name.startswith("retool_client.")]
    return {name: sys.modules.pop(name) for name in names}
