"""Unions that are members of other unions."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from retool_clientgen.generate.package import ClientInfo, generate
from retool_clientgen.normalise import normalise
from retool_clientgen.openapi.document import parse_document


def kind(value: str, **properties: str) -> dict[str, Any]:
    """A member that a property tells apart."""
    named = {name: {"type": kind} for name, kind in properties.items()}
    schema = {"type": "object", "properties": {"source": {"type": "string", "enum": [value]}, **named}}
    return {**schema, "required": ["source"], "x-retool-model": value.capitalize()}


INNER = {"oneOf": [kind("own", secret="string"), kind("shared")], "x-retool-model": "Keys", "x-retool-values": ["key"]}
OUTER = {
    "anyOf": [{**kind("plain", size="integer"), "x-retool-values": ["plain"]}, INNER],
    "x-retool-model": "Options",
    "x-retool-told-by": ["type"],
}
THING = {"type": "object", "title": "Thing", "properties": {"type": {"type": "string"}, "options": OUTER}}
CODE = """
import json, sys
from retool_client import models
print(type(models.Thing.from_dict(json.loads(sys.argv[1])).options).__name__)
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory with a client of one operation."""
    folder = tmp_path_factory.mktemp("nested")
    ok = {"200": {"description": "Fine.", "content": {"application/json": {"schema": THING}}}}
    document = {
        "openapi": "3.0.3",
        "info": {"title": "Things", "version": "1"},
        "paths": {"/thing": {"get": {"operationId": "things.get", "responses": ok}}},
    }
    info = ClientInfo(version="9.9.0", release="9.9", api_version="1", spec_sha256="0" * 64)
    generate(normalise(parse_document(json.dumps(document).encode(), where="nested.json")), info, folder)
    return folder


@pytest.mark.parametrize(
    ("value", "name"),
    [
        ({"type": "key", "options": {"source": "own", "secret": "s"}}, "Own"),
        ({"type": "key", "options": {"source": "shared"}}, "Shared"),
        ({"type": "plain", "options": {"source": "plain", "size": 1}}, "Plain"),
        ({"options": {"source": "shared"}}, "Shared"),
        ({"type": "other", "options": {"source": "own"}}, "UnknownMember"),
    ],
)
def test_a_member_of_an_inner_union_is_decoded(value: dict[str, Any], name: str, package: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", CODE, json.dumps(value)], cwd=package, capture_output=True, text=True, check=False
    )
    assert (ran.stdout.strip(), ran.returncode) == (name, 0), ran.stderr
