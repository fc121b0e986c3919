"""Models beside what programs use with them: attrs, pandas, pydantic, FastAPI; and a cache under the client."""

import datetime
from pathlib import Path
from typing import Annotated, Any

import attrs
import fastapi
import hishel.httpx
import httpx
import pandas as pd
import pydantic
import pytest
from fastapi.testclient import TestClient
from retool_client import UNSET, DecodeError, Retool
from retool_client.models import User, UserType

JSON: dict[str, Any] = {
    "id": "user_1", "legacy_id": 1, "email": "ada@example.com", "active": True,
    "created_at": "2025-11-06T17:00:11.431Z", "last_active": None, "first_name": "Ada", "last_name": None,
    "metadata": {"team": "ops"}, "is_admin": False, "user_type": "default", "two_factor_auth_enabled": False,
}  # fmt: skip
USER = User.from_dict(JSON)


class Team(pydantic.BaseModel):
    """A pydantic model with models of the client in it."""

    owner: User
    members: list[User] = []


def test_json_text_there_and_back() -> None:
    assert User.from_json(USER.to_json()) == User.from_json(USER.to_json().encode()) == USER
    with pytest.raises(DecodeError, match="expected an object, found an array"):
        User.from_json("[]")


def test_attrs_gives_python_values() -> None:
    values = attrs.asdict(USER)
    assert values["created_at"] == datetime.datetime(2025, 11, 6, 17, 0, 11, 431000, datetime.UTC)
    assert (values["user_type"], values["seat_type"]) == (UserType.DEFAULT, UNSET)
    assert attrs.evolve(USER, first_name="Grace").first_name == "Grace"


def test_pandas_makes_a_table_of_their_json() -> None:
    table = pd.DataFrame([user.to_dict() for user in (USER, USER)])
    assert list(table["email"]) == ["ada@example.com"] * 2
    assert list(table.columns) == list(JSON)


def test_pydantic_takes_a_model_or_its_json_and_gives_json() -> None:
    for team in (Team(owner=USER, members=[USER]), Team.model_validate({"owner": JSON, "members": [JSON]})):
        assert team.owner == team.members[0] == USER
        assert team.model_dump(mode="json") == {"owner": JSON, "members": [JSON]}
        assert Team.model_validate_json(team.model_dump_json()) == team
    with pytest.raises(pydantic.ValidationError, match="expected a point in time, found a number"):
        Team.model_validate({"owner": {**JSON, "created_at": 5}})
    assert Team.model_json_schema()["properties"]["owner"] == {"type": "object", "title": "User"}


def test_fastapi_answers_a_model_and_takes_one() -> None:
    app = fastapi.FastAPI()

    @app.get("/owner")
    def owner() -> User:
        return USER

    @app.post("/owner")
    def change(user: Annotated[User, fastapi.Body()]) -> User:
        return user

    client = TestClient(app)
    assert client.get("/owner").json() == client.post("/owner", json=JSON).json() == JSON
    assert client.post("/owner", json={**JSON, "created_at": 5}).status_code == 422
    assert client.get("/openapi.json").status_code == 200


def test_a_cache_of_hishel_is_a_transport(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Its storage is a file below the current directory.
    monkeypatch.chdir(tmp_path)
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path)
        return httpx.Response(200, json={"success": True, "data": JSON}, headers={"Cache-Control": "max-age=600"})

    options = hishel.CacheOptions(shared=False)
    cache = hishel.httpx.CacheTransport(next_transport=httpx.MockTransport(answer), rfc=options)
    with Retool("https://retool.example.com", token="t", transport=cache) as retool:
        assert [retool.users.get("user_1").email for _ in range(3)] == ["ada@example.com"] * 3
    assert len(asked) == 1
