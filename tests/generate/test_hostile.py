"""Documents whose strings try to become code."""

import ast
import json
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from retool_clientgen.errors import ClientgenError
from retool_clientgen.generate.package import ClientInfo, generate
from retool_clientgen.normalise import normalise
from retool_clientgen.openapi.document import parse_document
from retool_clientgen.openapi.references import dereference

ATTACKS = [
    '"""\nimport os\nos.system("id")\n"""',
    "'''; import os #",
    '"; import os; x = "',
    "\\",
    '\\"""',
    "{{ 7 * 7 }}{% raw %}",
    "../../../../tmp/evil",
    "a\nimport os",
    "a\rimport os",
    "a\u2028import os",
    "\x00\x0c\x1b[31m",
    "__import__('os')",
    "class",
    "__init__",
    "from_dict",
    "from_dicts",
    "items",
    "\ud800",
    "é\u0301ﬁ",
    "]]>*/-->",
    "`x` **b** [a](javascript:x)",
    "$ref",
    "None",
]
text = st.one_of(st.sampled_from(ATTACKS), st.text(max_size=30), st.builds("".join, st.lists(st.sampled_from(ATTACKS))))


def document(strings: dict[str, str]) -> dict[str, Any]:
    """A document with a string in each place where a document has one."""
    model = {
        "type": "object",
        "title": strings["title"],
        "description": strings["description"],
        "required": ["id"],
        "properties": {
            "id": {"type": "string", "description": strings["property_description"], "pattern": strings["pattern"]},
            strings["property"]: {"type": "string", "default": strings["default"]},
            "kind": {"type": "string", "enum": ["a", strings["enum"]]},
            "fixed": {"type": "string", "enum": [strings["const"]]},
        },
    }
    reply = {"type": "object", "properties": {"success": {"type": "boolean"}, "data": model}}
    page = {
        "type": "object",
        "properties": {
            "success": {"type": "boolean"},
            "data": {"type": "array", "items": model},
            "has_more": {"type": "boolean"},
        },
    }
    return {
        "openapi": "3.0.3",
        "info": {"title": strings["title"], "version": strings["version"]},
        "paths": {
            "/things": {
                "get": {"responses": {"200": {"description": "x", "content": {"application/json": {"schema": page}}}}}
            },
            "/things/{id}": {
                "get": {
                    "tags": [strings["tag"]],
                    "operationId": strings["operation_id"],
                    "summary": strings["summary"],
                    "description": strings["description"],
                    "parameters": [
                        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
                        {"name": strings["parameter"], "in": "query", "schema": {"type": "string"}},
                    ],
                    "responses": {"200": {"description": "x", "content": {"application/json": {"schema": reply}}}},
                    "x-retool-scope": strings["scope"],
                    "x-retool-plan": strings["plan"],
                    "x-retool-since": strings["since"],
                }
            },
        },
    }


PLACES = [
    "title", "description", "property_description", "pattern", "property", "default", "enum", "const", "version",
    "tag", "operation_id", "summary", "parameter", "scope", "plan", "since",
]  # fmt: skip
HARMLESS = {place: f"word{index}" for index, place in enumerate(PLACES)} | {"property": "two words"}


def generated(strings: dict[str, str], folder: Path) -> dict[str, str]:
    """All files of the package made from a document with these strings."""
    info = ClientInfo(version="9.9.0", release="9.9", api_version=strings["version"], spec_sha256="0" * 64)
    source = parse_document(json.dumps(document(strings)).encode(), where="hostile.json")
    generate(normalise(dereference(source)), info, folder)
    return {
        str(path.relative_to(folder)): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "_runtime" not in path.parts
    }


def shape(source: str) -> list[str]:
    """What code does: kinds of its nodes, modules imported and functions called; no names or constants."""
    found = []
    for node in ast.walk(ast.parse(source)):
        kind = type(node).__name__
        if isinstance(node, ast.Import):
            kind += str(sorted(alias.name for alias in node.names))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            kind += node.func.id if node.func.id[:1].islower() else ""
        found.append(kind)
    return sorted(found)


@pytest.fixture(scope="module")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return generated(HARMLESS, tmp_path_factory.mktemp("harmless"))


def check(strings: dict[str, str], harmless: dict[str, str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        try:
            made = generated(strings, Path(folder) / "package")
        except ClientgenError:
            return  # refused
        assert {p.name for p in Path(folder).iterdir()} == {"package"}
    assert len(made) == len(harmless)
    # A property whose name Python cannot use has it beside its field.
    allowed = {kind for source in harmless.values() for kind in _kinds(source)} | {"Callfield"}
    for name, source in made.items():
        if name.endswith(".py"):
            assert set(shape(source)) <= allowed, name
        assert all(part.isidentifier() or "." in part or part == "LICENSE" for part in name.split("/")), name


def _kinds(source: str) -> list[str]:
    try:
        return shape(source)
    except SyntaxError:
        return []


@pytest.mark.parametrize("place", PLACES)
def test_attacks_in_one_place_stay_text(place: str, harmless: dict[str, str]) -> None:
    first = PLACES.index(place)
    for index in range(first % 5, len(ATTACKS), 5):
        check({**HARMLESS, place: ATTACKS[index]}, harmless)


@pytest.mark.parametrize("attack", ATTACKS, ids=range(len(ATTACKS)))
def test_an_attack_in_all_places_stays_text(attack: str, harmless: dict[str, str]) -> None:
    check({place: f"{attack}{index}" for index, place in enumerate(PLACES)}, harmless)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.fixed_dictionaries(dict.fromkeys(PLACES, text)))
def test_strings_of_any_kind_stay_text(harmless: dict[str, str], strings: dict[str, str]) -> None:
    check(strings, harmless)
