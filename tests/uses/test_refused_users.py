"""Users that the instance refuses: a type that it does not know, an e-mail address that it has."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from support.mock import fresh


def test_an_unknown_type_is_400_and_a_known_address_409(
    release: str, rc: ModuleType, connect: Callable[..., Any]
) -> None:
    person = {"email": "ada@example.org", "first_name": "Ada", "last_name": "Lovelace"}
    with connect(fresh(release)) as retool:
        with pytest.raises(rc.BadRequestError, match="user_type"):
            retool.users.create(**person, user_type="endUser")
        assert retool.users.create(**person, user_type="embed").user_type == "embed"
        with pytest.raises(rc.ConflictError) as caught:
            retool.users.create(**person)
        assert caught.value.api_message
        assert len(list(retool.users.list(email=person["email"]))) == 1
