"""What tests of several folders share, and which of them are slow."""

import contextlib
import functools
import gc
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import HealthCheck, settings

from retool_clientgen.build.bundle import build_bundle, plan_bundle
from retool_clientgen.cli import COLLECTOR
from retool_clientgen.workspace.source import _first
from support.cli import run_cli
from support.paths import NEWEST, OLDEST, RELEASES, ROOT, SECOND
from support.pipeline import source

# As in the command line: the collector would walk the documents that tests share over and over.
gc.set_threshold(*COLLECTOR)
# A change is judged by the same examples in each run, and not by how busy a machine is.
settings.register_profile("search", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("same", settings.get_profile("search"), derandomize=True)
settings.load_profile("same")
# The newest client is importable, as its users import it.
sys.path.insert(0, str(ROOT / "generated" / NEWEST))

SLOW = """
bundle check cli/test_build.py cli/test_demo.py cli/test_extras.py cli/test_fetch.py cli/test_no_fetching.py
client/test_bounds.py client/test_examples.py client/test_failures.py client/test_httpx2.py client/test_installed.py
client/test_interrupts.py client/test_models.py client/test_operations.py client/test_package.py
client/test_recordings.py client/test_sharing.py contract diff/test_command.py diff/test_documents.py
diff/test_page.py diff/test_python_changes.py downstream examples functional/test_faulty_documents.py generate golden
impact learn/test_generality.py learn/test_learn.py matrix mock/test_bounds.py mock/test_cells.py mock/test_command.py
mock/test_faults.py mock/test_objects.py mock/test_observed.py mock/test_plugin.py mock/test_real_uses.py
mock/test_requests.py mock/test_samples.py mock/test_schemathesis.py mock/test_server.py normalise/test_meaning.py
normalise/test_stability.py overlay/test_commands.py overlay/test_diff.py overlay/test_hostile.py
overlay/test_rebase.py pipeline record reference runtime/test_decoding.py scopes spec test_architecture.py upgrade
uses
""".split()
"""Folders and files below this one that `-m "not slow"` leaves out; together the others take less than a minute."""

MadeOnce = Callable[[str, Callable[[Path], object]], Path]


@functools.cache
def _is_slow(path: Path) -> bool:
    return any(path.is_relative_to(Path(__file__).parent / each) for each in SLOW)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks what is slow, and begins with it, so that no worker is left with a long file at the end."""
    for item in items:
        if _is_slow(item.path):
            item.add_marker("slow")
    items.sort(key=lambda item: item.get_closest_marker("slow") is None)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Does not even import what is slow where that is left out."""
    return True if config.option.markexpr == "not slow" and _is_slow(collection_path) else None


@pytest.fixture(scope="session", autouse=True)
def _documents_stay_as_they_were_read() -> Iterator[None]:
    """Whatever is done with a document leaves it alone: all in a process share it."""
    yield
    for release in RELEASES if _first.cache_info().currsize else ():
        shared = source(release)
        anew = evolve(shared)
        assert anew is not shared
        assert (anew.served, anew.corrected) == (shared.served, shared.corrected), release


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> MadeOnce:
    """Makes a directory once in a run, whichever worker needs it first; nobody changes it."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if own.name.startswith("popen-") else own

    def made(name: str, make: Callable[[Path], object]) -> Path:
        folder, part = shared / f"once-{name}", shared / f"part-{name}"
        with _locked(shared / f"once-{name}.lock"):
            if not folder.exists():
                part.mkdir()
                make(part)
                part.rename(folder)
        return folder

    return made


@contextlib.contextmanager
def _locked(file: Path) -> Iterator[None]:
    with file.open("w") as held:
        if sys.platform != "win32":
            import fcntl

            fcntl.flock(held, fcntl.LOCK_EX)
        yield


@pytest.fixture(scope="session")
def workspace_of(made_once: MadeOnce) -> Callable[[str, Path], Path]:
    """Copies a workspace with the client of a release."""

    def make(folder: Path, release: str) -> None:
        assert run_cli("init", "--quiet", folder).code == 0
        ran = run_cli("build", release, cwd=folder)
        assert ran.code == 0, ran.stderr

    def copied(release: str, target: Path) -> Path:
        folder = made_once(f"workspace-{release}", lambda folder: make(folder, release))
        return Path(shutil.copytree(folder, target))

    return copied


@pytest.fixture
def workspace(workspace_of: Callable[[str, Path], Path], tmp_path: Path) -> Path:
    """A workspace with the client of the oldest release."""
    return workspace_of(OLDEST, tmp_path / "api")


@pytest.fixture(scope="session")
def bundle(made_once: MadeOnce) -> Path:
    """The project of a package with all releases; nobody changes it."""

    def make(folder: Path) -> None:
        request, project = plan_bundle(ROOT, list(RELEASES), out=folder)
        build_bundle(request, project)

    return made_once("bundle", make) / "retool-clients"


@pytest.fixture(scope="session")
def wheel(made_once: MadeOnce) -> Path:
    """The wheel of the second release's client."""

    def make(folder: Path) -> None:
        ran = run_cli("build", SECOND, "--wheel", "--out", folder)
        assert ran.code == 0, ran.stderr

    (file,) = made_once("wheel", make).rglob("*.whl")
    return file
