"""The library against an instance: no recorded answers, no patched functions."""

import asyncio

import httpx
import pytest
from retool_client import AsyncRetool, PermissionDeniedError, Retool, ServerError
from retool_onboarding import join, leave, members

from retool_clientgen.mock import MockRetool

ADA = {"email": "ada.byron@example.com", "first_name": "Ada", "last_name": "Byron", "team": "Engines"}


@pytest.fixture
def retool(retool_instance: MockRetool) -> Retool:
    return Retool(retool_instance.url, token=retool_instance.token)


def test_who_joins_is_a_member_once(retool: Retool, retool_instance: MockRetool) -> None:
    with retool:
        first = join(retool, **ADA)
        second = join(retool, **ADA)
        assert (first.is_new, first.team_is_new) == (True, True)
        assert (second.is_new, second.team_is_new) == (False, False)
        team = next(group for group in retool.groups.list() if group.name == "Engines")
    assert [member.email for member in team.members] == ["ada.byron@example.com"]
    created = next(o for o in retool_instance.report()["operations"] if o["id"] == "users.create")
    assert sum(sum(s.values()) for s in created["statuses"]["200"].values()) == 1


def test_each_test_has_an_instance_as_new(retool: Retool, retool_instance: MockRetool) -> None:
    with retool:
        assert retool.users.list(email="ada.byron@example.com").first() is None
    assert retool_instance.report()["requests"] == 1


def test_who_leaves_can_come_back(retool: Retool) -> None:
    with retool:
        joined = join(retool, **ADA)
        assert leave(retool, email=ADA["email"])
        assert not leave(retool, email=ADA["email"])
        assert not retool.users.get(joined.user_id).active
        assert join(retool, **ADA) == type(joined)(joined.user_id, is_new=False, team_is_new=False)
        assert retool.users.get(joined.user_id).active


def test_members_are_read_without_blocking(retool: Retool, retool_instance: MockRetool) -> None:
    with retool:
        join(retool, **ADA)

    async def read() -> list[str]:
        async with AsyncRetool(retool_instance.url, token=retool_instance.token) as client:
            return await members(client, "Engines")

    assert asyncio.run(read()) == ["ada.byron@example.com"]


def test_a_token_without_the_scope_is_said(retool_instance: MockRetool) -> None:
    token = retool_instance.mint_token(["Users > Read"])
    with Retool(retool_instance.url, token=token) as retool, pytest.raises(PermissionDeniedError) as caught:
        join(retool, **ADA)
    assert caught.value.scope == "users:write"


def test_an_instance_that_is_down_for_a_moment_is_waited_for(retool: Retool, retool_instance: MockRetool) -> None:
    retool_instance.fault("status=503; retry-after=0", count=2, operation="users.list")
    with retool:
        assert join(retool, **ADA).is_new
    assert retool_instance.report()["faults"] == {"status=503; retry-after=0": 2}


def test_a_creation_that_failed_is_not_repeated(retool: Retool, retool_instance: MockRetool) -> None:
    retool_instance.fault("status=500; applied", operation="users.create")
    with retool:
        with pytest.raises(ServerError):
            join(retool, **ADA)
        assert not join(retool, **ADA).is_new


@pytest.mark.retool(release="3.334", mode="observed", seed=5)
def test_it_works_with_what_real_instances_answer(retool: Retool) -> None:
    with retool:
        assert join(retool, **ADA).user_id.startswith("user_")


def test_it_needs_no_socket(retool_instance: MockRetool) -> None:
    client = httpx.Client(transport=retool_instance.transport())
    with Retool("http://retool.test", token=retool_instance.token, http_client=client) as retool:
        assert join(retool, **ADA).is_new
    client.close()


def test_the_environment_names_the_instance(retool_instance: MockRetool, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in retool_instance.environment.items():
        monkeypatch.setenv(name, value)
    with Retool() as retool:
        assert retool.users.list().first() is not None
