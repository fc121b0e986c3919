"""Each example calls its operation, and the instance accepts it."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from retool_clientgen.mock import MockRetool
from retool_clientgen.reference.examples import Examples
from retool_clientgen.reference.site import Reference
from support.paths import ROOT

_DRIVER = """
import contextlib, io, json, sys, warnings
from retool_client import PaginationError, Retool, RetoolWarning

warnings.simplefilter("ignore", RetoolWarning)
failed = {}
for name, source in json.load(sys.stdin).items():
    # Identifiers of examples are made up: the instance gives a documented answer all the same.
    headers = {"X-Mock-Respond": "body=full"}
    Retool.from_env = classmethod(lambda cls, headers=headers: real(headers=headers))
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            exec(compile(source, name, "exec"), {})
    except PaginationError:
        pass  # The pages of a list that is made up have no end.
    except Exception as error:
        failed[name] = f"{type(error).__name__}: {error}"
print(json.dumps(failed))
""".replace("failed = {}", "real = Retool.from_env\nfailed = {}")


@pytest.fixture
def instance(reference: Reference) -> Iterator[MockRetool]:
    with MockRetool(reference.release, mode="observed") as running:
        yield running


def test_each_python_example_runs(reference: Reference, instance: MockRetool) -> None:
    scripts = {entry.operation.id: entry.example.python for entry in reference.operations}
    client = ROOT / "generated" / reference.release
    done = subprocess.run(
        [sys.executable, "-c", _DRIVER],
        input=json.dumps(scripts),
        env={**os.environ, **instance.environment, "PYTHONPATH": str(client)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert json.loads(done.stdout or "null") == {}, done.stderr[-2000:]
    called = {entry["id"] for entry in instance.report()["operations"] if entry["statuses"]}
    assert called >= set(scripts)


def test_each_request_is_accepted(reference: Reference, instance: MockRetool) -> None:
    refused = {}
    with httpx.Client(base_url=f"{instance.url}/api/v2", headers={"Authorization": f"Bearer {instance.token}"}) as http:
        for entry in reference.operations:
            example = entry.example
            if example.body is None and "Content-Type" in example.request:
                continue
            headers = {"X-Mock-Respond": "body=minimal"}
            answer = http.request(entry.operation.method, example.path, json=example.body, headers=headers)
            if not answer.is_success:
                refused[entry.operation.id] = answer.text[:200]
    assert refused == {}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ({"type": "string", "enum": [None, "a"]}, "a"),
        ({"type": "string", "pattern": "^[0-9]{3}$"}, None),
        ({"type": "string", "minLength": 12}, "examplexxxxx"),
        ({"type": "integer", "minimum": 5, "exclusiveMinimum": True}, 6),
        ({"type": "number", "maximum": -3}, -3),
        ({"type": "integer", "multipleOf": 5}, 5),
        ({"type": ["null", "boolean"]}, True),
        ({"allOf": [{"type": "object", "required": ["a"]}, {"properties": {"a": {"const": 1}}}]}, {"a": 1}),
        ({"anyOf": [{"type": "null"}, {"type": "integer"}]}, 1),
        ({"type": "object", "required": ["undeclared"]}, {"undeclared": "example"}),
        ({}, "example"),
        (True, "example"),
    ],
)
def test_a_value_fits_its_schema(schema: object, expected: object) -> None:
    value = Examples({}).value(schema, "x")
    assert value == expected if expected is not None else len(value) == 3 and value.isdecimal()


def test_a_schema_that_contains_itself_ends(tmp_path: Path) -> None:
    node = {"type": "object", "required": ["next"], "properties": {"next": {"$ref": "#/components/schemas/Node"}}}
    examples = Examples({"components": {"schemas": {"Node": node}}})
    assert json.dumps(examples.value(node, "node", full=True)).count("next") < 20
