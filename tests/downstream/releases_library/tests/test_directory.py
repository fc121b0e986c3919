"""The library against an instance of each release that it supports."""

import asyncio
from collections.abc import Iterator

import pytest
import retool_clients
from retool_directory import Person, dismiss, people, workflow_names

from retool_clientgen.mock import MockRetool

pytestmark = pytest.mark.retool(release=["3.75", "3.334", "4.0"])


@pytest.fixture
def retool(retool_instance: MockRetool) -> Iterator[retool_clients.AnyRetool]:
    with retool_clients.connect(retool_instance.url, token=retool_instance.token) as retool:
        yield retool


def test_a_person_has_groups(retool: retool_clients.AnyRetool) -> None:
    user = retool.users.create(email="ada.byron@example.com", first_name="Ada", last_name="Byron")
    group = retool.groups.create(name="Engines")
    retool.groups.add_members(str(int(group.id or 0)), members=[{"id": user.id, "is_group_admin": False}])
    assert Person("ada.byron@example.com", "Ada Byron", ("Engines",)) in list(people(retool))


def test_who_is_dismissed_is_not_there_any_more(retool: retool_clients.AnyRetool, retool_instance: MockRetool) -> None:
    assert dismiss(retool, "grace@example.com")
    assert not dismiss(retool, "grace@example.com")
    assert "grace@example.com" not in [person.email for person in people(retool)]
    logged_out = any(request["operation"] == "POST /users/{userId}/logout" for request in retool_instance.requests())
    assert logged_out == (retool_instance.release == "4.0")


def test_workflows_are_listed_where_there_are_any(retool_instance: MockRetool) -> None:
    async def names() -> list[str]:
        async with await retool_clients.aconnect(retool_instance.url, token=retool_instance.token) as retool:
            return await workflow_names(retool)

    assert bool(asyncio.run(names())) == (retool_instance.release != "3.75")
