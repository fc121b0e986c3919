"""Payloads in every string of a document, found by walking it, and templates without their escaping."""

import ast
import contextlib
import copy
import functools
import json
import os
import re
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from attrs import define, evolve, field
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jinja2 import nodes

import retool_clientgen
from retool_clientgen.build import self_check as checking
from retool_clientgen.build.self_check import check_bundle, self_check
from retool_clientgen.errors import ClientgenError
from retool_clientgen.generate import bundle, package, templating, text, types
from retool_clientgen.generate.bundle import BundleInfo, Part, write_bundle
from retool_clientgen.generate.package import ClientInfo, generate
from retool_clientgen.generate.text import Code
from retool_clientgen.normalise import normalise
from retool_clientgen.openapi.document import pointer
from retool_clientgen.openapi.references import dereference

Place = tuple[tuple[str | int, ...], bool]
"""Keys and indices that lead to a string, and whether the last of them is the string itself."""

FULL = os.environ.get("CAMPAIGN") == "full"
CODE = ("pwned()", "import pwned")
OPENINGS = (
    "", '"', "'", '"""', "'''", "\\", '\\"', '\\"""', '""', '"""\n', "'''\n", "\n", "\r", "\u2028", "\x0c", "\x85",
    "a\n    ", "]\n", ")\n", "})\n", '")\n', '"}\n', "`", "|\n", "{{", "{%", "{#", "}}", "#\n", "\\N{DIGIT ONE}",
)  # fmt: skip
CLOSINGS = ("#", '"""')
ODD = (
    "\x00", "\x1b[31m", "\u202e", "\u2066", "\u200b", "\ufeff", "\U000e0041", "\x7f", "\\", "\\" * 3, '"' * 3, '"' * 5,
    "'" * 3, '\\"""', "class", "__class__", "__import__", "None", "ﬁ", "é", "../../evil", "/etc/passwd", "$ref",
    "[pwned](javascript:pwned)", "<script>pwned</script>", "| pwned |", "]]>", "${pwned}", "%s%(pwned)s", "{pwned}",
    "{{ 7 * 7 }}", "{% raw %}", "%", "", " ", "-1", "1e999", "true", '"\nname = "pwned"', "[tool.pwned]\n",
)  # fmt: skip
PAYLOADS = [f"{a}{code}{z}" for a in OPENINGS for code in CODE for z in CLOSINGS] + [*ODD]


def kind_of_home(name: str, value: str) -> dict[str, Any]:
    """A member of a union that a value beside it tells apart."""
    named = {name.lower(): {"type": "string"}}
    return {"type": "object", "properties": named, "x-retool-model": name, "x-retool-values": [value]}


def a_document() -> dict[str, Any]:
    """A document with every construct that templates write."""
    kind = {"type": "string", "enum": ["plain", "odd-one"], "description": "Its kind."}
    cat = {
        "type": "object",
        "title": "Cat",
        "required": ["is"],
        "properties": {"is": {"type": "string", "enum": ["c"]}},
    }
    dog = {
        "type": "object",
        "title": "Dog",
        "required": ["is"],
        "properties": {"is": {"type": "string", "enum": ["d"]}},
    }
    thing = {
        "type": "object",
        "title": "Thing",
        "description": "A thing.",
        "required": ["id", "made"],
        "properties": {
            "id": {"type": "string", "description": "Its id.", "pattern": "^a$", "format": "uuid", "example": "a"},
            "class": {"type": "string", "default": "none"},
            "pass-word": {"type": "string", "format": "password"},
            "made": {"type": "string", "format": "date-time"},
            "day": {"type": "string", "format": "date"},
            "kind": kind,
            "level": {"type": "integer", "enum": [1, -2]},
            "pet": {"oneOf": [cat, dog]},
            "home": {
                "oneOf": [kind_of_home("House", "c"), kind_of_home("Kennel", "d")],
                "x-retool-model": "Home",
                "x-retool-told-by": ["class"],
            },
            "tags": {"type": "array", "items": {"type": "object", "properties": {"a b": {"type": "string"}}}},
            "extra": {"type": "object", "additionalProperties": {"type": "string", "format": "date"}},
            "owner": {"$ref": "#/components/schemas/Owner"},
        },
    }
    # Told apart by a mapping; and a circle of two.
    owners = {
        "Owner": {
            "oneOf": [{"$ref": "#/components/schemas/Person"}, {"$ref": "#/components/schemas/Team"}],
            "discriminator": {"propertyName": "sort", "mapping": {"p-1": "#/components/schemas/Person"}},
        },
        "Person": {"type": "object", "properties": {"sort": {"type": "string"}, "age": {"type": "number"}}},
        "Team": {
            "allOf": [
                {"type": "object", "properties": {"sort": {"type": "string"}}},
                {"properties": {"parts": {"type": "array", "items": {"$ref": "#/components/schemas/Owner"}}}},
            ]
        },
    }

    def ok(schema: Any) -> dict[str, Any]:
        return {"description": "Fine.", "content": {"application/json": {"schema": schema}}}

    flag, text = {"type": "boolean"}, {"type": "string"}
    one = {"type": "object", "properties": {"success": flag, "data": thing}}
    page = {
        "type": "object",
        "properties": {"success": flag, "data": {"type": "array", "items": thing}, "next_token": {"type": "string"}},
    }
    step = {
        "type": "object",
        "required": ["op", "path"],
        "properties": {"op": {"type": "string", "enum": ["replace"]}, "path": text, "value": {}},
    }
    grants = {"type": "array", "items": {"type": "string", "x-retool-scopes": True}}
    steps = {"type": "object", "properties": {"operations": {"type": "array", "items": step}, "grants": grants}}
    wrong = {"type": "object", "properties": {"reason": {"type": "string"}}}
    key = {"name": "thingId", "in": "path", "required": True, "schema": {"type": "string"}, "description": "Whose."}
    return {
        "openapi": "3.0.3",
        "info": {"title": "An API", "version": "1.0"},
        "paths": {
            "/things": {
                "get": {
                    "operationId": "things.list",
                    "tags": ["Things"],
                    "summary": "Lists.",
                    "description": "Requires the `things:read` scope.",
                    "parameters": [
                        {"name": "page-size", "in": "query", "description": "How many.", "schema": {"type": "integer"}},
                        {"name": "kind", "in": "query", "required": True, "schema": kind},
                        {"name": "next_token", "in": "query", "schema": {"type": "string"}},
                    ],
                    "responses": {"200": ok(page), "4XX": {"description": "Wrong."}},
                    "x-retool-scope": "Things > Read",
                    "x-retool-plan": "business",
                    "x-retool-since": "3.100",
                },
                "post": {
                    "summary": "Makes one.",
                    "description": "Requires the `things:write` scope.",
                    "requestBody": {"required": True, "content": {"application/json": {"schema": thing}}},
                    "responses": {"200": ok(one), "422": ok(wrong)},
                },
            },
            "/things/{thingId}/parts": {
                "get": {"parameters": [key], "responses": {"200": ok(thing), "204": {"description": "None."}}}
            },
            "/things/{thingId}": {
                "patch": {
                    "parameters": [key],
                    "requestBody": {"required": True, "content": {"application/json": {"schema": steps}}},
                    "responses": {"200": ok(thing)},
                }
            },
            "/things/{thingId}/parts/{ids}": {
                "delete": {
                    "deprecated": True,
                    "x-badges": [{"name": "Business"}, {"name": "Classic apps only"}],
                    "parameters": [
                        key,
                        {
                            "name": "ids",
                            "in": "path",
                            "required": True,
                            "style": "label",
                            "explode": True,
                            "schema": {"type": "array", "items": {"type": "integer"}},
                        },
                        {"name": "theme", "in": "cookie", "schema": {"type": "string"}},
                        {"name": "where", "in": "query", "content": {"application/json": {"schema": {}}}},
                    ],
                    "responses": {"204": {"description": "Gone."}, "default": {"description": "Any."}},
                }
            },
            "/files": {
                "get": {
                    "parameters": [
                        {"name": "X-Part", "in": "header", "required": True, "schema": {"type": "string"}},
                        {"name": "ids", "in": "query", "explode": False, "schema": {"type": "array", "items": flag}},
                    ],
                    "responses": {"200": {"description": "Text.", "content": {"text/csv": {"schema": text}}}},
                },
                "post": {
                    "requestBody": {
                        "content": {
                            "multipart/form-data": {
                                "schema": {
                                    "type": "object",
                                    "properties": {"upload": {**text, "contentMediaType": "image/png"}},
                                }
                            }
                        }
                    },
                    "responses": {"204": {"description": "Done."}},
                },
                "put": {
                    "requestBody": {"content": {"application/zip": {"schema": {"type": "string", "format": "binary"}}}},
                    "responses": {"200": {"description": "A file.", "content": {"image/png": {}}}},
                },
            },
        },
        "components": {"schemas": owners},
    }


def places(node: Any, trail: tuple[str | int, ...] = ()) -> Iterator[Place]:
    """Every string below a node: keys and values."""
    if isinstance(node, str):
        yield trail, False
    elif isinstance(node, dict):
        for key, value in node.items():
            yield (*trail, key), True
            yield from places(value, (*trail, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from places(value, (*trail, index))


def replaced(document: dict[str, Any], changes: dict[Place, Callable[[str], str]]) -> dict[str, Any]:
    """A copy of the document with other strings in some places."""
    result = copy.deepcopy(document)
    # What is deeper comes first, and a value before its key: until then the way there is as it was.
    for (*path, last), is_key in sorted(changes, key=lambda place: (-len(place[0]), place[1])):
        change = changes[(*path, last), is_key]
        holder: Any = result
        for part in path:
            holder = holder[part]
        if is_key:
            items = [(change(key) if key == last else key, value) for key, value in holder.items()]
            holder.clear()
            holder.update(items)
        else:
            holder[last] = change(holder[last])
    return result


PLACES = list(dict.fromkeys(places(json.loads(json.dumps(a_document())))))


def made(document: dict[str, Any], folder: Path, *, bundled: bool = True) -> dict[str, str]:
    """What is generated from a document and passes the self-check: its client, and a package with two releases."""
    normalised = normalise(dereference(document))
    info = ClientInfo("9.9.0", "9.9", str(normalised.document["info"]["version"]), "0" * 64)
    client, both = folder / "client", folder / "bundle"
    for project in (client, both):
        project.mkdir()
    generated = generate(normalised, info, client)
    self_check(client, normalised, generated)
    if bundled:
        part = Part.read(generated, client)
        parts = [Part(evolve(generated, info=evolve(info, release="9.8")), part.modules), part]
        write_bundle(parts, BundleInfo("retool-clients", "retool_clients", "9.9.0", ("9.8", "9.9")), both)
        check_bundle(both, "retool_clients", {each.name: each.generated for each in parts})
    return {p.relative_to(folder).as_posix(): p.read_text("utf-8") for p in folder.rglob("*") if p.is_file()}


@functools.lru_cache(maxsize=2000)
def effects(source: str) -> set[str]:
    """What source can do: its kinds of syntax, the modules it imports, what it calls by a name in lower case."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        found.add(type(node).__name__)
        if isinstance(node, ast.Import | ast.ImportFrom) and not getattr(node, "level", 0):
            found |= {f"import {getattr(node, 'module', None)} {alias.name}" for alias in node.names}
        elif isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else ast.unparse(node.func).rpartition(".")[2]
            found.add(f"call {name}" if name[:1].islower() or name[:1] == "_" else "")
        elif isinstance(node, ast.Expr):
            found.add(f"statement {type(node.value).__name__}")
    return found


@pytest.fixture
def unformatted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leaves out what takes long and has nothing to do with the document: formatting, the runtime's code, ruff."""
    files = package.runtime_files

    @functools.cache
    def empty(*, bundled: bool = False) -> list[tuple[str, bytes]]:
        return [(path, b"") for path, _ in files(bundled=bundled)]

    for module in (package, bundle):
        monkeypatch.setattr(module, "runtime_files", empty)
        monkeypatch.setattr(module, "format_package", lambda _target: None)
    for module in (checking, bundle):
        monkeypatch.setattr(module, "lint_package", lambda *_: None)


@pytest.fixture(scope="module")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """What the client of the document can do as it is, and those of documents with other plain words in it."""
    document = json.loads(json.dumps(a_document()))
    sources = made(document, tmp_path_factory.mktemp("harmless"))
    known = {effect for name, source in sources.items() if name.endswith(".py") for effect in effects(source)}
    runtime = re.findall(r"^def (\w+)", "".join(s for n, s in sources.items() if "_runtime/" in n), re.MULTILINE)
    known |= {f"call {name}" for name in runtime}
    known |= {f"import typing {name}" for name in ("Any", "Literal", "TYPE_CHECKING")}
    return known | {f"import collections.abc {name}" for name in ("Mapping", "Sequence")}


Attack = tuple[Place, str, bool]
"""A place, a payload, and whether it takes the place of the string there instead of following it."""


def writing(payload: str, *, instead: bool) -> Callable[[str], str]:
    return lambda old: payload if instead else old + payload


def attack(attacks: Sequence[Attack], harmless: set[str]) -> dict[str, str] | None:
    """What is generated from a document with payloads in it; None where the document is refused."""
    changes = {place: writing(payload, instead=instead) for place, payload, instead in attacks}
    tried = [(pointer(place[0]), payload) for place, payload, _ in attacks]
    refusal, sources = "", {}
    with tempfile.TemporaryDirectory() as folder:
        try:
            sources = made(replaced(a_document(), changes), Path(folder))
        except ClientgenError as error:
            refusal = str(error)
    # A document is refused for what it says, not for what the escaping let through.
    assert "no template makes" not in refusal, (refusal, tried)
    assert "please report" not in refusal, (refusal, tried)
    for name, source in sources.items():
        if name.endswith(".py") and "_runtime" not in name:
            assert effects(source) <= harmless, (name, tried, effects(source) - harmless)
    return None if refusal else sources


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(place=st.sampled_from(PLACES), payload=st.sampled_from(PAYLOADS) | st.text(), instead=st.booleans())
@pytest.mark.usefixtures("unformatted")
def test_a_payload_in_any_string_stays_text(harmless: set[str], place: Place, payload: str, instead: bool) -> None:
    attack([(place, payload.encode("utf-8", "ignore").decode(), instead)], harmless)


def shape(sources: dict[str, str]) -> Counter[tuple[str, int]]:
    """How many files a client has of each kind."""
    folders = (name.rpartition("/")[0] for name in sources)
    inner = (folder for folder in folders if folder.startswith("client/"))
    return Counter((folder.partition("/api/")[0], folder.count("/")) for folder in inner)


@define
class Campaign:
    """Attacks on a document, many at once, none of which hides another."""

    document: dict[str, Any]
    harmless: set[str]
    folder: Path
    counts: Counter[str] = field(factory=Counter)
    findings: list[str] = field(factory=list)
    usual: Counter[tuple[str, int]] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.usual = shape(made(self.document, self.folder))

    def keeps_shape(self, place: Place) -> bool:
        """Whether a plain word in a place gives a client of the same files."""
        found = []
        for instead in (False, True):
            # What is not refused in plain words is looked at when it is attacked.
            with tempfile.TemporaryDirectory() as folder, contextlib.suppress(Exception):
                word = replaced(self.document, {place: writing("zq", instead=instead)})
                found.append(shape(made(word, Path(folder), bundled=False)))
        return found == [self.usual] * 2

    def groups(self) -> Iterator[tuple[list[Place], bool]]:
        """All places in groups, and whether words in them keep the shape of the client.

        Where they do, all values are a group, and all keys of one depth. The other places are in groups that have one
        of each operation.
        """
        free: dict[tuple[bool, int], list[Place]] = {}
        rest: dict[Any, list[Place]] = {}
        order: Counter[Any] = Counter()
        for place in dict.fromkeys(places(self.document)):
            path, is_key = place
            if self.keeps_shape(place):
                free.setdefault((is_key, len(path) if is_key else 0), []).append(place)
            elif path[0] == "paths" and len(path) > 3:
                order[path[:3]] += 1
                rest.setdefault(order[path[:3]], []).append(place)
            else:
                rest[place] = [place]
        yield from ((group, True) for group in free.values())
        yield from ((group, False) for group in rest.values())

    def attack(self, attacks: Sequence[Attack], *, keeps_shape: bool) -> None:
        """Tries attacks together; if the document is refused or loses something, each half of them, down to one."""
        self.counts["documents"] += 1
        sources = None
        try:
            sources = attack(attacks, self.harmless)
        except Exception as error:
            # It stays one if neither half has it.
            self.findings.append(f"{attacks}: {type(error).__name__}: {error}")
        is_usual = sources is not None and shape(sources) == self.usual
        if is_usual or (sources is not None and (len(attacks) == 1 or not keeps_shape)):
            self.counts["built" if is_usual else "built, in another shape"] += len(attacks)
        elif len(attacks) > 1:
            half = len(attacks) // 2
            self.attack(attacks[:half], keeps_shape=keeps_shape)
            self.attack(attacks[half:], keeps_shape=keeps_shape)
        else:
            self.counts["refused"] += 1


@pytest.mark.skipif(not FULL, reason="takes half an hour: nox -s campaign")
@pytest.mark.usefixtures("unformatted")
def test_all_payloads_in_all_strings_stay_text(
    harmless: set[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    campaign = Campaign(json.loads(json.dumps(a_document())), harmless, tmp_path)
    tried = 0
    for group, keeps_shape in campaign.groups():
        for first in range(len(PAYLOADS)):
            chosen = [(first + index) % len(PAYLOADS) for index in range(len(group))]
            attacks = [(place, PAYLOADS[i], i % 2 == 0) for place, i in zip(group, chosen, strict=True)]
            campaign.attack(attacks, keeps_shape=keeps_shape)
        tried += len(group)
    with capsys.disabled():
        print(f"\n{tried} strings, {len(PAYLOADS)} payloads: {dict(campaign.counts)}")
    assert not campaign.findings, "\n".join(campaign.findings)
    assert tried == len(PLACES)
    assert campaign.counts.total() - campaign.counts["documents"] == tried * len(PAYLOADS)


PROSE = [p for p in PLACES if p[0][-1] in ("description", "summary") and not p[1]]


@pytest.mark.parametrize("payload", [p for p in PAYLOADS if p][::7])
@pytest.mark.usefixtures("unformatted")
def test_prose_of_any_kind_is_built(harmless: set[str], payload: str) -> None:
    assert attack([(place, payload, False) for place in PROSE], harmless) is not None


@pytest.mark.usefixtures("unformatted")
def test_a_path_of_any_kind_is_built_and_kept(harmless: set[str], tmp_path: Path) -> None:
    path = '/t""";open("x","w");"""\\\u202e\x00|`<b>'
    sources = made(replaced(a_document(), {(("paths", "/things"), True): lambda _: path}), tmp_path)
    values = {
        n.value
        for s in sources.values()
        if "OPERATIONS" in s
        for n in ast.walk(ast.parse(s))
        if isinstance(n, ast.Constant)
    }
    assert path in values


def templates() -> dict[str, str]:
    folder = resources.files(retool_clientgen) / "generate/templates"
    return {entry.name: entry.read_text("utf-8") for entry in folder.iterdir() if entry.name.endswith(".jinja")}


ESCAPING = ("literal", "docstring", "cell", "code_cell")


def escaping_uses(tree: nodes.Template) -> list[nodes.Filter]:
    return [use for use in tree.find_all(nodes.Filter) if use.name in ESCAPING]


USES = [
    (name, index)
    for name, source in sorted(templates().items())
    for index in range(len(escaping_uses(templating.template_environment().parse(source))))
]


def without(tree: nodes.Template, name: str | None, target: tuple[str, int]) -> nodes.Template:
    """A template in which one use of a filter gives the value that it was given."""
    if name == target[0]:
        use = escaping_uses(tree)[target[1]]
        for parent in tree.find_all(nodes.Node):
            for field, value in parent.iter_fields():
                if value is use:
                    setattr(parent, field, use.node)
                elif isinstance(value, list) and any(item is use for item in value):
                    setattr(parent, field, [use.node if item is use else item for item in value])
    return tree


def test_templates_escape_in_many_places() -> None:
    assert len(USES) > 30


@pytest.mark.usefixtures("unformatted")
def test_the_document_itself_is_built(tmp_path: Path) -> None:
    sources = made(a_document(), tmp_path)
    assert {"client/retool_client/dicts.py", "bundle/retool_clients/_connect.py"} <= sources.keys()


@pytest.mark.parametrize("use", USES, ids=lambda use: f"{use[0].partition('.')[0]}-{use[1]}")
@pytest.mark.usefixtures("unformatted")
def test_escaping_taken_out_of_a_template_is_noticed(
    use: tuple[str, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parse = templating._Environment._parse
    templating.template_environment.cache_clear()
    monkeypatch.setattr(
        templating._Environment,
        "_parse",
        lambda self, source, name, filename: without(parse(self, source, name, filename), name, use),
    )
    try:
        with pytest.raises(ClientgenError):
            made(a_document(), tmp_path)
    finally:
        templating.template_environment.cache_clear()


BROKEN: dict[str, tuple[Callable[..., Code], Place, str]] = {
    "literal": (lambda value: Code(f'"{value}"'), (("paths", "/things"), True), '", pwned(), "'),
    "docstring": (
        lambda prose, _indent=0: Code(f'"""{prose}"""'),
        (("paths", "/things", "get", "description"), False),
        '"""\npwned()\n"""',
    ),
    "cell": (Code, (("paths", "/things", "get", "x-retool-plan"), False), "<script>"),
    "code_cell": (Code, (("paths", "/things"), True), "<script>"),
}


@pytest.mark.parametrize("function", BROKEN)
@pytest.mark.usefixtures("unformatted")
def test_what_a_function_lets_through_is_found_in_the_result(
    function: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken, place, payload = BROKEN[function]
    templating.template_environment.cache_clear()
    for module in (text, types):
        if hasattr(module, function):
            monkeypatch.setattr(module, function, broken)
    with pytest.raises(ClientgenError) as caught:
        made(replaced(a_document(), {place: lambda old: old + payload}), tmp_path)
    templating.template_environment.cache_clear()
    assert "no template makes" in str(caught.value)


def test_a_client_is_refused_with_the_place_in_the_document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    templating.template_environment.cache_clear()
    monkeypatch.setattr(text, "docstring", lambda prose, _indent=0: Code(f'"""{prose}"""'))
    monkeypatch.setattr(package, "format_package", lambda _target: None)
    place = ("paths", "/things", "post", "summary")
    with pytest.raises(ClientgenError) as caught:
        made(replaced(a_document(), {(place, False): lambda _: '"""\n    pwned()\n    """'}), tmp_path)
    templating.template_environment.cache_clear()
    assert caught.value.where == "/paths/~1things/post"


@pytest.mark.parametrize(
    "path", sorted((Path(retool_clientgen.__file__).parent / "generate").glob("*.py")), ids=lambda p: p.name
)
def test_code_is_made_of_patterns_that_are_written_out(path: Path) -> None:
    if path.name == "text.py":
        return
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("code", "Code"):
            assert not any(isinstance(part, ast.JoinedStr) for part in ast.walk(node)), node.lineno
