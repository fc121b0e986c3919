"""Whether an instance is of the release that a client is made for."""

import json
from typing import Any

import pytest

from retool_clientgen.generate.runtime import package_info
from retool_clientgen.generate.runtime.compatibility import (
    Compatibility,
    compare,
    health_request,
    health_url,
    report,
    spec_request,
)
from retool_clientgen.generate.runtime.errors import (
    APIStatusError,
    AuthenticationError,
    DecodeError,
    IncompatibleInstanceError,
    RetoolWarning,
    ServerError,
    UnexpectedStatusError,
)
from retool_clientgen.generate.runtime.operation import Operation
from retool_clientgen.generate.runtime.package_info import PackageInfo
from retool_clientgen.generate.runtime.response import Reply

OWN = ("GET /users", "POST /users", "GET /users/{userId}")
PATHS = {"/users": {"get": {}, "post": {}, "parameters": []}, "/users/{id}": {"get": {}}}


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> PackageInfo:
    """A client of 3.334 with three operations."""
    operations = tuple(Operation[Any](f"users.x{index}", *line.split(" ")) for index, line in enumerate(OWN))
    monkeypatch.setattr(package_info.PackageInfo, "operations", lambda _self: operations)
    return PackageInfo(package="p", version="3.334.0", release="3.334", api_version="2.0.0", spec_sha256="0" * 64)


def reply(value: Any, status: int = 200) -> Reply:
    return Reply(status, {}, value if isinstance(value, bytes) else json.dumps(value).encode(), 0.0)


def compared(client: PackageInfo, version: Any, paths: Any = PATHS) -> Compatibility:
    return compare(client, reply({"version": version}), reply({"paths": paths}))


@pytest.mark.parametrize(
    ("version", "status"),
    [
        ("3.334.0", "same"),
        ("3.334.17-stable", "same"),
        ("3.334", "same"),
        ("3.335.0", "newer"),
        ("3.1000.0", "newer"),
        ("10.0.0", "newer"),
        ("3.75.3-edge", "older"),
        ("2.999", "older"),
        ("3.334.0-rc.1", "same"),
        ("4.1.0-rc.1", "newer"),
        # Not said in a way that can be compared.
        ("dev", "unknown"),
        ("3", "unknown"),
        ("v4", "unknown"),
        (None, "unknown"),
        ("", "unknown"),
        (3.334, "unknown"),
    ],
)
def test_the_release_is_compared_by_its_first_two_numbers(client: PackageInfo, version: Any, status: str) -> None:
    found = compared(client, version)
    assert (found.status, found.added, found.removed, found.is_compatible) == (status, (), (), True)
    assert found.instance_release == (version if isinstance(version, str) and version else None)
    assert found.client_release == "3.334"


def test_operations_are_compared_whatever_the_parameters_of_their_paths_are_called(client: PackageInfo) -> None:
    found = compared(
        client, "3.334.0", {"/users": {"get": {}, "patch": {}}, "/users/{x}": {"get": {}}, "/agents": {"get": {}}}
    )
    assert found.status == "differs"
    assert found.added == ("GET /agents", "PATCH /users")
    assert found.removed == ("POST /users",)
    assert not found.is_compatible
    assert str(found) == (
        "the instance is 3.334.0, the client is made for 3.334: differs; "
        "2 operations more (GET /agents, PATCH /users); 1 operations fewer (POST /users); "
        "build the client from the instance's own document"
    )


def test_operations_more_do_not_make_an_instance_incompatible(client: PackageInfo) -> None:
    found = compared(client, "3.400.0", {**PATHS, **{f"/new{n}": {"get": {}} for n in range(9)}})
    assert (found.status, len(found.added), found.is_compatible) == ("newer", 9, True)
    assert compared(client, "3.334.0", {**PATHS, "/new": {"get": {}}}).status == "differs"
    assert "9 operations more (GET /new0, GET /new1, GET /new2, GET /new3, GET /new4…)" in str(found)


@pytest.mark.parametrize(
    ("version", "end"),
    [
        ("4.1.0-rc.1", "the client is made for 3.334: newer; use a client made for 4.1"),
        ("3.335", "the client is made for 3.334: newer; use a client made for 3.335"),
        ("2.9.3-edge", "the client is made for 3.334: older; use a client made for 2.9"),
        ("3.334.2-edge", "the client is made for 3.334: same"),
        ("v4", "the client is made for 3.334: unknown"),
    ],
)
def test_a_comparison_says_what_to_do(client: PackageInfo, version: str, end: str) -> None:
    assert str(compared(client, version)) == f"the instance is {version}, {end}"


@pytest.mark.parametrize("health", [b"", b"<html>", b"[]", b"{}", b'{"version": null}', b"\xff"])
def test_an_instance_that_does_not_say_its_release_is_known_by_its_operations(
    client: PackageInfo, health: bytes
) -> None:
    assert compare(client, reply(health, 404), reply({"paths": PATHS})).status == "unknown"
    found = compare(client, reply(health), reply({"paths": {}}))
    assert (found.status, found.removed) == ("differs", tuple(sorted(OWN)))
    assert "the instance is of an unknown release" in str(found)


@pytest.mark.parametrize(
    "spec", [b"", b"<html>", [], {}, {"paths": None}, {"paths": []}, {"paths": {"/x": None}}, {"paths": 5}]
)
def test_an_instance_without_a_document_is_an_error(client: PackageInfo, spec: Any) -> None:
    with pytest.raises(DecodeError, match="serves no OpenAPI document"):
        compare(client, reply({"version": "3.334.0"}), reply(spec))


@pytest.mark.parametrize(
    ("status", "wanted"), [(302, UnexpectedStatusError), (401, AuthenticationError), (500, ServerError)]
)
def test_a_document_with_an_error_status_is_that_error(
    client: PackageInfo, status: int, wanted: type[APIStatusError]
) -> None:
    with pytest.raises(wanted, match=rf"spec \(GET /spec\): status {status}"):
        compare(client, reply({"version": "3.334.0"}), reply({"paths": PATHS}, status))


def test_a_difference_is_reported_as_a_warning_or_an_error() -> None:
    found = Compatibility("newer", "4.0.0", "3.334", ("GET /agents",), ())
    with pytest.warns(RetoolWarning, match=r"the instance is 4\.0\.0"):
        report(found, "warn")
    with pytest.raises(IncompatibleInstanceError, match=r"the instance is 4\.0\.0") as error:
        report(found, "error")
    assert error.value.compatibility is found


@pytest.mark.parametrize("status", ["same", "unknown"])
@pytest.mark.parametrize("level", ["warn", "error"])
def test_what_is_the_same_is_not_reported(status: Any, level: Any) -> None:
    report(Compatibility(status, None, "3.334", (), ()), level)


def test_an_instance_is_asked_outside_of_its_api_for_its_release_and_inside_for_its_document() -> None:
    assert health_url("https://x/retool/api/v2") == "https://x/retool/api/checkHealth"
    assert (health_request().method, health_request().query) == ("GET", "")
    assert (spec_request().method, spec_request().path) == ("GET", "/spec")
