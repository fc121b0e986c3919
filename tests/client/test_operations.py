"""Every operation of a release can be called in every way. What there is comes from the snapshot and the overlays."""

import asyncio
import inspect
import json
import re
from typing import Any
from urllib.parse import unquote

import httpx
import pytest

from retool_clientgen.openapi.availability import read_availability, scope_text
from support.calls import Described, by_method, by_module, by_name, described, method_of
from support.packages import client_package
from support.paths import RELEASES, SECOND
from support.pipeline import corrected, served

ID = "a/b c?é"
"""A path value that shows whether it is quoted."""


class Recorder:
    """Answers every request with a success without items and properties, and keeps it."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []
        self.transport = httpx.MockTransport(self.answer)
        self.data: Any = {}

    def answer(self, request: httpx.Request) -> httpx.Response:
        """A success with `data`."""
        self.requests.append(request)
        return httpx.Response(200, json={"success": True, "data": self.data})


def answer_of(operation: Described) -> Any:
    """The least that an operation answers: an array, an object, or an array in an object."""
    statuses = [status for status in operation.content["responses"] if status.startswith("2")]
    content = operation.content["responses"][min(statuses)].get("content", {}).get("application/json", {})
    data = content.get("schema", {}).get("properties", {}).get("data", {})
    if data.get("type") == "array":
        return []
    properties = data.get("properties", {})
    is_list = operation.id.rpartition(".")[2].startswith("list") and len(properties) == 1
    return {name: [] for name in properties if is_list}


def arguments(operation: Described) -> tuple[tuple[str, ...], dict[str, str], tuple[Any, ...]]:
    """Values for the path's parameters and for those of the query that are required, and a body where there is one."""
    values = tuple(ID for _ in operation.names)
    parameters = operation.content.get("parameters", [])
    query = {p["name"]: "x" for p in parameters if p["in"] == "query" and p.get("required")}
    if "requestBody" not in operation.content:
        return values, query, ()
    schema = next(iter(operation.content["requestBody"]["content"].values()))["schema"]
    return values, query, ([],) if schema.get("type") == "array" else ({},)


def same_request(request: httpx.Request, operation: Described) -> bool:
    """Whether a request is one for an operation."""
    wanted = operation.path
    for name in operation.names:
        wanted = wanted.replace("{" + name + "}", ID)
    path = request.url.raw_path.decode().partition("?")[0]
    assert path.count("/") == f"/api/v2{operation.path}".count("/"), "a value was not quoted"
    return (request.method, unquote(path)) == (operation.method, f"/api/v2{wanted}")


def test_the_snapshots_have_the_operations_that_are_tested() -> None:
    for release in RELEASES:
        raw = {(m, p) for p, item in served(release)["paths"].items() for m in item}
        assert len(raw) == len(list(described(corrected(release)))) > 0


@pytest.mark.parametrize("release", RELEASES)
@pytest.mark.parametrize("way", ["method", "module", "module_detailed", "name", "raw_method", "raw_name"])
def test_every_operation_is_reachable(release: str, way: str) -> None:
    recorder = Recorder()
    with (
        client_package(release) as package,
        package.Retool("example.com", token="t", transport=recorder.transport) as retool,
    ):
        raw = retool.with_raw_response
        for operation in described(corrected(release)):
            recorder.data = answer_of(operation)
            path, query, body = arguments(operation)
            count = len(recorder.requests)
            result = {
                "method": lambda o, p, q, b: by_method(retool, o, p, q, *b),
                "module": lambda o, p, q, b: by_module("retool_client", "sync", retool, o, p, q, *b),
                "module_detailed": lambda o, p, q, b: by_module("retool_client", "sync_detailed", retool, o, p, q, *b),
                "name": lambda o, p, q, b: by_name(retool, o, p, q, *b),
                "raw_method": lambda o, p, q, b: by_method(raw, o, p, q, *b),
                "raw_name": lambda o, p, q, b: by_name(raw, o, p, q, *b),
            }[way](operation, path, query, body)
            if "raw" in way or "detailed" in way:
                assert result.status == 200
                result = result.parsed
            if recorder.data != {}:
                assert (result if isinstance(result, list) else result.items) == []
            assert len(recorder.requests) == count + 1
            assert same_request(recorder.requests[-1], operation), operation.id


@pytest.mark.parametrize("release", RELEASES)
@pytest.mark.parametrize("way", ["method", "module", "module_detailed", "name", "raw_method", "raw_name"])
def test_every_operation_is_reachable_asynchronously(release: str, way: str) -> None:
    async def reach() -> None:
        async with package.AsyncRetool("example.com", token="t", transport=recorder.transport) as retool:
            raw = retool.with_raw_response
            for operation in described(corrected(release)):
                recorder.data = answer_of(operation)
                path, query, body = arguments(operation)
                result = await {
                    "method": lambda o, p, q, b: by_method(retool, o, p, q, *b),
                    "module": lambda o, p, q, b: by_module("retool_client", "asyncio", retool, o, p, q, *b),
                    "module_detailed": lambda o, p, q, b: by_module(
                        "retool_client", "asyncio_detailed", retool, o, p, q, *b
                    ),
                    "name": lambda o, p, q, b: by_name(retool, o, p, q, *b),
                    "raw_method": lambda o, p, q, b: by_method(raw, o, p, q, *b),
                    "raw_name": lambda o, p, q, b: by_name(raw, o, p, q, *b),
                }[way](operation, path, query, body)
                if "raw" in way or "detailed" in way:
                    assert result.status == 200
                    result = result.parsed
                if recorder.data != {}:
                    assert (result if isinstance(result, list) else result.items) == []
                assert same_request(recorder.requests[-1], operation), operation.id
            assert len(recorder.requests) == len(list(described(corrected(release))))

    recorder = Recorder()
    with client_package(release) as package:
        asyncio.run(reach())


@pytest.mark.parametrize("release", RELEASES)
def test_the_list_of_operations_says_what_the_document_says(release: str) -> None:
    with client_package(release) as package:
        listed = {operation.id: operation for operation in package.operations.OPERATIONS}
    wanted = {operation.id: operation for operation in described(corrected(release))}
    assert listed.keys() == wanted.keys()
    for identifier, operation in wanted.items():
        info = listed[identifier]
        assert (info.method, info.path) == (operation.method, operation.path)
        assert f"{info.resource}.{info.name}" == identifier
        assert info.scopes == read_availability(operation.content).scopes
        assert info.deprecated == operation.content.get("deprecated", False)


@pytest.mark.parametrize("release", RELEASES)
def test_a_method_takes_path_values_by_position_and_all_else_by_keyword(release: str) -> None:
    with client_package(release) as package:
        retool = package.Retool("example.com", token="t")
        for operation in described(corrected(release)):
            method = method_of(retool, operation.id)
            parameters = inspect.signature(method).parameters.values()
            positional = [p.name for p in parameters if p.kind is p.POSITIONAL_ONLY and p.name != "body"]
            assert len(positional) == len(operation.names), operation.id
            assert not [p.name for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD], operation.id
            scope = scope_text(read_availability(operation.content).scopes)
            assert method.__doc__
            assert scope is None or f"Token scope: {scope}" in " ".join(method.__doc__.split())
            assert not re.search("[Rr]equires the `|must have the", method.__doc__)
            assert ("Raises:" in method.__doc__) is ("RetoolError: If it fails in any other way" in method.__doc__)
            assert ("404" in operation.content["responses"]) is ("NotFoundError: " in method.__doc__)
            documented = [p["name"] for p in operation.content.get("parameters", []) if p["in"] == "query"]
            keywords = [p for p in parameters if p.kind is p.KEYWORD_ONLY]
            # A body that is one object is given by its properties too.
            has_body = "requestBody" in operation.content
            assert len(keywords) >= len(documented) if has_body else len(keywords) == len(documented), operation.id


def test_an_operation_that_is_not_there_is_named_with_its_neighbours() -> None:
    with client_package(SECOND) as package:
        retool = package.Retool("example.com", token="t")
        values = {"manifest_name": "m", "element_uuid": "e"}
        with pytest.raises(TypeError, match="needs query values for elementType"):
            retool.call("source_control.manifests.set_element", path=values, body={})
        with pytest.raises(ValueError, match=r"no operation 'users\.gett' in Retool 3\.334; near: users\.get"):
            retool.call("users.gett")
        with pytest.raises(TypeError, match="needs path values for userId"):
            retool.call("users.get")
        with pytest.raises(TypeError, match="has no query parameter 'nope'; it has: includeGroups"):
            retool.call("users.get", path={"user_id": "u"}, query={"nope": 1})


def test_a_call_by_name_takes_names_as_the_url_or_as_python_writes_them() -> None:
    recorder = Recorder()
    with client_package(SECOND) as package:
        retool = package.Retool("example.com", token="t", transport=recorder.transport)
        retool.call("users.get", path={"userId": "u"}, query={"includeGroups": True})
        retool.call("users.get", path={"user_id": "u"}, query={"include_groups": True})
    first, second = recorder.requests
    assert first.url == second.url
    assert first.url.raw_path == b"/api/v2/users/u?includeGroups=true"


def test_a_body_can_be_a_mapping_a_model_or_keywords() -> None:
    recorder = Recorder()
    with client_package(SECOND) as package:
        from retool_client.models import GroupCreate

        retool = package.Retool("example.com", token="t", transport=recorder.transport)
        retool.groups.create({"name": "Operators"})
        retool.groups.create(GroupCreate(name="Operators"))
        retool.groups.create(name="Operators")
        with pytest.raises(TypeError, match="not both"):
            retool.groups.create(GroupCreate(name="Operators"), name="Others")
        with pytest.raises(TypeError, match="nope"):
            retool.groups.create(name="Operators", nope=1)
    assert [json.loads(request.content) for request in recorder.requests] == [{"name": "Operators"}] * 3
