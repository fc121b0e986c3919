"""Names of properties and values of enums that Python, attrs or the runtime have a use for themselves."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from retool_clientgen.generate.package import ClientInfo, generate
from retool_clientgen.normalise import normalise
from retool_clientgen.openapi.document import parse_document
from retool_clientgen.openapi.references import dereference

NAMES = [
    "field", "define", "datetime", "cls", "data", "self", "value", "get", "items", "index", "class", "type", "id",
    "new", "additional_properties", "from_dict", "from_dicts", "to_dict", "misfit", "__init__", "__slots__",
    "_wire_names", "str", "list", "dict", "error", "as_object", "key_id", "body", "fields", "client", "a-b", "é", "",
    "userId", "user_id",
]  # fmt: skip
FLAG = {"type": "boolean"}
VALUES = ["a", "A", "is_known", "IS_KNOWN", "name", "value", "mro", "__str__", "_missing_", "1", "-1", "", "é", "a b"]
CODE = """
import json, pickle, sys
from retool_client import models
value = json.loads(sys.argv[1])
for decoded in (models.Thing.from_dict(value), *models.Thing.from_dicts([dict(value), dict(value)])):
    assert decoded.to_dict() == value, decoded
    assert pickle.loads(pickle.dumps(decoded)) == decoded
assert [member.value for member in models.ThingKind] == json.loads(sys.argv[2])
assert all(models.ThingKind(text).is_known for text in json.loads(sys.argv[2]))
"""


@pytest.mark.parametrize("required", [False, True])
def test_no_name_gets_in_the_way_of_the_code_around_it(required: bool, tmp_path: Path) -> None:
    properties: dict[str, Any] = {name: {"type": "string"} for name in NAMES}
    properties |= {"kind": {"type": "string", "enum": VALUES}, "at": {"type": "string", "format": "date-time"}}
    thing = {"type": "object", "title": "Thing", "properties": properties, "required": NAMES if required else []}
    data = {"type": "array", "items": thing}
    answer = {"type": "object", "properties": {"success": FLAG, "data": data, "has_more": FLAG}}
    ok = {"200": {"description": "Fine.", "content": {"application/json": {"schema": answer}}}}
    document = {
        "openapi": "3.0.3",
        "info": {"title": "x", "version": "1"},
        "paths": {"/things": {"get": {"operationId": "things.list", "responses": ok}}},
    }
    source = parse_document(json.dumps(document).encode(), where="odd.json")
    info = ClientInfo(version="9.9.0", release="9.9", api_version="1", spec_sha256="0" * 64)
    generate(normalise(dereference(source)), info, tmp_path)
    value = {**{name: f"the {name}" for name in NAMES}, "kind": "mro", "at": "2024-01-01T00:00:00.000Z"}
    done = subprocess.run(
        [sys.executable, "-c", CODE, json.dumps(value), json.dumps(VALUES)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
