"""A token is minted with a scope that the instance does not know, and ignores."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from support.mock import fresh


def test_the_answer_lacks_the_scope_and_the_token_can_do_nothing(
    release: str, rc: ModuleType, connect: Callable[..., Any]
) -> None:
    instance = fresh(release)
    with connect(instance) as retool:
        with pytest.warns(rc.RetoolWarning, match="groups:raed"):
            made = retool.access_tokens.create(label="CI", scopes=["groups:raed"])
        assert made.scopes == []
        listed = next(token for token in retool.access_tokens.list() if token.id == made.id)
        assert listed.scopes == []
        with pytest.warns(rc.RetoolWarning, match="groups:raed"):
            right = retool.access_tokens.create(label="CI", scopes=["groups:read", "groups:raed"])
        assert right.scopes == ["groups:read"]
    with connect(instance, token=made.access_token) as nobody, pytest.raises(rc.PermissionDeniedError) as caught:
        list(nobody.groups.list())
    assert caught.value.scope == "groups:read"
    with connect(instance, token=right.access_token) as reader:
        assert list(reader.groups.list())
