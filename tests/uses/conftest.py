"""Each use runs with the client before and after the last upgrade, from the same code."""

from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import pytest

from retool_clientgen.mock import MockRetool
from support.packages import client_package
from support.paths import RELEASES


@pytest.fixture(params=RELEASES[-2:])
def release(request: pytest.FixtureRequest) -> str:
    """The two newest releases."""
    return str(request.param)


@pytest.fixture
def rc(release: str) -> Iterator[ModuleType]:
    """The client package of the release, imported."""
    with client_package(release) as package:
        yield package


@pytest.fixture
def connect(rc: ModuleType) -> Callable[..., Any]:
    """Makes a client of an instance, without a socket between them."""

    def connected(instance: MockRetool, **options: Any) -> Any:
        given = {"token": instance.token, "transport": instance.transport(), **options}
        return rc.Retool("retool.example.com", **given)

    return connected
