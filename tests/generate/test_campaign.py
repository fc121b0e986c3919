"""Payloads in every string of a document, found by walking it, and templates without their escaping."""

import ast
import contextlib
import copy
import functools
import gc
import itertools
import json
import os
import re
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from importlib import resources
from pathlib import Path
from typing import Any, cast

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
from retool_clientgen.openapi.document import pointer, resolve_pointer
from retool_clientgen.openapi.references import dereference
from retool_clientgen.report import pages

Place = tuple[tuple[str | int, ...], bool]
"""Keys and indices that lead to a string, and whether the last of them is the string itself."""

FULL = os.environ.get("CAMPAIGN") == "full"
FIRST = int(os.environ.get("CAMPAIGN_FROM", "1"))
"""The round that a run begins with: one that was stopped can go on."""
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
    named = {name.lower(): {}}
    return {"properties": named, "x-retool-model": name, "x-retool-values": [value]}


def a_document() -> dict[str, Any]:
    """A document with every construct that templates write, in many operations: what breaks one leaves the rest."""
    text, flag = {"type": "string"}, {"type": "boolean"}

    def record(properties: dict[str, Any], *required: str) -> dict[str, Any]:
        return {"properties": properties, **({"required": [*required]} if required else {})}

    def ok(schema: Any, **more: Any) -> dict[str, Any]:
        return {"200": {"description": "Fine.", "content": {"application/json": {"schema": schema}}}, **more}

    def query(name: str, schema: Any, **more: Any) -> dict[str, Any]:
        return {"name": name, "in": "query", "schema": schema, **more}

    def body(schema: Any, media_type: str = "application/json", **more: Any) -> dict[str, Any]:
        return {"content": {media_type: {"schema": schema}}, **more}

    kind = {"type": "string", "enum": ["plain", "odd-one"], "description": "Its kind."}
    item = record({"id": {**text, "description": "Its id.", "pattern": "^a$", "format": "uuid", "example": "a"}}, "id")
    thing = record({"class": {**text, "default": "none"}, "pass-word": {**text, "format": "password"}})
    cat = {"title": "Cat", **record({"is": {"enum": ["c"]}}, "is")}
    dog = {"title": "Dog", **record({"is": {"enum": ["d"]}}, "is")}
    homes = [kind_of_home("House", "c"), kind_of_home("Kennel", "d")]
    home = {"oneOf": homes, "x-retool-model": "Home", "x-retool-told-by": ["sort"]}
    step = record({"op": {"type": "string", "enum": ["replace"]}, "path": {}, "value": {}}, "op", "path")
    grants = {"type": "array", "items": {"type": "string", "x-retool-scopes": True}}
    key = {"name": "thingId", "in": "path", "required": True, "schema": {}, "description": "Whose."}
    ids = {"type": "array", "items": {"type": "integer"}}
    # Told apart by a mapping; and a circle of two.
    owners = {
        "Owner": {
            "oneOf": [{"$ref": "#/components/schemas/Person"}, {"$ref": "#/components/schemas/Team"}],
            "discriminator": {"propertyName": "sort", "mapping": {"p-1": "#/components/schemas/Person"}},
        },
        "Person": record({"sort": {}, "age": {"type": "number"}}),
        "Team": {
            "allOf": [
                record({"sort": {}}),
                {"properties": {"parts": {"type": "array", "items": {"$ref": "#/components/schemas/Owner"}}}},
            ]
        },
    }
    document = {
        "openapi": "3.0.3",
        "info": {"title": "An API", "version": "1.0"},
        "paths": {
            "/things": {
                "get": {
                    "operationId": "things.list",
                    "tags": ["Things"],
                    "summary": "Lists.",
                    "description": "Requires the `things:read` scope.",
                    "parameters": [query("next_token", text)],
                    "responses": ok(record({"data": {"type": "array", "items": item}, "next_token": {}})),
                    "x-retool-scope": "Things > Read",
                    "x-retool-plan": "business",
                    "x-retool-since": "3.100",
                },
                "post": {
                    "summary": "Makes one.",
                    "description": "Requires the `things:write` scope.",
                    "requestBody": body({"title": "Thing", "description": "A thing.", **thing}, required=True),
                    "responses": {"204": {"description": "Made."}},
                },
            },
            "/flagged": {
                "get": {
                    "parameters": [query("more", flag, **{"x-retool-gives": ["parts-of"]})],
                    "responses": ok(record({"id": text, "parts-of": {"type": "array", "items": text}}, "id")),
                }
            },
            "/things/{thingId}": {
                "get": {
                    "parameters": [key],
                    "responses": ok(record({"success": {}, "data": item})),
                },
                "patch": {
                    "parameters": [key],
                    "requestBody": body(record({"operations": {"type": "array", "items": step}})),
                    "responses": ok(record({"class": {}})),
                },
                "delete": {
                    "deprecated": True,
                    "x-badges": [{"name": "Business"}, {"name": "Classic apps only"}],
                    "parameters": [key],
                    "responses": {"204": {"description": "Gone."}, "default": {"description": "Any."}},
                },
            },
            "/things/{thingId}/parts": {
                "get": {
                    "parameters": [key, query("page-size", {"type": "integer"}, description="How many.")],
                    "responses": ok(
                        record({"made": {**text, "format": "date-time"}, "day": {**text, "format": "date"}}, "made"),
                        **{"4XX": {"description": "Wrong."}},
                    ),
                }
            },
            "/parts": {
                "get": {
                    "parameters": [query("kind", kind, required=True)],
                    "responses": ok(record({"kind": kind, "level": {"type": "integer", "enum": [1, -2]}})),
                },
                "post": {
                    "requestBody": body(record({"kind": kind})),
                    "responses": {"422": ok(record({"reason": {}}))["200"]},
                },
            },
            "/grants": {
                "post": {
                    "requestBody": body(record({"grants": grants})),
                    "responses": {"204": {"description": "Done."}},
                }
            },
            "/parts/{ids}": {
                "delete": {
                    "parameters": [
                        {**key, "name": "ids", "style": "label", "explode": True, "schema": ids},
                    ],
                    "responses": {"204": {"description": "Gone."}},
                }
            },
            "/wheres": {
                "put": {
                    "parameters": [
                        {"name": "theme", "in": "cookie", "schema": {}},
                        {"name": "where", "in": "query", "content": {"application/json": {"schema": {}}}},
                    ],
                    "responses": {"204": {"description": "Set."}},
                }
            },
            "/pets": {"get": {"responses": ok(record({"pet": {"oneOf": [cat, dog]}}))}},
            "/homes": {"get": {"responses": ok(record({"sort": {}, "home": home}))}},
            "/owners": {"get": {"responses": ok(record({"owner": {"$ref": "#/components/schemas/Owner"}}))}},
            "/tags": {"get": {"responses": ok(record({"tags": {"type": "array", "items": record({"a b": {}})}}))}},
            "/extras": {
                "get": {
                    "responses": ok(
                        record({"more": {"type": "object", "additionalProperties": {**text, "format": "date"}}})
                    )
                }
            },
            "/files": {
                "get": {
                    "parameters": [
                        {"name": "X-Part", "in": "header", "required": True, "schema": {}},
                        query("ids", {"type": "array", "items": flag}, explode=False),
                    ],
                    "responses": {"200": {"description": "Text.", **body(text, "text/csv")}},
                },
                "post": {
                    "requestBody": body(
                        record({"upload": {**text, "contentMediaType": "image/png"}}), "multipart/form-data"
                    ),
                    "responses": {"204": {"description": "Done."}},
                },
                "put": {
                    "requestBody": body({**text, "format": "binary"}, "application/zip"),
                    "responses": {"200": {"description": "A file.", "content": {"image/png": {}}}},
                },
            },
        },
        "components": {"schemas": owners},
    }
    # Nothing in it is shared: a change in one place is a change in one place.
    return cast("dict[str, Any]", json.loads(json.dumps(document)))


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


PLACES = list(dict.fromkeys(places(a_document())))


CHECKED: set[int] = set()
"""Clients that passed the self-check and gave a package with two releases: what follows depends on nothing else."""


def made(document: dict[str, Any], folder: Path, *, bundled: bool = True, again: bool = True) -> dict[str, str]:
    """What is generated from a document and passes the self-check: its client, and a package with two releases.

    Args:
        document: The document.
        folder: An empty one.
        bundled: Whether to make the package with two releases.
        again: Whether to look again at a client that was looked at before; if not, it comes without its package.
    """
    normalised = normalise(dereference(document))
    info = ClientInfo("9.9.0", "9.9", str(normalised.document["info"]["version"]), "0" * 64)
    client, both = folder / "client", folder / "bundle"
    for project in (client, both):
        project.mkdir()
    generated = generate(normalised, info, client)
    sources = contents(folder)
    known = hash((frozenset(sources.items()), frozenset(generated.names), tuple(o.id for o in normalised.operations)))
    if known in CHECKED and not again:
        return sources
    self_check(client, normalised, generated)
    if bundled:
        part = Part.read(generated, client)
        parts = [Part(evolve(generated, info=evolve(info, release="9.8")), part.modules), part]
        write_bundle(parts, BundleInfo("retool-clients", "retool_clients", "9.9.0", ("9.8", "9.9")), both)
        check_bundle(both, "retool_clients", {each.name: each.generated for each in parts})
        sources = contents(folder)
        CHECKED.add(known)
    return sources


def contents(folder: Path) -> dict[str, str]:
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
    document = a_document()
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


def attack(attacks: Sequence[Attack], harmless: set[str], *, again: bool = True) -> dict[str, str] | ClientgenError:
    """What is generated from a document with payloads in it, or the error that refuses the document."""
    changes = {place: writing(payload, instead=instead) for place, payload, instead in attacks}
    tried = [(pointer(place[0]), payload) for place, payload, _ in attacks]
    document = replaced(a_document(), changes)
    with tempfile.TemporaryDirectory() as folder:
        try:
            sources = made(document, Path(folder), again=again)
        except ClientgenError as error:
            refusal = error
        else:
            refusal = None
    if refusal is not None:
        # A document is refused for what it says, not for what the escaping let through.
        assert "no template makes" not in str(refusal), (refusal, tried)
        assert "please report" not in str(refusal), (refusal, tried)
        assert leads_somewhere(refusal.where, document), (refusal, tried)
        return refusal
    for name, source in sources.items():
        if name.endswith(".py") and "_runtime" not in name:
            assert effects(source) <= harmless, (name, tried, effects(source) - harmless)
    return sources


def leads_somewhere(where: str | None, document: Any) -> bool:
    """Whether an error names a place in a document, or what is missing in one."""
    try:
        resolve_pointer(document, (where or "").rpartition("/")[0])
    except KeyError:
        return False
    return bool(where) and str(where).startswith("/")


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
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
    """Attacks on a document, many at once, none of which hides another.

    Most strings can be attacked together: whatever is in them, the client has the same files. What breaks the document
    around it is attacked at one place of each operation at a time, and what breaks the whole document alone.
    """

    document: dict[str, Any]
    harmless: set[str]
    counts: Counter[str] = field(factory=Counter)
    refusals: Counter[str] = field(factory=Counter)
    findings: list[str] = field(factory=list)
    usual: Counter[tuple[str, int]] = field(init=False)
    together: list[Place] = field(factory=list)
    breaking: list[Place] = field(factory=list)
    alone: list[Place] = field(factory=list)
    misfits: Counter[Place] = field(factory=Counter)

    def __attrs_post_init__(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            self.usual = shape(made(self.document, Path(folder)))

    def sort(self, places: Sequence[Place]) -> None:
        """Finds out what a plain word in each place does."""
        for place in places:
            found = None
            # What is not refused in plain words is looked at when it is attacked.
            with tempfile.TemporaryDirectory() as folder, contextlib.suppress(Exception):
                word = replaced(self.document, {place: writing("zq", instead=True)})
                found = shape(made(word, Path(folder), bundled=False, again=False))
            self._file(place, found)

    def _file(self, place: Place, found: Counter[tuple[str, int]] | None) -> None:
        if found == self.usual:
            self.together.append(place)
        elif found is None:
            self.alone.append(place)
        else:
            self.breaking.append(place)

    def groups(self) -> Iterator[list[Place]]:
        """All places but those that are attacked all together: keys of paths, of methods, then by operation."""
        keys: dict[int, list[Place]] = {2: [], 3: []}
        parts: dict[Any, list[Place]] = {}
        for place in self.breaking:
            path = place[0]
            is_inside = path[0] == "paths" and len(path) > 3
            # One operation has all that is shared.
            parts.setdefault(path[1:3] if is_inside else ("/owners", "get"), []).append(place)
            if path[0] == "paths" and len(path) in keys:
                parts["/owners", "get"].remove(place)
                keys[len(path)].append(place)
        yield from keys.values()
        for group in itertools.zip_longest(*parts.values()):
            yield [place for place in group if place is not None]
        yield from ([place] for place in self.alone)

    def run(self, first: int) -> None:
        """A round: a payload in each place. As many rounds as there are payloads try all in all."""
        for group in [list(self.together), *self.groups()]:
            chosen = [(place, (first + NUMBERS[place]) % len(PAYLOADS)) for place in group]
            attacks = [(place, PAYLOADS[index], index % 2 == 0) for place, index in chosen]
            self.attack(attacks, keeps_shape=group == self.together)
        # What was refused or broke more than once will do so again.
        for places, wider in ((self.breaking, self.alone), (self.together, self.breaking)):
            for place in [place for place in places if self.misfits[place] > 1]:
                places.remove(place)
                wider.append(place)
                del self.misfits[place]

    def attack(self, attacks: Sequence[Attack], *, keeps_shape: bool) -> None:
        """Tries attacks together; if the document is refused or loses something, each half of them, down to one."""
        if not attacks:
            return
        self.counts["documents"] += 1
        result: dict[str, str] | ClientgenError | None = None
        try:
            result = attack(attacks, self.harmless, again=False)
        except Exception as error:
            # It stays one if neither half has it.
            self.findings.append(f"{attacks[:3]}, {len(attacks)} attacks: {type(error).__name__}: {error}")
        is_client = isinstance(result, dict)
        if is_client and not (keeps_shape and shape(result) != self.usual):
            self.counts["built"] += len(attacks)
        elif len(attacks) > 1:
            half = len(attacks) // 2
            self.attack(attacks[:half], keeps_shape=keeps_shape)
            self.attack(attacks[half:], keeps_shape=keeps_shape)
        else:
            self.misfits[attacks[0][0]] += 1
            self.counts["built, in another shape" if is_client else "refused"] += 1
            if isinstance(result, ClientgenError):
                self.refusals[result.what] += 1


NUMBERS = {place: number for number, place in enumerate(PLACES)}


@pytest.mark.skipif(not FULL, reason="takes half an hour: nox -s campaign")
@pytest.mark.usefixtures("unformatted")
def test_all_payloads_in_all_strings_stay_text(harmless: set[str], capsys: pytest.CaptureFixture[str]) -> None:
    def tell(text: str) -> None:
        with capsys.disabled():
            print(text, flush=True)

    campaign = Campaign(a_document(), harmless)
    # What is there by now stays: the garbage collector need not look at it.
    gc.freeze()
    tell(f"\n{len(PLACES)} strings, {len(PAYLOADS)} payloads")
    campaign.sort(PLACES)
    tell(
        f"attacked together: {len(campaign.together)}, by path: {len(campaign.breaking)}, alone: {len(campaign.alone)}"
    )
    told = 0
    rounds = range(FIRST - 1, len(PAYLOADS))
    for first in rounds:
        campaign.run(first)
        # So that a run that is stopped says how far it got.
        tell(f"round {first + 1} of {len(PAYLOADS)}: {dict(campaign.counts)}, findings: {len(campaign.findings)}")
        while told < len(campaign.findings):
            tell(campaign.findings[told][:2000])
            told += 1
    tell("\n".join(f"{count} refused: {what}" for what, count in campaign.refusals.most_common()))
    assert not campaign.findings, "\n".join(campaign.findings)
    assert campaign.counts.total() - campaign.counts["documents"] == len(PLACES) * len(rounds)


PROSE = [p for p in PLACES if p[0][-1] in ("description", "summary") and not p[1]]


@pytest.mark.parametrize("payload", [p for p in PAYLOADS if p][::16])
@pytest.mark.usefixtures("unformatted")
def test_prose_of_any_kind_is_built(harmless: set[str], payload: str) -> None:
    assert isinstance(attack([(place, payload, False) for place in PROSE], harmless), dict)


@pytest.mark.usefixtures("unformatted")
def test_a_path_of_any_kind_is_built_and_kept(harmless: set[str], tmp_path: Path) -> None:
    path = '/t""";open("x","w");"""\\\u202e\x00|`<b>'
    sources = made(replaced(a_document(), {(("paths", "/things"), True): lambda _: path}), tmp_path)
    values = {
        n.value
        for file, s in sources.items()
        if file.endswith("operations.py")
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
            assert all(isinstance(part, ast.Constant) for part in written(node.args[0])), node.lineno


def written(pattern: ast.expr) -> list[ast.expr]:
    """What a pattern is in each case; code in which words are replaced (`sub`) is what it was before."""
    if isinstance(pattern, ast.IfExp):
        return [*written(pattern.body), *written(pattern.orelse)]
    if isinstance(pattern, ast.Call) and isinstance(pattern.func, ast.Attribute) and pattern.func.attr == "sub":
        return [part for part in pattern.args if isinstance(part, ast.Constant)]
    return [pattern]


PAGES = sorted((Path(retool_clientgen.__file__).parent / "report/pages").glob("*.jinja"))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_pages_escape_all_that_they_show(path: Path) -> None:
    tree = pages._environment().parse(path.read_text("utf-8"))
    unescaped = (nodes.MarkSafe, nodes.MarkSafeIfAutoescape, nodes.ScopedEvalContextModifier, nodes.EvalContextModifier)
    assert not list(tree.find_all(unescaped))
    assert not {use.name for use in tree.find_all(nodes.Filter)} & {"safe", "forceescape", "xmlattr"}
    assert pages._environment().autoescape is True


def test_markup_of_pages_is_written_out() -> None:
    for folder in ("cli", "compare", "contract", "reference", "report", "upgrade"):
        for path in (Path(retool_clientgen.__file__).parent / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Markup":
                    texts = [part for part in written(node.args[0]) if not isinstance(part, ast.Constant)]
                    assert not texts, (path, node.lineno)
