"""The package with several releases, imported in the tests' own process, and instances for it."""

import importlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from retool_clientgen.mock import MockRetool
from retool_clientgen.openapi.document import read_openapi
from support.later import later
from support.paths import RELEASES, ROOT, SERVING, UNKNOWN


@pytest.fixture(scope="session")
def clients(bundle: Path) -> ModuleType:
    """The package `retool_clients`."""
    sys.path.insert(0, str(bundle))
    return importlib.import_module("retool_clients")


@pytest.fixture(scope="session", params=RELEASES)
def known(request: pytest.FixtureRequest) -> Iterator[MockRetool]:
    """An instance of each release in the package."""
    with MockRetool(request.param) as instance:
        yield instance


@pytest.fixture(scope="session")
def unknown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MockRetool]:
    """An instance of a release that nobody has seen, right after one in the package."""
    document = later(read_openapi(next((ROOT / "spec" / SERVING).glob("openapi.*"))))
    document["info"]["version"] = f"{UNKNOWN}.0"
    file = tmp_path_factory.mktemp(UNKNOWN) / "openapi.json"
    file.write_text(json.dumps(document))
    with MockRetool(UNKNOWN, spec=file, directory=ROOT) as instance:
        yield instance
