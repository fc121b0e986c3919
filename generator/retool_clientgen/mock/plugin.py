"""The pytest plugin: the fixture `retool_instance`. Only pytest imports it, through the entry point `pytest11`."""

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .instance import MockRetool

_OPTIONS = ("release", "mode", "seed")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declares which instance tests get unless their marker says otherwise."""
    parser.addini(
        "retool_release", "Release of the Retool instance that tests get, or file of its document.", default=""
    )
    parser.addini("retool_mode", "How it answers: spec or observed.", default="spec")
    group = parser.getgroup("retool")
    group.addoption("--retool-release", help="Release of the Retool instance, before the one in the configuration.")


def pytest_configure(config: pytest.Config) -> None:
    """Declares the marker."""
    config.addinivalue_line(
        "markers", "retool(release=None, mode='spec', seed=0): which Retool instance the test gets."
    )


@pytest.fixture(scope="session")
def _retool_instances() -> "Iterator[dict[tuple[Any, ...], MockRetool]]":
    """The instances of a session, started when they are first asked for."""
    instances: dict[tuple[Any, ...], MockRetool] = {}
    yield instances
    for instance in instances.values():
        instance.stop()


@pytest.fixture
def retool_instance(
    request: pytest.FixtureRequest, _retool_instances: "dict[tuple[Any, ...], MockRetool]"
) -> "Iterator[MockRetool]":
    """A Retool instance on the loopback, as new for each test.

    It has `url`, `token`, `environment`, `transport()`, `fault(…)`, `mint_token([…])`, `report()` and `requests()`.
    Which release it is of says the configuration (`retool_release`), `--retool-release`, or the marker `retool`. The
    test fails if the instance had an answer that the release's document does not allow.
    """
    from .instance import MockRetool

    marker = request.node.get_closest_marker("retool")
    said = marker.kwargs if marker else {}
    unknown = said.keys() - set(_OPTIONS)
    if unknown:
        raise pytest.UsageError(f"the marker retool has no {', '.join(sorted(unknown))}; it has {', '.join(_OPTIONS)}")
    config = request.config
    release = said.get("release") or config.getoption("--retool-release") or config.getini("retool_release") or None
    if release is not None and (config.rootpath / release).is_file():
        release = config.rootpath / release
    mode, seed = said.get("mode") or config.getini("retool_mode"), said.get("seed", 0)
    key = (release, mode, seed)
    if key not in _retool_instances:
        _retool_instances[key] = MockRetool(release, mode=mode, seed=seed, directory=config.rootpath).start()
    instance = _retool_instances[key]
    instance.reset(ledger=True)
    known = len(instance.core.ledger.invalid_replies)
    yield instance
    if len(instance.core.ledger.invalid_replies) > known:
        instance.check()
