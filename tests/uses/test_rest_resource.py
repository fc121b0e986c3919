"""A REST resource with bearer authentication is created, read and deleted."""

import json
from collections.abc import Callable
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

from retool_clientgen.mock import MockRetool
from support.mock import fresh
from support.recordings import OWN, exchanges

OPTIONS = {
    "authentication_options": {"authentication_type": "bearer", "bearer_token": "secret"},
    "base_url": "https://api.example.com",
}
WANTED = {"type": "restapi", "display_name": "Orders", "folder_id": None, "options": OPTIONS}


def sent(instance: MockRetool) -> Any:
    """The body of the last request."""
    return json.loads(instance.requests()[-1]["body"])


@pytest.mark.parametrize("mode", ["spec", "observed"])
def test_its_base_url_arrives_and_so_does_a_folder_that_is_null(
    release: str, mode: Any, rc: ModuleType, connect: Callable[..., Any]
) -> None:
    models = import_module("retool_client.models")
    instance = fresh(release, mode)
    body = models.ResourceCreate(
        type="restapi",
        display_name="Orders",
        options=models.RestApiOptions(
            base_url="https://api.example.com",
            authentication_options=models.BearerAuthentication(bearer_token="secret"),
        ),
        # No document declares it, and older instances ask for it.
        additional_properties={"folder_id": None},
    )
    with connect(instance) as retool:
        for given in (body, WANTED):
            created = retool.resources.create(given)
            assert sent(instance) == WANTED
            assert retool.resources.get(created.id).display_name == "Orders"
            retool.resources.delete(created.id)
            with pytest.raises(rc.NotFoundError):
                retool.resources.get(created.id)


def test_recorded_exchanges_of_such_a_resource_are_read_back_as_they_came(rc: ModuleType) -> None:
    resource = import_module("retool_client.models").Resource
    answers = [one["response"] for one in exchanges(OWN) if one["path"].startswith("/api/v2/resources")]
    answers = [answer for answer in answers if answer]
    assert answers
    for answer in answers:
        assert resource.from_dict(answer["data"]).to_dict() == answer["data"]
