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
        "markers", "retool(release=None, mode='spec', seed=0): which Retool instance the test gets; a list: one each."
    )


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Runs a test once for each release of its marker."""
    if "retool_instance" not in metafunc.fixturenames:
        return
    markers = metafunc.definition.iter_markers("retool")
    given = (marker.kwargs.get("release") for marker in markers)
    release = next((each for each in given if each is not None), None)
    if isinstance(release, list | tuple):
        if not release or not all(isinstance(line, str) and line for line in release):
            pytest.fail(f"the marker retool takes releases such as ['3.334', '4.0'], not {release!r}", pytrace=False)
        metafunc.parametrize("retool_instance", list(dict.fromkeys(release)), indirect=True)


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
    Which release it is of says the configuration (`retool_release`), `--retool-release`, or the marker `retool`, which
    may name several: the test runs once with each. The test fails if the instance had an answer that the release's
    document does not allow.
    """
    from ..errors import ClientgenError
    from .instance import MockRetool

    marked: dict[str, Any] = {}
    for marker in request.node.iter_markers("retool"):
        if marker.args or marker.kwargs.keys() - set(_OPTIONS):
            wrong = ", ".join([*map(repr, marker.args), *sorted(marker.kwargs.keys() - set(_OPTIONS))])
            pytest.fail(f"the marker retool has no {wrong}; it has the keywords {', '.join(_OPTIONS)}", pytrace=False)
        # The closest one comes first; those of the class and the module say what it leaves open.
        marked = {**marker.kwargs, **marked}
    config = request.config
    release = (
        getattr(request, "param", None)
        or marked.get("release")
        or config.getoption("--retool-release")
        or config.getini("retool_release")
        or None
    )
    if release is not None and not isinstance(release, str):
        pytest.fail(f"the release of the marker retool is a text, such as '3.334', not {release!r}", pytrace=False)
    if release is not None and (config.rootpath / release).is_file():
        release = config.rootpath / release
    mode, seed = marked.get("mode") or config.getini("retool_mode"), marked.get("seed", 0)
    key = (release, mode, seed)
    try:
        if key not in _retool_instances:
            _retool_instances[key] = MockRetool(release, mode=mode, seed=seed, directory=config.rootpath)
        # A test before may have stopped it, to see what becomes of its library then.
        instance = _retool_instances[key].start()
    except ClientgenError as error:
        pytest.fail(f"no Retool instance for the test: {error}", pytrace=False)
    instance.reset(ledger=True)
    known, _ = instance.invalid_replies()
    yield instance
    instance.check(known=known)
