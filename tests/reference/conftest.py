"""The reference of each release, as the command writes it."""

from pathlib import Path

import pytest

from retool_clientgen.build.plan import plan_build
from retool_clientgen.reference.site import Reference, read_reference, write
from retool_clientgen.workspace.workspace import Workspace
from support.paths import NEWEST, RELEASES, ROOT


@pytest.fixture(scope="session", params=RELEASES)
def reference(request: pytest.FixtureRequest) -> Reference:
    """The reference of a release, without its neighbours."""
    return _read(request.param, neighbours=False)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of the newest release."""
    folder = tmp_path_factory.mktemp("site")
    write(_read(NEWEST, neighbours=True), folder)
    return folder


def _read(line: str, *, neighbours: bool) -> Reference:
    ((request, _),) = plan_build(ROOT, [line], keep_revision=True)
    return read_reference(request, Workspace.find(ROOT), neighbours=neighbours)
