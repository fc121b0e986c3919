"""Documents that mean the same give the same client, and a new release takes no name away."""

import copy
import json
import random
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from retool_clientgen.normalise import Normalised, normalise
from retool_clientgen.openapi.references import dereference
from retool_clientgen.overlay.apply import apply_overlays
from retool_clientgen.overlay.document import Overlay
from support.paths import RELEASES
from support.pipeline import overlays_of, served
from support.surface import Surface, missing, surface

Rewrite = Callable[[dict[str, Any], random.Random], None]

LISTS_WITHOUT_ORDER = ("required", "enum", "anyOf", "oneOf", "parameters", "tags")
PROSE = ("description", "summary", "example", "examples", "externalDocs")


def nodes(document: Any) -> Iterator[dict[str, Any]]:
    """All objects of a document whose keys are OpenAPI's, not names that the document gives."""
    open_nodes: list[tuple[Any, bool]] = [(document, True)]
    while open_nodes:
        node, is_keyed = open_nodes.pop()
        if isinstance(node, list):
            open_nodes += [(item, True) for item in node]
        elif isinstance(node, dict):
            if is_keyed:
                yield node
            open_nodes += [
                (value, not (is_keyed and key in ("properties", "paths", "responses", "content", "schemas")))
                for key, value in node.items()
                if key not in ("example", "examples", "default")
            ]


def unions(document: Any) -> Iterator[list[Any]]:
    """The members of all unions of at least two objects."""
    for node in nodes(document):
        for key in ("anyOf", "oneOf"):
            members = [m for m in node.get(key, ()) if isinstance(m, dict) and m.get("type") != "null"]
            if len(members) > 1 and all("properties" in member for member in members):
                yield node[key]


def has_one_value(schema: dict[str, Any]) -> bool:
    return "const" in schema or len(schema.get("enum", ())) == 1


def shuffle_lists(document: dict[str, Any], rng: random.Random) -> None:
    for node in nodes(document):
        for key in LISTS_WITHOUT_ORDER:
            if isinstance(node.get(key), list):
                rng.shuffle(node[key])


def shuffle_keys(document: dict[str, Any], rng: random.Random) -> None:
    open_nodes: list[Any] = [document]
    while open_nodes:
        node = open_nodes.pop()
        if isinstance(node, dict):
            items = list(node.items())
            rng.shuffle(items)
            node.clear()
            node.update(items)
        open_nodes += node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()


def rename_path_parameters(document: dict[str, Any], rng: random.Random) -> None:
    paths = document["paths"]
    for path, item in list(paths.items()):
        segments = path.split("/")
        names: dict[str, str] = {}
        for index, part in enumerate(segments):
            if part.startswith(("{", ":")):
                old = part.strip("{}:")
                names[old] = rng.choice((f"{old}_id", f"the{old.capitalize()}", f"x{index}"))
                segments[index] = part.replace(old, names[old])
        for holder in (item, *item.values()):
            for parameter in holder.get("parameters", ()) if isinstance(holder, dict) else ():
                if parameter["in"] == "path":
                    parameter["name"] = names[parameter["name"]]
        paths["/".join(segments)] = paths.pop(path)


def remove_titles(document: dict[str, Any], _: random.Random) -> None:
    for node in nodes(document):
        if node is not document["info"]:
            node.pop("title", None)


# Token scopes are data, and prose is the only place that has them.
SCOPES = re.compile(r"(?:Requires [^.]*`[^.]*`|The API token must have)[^.]*\.?")


def scopes_in(text: Any) -> str:
    return " ".join(SCOPES.findall(text)) if isinstance(text, str) else ""


def remove_prose(document: dict[str, Any], _: random.Random) -> None:
    for node in nodes(document):
        for key in PROSE:
            if kept := scopes_in(node.pop(key, None)):
                node[key] = kept
    for path in document["paths"].values():
        for operation in path.values():
            for response in operation["responses"].values() if isinstance(operation, dict) else ():
                response["description"] = ""


def change_titles_and_prose(document: dict[str, Any], rng: random.Random) -> None:
    for node in nodes(document):
        for key in ("title", "description", "summary"):
            if isinstance(node.get(key), str) and node is not document["info"]:
                node[key] = f"{scopes_in(node[key])} Something else {rng.random()}".strip()


def rename_tags(document: dict[str, Any], rng: random.Random) -> None:
    for node in nodes(document):
        if isinstance(node.get("tags"), list):
            node["tags"] = [f"Tag {rng.randrange(9)}", "Other"]


def hoist_schemas(document: dict[str, Any], rng: random.Random) -> None:
    """Moves each schema of an object or enum that is used twice into components, under a name of no meaning.

    Some references are in an `allOf` of their own.
    """
    schemas: dict[str, Any] = {}
    names: dict[str, str] = {}
    count: dict[str, int] = {}
    for node in nodes(document):
        if "properties" in node or "enum" in node:
            text = json.dumps(node, sort_keys=True)
            count[text] = count.get(text, 0) + 1

    def hoisted(node: Any, *, is_keyed: bool) -> Any:
        if isinstance(node, list):
            return [hoisted(item, is_keyed=True) for item in node]
        if not isinstance(node, dict):
            return node
        text = json.dumps(node, sort_keys=True)
        inner = {
            key: value
            if key in ("example", "examples", "default")
            else hoisted(value, is_keyed=not (is_keyed and key == "properties"))
            for key, value in node.items()
        }
        if not is_keyed or count.get(text, 0) < 2:
            return inner
        if text not in names:
            names[text] = f"Component{rng.randrange(10**9)}"
            schemas[names[text]] = inner
        reference = {"$ref": f"#/components/schemas/{names[text]}"}
        # As OpenAPI 3.0 gives a description to a reference.
        return {"allOf": [reference], "description": "There."} if rng.random() < 0.5 else reference

    document["paths"] = hoisted(document["paths"], is_keyed=True)
    document["components"] = {"schemas": schemas}


def move_parameters_to_their_path(document: dict[str, Any], _: random.Random) -> None:
    for item in document["paths"].values():
        operations = [value for key, value in item.items() if key != "parameters"]
        shared = [p for p in operations[0].get("parameters", ()) if p["in"] == "path"]
        if all(p in operation.get("parameters", ()) for p in shared for operation in operations):
            for operation in operations if shared else ():
                operation["parameters"] = [p for p in operation["parameters"] if p not in shared]
            item.setdefault("parameters", []).extend(shared)


def write_single_values_as_constants(document: dict[str, Any], _: random.Random) -> None:
    for node in nodes(document):
        if isinstance(node.get("enum"), list) and len(node["enum"]) == 1:
            node["const"] = node.pop("enum")[0]


def write_as_openapi_3_1(document: dict[str, Any], _: random.Random) -> None:
    document["openapi"] = "3.1.0"
    for node in nodes(document):
        if node.pop("nullable", False):
            union = next((key for key in ("anyOf", "oneOf") if key in node), None)
            if "type" in node:
                node["type"] = [node["type"], "null"]
                if "enum" in node and None not in node["enum"]:
                    node["enum"].append(None)
            elif union is not None:
                node[union].append({"type": "null"})


def split_objects(document: dict[str, Any], rng: random.Random) -> None:
    """Writes objects as an `allOf` of a base and what extends it, with a property that both of them have."""
    for node in list(nodes(document)):
        names = list(node.get("properties", ()))
        if len(names) < 2 or not isinstance(node.get("required", []), list) or rng.random() < 0.3:
            continue
        at = rng.randrange(1, len(names))
        halves: list[dict[str, Any]] = [{"type": "object"}, {"type": "object"}]
        for half, own in zip(halves, (names[: at + 1], names[at:]), strict=True):
            half["properties"] = {name: node["properties"][name] for name in own}
            half["required"] = [name for name in node.get("required", ()) if name in own]
        strict = halves[0]["properties"][names[at]]
        halves[0]["properties"][names[at]] = {key: strict[key] for key in ("type", "nullable") if key in strict}
        for key in ("type", "properties", "required"):
            node.pop(key, None)
        node["allOf"] = halves


def move_answers_to_another_success_status(document: dict[str, Any], rng: random.Random) -> None:
    for item in document["paths"].values():
        for operation in item.values():
            responses = operation["responses"] if isinstance(operation, dict) else {}
            if "200" in responses:
                responses[rng.choice(("201", "202", "2XX"))] = responses.pop("200")


def swap_kinds_of_unions(document: dict[str, Any], rng: random.Random) -> None:
    for node in nodes(document):
        for one, other in (("anyOf", "oneOf"), ("oneOf", "anyOf")):
            if one in node and other not in node:
                node[other] = node.pop(one)
                break


def add_operation_ids(document: dict[str, Any], rng: random.Random) -> None:
    for item in document["paths"].values():
        for key, operation in item.items():
            if key != "parameters":
                operation["operationId"] = f"operation{rng.randrange(10**9)}"


def all_at_once(document: dict[str, Any], rng: random.Random) -> None:
    for rewrite in SAME[:-1]:
        rewrite(document, rng)
        if rewrite in (hoist_schemas, split_objects):
            inlined = copy.deepcopy(dereference(document))
            document.clear()
            document.update(inlined)


SAME: list[Rewrite] = [
    shuffle_lists,
    shuffle_keys,
    rename_path_parameters,
    remove_titles,
    change_titles_and_prose,
    remove_prose,
    rename_tags,
    hoist_schemas,
    split_objects,
    move_parameters_to_their_path,
    write_single_values_as_constants,
    write_as_openapi_3_1,
    add_operation_ids,
    all_at_once,
]


def insert_union_members(document: dict[str, Any], rng: random.Random) -> None:
    """Puts two new members into each union of objects, at any place: one has half of the properties of another one.

    Some have the same telling property as the others.
    """
    bare = json.loads(json.dumps(document))
    for rewrite in (remove_titles, remove_prose):
        rewrite(bare, rng)
    for node in nodes(bare):
        # What differs in these alone is one structure, at least once it is corrected.
        for key in ("default", "pattern", "nullable", "additionalProperties"):
            if not isinstance(node.get(key), dict):
                node.pop(key, None)
        if isinstance(node.get("type"), list):
            (node["type"],) = set(node["type"]) - {"null"}
    equal: dict[str, list[list[Any]]] = {}
    for members, key in zip(unions(document), unions(bare), strict=True):
        equal.setdefault(json.dumps(key, sort_keys=True), []).append(members)
    for places in equal.values():
        members = places[0]
        telling = [
            name
            for name in members[0]["properties"]
            if all(has_one_value(m["properties"].get(name, {})) for m in members)
        ]
        properties: dict[str, Any] = {f"new_{rng.randrange(10**6)}": {"type": "string"}}
        if telling:
            properties[telling[0]] = {"type": "string", "enum": [f"brand_new_{rng.randrange(10**6)}"]}
        member = {"type": "object", "title": "New", "properties": properties, "required": list(properties)}
        alike = rng.choice(members)
        half = dict(list(alike["properties"].items())[: 1 + len(alike["properties"]) // 2])
        own = {f"like_{rng.randrange(10**6)}": {"type": "string"}}
        if telling:
            own[telling[0]] = {"type": "string", "enum": [f"brand_new_{rng.randrange(10**6)}"]}
        required = [name for name in alike.get("required", ()) if name in half]
        similar = {"type": "object", "properties": {**half, **own}, "required": [*required, next(iter(own))]}
        index, other = rng.randrange(len(members) + 1), rng.randrange(len(members) + 1)
        for place in places:
            place.insert(index, copy.deepcopy(member))
            place.insert(other, copy.deepcopy(similar))


def add_properties_and_operations(document: dict[str, Any], rng: random.Random) -> None:
    """Adds an operation of its own to each path, at the front."""
    for path, item in list(document["paths"].items()):
        operation = next(value for key, value in item.items() if key != "parameters")
        answer = {"type": "object", "properties": {f"p{rng.randrange(10**6)}": {"type": "string"}}}
        parameters = [p for p in operation.get("parameters", ()) if p["in"] == "path"]
        response = {"description": "", "content": {"application/json": {"schema": answer}}}
        new = {"post": {"parameters": parameters, "responses": {"200": response}}}
        document["paths"] = {f"{path}/brand_new": new, **document["paths"]}


def answer_the_same_elsewhere(document: dict[str, Any], rng: random.Random) -> None:
    """Adds operations that answer as others do, but for those whose answer an argument decides."""
    for path, item in list(document["paths"].items()):
        for key, operation in item.items():
            flags = [p for p in operation.get("parameters", ()) if p["name"] == "includeGroups"]
            if "200" in operation["responses"] and not flags:
                parameters = [p for p in operation.get("parameters", ()) if p["in"] == "path"]
                new = {"parameters": parameters, "responses": {"200": operation["responses"]["200"]}}
                document["paths"][f"{path}/{key}/again"] = {"get": copy.deepcopy(new)}


ADDING: list[Rewrite] = [insert_union_members, add_properties_and_operations]
UNKNOWN = {*ADDING, swap_kinds_of_unions}
"""What only a release that nobody knows does: corrections that are not strict follow it."""


SOME = ("/users", "/groups", "/resources", "/source_control", "/access_requests", "/configuration_variables")
"""Paths with most constructs, unions above all, and a third of all that a document has."""


def built(
    release: str, *rewrites: Rewrite, overlays: list[Overlay] | None = None, whole: bool = True
) -> tuple[Normalised, Surface]:
    document = json.loads(json.dumps(served(release)))
    if not whole:
        document["paths"] = {path: item for path, item in document["paths"].items() if path.startswith(SOME)}
    for rewrite in rewrites:
        rewrite(document, random.Random(release))  # noqa: S311
    document = dereference(document)
    chosen = overlays_of(release) if overlays is None else overlays
    applied = apply_overlays(document, chosen, strict=whole and not UNKNOWN & set(rewrites))
    normalised = normalise(applied.document)
    with TemporaryDirectory() as scratch:
        return normalised, surface(normalised, Path(scratch))


@cache
def original(release: str, *, whole: bool = True) -> Surface:
    return built(release, whole=whole)[1]


def test_there_is_a_surface_to_compare() -> None:
    found = original(RELEASES[-1])
    assert min(map(len, (found.models, found.functions, found.operations))) > 100
    assert min(map(len, (found.enums, found.unions))) > 10
    some = original(RELEASES[-1], whole=False)
    assert 20 < len(some.operations) < len(found.operations) / 2
    assert len(some.unions) > 5


@pytest.mark.parametrize("rewrite", [*SAME[:-1], swap_kinds_of_unions, move_answers_to_another_success_status])
def test_a_document_that_means_the_same_gives_the_same_client(rewrite: Rewrite) -> None:
    _, new = built(RELEASES[-1], rewrite, whole=False)
    assert missing(original(RELEASES[-1], whole=False), new) == []
    assert missing(new, original(RELEASES[-1], whole=False)) == []


@pytest.mark.parametrize("release", RELEASES)
def test_a_whole_document_that_means_the_same_gives_the_same_client(release: str) -> None:
    _, new = built(release, all_at_once)
    assert missing(original(release), new) == []
    assert missing(new, original(release)) == []


@pytest.mark.parametrize(("release", "rewrite"), [(RELEASES[-1], ADDING[0]), (RELEASES[1], ADDING[1])])
def test_what_a_document_adds_takes_no_name_away(release: str, rewrite: Rewrite) -> None:
    normalised, new = built(release, rewrite)
    assert missing(original(release), new) == []
    assert [note for note in normalised.notes if "would name different structures" in note] == []


def test_what_answers_the_same_elsewhere_is_the_same_class() -> None:
    _, new = built(RELEASES[-1], answer_the_same_elsewhere, whole=False)
    old = original(RELEASES[-1], whole=False)
    assert new.models == old.models
    assert (new.unions, new.enums) == (old.unions, old.enums)


def test_names_that_no_overlay_gives_follow_meaning_too() -> None:
    _, old = built(RELEASES[-1], overlays=[])
    _, new = built(RELEASES[-1], all_at_once, overlays=[])
    for one, other in ((old, new), (new, old)):
        # Arguments are named after path parameters, whose names nothing else tells.
        one.functions.clear()
        one.operations = dict.fromkeys(one.operations, ("", ""))
        other.operations = dict.fromkeys(other.operations, ("", ""))
        assert missing(one, other) == []
