"""The passes in order, over a whole document."""

import re
from collections.abc import Iterator
from typing import Any

from attrs import define, field

from ..errors import ClientgenError
from ..openapi.availability import read_availability
from ..openapi.document import mapping, pointer, pointer_parts, resolve_pointer
from ..openapi.operations import API_ROOT, METHODS, path_parameters, serves_elsewhere
from ..openapi.references import references_in
from . import naming
from .class_names import name_structures
from .descriptions import describe
from .envelope import Envelope
from .identifiers import type_path_parameters
from .operation import Operation
from .operation_names import name_operations
from .operation_parts import OperationParts
from .simplify import NAMING, PLACE, VALUES, Direction, refuse_unresolved, simplify
from .structures import COMPONENT, VERBS, Root, Structures
from .token_scopes import with_scopes
from .union_choices import UnionChoice, union_choice, union_members

_PAGING = re.compile(
    "(?i)(x-)?(cursor|offset|page|after|link|(next|page|starting|ending)[-_](token|cursor|page|url|after|before))"
)
_CLASS_NAME = re.compile(r"[A-Z][A-Za-z0-9]{0,80}")


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
        left_out: Operations that could not be taken over, a sentence each with the place and what helps.
        places: Where each structure is in the corrected document, as JSON Pointers, by class name.
        shapes: What each structure is known by in later releases, by class name.
        secrets: Names of properties whose values nobody should see.
    """

    document: dict[str, Any]
    operations: list[Operation]
    unions: dict[str, list[str]]
    choices: dict[str, UnionChoice]
    named_automatically: list[str] = field(factory=list)
    numbered: list[str] = field(factory=list)
    notes: list[str] = field(factory=list)
    left_out: list[str] = field(factory=list)
    places: dict[str, list[str]] = field(factory=dict)
    shapes: dict[str, str] = field(factory=dict)
    secrets: tuple[str, ...] = ()


def normalise(document: dict[str, Any]) -> Normalised:
    """Names all operations and structures of a document and reduces its schemas to what decides the Python code.

    Args:
        document: A corrected OpenAPI 3.0 or 3.1 document with its references inlined, but for recursive ones.

    Raises:
        ClientgenError: If the document is not one that a client can be made from, with a JSON Pointer.
    """
    return _Normaliser(document).run()


def _published(document: dict[str, Any]) -> dict[str, str]:
    """Class names of earlier releases, by shape (`x-retool-names`)."""
    names = document.get("x-retool-names")
    found = names.items() if isinstance(names, dict) else ()
    return {shape: name for shape, name in found if isinstance(name, str) and _CLASS_NAME.fullmatch(name)}


def _secret_names(document: dict[str, Any]) -> Iterator[str]:
    """Names of the properties that are marked as secret, by `format: password` or by `x-secret` of an overlay."""
    seen: set[int] = set()
    found: set[str] = set()
    stack: list[Any] = [document]
    while stack:
        node = stack.pop()
        if not isinstance(node, dict | list) or id(node) in seen:
            continue
        seen.add(id(node))
        stack.extend(node.values() if isinstance(node, dict) else node)
        properties = node.get("properties") if isinstance(node, dict) else None
        for name, schema in properties.items() if isinstance(properties, dict) else ():
            is_marked = isinstance(schema, dict) and (
                schema.get("format") == "password" or schema.get("x-secret") is True
            )
            if is_marked and isinstance(name, str) and name not in found:
                found.add(name)
                yield name


class _Normaliser:
    def __init__(self, document: dict[str, Any]) -> None:
        self.source = with_scopes(document)
        self.structures = Structures()
        self.notes: list[str] = []
        if root := serves_elsewhere(document):
            self.notes.append(f"/servers: the API is at {root} by this document, and the client calls {API_ROOT}")
        # In a document without such properties what is sent and what is answered are one.
        self.sent: Direction = "request" if _has_directions(document) else "answer"
        self.parts = OperationParts(self.structures, self.notes, self.sent)
        self.left_out: list[str] = []
        self.first_error: ClientgenError | None = None
        self.recursive: dict[str, dict[str, Any]] = {}
        self.paths: dict[str, dict[str, Any]] = {}
        self.operations: list[Operation] = []

    def run(self) -> Normalised:
        found = list(self._operations())
        if not found:
            raise self.first_error or ClientgenError("the document has no operations", where="/paths")
        operation_names = name_operations(found)
        self.notes += operation_names.notes
        for (path, method, operation, where), operation_id in zip(found, operation_names.ids, strict=True):
            derived = operation_id in operation_names.derived
            self._add_or_leave_out(path, method, operation, where, operation_id, named_automatically=derived)
        if self.first_error and not self.operations:
            raise self.first_error
        derived_ids = [o.id for o in self.operations if o.named_automatically]
        self.structures.collect()
        recursive = self._recursive_components()
        resources = {operation.resource[:depth] for operation in self.operations for depth in (1, 2, 3)}
        published = _published(self.source)
        named = name_structures(self.structures.all, map(naming.resource_class, resources), derived_ids, published)
        names = named.names
        self.notes += [*self.structures.notes, *named.notes]

        inside: list[str] = []
        # Unions that turn out to be any value once what contains itself without a class is written out.
        plain: dict[int, dict[str, Any]] = {}

        def final(node: Any) -> Any:
            if isinstance(node, list):
                return [final(item) for item in node]
            if not isinstance(node, dict):
                return node
            reference = node.get("$ref")
            if isinstance(reference, str) and not isinstance(recursive[reference].get("$ref"), int):
                # What contains itself without a class on the way has no type in Python: inside itself it is any value.
                if reference in inside:
                    self._note(f"{reference.partition('?')[0]}: contains itself and no class; inside itself it is Any")
                    return {}
                inside.append(reference)
                written_out = final(recursive[reference])
                inside.pop()
                return written_out
            if reference is not None and not isinstance(reference, dict):
                number = reference if isinstance(reference, int) else recursive[reference]["$ref"]
                rest = {key: node[key] for key in ("description", VALUES) if key in node}
                if number in plain:
                    return {**plain[number], **({"description": rest["description"]} if "description" in rest else {})}
                return {"$ref": f"#/components/schemas/{names[number]}", **rest}
            kept: dict[str, Any] = {}
            for key, value in node.items():
                if key == "properties":
                    kept[key] = {name: final(inner) for name, inner in value.items()}
                elif key not in ("title", *NAMING, PLACE):
                    kept[key] = value if key in ("enum", "const", "description", "required") else final(value)
            if "anyOf" in kept:
                # What was written out here may be a union itself.
                flat = [inner for m in kept["anyOf"] for inner in m.get("anyOf", [m])]
                members = [m for index, m in enumerate(flat) if m not in flat[:index]]
                kept["anyOf"] = members
                if {} in members:
                    return {"description": kept["description"]} if "description" in kept else {}
            return kept

        for structure in self.structures.all:
            if structure.kind == "union" and "anyOf" not in (schema := final(structure.schema)):
                plain[structure.number] = schema
        classes = [structure for structure in self.structures.all if structure.number not in plain]
        schemas = {names[s.number]: final(s.schema) for s in classes}
        unions = {names[s.number]: union_members(s, names) for s in classes if s.kind == "union"}
        choices = {
            names[s.number]: choice
            for s in classes
            if (choice := union_choice(s, self.structures, names, self.notes)) is not None
        }
        document = self._document(schemas, final)
        return Normalised(
            document=document,
            operations=self.operations,
            unions=unions,
            choices=choices,
            named_automatically=derived_ids,
            numbered=named.numbered,
            notes=self.notes,
            left_out=self.left_out,
            secrets=tuple(sorted(_secret_names(self.source))),
            places={names[s.number]: s.places for s in classes},
            shapes={names[s.number]: s.shape for s in classes},
        )

    def _document(self, schemas: dict[str, Any], final: Any) -> dict[str, Any]:
        info = self.source.get("info")
        version = info.get("version", "") if isinstance(info, dict) else ""
        paths = {
            path: {method: final_operation(op, final) for method, op in item.items()}
            for path, item in self.paths.items()
        }
        document = {
            "openapi": "3.1.0",
            "info": {"title": "Retool API", "version": str(version)},
            "paths": paths,
            "components": {"schemas": schemas},
        }
        type_path_parameters(document)
        describe(document, self.operations)
        return document

    def _operations(self) -> Iterator[tuple[str, str, dict[str, Any], str]]:
        """Path, method, operation and JSON Pointer of each operation; anything else is left out."""
        paths = self.source.get("paths")
        if not isinstance(paths, dict):
            raise ClientgenError("the document has no paths", where="/paths", fix="Is it an OpenAPI document?")
        for path, item in paths.items():
            where = pointer(["paths", path])
            if str(path).startswith("x-"):
                continue
            try:
                refuse_unresolved(item, where)
                if not isinstance(item, dict):
                    raise ClientgenError("a path item is expected here", where=where)
            except ClientgenError as error:
                self._leave_out(f"all of {path}", f"$.paths[{path!r}]", error)
                continue
            for key, value in item.items():
                # OpenAPI 3.2 has more methods.
                if key == "additionalOperations" or (key not in METHODS and "responses" in mapping(value)):
                    unknown = ClientgenError("no client has methods of this kind", where=where + pointer((key,)))
                    self._leave_out(f"{key} of {path}", f"$.paths[{path!r}][{key!r}]", unknown)
            for method in METHODS:
                if method not in item:
                    continue
                operation = item[method]
                own = operation.get("parameters") or [] if isinstance(operation, dict) else []
                shared = item.get("parameters") or []
                try:
                    if not isinstance(operation, dict):
                        raise ClientgenError("an operation is expected here", where=f"{where}/{method}")
                    if not isinstance(shared, list) or not isinstance(own, list):
                        place = f"{where}/parameters" if isinstance(own, list) else f"{where}/{method}/parameters"
                        raise ClientgenError("a list of parameters is expected here", where=place)
                except ClientgenError as error:
                    self._leave_out(f"{method.upper()} {path}", f"$.paths[{path!r}].{method}", error)
                    continue
                # Parameters of the operation come before those of its path that they override.
                yield str(path), method, {**operation, "parameters": [*own, *shared]}, f"{where}/{method}"

    def _add_or_leave_out(
        self,
        path: str,
        method: str,
        operation: dict[str, Any],
        where: str,
        operation_id: str,
        *,
        named_automatically: bool,
    ) -> None:
        """Adds an operation, or says why it is left out: one of them costs no release its client."""
        waiting, notes = self.structures.waiting, len(self.notes)
        try:
            self._add(path, method, operation, where, operation_id, named_automatically=named_automatically)
        except ClientgenError as error:
            self.structures.forget_after(waiting)
            del self.notes[notes:]
            self._leave_out(f"{operation_id} ({method.upper()} {path})", f"$.paths[{path!r}].{method}", error)

    def _leave_out(self, what: str, target: str, error: ClientgenError) -> None:
        self.left_out.append(
            f"{what}: {error.where}: {error.what}. An overlay that corrects this place brings it in; one that removes "
            f"{target} says that it is not wanted."
        )
        self.first_error = self.first_error or error

    def _note(self, text: str) -> None:
        if text not in self.notes:
            self.notes.append(text)

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
        waiting = self.structures.waiting
        words = [word for part in operation_id.split(".")[:-1] for word in naming.singular_words(part)]
        method_words = naming.words(operation_id.rpartition(".")[2])
        if named_automatically and method_words[0] in VERBS and method_words[1:2] not in ([], ["by"]):
            # `agents.list_runs` and `agents.get_run` have an `AgentRun`.
            words += naming.singular_words("_".join(method_words[1:]))
            del method_words[1:]
        template, parameters = self.parts.parameters(path, operation, where, operation_id, words)
        if method in self.paths.get(template, {}):
            raise ClientgenError(f"two operations are {method.upper()} {template}", where=where)
        body, media_type, body_required = self.parts.body(operation, where, operation_id, (*words, *method_words))
        responses, envelopes, accept = self.parts.responses(operation, where, operation_id, words, method_words)
        self._simplify_recursive(self.structures.waiting_since(waiting))
        available = read_availability(operation)
        is_paginated = any(p["in"] == "query" and p["name"] == "next_token" for p in parameters)
        if not is_paginated and (goes_on := _goes_on_by(operation)):
            self.notes.append(f"{operation_id}: {where}: pages are asked for by next_token, and not by {goes_on}")
        if is_paginated and method_words[0] == "list" and Envelope.LIST not in envelopes.values():
            what = "it takes next_token, and its answer has no list beside one: no page follows another"
            self.notes.append(f"{operation_id}: {where}: {what}")
        self.operations.append(
            Operation(
                id=operation_id,
                method=method.upper(),
                path=template,
                path_parameters=path_parameters(template),
                summary=available.rest(_text(operation, "summary")),
                description=available.rest(_text(operation, "description")),
                scopes=available.scopes,
                requires_admin=available.requires_admin,
                plan=available.plan,
                labels=available.labels,
                since=available.since,
                beta=available.beta,
                deprecated=bool(operation.get("deprecated")),
                envelopes=envelopes,
                body_required=body_required,
                body_media_type=media_type,
                accept=accept,
                is_paginated=is_paginated,
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
        self.paths.setdefault(template, {})[method] = normal

    def _simplify_recursive(self, schemas: list[dict[str, Any]]) -> None:
        """Simplifies the schemas that contain themselves and that an operation needs.

        Raises:
            ClientgenError: If one of them is not a schema.
        """
        found: dict[str, dict[str, Any]] = {}
        todo = {reference for schema in schemas for reference in references_in(schema)}
        while todo := todo - found.keys() - self.recursive.keys():
            reference = todo.pop()
            place, _, sent = reference.partition("?")
            schema, where = resolve_pointer(self.source, place), pointer(pointer_parts(place))
            found[reference] = simplify(schema, where, self.notes, direction=self.sent if sent else "answer")
            todo |= references_in(found[reference])
        # Only now, when all that they lead to is known to be fit.
        self.recursive |= found

    def _recursive_components(self) -> dict[str, dict[str, Any]]:
        """Adds the schemas that contain themselves, and says what became of each, by the references to them."""
        placed: dict[str, dict[str, Any]] = {}
        wanted = references_in(self.paths) | {r for s in self.structures.all for r in references_in(s.schema)}
        while todo := sorted(wanted - set(placed)):
            for reference in todo:
                name = pointer_parts(reference.partition("?")[0])[-1]
                simple = self.recursive[reference]
                root = Root(COMPONENT, tuple(naming.words(name)) or ("node",), name)
                placed[reference] = self.structures.add(simple, root)
            self.structures.collect()
            wanted |= {r for s in self.structures.all for r in references_in(s.schema)}
            wanted |= references_in(list(placed.values()))
        return placed


def _has_directions(document: dict[str, Any]) -> bool:
    """Whether a document has properties that go one way only."""
    seen: set[int] = set()
    stack: list[Any] = [document]
    while stack:
        node = stack.pop()
        if id(node) in seen:
            continue
        if isinstance(node, dict):
            seen.add(id(node))
            if node.get("readOnly") is True or node.get("writeOnly") is True:
                return True
            stack.extend(node.values())
        elif isinstance(node, list):
            stack.extend(node)
    return False


def _goes_on_by(operation: dict[str, Any]) -> str | None:
    """What seems to lead from one page of an operation to the next, other than `next_token`."""
    names = [each.get("name") for each in operation["parameters"] if each.get("in") == "query"]
    for status, answer in mapping(operation.get("responses")).items():
        names += mapping(mapping(answer).get("headers")) if status.startswith("2") else ()
    return next((name for name in names if isinstance(name, str) and _PAGING.fullmatch(name)), None)


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


def _text(operation: dict[str, Any], key: str) -> str:
    value = operation.get(key)
    return value if isinstance(value, str) else ""
