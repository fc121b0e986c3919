"""A user is disabled twice."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from support.mock import fresh


def test_a_second_delete_is_an_error_and_a_second_patch_changes_nothing(
    release: str, rc: ModuleType, connect: Callable[..., Any]
) -> None:
    with connect(fresh(release)) as retool:
        user = list(retool.users.list())[1]
        assert retool.with_raw_response.users.delete(user.id).status == 204
        with pytest.raises(rc.UnprocessableEntityError) as caught:
            retool.users.delete(user.id)
        assert (caught.value.status, caught.value.operation_id) == (422, "users.delete")
        for active in (False, False, True, True):
            change = {"op": "replace", "path": "/active", "value": active}
            assert retool.users.update(user.id, operations=[change]).active is active
            assert retool.users.get(user.id).active is active
