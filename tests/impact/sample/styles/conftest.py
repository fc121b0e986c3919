"""Fixtures of pytest."""

from collections.abc import AsyncIterator, Iterator

import pytest
from retool_client import AsyncRetool, Retool


@pytest.fixture
def retool():
    with Retool("retool.example.com", token="secret") as client:
        yield client


@pytest.fixture
def annotated() -> Iterator[Retool]:
    yield Retool("retool.example.com", token="secret")


@pytest.fixture(scope="session", name="named")
def _named():
    return Retool("retool.example.com", token="secret")


@pytest.fixture
async def asynchronous() -> AsyncIterator[AsyncRetool]:
    async with AsyncRetool("retool.example.com", token="secret") as client:
        yield client


@pytest.fixture
def workflows(retool):
    return retool.workflows  #: unseen:3.75 resource-removed workflows


@pytest.fixture
def other():
    return {}
