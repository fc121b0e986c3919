"""Three refusals that look alike: each error says what to do about it."""

from types import ModuleType

import httpx
import pytest

from support.mock import fresh


def refusal(rc: ModuleType, status: int) -> Exception:
    """What a client raises to whom a login page is answered."""
    page = httpx.MockTransport(lambda _: httpx.Response(status, html="<html><title>Sign in</title></html>"))
    with pytest.raises(rc.RetoolError) as caught, rc.Retool("retool.example.com", token="t", transport=page) as retool:
        retool.users.get("user_1")
    return caught.value


def test_a_login_page_with_401_is_about_the_token_and_no_scope(rc: ModuleType) -> None:
    error = refusal(rc, 401)
    assert type(error) is rc.AuthenticationError
    for part in ("status 401", "perhaps of a proxy or a login", "check the token"):
        assert part in str(error)
    assert "scope" not in str(error)


def test_a_page_with_200_is_about_what_is_between(rc: ModuleType) -> None:
    error = refusal(rc, 200)
    assert type(error) is rc.NotJSONError
    assert "perhaps of a proxy or a login" in str(error)
    assert "scope" not in str(error)
    assert "check the token" not in str(error)


def test_403_names_the_scope_that_the_token_lacks(release: str, rc: ModuleType) -> None:
    instance = fresh(release)
    token = instance.mint_token(["groups:read"])
    with (
        rc.Retool("retool.example.com", token=token, transport=instance.transport()) as retool,
        pytest.raises(rc.PermissionDeniedError) as caught,
    ):
        retool.users.get("user_1")
    assert "[needs token scope users:read (Users > Read)" in str(caught.value)
    assert caught.value.scopes == (("users:read",),)
    assert "login" not in str(caught.value)
    assert "check the token" not in str(caught.value)
