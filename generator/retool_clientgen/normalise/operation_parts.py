"""The parts of an operation: its parameters, its body and its responses, with all schemas among the structures."""

import re
from typing import Any

from ..errors import ClientgenError
from ..openapi.document import pointer
from . import naming
from .envelope import Envelope, envelope_of
from .simplify import simplify
from .structures import Root, Structures

_PATH_PARAMETER = re.compile(r"\{([^{}/]+)\}")
_COLON_PARAMETER = re.compile(r"(?<=/):([A-Za-z_][A-Za-z0-9_]*)")
_RANKS = {"get": 0, "list": 1, "create": 2, "update": 3, "replace": 4}


class OperationParts:
    """Normalises the parts of operations.

    Args:
        structures: Takes the schemas.
        notes: Takes what could not be taken over as the document has it.
    """

    def __init__(self, structures: Structures, notes: list[str]) -> None:
        self._structures = structures
        self._notes = notes

    def parameters(
        self, path: str, operation: dict[str, Any], where: str, operation_id: str, words: list[str]
    ) -> tuple[str, list[dict[str, Any]]]:
        """The path template and the parameters, each once, every one of the path declared.

        Args:
            path: The path as the document has it.
            operation: The operation, with the parameters of its path item behind its own.
            where: JSON Pointer to it.
            operation_id: Its id.
            words: Words of its resource, for names.

        Raises:
            ClientgenError: If a parameter is none.
        """
        template = _COLON_PARAMETER.sub(r"{\1}", path)
        if template != path:
            self._notes.append(f"{operation_id}: the path {path} is read as {template}")
        in_path = path_parameters(template)
        if len(set(in_path)) != len(in_path):
            raise ClientgenError("a parameter stands twice in the path", where=where)
        parameters: dict[tuple[str, str], dict[str, Any]] = {}
        for index, parameter in enumerate(operation["parameters"]):
            place = f"{where}/parameters/{index}"
            if not isinstance(parameter, dict) or not isinstance(parameter.get("name"), str):
                raise ClientgenError("a parameter with a name is expected here", where=place)
            name, location = parameter["name"], parameter.get("in")
            if location in ("header", "cookie"):
                self._notes.append(f"{operation_id}: the {location} parameter {name!r} is left to the caller's headers")
                continue
            if location not in ("query", "path"):
                raise ClientgenError("a parameter is in query, path, header or cookie", where=f"{place}/in")
            if (location, name) in parameters:
                continue
            if location == "path" and name not in in_path:
                self._notes.append(f"{operation_id}: the path parameter {name!r} is not in the path {template}")
                continue
            schema = parameter.get("schema")
            if schema is None and isinstance(parameter.get("content"), dict) and parameter["content"]:
                schema = next(iter(parameter["content"].values())).get("schema")
            simple = simplify(schema if schema is not None else {"type": "string"}, f"{place}/schema")
            if location == "path":
                simple = _path_schema(simple)
            # No overlay gives the parameters of a path names where it does not name the operation.
            is_known = location != "path" or operation.get("operationId") == operation_id
            root = Root(7, (*words, *(naming.words(name) if is_known else _before(template, name))), operation_id)
            entry = {
                "name": name,
                "in": location,
                "required": location == "path" or parameter.get("required") is True,
                "schema": self._structures.add(simple, root),
            }
            if isinstance(parameter.get("description"), str):
                entry["description"] = parameter["description"]
            parameters[location, name] = entry
        for name in in_path:
            if ("path", name) not in parameters:
                self._notes.append(f"{operation_id}: the path parameter {name!r} is not declared and taken as a string")
                parameters["path", name] = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        return template, list(parameters.values())

    def body(
        self, operation: dict[str, Any], where: str, operation_id: str, words: tuple[str, ...]
    ) -> tuple[dict[str, Any] | None, str, bool]:
        """The body with its media type and whether it is required; None, "" and False where there is none.

        Args:
            operation: The operation.
            where: JSON Pointer to it.
            operation_id: Its id.
            words: Words for the name of its model.

        Raises:
            ClientgenError: If its media type is not supported.
        """
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
            self._notes.append(f"{operation_id}: of {len(content)} request media types, {media_type} is used")
        schema = (content[media_type] or {}).get("schema", {})
        simple = simplify(schema, where + pointer(("requestBody", "content", media_type, "schema")))
        placed = self._structures.add(simple, Root(6, words, operation_id))
        required = body.get("required") is True
        kind = media_type.split(";")[0]
        return {"required": required, "content": {kind: {"schema": placed}}}, kind, required

    def responses(
        self, operation: dict[str, Any], where: str, operation_id: str, words: list[str], method_words: list[str]
    ) -> tuple[dict[str, Any], dict[str, Envelope]]:
        """The responses without their envelopes, and the envelopes, by status.

        Args:
            operation: The operation.
            where: JSON Pointer to it.
            operation_id: Its id.
            words: Words of its resource.
            method_words: Words of its method.

        Raises:
            ClientgenError: If there are none, or a status is none.
        """
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
                    self._notes.append(
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
                    normal["content"] = {"application/json": {"schema": self._structures.add(simple, root)}}
            responses[status] = normal
        return responses, envelopes


def path_parameters(template: str) -> tuple[str, ...]:
    """Names of the parameters of a path template, in order."""
    return tuple(_PATH_PARAMETER.findall(template))


def _before(template: str, name: str) -> list[str]:
    """The words of the last segment before a parameter that is not one itself."""
    segments = template.partition(f"{{{name}}}")[0].split("/")
    return next(
        (words for segment in reversed(segments) if (words := naming.words(_PATH_PARAMETER.sub("", segment)))), []
    )


def _result_root(
    operation_id: str, words: list[str], method_words: list[str], *, success: bool, schema: dict[str, Any]
) -> Root:
    if not success:
        return Root(9, (*words, *method_words, "error"), operation_id)
    name = operation_id.rpartition(".")[2]
    if name in _RANKS:
        return Root(_RANKS[name], tuple(words), operation_id)
    return Root(5, (*words, *method_words, *(() if "items" in schema else ("result",))), operation_id)


def _path_schema(simple: dict[str, Any]) -> dict[str, Any]:
    """A path parameter is one plain value that is never null; for all else a string does."""
    members = [m for m in simple.get("anyOf", []) if m != {"type": "null"}]
    if len(members) == 1:
        simple = members[0]
    if simple.get("type") in ("string", "integer", "number", "boolean") and "format" not in simple:
        return simple
    return {"type": "string"}
