"""What the arguments of a method are, and what is said of them."""

import inspect
import warnings
from collections.abc import Callable
from typing import Any

import pytest

from .conftest import Built

ClientOf = Callable[..., Built]

TEAMS = """
/teams:
  get: {responses: {200: {description: ok, content: {application/json: {schema: LIST}}}}}
/teams/{teamId}/members/{member}:
  parameters:
    - {name: teamId, in: path, required: true, schema: {type: string, pattern: "^[0-9]+$"}}
    - {name: member, in: path, required: true, schema: {type: string}}
  delete: {responses: {204: {description: done}}}
"""
LIST = "{type: array, items: {type: object, properties: {id: {type: KIND}}}}"
PATCH = """
/teams/{id}:
  patch:
    deprecated: true
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    requestBody: {required: true, content: {application/json: {schema: {
      type: object, required: [operations], properties: {
      quiet: {type: boolean},
      operations: {type: array, items: {type: object, required: [op, path], properties: {
        op: {type: string, enum: [replace]}, path: {type: string}, value: {}}}}}}}}}
    responses: {200: {description: ok, content: {application/json: {schema: {type: object, properties: {
      id: {type: string}, name: {type: string}, "a/b": {type: string}, made: {type: string, format: date-time},
      owner: {type: object, properties: {id: {type: string}}}}}}}}}
"""
TEAM = {"id": "1"}


def annotations(method: Any) -> dict[str, str]:
    """The annotations of a method's arguments, as they are written."""
    return {name: str(parameter.annotation) for name, parameter in inspect.signature(method).parameters.items()}


@pytest.mark.parametrize(("kind", "expected"), [("integer", "int | str"), ("string", "str")])
def test_a_path_takes_the_identifier_that_a_list_returns(client_of: ClientOf, kind: str, expected: str) -> None:
    built = client_of(TEAMS.replace("LIST", LIST.replace("KIND", kind)))
    retool = built.retool(b"", status=204)
    assert annotations(retool.teams.delete_member) | {"options": ""} == {
        "team_id": expected,
        "member": "str",
        "options": "",
    }
    retool.teams.delete_member(7, "a")
    assert built.sent[-1].url.path.endswith("/teams/7/members/a")


def test_an_update_makes_the_json_patch_of_its_keywords(client_of: ClientOf) -> None:
    built = client_of(PATCH)
    retool = built.retool(TEAM)
    retool.teams.update("1", name="a", a_b="c", quiet=True, changes={"/owner/id": None})
    replaced = [("/name", "a"), ("/a~1b", "c"), ("/owner/id", None)]
    operations = [{"op": "replace", "path": path, "value": value} for path, value in replaced]
    assert built.body() == {"quiet": True, "operations": operations}
    retool.teams.update("1", operations=[])
    assert built.body() == {"operations": []}


@pytest.mark.parametrize(
    ("arguments", "error", "says"),
    [
        ({"nmae": "a"}, TypeError, "teams.update.*'nmae'; it can change a_b, name, and what is further down"),
        ({"made": "now"}, TypeError, "'made'"),
        ({"owner": {}}, TypeError, "'owner'"),
        ({"name": "a", "operations": []}, TypeError, "not both"),
        ({"changes": {"name": "a"}}, ValueError, "teams.update: 'name' is not a path such as '/a~1b'"),
    ],
)
def test_what_an_update_cannot_change_is_an_error_that_names_what_it_can(
    client_of: ClientOf, arguments: dict[str, Any], error: type[Exception], says: str
) -> None:
    built = client_of(PATCH)
    with pytest.raises(error, match=says):
        built.retool(TEAM).teams.update("1", **arguments)
    assert not built.sent


def test_a_deprecated_method_is_marked(client_of: ClientOf) -> None:
    source = inspect.getsource(type(client_of(PATCH).retool(TEAM).teams))
    assert source.count("@deprecated(") == 3


def test_an_argument_is_one_of_the_enum_s_values_and_its_line_lists_them(client_of: ClientOf) -> None:
    built = client_of(body="{type: object, properties: {size: {type: string, enum: [big, small]}}}")
    create = built.retool(b"", status=204).thing.create
    assert annotations(create)["size"] == 'Literal["big", "small"] | _models.ThingCreateSize | Unset'.replace('"', "'")
    assert "size: One of `big`, `small`." in create.__doc__


def test_a_body_can_be_a_typed_dict(client_of: ClientOf) -> None:
    built = client_of(
        body="""
        type: object
        required: [to]
        properties:
          to: {type: array, items: {type: object, properties: {from: {type: string}, "a b": {type: integer}}}}
          str: {type: string}
        """
    )
    dicts = built.package.dicts
    assert dicts.ThingCreateDict.__required_keys__ == {"to"}
    assert dicts.ThingCreateDict.__optional_keys__ == {"str"}
    assert dicts.ThingCreateToDict.__optional_keys__ == {"from", "a b"}


def test_a_body_that_resources_share_is_named_after_none_of_them(client_of: ClientOf) -> None:
    body = "{content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}}"
    one = f"post: {{requestBody: {body}, responses: {{204: {{description: ok}}}}}}"
    assert hasattr(client_of(f"/teams: {{{one}}}").models, "TeamCreate")
    assert set(client_of(f"/teams: {{{one}}}\n/apps: {{{one}}}").models.__all__) == {"CreateRequest"}


def test_a_class_of_which_the_document_says_nothing_says_where_it_is_used(client_of: ClientOf) -> None:
    part = "{description: What it is made of., type: object, properties: {a: {}}}"
    built = client_of(thing=f"{{type: object, properties: {{part: {part}}}}}")
    assert built.models.Thing.__doc__ == "What `thing.get` returns."
    assert built.models.ThingPart.__doc__ == "What it is made of."


def test_a_scope_that_no_operation_asks_for_warns(client_of: ClientOf) -> None:
    built = client_of(
        """
        /teams:
          get: {description: Requires the `teams:read` scope., responses: {200: {description: ok}}}
          post: {description: Requires the `teams:write` scope., responses: {200: {description: ok}}}
        /tokens:
          post:
            requestBody: {required: true, content: {application/json: {schema: {type: object, properties: {
              scopes: {type: array, items: {type: string, x-retool-scopes: true, x-retool-model: Scope}}}}}}}
            responses: {204: {description: ok}}
        """
    )
    retool = built.retool(b"", status=204)
    assert [scope.value for scope in built.models.Scope] == ["teams:read", "teams:write"]
    with warnings.catch_warnings(action="error"):
        retool.tokens.create(scopes=["teams:read"])
    for create in (
        lambda: retool.tokens.create(scopes=["teams:raed"]),
        lambda: retool.tokens.create({"scopes": ["teams:raed"]}),
    ):
        with pytest.warns(built.package.RetoolWarning, match="'teams:raed'.*did you mean 'teams:read'") as caught:
            create()
        assert caught[0].filename == __file__
