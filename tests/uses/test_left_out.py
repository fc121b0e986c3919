"""An instance that was not migrated leaves out what its document requires."""

from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

from retool_clientgen.mock import MockRetool

KEYS = ("seat_type", "folder_id", "default_value")


@pytest.mark.parametrize("mode", ["spec", "observed"])
def test_what_an_instance_leaves_out_is_unset(
    release: str, mode: Any, rc: ModuleType, connect: Callable[..., Any]
) -> None:
    options = import_module("retool_client.models").RestApiOptions(base_url="https://api.example.com")
    instance = MockRetool(release, mode=mode, leave_out=KEYS)
    with connect(instance) as retool:
        environment = next(iter(retool.environments.list())).id
        values = [{"environment_id": environment, "value": "1"}]
        made = [
            retool.users.create(email="a@example.org", first_name="A", last_name="B"),
            retool.resources.create(type="restapi", display_name="Orders", options=options),
            retool.configuration_variables.create(name="REGION", values=values, secret=False),
            *retool.users.list(),
            *retool.resources.list(),
            *retool.configuration_variables.list(),
        ]
        for value in made:
            left_out = [key for key in KEYS if hasattr(value, key)]
            assert all(getattr(value, key) is rc.UNSET for key in left_out)
            assert not set(KEYS) & set(value.to_dict())
        assert {key for value in made for key in KEYS if hasattr(value, key)} >= {"folder_id"}
    instance.check()
