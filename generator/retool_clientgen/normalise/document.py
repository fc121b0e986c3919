"""The passes in order, over a whole document."""

import json
import keyword
import re
from typing import Any

from attrs import define, field, frozen

from ..document import pointer
from ..errors import ClientgenError
from . import naming
from .availability import read_availability
from .class_names import name_structures
from .envelope import Envelope, envelope_of
from .operation import Operation
from .operation_names import derive_operation_id
from .simplify import NAMING, PLACE, simplify
from .structures import Root, Structure, Structures

METHODS = ("get", "put", "post", "patch", "delete", "options", "head", "trace")
"""The HTTP methods that a path item may hold, in the order in which operations are listed."""

_PATH_PARAMETER = re.compile(r"\{([^{}/]+)\}")
_COLON_PARAMETER = re.compile(r"(?<=/):([A-Za-z_][A-Za-z0-9_]*)")
_OPERATION_ID = re.compile(r"[a-z][a-z0-9_]{0,40}(\.[a-z][a-z0-9_]{0,40}){1,3}")
_RANKS = {"get": 0, "list": 1, "create": 2, "update": 3, "replace": 4}


@frozen
class UnionChoice:
    """How the members of a union are told apart by a value beside it.

    Attributes:
        paths: Names from the object that holds the union to the value, one way or another: `("resource", "type")`.
        mapping: Class name of a member by that value.
    """

    paths: tuple[tuple[str, ...], ...]
    mapping: dict[str, str]


@define
class Normalised:
    """A document that is ready to generate from, and what was found on the way.

    Attributes:
        document: OpenAPI 3.1 with all structures under `components/schemas`, in an order in which each one follows
            those it is made of.
        operations: All operations, in the document's order.
        unions: Member schemas (class names, or JSON of a plain member) of each named union, by its name.
        choices: For unions whose members a neighbouring value tells apart, how.
        named_automatically: Ids of operations that no overlay names.
        numbered: Class names that only a number tells from another one.
        notes: What could not be taken over as the document has it, a sentence each.
        places: Where each structure stands in the corrected document, as JSON Pointers, by class name.
    """

    document: dict[str, Any]
    operations: list[Operation]
    unions: dict[str, list[str]]
    choices: dict[str, UnionChoice]
    named_automatically: list[str] = field(factory=list)
    numbered: list[str] = field(factory=list)
    notes: list[str] = field(factory=list)
    places: dict[str, list[str]] = field(factory=dict)


def normalise(document: dict[str, Any]) -> Normalised:
    """Names all operations and structures of a document and reduces its schemas to what decides the Python code.

    Args:
        document: A corrected OpenAPI 3.0 or 3.1 document with its references inlined, but for recursive ones.

    Raises:
        ClientgenError: If the document is not one that a client can be made from, with a JSON Pointer.
    """
    return _Normaliser(document).run()


class _Normaliser:
    def __init__(self, document: dict[str, Any]) -> None:
        self.source = document
        self.structures = Structures()
        self.notes: list[str] = []
        self.automatic: list[str] = []
        self.paths: dict[str, dict[str, Any]] = {}
        self.operations: list[Operation] = []

    def run(self) -> Normalised:
        found = list(self._operations())
        if not found:
            raise ClientgenError("the document has no operations", where="/paths")
        ids = self._name_operations(found)
        for (path, method, operation, where), operation_id in zip(found, ids, strict=True):
            self._add(path, method, operation, where, operation_id)
        self.structures.collect()
        recursive = self._recursive_components()
        resources = {operation.resource[:depth] for operation in self.operations for depth in (1, 2, 3)}
        named = name_structures(self.structures.all, map(naming.resource_class, resources))
        names = named.names

        def final(node: Any) -> Any:
            if isinstance(node, list):
                return [final(item) for item in node]
            if not isinstance(node, dict):
                return node
            reference = node.get("$ref")
            if reference is not None and not isinstance(reference, dict):
                number = reference if isinstance(reference, int) else recursive[reference]
                rest = {"description": node["description"]} if "description" in node else {}
                return {"$ref": f"#/components/schemas/{names[number]}", **rest}
            kept = {}
            for key, value in node.items():
                if key == "properties":
                    kept[key] = {name: final(inner) for name, inner in value.items()}
                elif key not in ("title", *NAMING, PLACE):
                    kept[key] = value if key in ("enum", "const", "description", "required") else final(value)
            return kept

        schemas = {names[s.number]: final(s.schema) for s in self.structures.all}
        unions = {names[s.number]: _members(s, names) for s in self.structures.all if s.kind == "union"}
        found_choices = ((names[s.number], self._choice(s, names)) for s in self.structures.all)
        choices = {name: choice for name, choice in found_choices if choice is not None}
        info = self.source.get("info") if isinstance(self.source.get("info"), dict) else {}
        return Normalised(
            document={
                "openapi": "3.1.0",
                "info": {"title": "Retool API", "version": str((info or {}).get("version", ""))},
                "paths": {
                    path: {method: final_operation(op, final) for method, op in item.items()}
                    for path, item in self.paths.items()
                },
                "components": {"schemas": schemas},
            },
            operations=self.operations,
            unions=unions,
            choices=choices,
            named_automatically=self.automatic,
            numbered=named.numbered,
            notes=self.notes,
            places={names[s.number]: s.places for s in self.structures.all},
        )

    def _operations(self) -> Any:
        paths = self.source.get("paths")
        if not isinstance(paths, dict):
            raise ClientgenError("the document has no paths", where="/paths", fix="Is it an OpenAPI document?")
        for path, item in paths.items():
            where = pointer(["paths", path])
            if str(path).startswith("x-"):
                continue
            if not isinstance(item, dict):
                raise ClientgenError("a path item is expected here", where=where)
            for method in METHODS:
                if method not in item:
                    continue
                operation = item[method]
                if not isinstance(operation, dict):
                    raise ClientgenError("an operation is expected here", where=f"{where}/{method}")
                shared = item.get("parameters") or []
                own = operation.get("parameters") or []
                if not isinstance(shared, list) or not isinstance(own, list):
                    raise ClientgenError("a list of parameters is expected here", where=f"{where}/{method}/parameters")
                # Parameters of the operation come before those of its path that they override.
                yield str(path), method, {**operation, "parameters": [*own, *shared]}, f"{where}/{method}"

    def _name_operations(self, found: list[tuple[str, str, dict[str, Any], str]]) -> list[str]:
        given: dict[str, str] = {}
        for _, _, operation, where in found:
            operation_id = operation.get("operationId")
            if isinstance(operation_id, str) and _OPERATION_ID.fullmatch(operation_id):
                if operation_id in given:
                    raise ClientgenError(
                        f"two operations are named {operation_id}: here and at {given[operation_id]}", where=where
                    )
                if any(keyword.iskeyword(part) for part in operation_id.split(".")):
                    raise ClientgenError(f"{operation_id!r} holds a word that Python keeps for itself", where=where)
                given[operation_id] = where
        taken = set(given)
        ids = []
        for path, method, operation, _ in found:
            operation_id = operation.get("operationId")
            if not (isinstance(operation_id, str) and operation_id in given):
                # An id in another style than ours would give names that no other operation has.
                operation_id = derive_operation_id(method, path, is_list=_answers_list(operation), taken=taken)
                taken.add(operation_id)
                self.automatic.append(operation_id)
            ids.append(operation_id)
        resources = {tuple(i.split(".")[:depth]) for i in ids for depth in range(1, i.count(".") + 1)}
        for operation_id in ids:
            if tuple(operation_id.split(".")) in resources:
                raise ClientgenError(
                    f"{operation_id} is the name of an operation and of a resource", fix="Rename one of them."
                )
        return ids

    def _add(self, path: str, method: str, operation: dict[str, Any], where: str, operation_id: str) -> None:
        words = [word for part in operation_id.split(".")[:-1] for word in naming.singular_words(part)]
        method_words = naming.words(operation_id.rpartition(".")[2])
        template, parameters = self._parameters(path, operation, where, operation_id, words)
        body, media_type, body_required = self._body(operation, where, operation_id, (*words, *method_words))
        responses, envelopes = self._responses(operation, where, operation_id, words, method_words)
        prose = [
            operation.get(key) if isinstance(operation.get(key), str) else "" for key in ("summary", "description")
        ]
        said = read_availability("\n".join(str(text) for text in prose))
        described = "x-retool-plan" in operation
        self.operations.append(
            Operation(
                id=operation_id,
                method=method.upper(),
                path=template,
                path_parameters=tuple(_PATH_PARAMETER.findall(template)),
                summary=str(prose[0]),
                description=str(prose[1]),
                scope=_text(operation, "x-retool-scope") or (None if described else said.scope),
                since=_text(operation, "x-retool-since") or (None if described else said.since),
                plan=_text(operation, "x-retool-plan"),
                beta=bool(operation.get("x-retool-beta")) if described else said.beta,
                deprecated=bool(operation.get("deprecated")),
                envelopes=envelopes,
                body_required=body_required,
                body_media_type=media_type,
                is_paginated=any(p["in"] == "query" and p["name"] == "next_token" for p in parameters),
                named_automatically=operation_id in self.automatic,
                pointer=where,
                parser_id=f"operation_{len(self.operations)}",
            )
        )
        normal: dict[str, Any] = {
            "operationId": self.operations[-1].parser_id,
            "tags": ["__".join(self.operations[-1].resource)],
            "parameters": parameters,
            "responses": responses,
        }
        if body is not None:
            normal["requestBody"] = body
        item = self.paths.setdefault(template, {})
        if method in item:
            raise ClientgenError(f"two operations are {method.upper()} {template}", where=where)
        item[method] = normal

    def _parameters(
        self, path: str, operation: dict[str, Any], where: str, operation_id: str, words: list[str]
    ) -> tuple[str, list[dict[str, Any]]]:
        """The path template and the parameters, each once, every one of the path declared."""
        template = _COLON_PARAMETER.sub(r"{\1}", path)
        if template != path:
            self.notes.append(f"{operation_id}: the path {path} is read as {template}")
        in_path = _PATH_PARAMETER.findall(template)
        if len(set(in_path)) != len(in_path):
            raise ClientgenError("a parameter stands twice in the path", where=where)
        parameters: dict[tuple[str, str], dict[str, Any]] = {}
        for index, parameter in enumerate(operation["parameters"]):
            place = f"{where}/parameters/{index}"
            if not isinstance(parameter, dict) or not isinstance(parameter.get("name"), str):
                raise ClientgenError("a parameter with a name is expected here", where=place)
            name, location = parameter["name"], parameter.get("in")
            if location in ("header", "cookie"):
                self.notes.append(f"{operation_id}: the {location} parameter {name!r} is left to the caller's headers")
                continue
            if location not in ("query", "path"):
                raise ClientgenError("a parameter is in query, path, header or cookie", where=f"{place}/in")
            if (location, name) in parameters:
                continue
            if location == "path" and name not in in_path:
                self.notes.append(f"{operation_id}: the path parameter {name!r} is not in the path {template}")
                continue
            schema = parameter.get("schema")
            if schema is None and isinstance(parameter.get("content"), dict) and parameter["content"]:
                schema = next(iter(parameter["content"].values())).get("schema")
            simple = simplify(schema if schema is not None else {"type": "string"}, f"{place}/schema")
            if location == "path":
                simple = _path_schema(simple)
            root = Root(7, (*words, *naming.words(name)), operation_id)
            entry = {
                "name": name,
                "in": location,
                "required": location == "path" or parameter.get("required") is True,
                "schema": self.structures.add(simple, root),
            }
            if isinstance(parameter.get("description"), str):
                entry["description"] = parameter["description"]
            parameters[location, name] = entry
        for name in in_path:
            if ("path", name) not in parameters:
                self.notes.append(f"{operation_id}: the path parameter {name!r} is not declared and taken as a string")
                parameters["path", name] = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        return template, list(parameters.values())

    def _body(
        self, operation: dict[str, Any], where: str, operation_id: str, words: tuple[str, ...]
    ) -> tuple[dict[str, Any] | None, str, bool]:
        body = operation.get("requestBody")
        content = body.get("content") if isinstance(body, dict) else None
        if not isinstance(body, dict) or not content:
            return None, "", False
        if not isinstance(content, dict):
            raise ClientgenError("a mapping of media types is expected here", where=f"{where}/requestBody/content")
        media_type = next((m for m in content if m.split(";")[0] == "application/json"), None) or next(
            (m for m in ("multipart/form-data", "application/octet-stream") if m in content), None
        )
        if media_type is None:
            raise ClientgenError(
                f"a request body of type {next(iter(content))!r} is not supported", where=f"{where}/requestBody/content"
            )
        if len(content) > 1:
            self.notes.append(f"{operation_id}: of {len(content)} request media types, {media_type} is used")
        schema = (content[media_type] or {}).get("schema", {})
        simple = simplify(schema, where + pointer(("requestBody", "content", media_type, "schema")))
        placed = self.structures.add(simple, Root(6, words, operation_id))
        required = body.get("required") is True
        kind = media_type.split(";")[0]
        return {"required": required, "content": {kind: {"schema": placed}}}, kind, required

    def _responses(
        self, operation: dict[str, Any], where: str, operation_id: str, words: list[str], method_words: list[str]
    ) -> tuple[dict[str, Any], dict[str, Envelope]]:
        found = operation.get("responses")
        if not isinstance(found, dict):
            raise ClientgenError("responses are expected here", where=f"{where}/responses")
        responses: dict[str, Any] = {}
        envelopes: dict[str, Envelope] = {}
        for status, response in found.items():
            if status.startswith("x-"):
                continue
            if not re.fullmatch(r"[1-5](\d\d|XX)|default", status):
                raise ClientgenError(f"{status!r} is no HTTP status", where=f"{where}/responses")
            content = response.get("content") if isinstance(response, dict) else None
            content = content if isinstance(content, dict) else {}
            json_type = next((m for m in content if "json" in m), None)
            said = response.get("description") if isinstance(response, dict) else None
            normal: dict[str, Any] = {"description": said if isinstance(said, str) else ""}
            if json_type is None:
                envelopes[status] = Envelope.EMPTY if status in ("204", "304") else Envelope.UNDOCUMENTED
                if content:
                    self.notes.append(
                        f"{operation_id}: status {status} answers {next(iter(content))!r}, given as it is"
                    )
            else:
                schema = (content[json_type] or {}).get("schema", {})
                simple = simplify(schema, where + pointer(("responses", status, "content", json_type, "schema")))
                envelope = envelopes[status] = envelope_of(simple)
                if envelope in (Envelope.DATA, Envelope.LIST):
                    simple = simple["properties"]["data"]
                if envelope is not Envelope.ERROR:
                    root = _result_root(
                        operation_id, words, method_words, success=status.startswith("2"), schema=simple
                    )
                    normal["content"] = {"application/json": {"schema": self.structures.add(simple, root)}}
            responses[status] = normal
        return responses, envelopes

    def _recursive_components(self) -> dict[str, int]:
        """Adds the components that refer to themselves, and says which structure each is."""
        numbers: dict[str, int] = {}
        wanted = _references(self.paths) | {r for s in self.structures.all for r in _references(s.schema)}
        components = self.source.get("components", {}).get("schemas", {})
        while todo := sorted(wanted - set(numbers)):
            for reference in todo:
                name = reference.removeprefix("#/components/schemas/")
                if name not in components:
                    raise ClientgenError(f"{reference} is nowhere in the document", where=reference)
                simple = simplify(components[name], reference)
                placed = self.structures.add(simple, Root(8, tuple(naming.words(name)) or ("node",), name))
                self.structures.collect()
                if not isinstance(placed.get("$ref"), int):
                    raise ClientgenError(f"{reference} is recursive but is no object", where=reference)
                numbers[reference] = placed["$ref"]
            wanted |= {r for s in self.structures.all for r in _references(s.schema)}
        return numbers

    def _choice(self, union: Structure, names: dict[int, str]) -> UnionChoice | None:
        said = union.naming.get("x-retool-told-by")
        if union.kind != "union" or said is None:
            return None
        if not isinstance(said, list) or not said or not all(isinstance(path, str) and path for path in said):
            raise ClientgenError(
                f"{json.dumps(said)[:80]} is no list of paths",
                where=f"{union.places[0]}/x-retool-told-by",
                fix='A path is written as in "resource.type".',
            )
        mapping: dict[str, str] = {}
        for member in union.schema["anyOf"]:
            number = member.get("$ref")
            values = self.structures.all[number].naming.get("x-retool-values") if isinstance(number, int) else None
            for value in values if isinstance(values, list) else ():
                mapping[str(value)] = names[number]
        if not mapping:
            raise ClientgenError(
                "none of the union's members says by which values it is told",
                where=f"{union.places[0]}/x-retool-told-by",
                fix="Give the members x-retool-values.",
            )
        return UnionChoice(tuple(tuple(path.split(".")) for path in said), mapping)


def final_operation(operation: dict[str, Any], final: Any) -> dict[str, Any]:
    """An operation with its schemas' numbers replaced by references."""
    done = dict(operation)
    done["parameters"] = [{**p, "schema": final(p["schema"])} for p in operation["parameters"]]
    for part in ([operation["requestBody"]] if "requestBody" in operation else []) + list(
        operation["responses"].values()
    ):
        for media in part.get("content", {}).values():
            media["schema"] = final(media["schema"])
    return done


def _result_root(
    operation_id: str, words: list[str], method_words: list[str], *, success: bool, schema: dict[str, Any]
) -> Root:
    if not success:
        return Root(9, (*words, *method_words, "error"), operation_id)
    name = operation_id.rpartition(".")[2]
    if name in _RANKS:
        return Root(_RANKS[name], tuple(words), operation_id)
    return Root(5, (*words, *method_words, *(() if "items" in schema else ("result",))), operation_id)


def _members(structure: Structure, names: dict[int, str]) -> list[str]:
    members = []
    for member in structure.schema["anyOf"]:
        if member == {"type": "null"}:
            continue
        reference = member.get("$ref")
        members.append(names[reference] if isinstance(reference, int) else json.dumps(member, sort_keys=True))
    return members


def _references(node: Any) -> set[str]:
    found: set[str] = set()
    stack = [node]
    while stack:
        item = stack.pop()
        if isinstance(item, dict):
            if isinstance(item.get("$ref"), str):
                found.add(item["$ref"])
            stack.extend(item.values())
        elif isinstance(item, list):
            stack.extend(item)
    return found


def _path_schema(simple: dict[str, Any]) -> dict[str, Any]:
    """A path parameter is one plain value that is never null; for all else a string does."""
    members = [m for m in simple.get("anyOf", []) if m != {"type": "null"}]
    if len(members) == 1:
        simple = members[0]
    if simple.get("type") in ("string", "integer", "number", "boolean") and "format" not in simple:
        return simple
    return {"type": "string"}


def _answers_list(operation: dict[str, Any]) -> bool:
    responses = operation.get("responses")
    for status, response in responses.items() if isinstance(responses, dict) else ():
        if str(status).startswith("2") and isinstance(response, dict):
            for media in (response.get("content") or {}).values():
                schema = (media or {}).get("schema") or {}
                data = (schema.get("properties") or {}).get("data", schema) if isinstance(schema, dict) else {}
                if isinstance(data, dict) and data.get("type") == "array":
                    return True
    return False


def _text(operation: dict[str, Any], key: str) -> str | None:
    value = operation.get(key)
    return value if isinstance(value, str) and value else None
