"""Ways to ask the embedded instance, without a generated client."""

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple
from urllib.parse import quote

import httpx

from retool_clientgen.mock import MockRetool
from retool_clientgen.mock.documents import Mode
from retool_clientgen.mock.routes import Operation
from retool_clientgen.mock.schema.sampling import Sampler, Wish


@cache
def _instance(release: str, mode: Mode) -> MockRetool:
    return MockRetool(release, mode=mode)


def fresh(release: str, mode: Mode = "spec") -> MockRetool:
    """An instance without a socket, as it is at the beginning; the next call takes it over."""
    instance = _instance(release, mode)
    instance.reset(ledger=True)
    assert instance.api.routes.operations
    return instance


def asking(instance: MockRetool, *, token: str | None = None, **headers: str) -> httpx.Client:
    """A client of the instance, without a socket."""
    authorization = {"Authorization": f"Bearer {token or instance.token}"}
    return httpx.Client(
        transport=instance.transport(), base_url="http://retool.test/api/v2", headers={**authorization, **headers}
    )


def over_socket(instance: MockRetool, **headers: str) -> httpx.Client:
    """A client of the instance's socket."""
    authorization = {"Authorization": f"Bearer {instance.token}"}
    return httpx.Client(base_url=f"{instance.url}/api/v2", headers={**authorization, **headers}, trust_env=False)


class Valid(NamedTuple):
    """A request that the document allows."""

    method: str
    path: str
    content: dict[str, Any]


def valid_request(operation: Operation, sampler: Sampler) -> Valid:
    """A valid request of an operation, made up: whether what it names exists is another question."""
    path, query = operation.path, {}
    salt = " ".join(operation.key)
    for parameter in operation.parameters:
        name = parameter["name"]
        value = sampler.sample(parameter["schema"], salt, name=name)
        if parameter["in"] == "path":
            path = path.replace(f"{{{name}}}", quote(str(value), safe=""))
        elif parameter.get("required"):
            query[name] = value
    content: dict[str, Any] = {"params": query} if query else {}
    for kind, schema in operation.body.items():
        if kind == "multipart/form-data":
            content |= {"data": {"version_bump": "minor"}, "files": {"files": ("index.js", b"export {}")}}
        else:
            content["json"] = sampler.sample(schema, salt)
    return Valid(operation.method, path, content)


def documented(instance: MockRetool) -> Iterator[tuple[Operation, int, dict[str, Any] | None]]:
    """Each operation with each status that it declares, and the schema of its body."""
    for operation in instance.api.routes.operations:
        for status, schema in operation.responses.items():
            yield operation, status, schema


def wishes(sampler: Sampler, schema: dict[str, Any] | None) -> Iterator[Wish]:
    """All ways to make up an answer that its schema allows."""
    for variant in range(sampler.variants(schema) if schema else 1):
        yield Wish("minimal", variant)
        yield Wish("full", variant)
        yield Wish("full", variant, null=True, items=2)
