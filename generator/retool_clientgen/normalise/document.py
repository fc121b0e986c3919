"""The passes in order, over a whole document."""

from typing import Any

from attrs import define, field

from ..errors import ClientgenError
from ..openapi.document import pointer
from ..openapi.references import references_in
from . import naming
from .availability import read_availability
from .class_names import name_structures
from .operation import Operation
from .operation_names import name_operations
from .operation_parts import OperationParts, path_parameters
from .simplify import NAMING, PLACE, simplify
from .structures import Root, Structures
from .union_choices import UnionChoice, union_choice, union_members

METHODS = ("get", "put", "post", "patch", "delete", "options", "head", "trace")
"""The HTTP methods that a path item may hold, in the order in which operations are listed."""


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
        self.parts = OperationParts(self.structures, self.notes)
        self.paths: dict[str, dict[str, Any]] = {}
        self.operations: list[Operation] = []

    def run(self) -> Normalised:
        found = list(self._operations())
        if not found:
            raise ClientgenError("the document has no operations", where="/paths")
        ids, derived = name_operations(found)
        for (path, method, operation, where), operation_id in zip(found, ids, strict=True):
            self._add(path, method, operation, where, operation_id, named_automatically=operation_id in derived)
        self.structures.collect()
        recursive = self._recursive_components()
        resources = {operation.resource[:depth] for operation in self.operations for depth in (1, 2, 3)}
        named = name_structures(self.structures.all, map(naming.resource_class, resources))
        names = named.names
        self.notes += [*self.structures.notes, *named.notes]

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
        unions = {names[s.number]: union_members(s, names) for s in self.structures.all if s.kind == "union"}
        choices = {
            names[s.number]: choice
            for s in self.structures.all
            if (choice := union_choice(s, self.structures, names, self.notes)) is not None
        }
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
            named_automatically=derived,
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

    def _add(
        self,
        path: str,
        method: str,
        operation: dict[str, Any],
        where: str,
        operation_id: str,
        *,
        named_automatically: bool,
    ) -> None:
        words = [word for part in operation_id.split(".")[:-1] for word in naming.singular_words(part)]
        method_words = naming.words(operation_id.rpartition(".")[2])
        template, parameters = self.parts.parameters(path, operation, where, operation_id, words)
        body, media_type, body_required = self.parts.body(operation, where, operation_id, (*words, *method_words))
        responses, envelopes = self.parts.responses(operation, where, operation_id, words, method_words)
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
                path_parameters=path_parameters(template),
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
                named_automatically=named_automatically,
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

    def _recursive_components(self) -> dict[str, int]:
        """Adds the components that refer to themselves, and says which structure each is."""
        numbers: dict[str, int] = {}
        wanted = references_in(self.paths) | {r for s in self.structures.all for r in references_in(s.schema)}
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
            wanted |= {r for s in self.structures.all for r in references_in(s.schema)}
        return numbers


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


def _text(operation: dict[str, Any], key: str) -> str | None:
    value = operation.get(key)
    return value if isinstance(value, str) and value else None
