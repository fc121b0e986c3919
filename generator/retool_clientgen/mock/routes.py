"""Which operation a request is for."""

import functools
from typing import Any
from urllib.parse import unquote

from attrs import frozen

from ..openapi.availability import Alternatives, read_availability
from ..openapi.document import listed, mapping
from ..openapi.json_schema import as_schema, json_schema, kind_of, objects_in, sound, types_of
from ..openapi.operations import (
    API_ROOT,
    DocumentOperation,
    Paths,
    content_schemas,
    identity,
    is_json,
    media_type_of,
    operations,
    path_parameters,
    status_key,
    template,
)  # fmt: skip
from .schemas import in_common

PREFIX = API_ROOT
"""Where the operations of an instance are."""

Schema = dict[str, Any]


@frozen
class Response:
    """A response that an operation declares.

    Attributes:
        schema: The schema of its body; None if it has no body.
        media_type: The media type of its body: the first that is JSON, or else the first.
        corrected: The schema that its body has in the corrected document; None where only `schema` counts.
    """

    schema: Schema | None = None
    media_type: str | None = None
    corrected: Schema | None = None

    @functools.cached_property
    def sampled(self) -> Schema | None:
        """The schema that bodies are made up from: for what the document and its corrected form both allow."""
        return self.schema if self.corrected is None else in_common(self.schema, self.corrected)


@frozen(eq=False)
class Operation:
    """An operation of the document.

    Attributes:
        method: `GET` and so on.
        path: Path template: `/users/{userId}`.
        parameters: Its parameters, those of its path among them.
        body: Schemas of its body by media type.
        declared: Its responses as the document declares them, by `200`, `4XX` or `default`.
        id: Its name, as in `users.list`; method and path where no overlay and no document names it.
        scopes: The scopes that a token needs for it: any alternative suffices.
        body_required: Whether the document says that a body has to be sent.
    """

    method: str
    path: str
    parameters: tuple[dict[str, Any], ...]
    body: dict[str, Schema]
    declared: dict[str, Response]
    id: str
    scopes: Alternatives = ()
    body_required: bool = False

    @functools.cached_property
    def responses(self) -> dict[int, Schema | None]:
        """The schema of each status that the mock can be asked for.

        `2XX` or `default` count as 200 where it declares no status of success.
        """
        statuses = {int(status) for status in self.declared if status.isascii() and status.isdecimal()}
        if not any(200 <= status < 300 for status in statuses) and status_key(self.declared, 200):
            statuses.add(200)
        # Without a status of success the operation answers the first that there is; without any, an empty 200.
        statuses = statuses or {int(name[0]) * 100 for name in self.declared if name[:1].isdecimal()} or {200}
        return {status: self.response(status).schema for status in sorted(statuses)}

    @property
    def succeeds_with(self) -> int:
        """The first status of success, or the first status at all, that is declared."""
        return next((status for status in self.responses if 200 <= status < 300), next(iter(self.responses)))

    @property
    def key(self) -> tuple[str, str]:
        """Method and path template."""
        return self.method, self.path

    def schemas(self, place: str, *, required: bool = False) -> dict[str, Schema]:
        """The schemas of its parameters in a place, such as `query`, by name; only those that are required, if so."""
        found = (each for each in self.parameters if each["in"] == place and (each.get("required") or not required))
        return {each["name"]: each.get("schema", {}) for each in found}

    def declares(self, status: int) -> bool:
        """Whether the document declares a status: itself, its range, or `default`."""
        return status in self.responses or status_key(self.declared, status) is not None

    def response(self, status: int) -> Response:
        """The response of a status; one without a body if it is not declared."""
        return self.declared.get(status_key(self.declared, status) or "", Response())

    def fault(self) -> str:
        """Why no value can fit the operation: one of its schemas is not a schema."""
        import jsonschema_rs

        schemas = [*self.body.values(), *(response.schema for response in self.declared.values())]
        try:
            for schema in (*schemas, *(parameter.get("schema") for parameter in self.parameters)):
                jsonschema_rs.meta.validate(json_schema(schema if schema is not None else {}))
                if as_schema(schema).get("enum") == []:
                    return "an enum lists at least one value"
                if any(sound(each) is not each for each in objects_in(schema)):
                    return "it asks for more than any value has"
                if any(_lists_others(each) for each in objects_in(schema)):
                    return "no value of an enum is of its type"
        except ValueError as error:
            return str(error).partition("\n")[0]
        return ""


@frozen
class Found:
    """An operation that a request is for, and the values in its path.

    Attributes:
        operation: The operation.
        raw: Values of the path's parameters, not decoded.
    """

    operation: Operation
    raw: dict[str, str]

    @property
    def path(self) -> dict[str, str]:
        """Values of the path's parameters, decoded."""
        return {name: unquote(text) for name, text in self.raw.items()}


@frozen
class NotAllowed:
    """A path that has no operation with the request's method.

    Attributes:
        methods: The methods that it has.
    """

    methods: frozenset[str]


class Routes:
    """The operations of a document, found by method and path.

    Args:
        document: The document, its references inlined.
        corrected: The same with overlays applied, if what is made up has to fit that too; names and scopes are its.

    Attributes:
        operations: The operations.
        by_key: The same by method and path template.
        scopes: All scopes that they need.
    """

    def __init__(self, document: dict[str, Any], corrected: dict[str, Any] | None = None) -> None:
        others = {found.key: found for found in operations(corrected)} if corrected else {}
        self.operations: tuple[Operation, ...] = tuple(
            _operation(found, others.get(found.key)) for found in operations(document)
        )
        self.by_key = {operation.key: operation for operation in self.operations}
        self.scopes = {scope for operation in self.operations for each in operation.scopes for scope in each}
        self._paths = Paths(operation.path for operation in self.operations)
        self._methods: dict[str, dict[str, Operation]] = {}
        for operation in self.operations:
            self._methods.setdefault(identity(operation.path), {}).setdefault(operation.method, operation)

    def find(self, method: str, path: str) -> Found | NotAllowed | None:
        """The operation that a path belongs to, or the methods that the path has; None if there is no such path.

        Args:
            method: The method.
            path: The path after `/api/v2`, nothing decoded, so that an encoded slash stays within its segment.
        """
        # `GET /apps/cloneApp` is a wrong method, not an app of that name.
        for found, values in self._paths.matching(path):
            operation = self._methods[found].get(method)
            if operation is None:
                return NotAllowed(frozenset(self._methods[found]))
            return Found(operation, dict(zip(path_parameters(operation.path), values, strict=True)))
        return None


def _lists_others(schema: Schema) -> bool:
    """Whether all values that a schema lists are of other types than it names."""
    kinds, values = types_of(schema), listed(schema.get("enum"))
    known = {*kinds, *(["integer"] if "number" in kinds else [])}
    return bool(kinds and values) and not any(kind_of(value) in known for value in values)


def _operation(found: DocumentOperation, corrected: DocumentOperation | None) -> Operation:
    path = template(found.path)
    # What is not a schema allows anything.
    parameters = {
        (p["in"], p["name"]): {**p, "schema": as_schema(p["schema"])} if "schema" in p else p for p in found.parameters
    }
    in_path = path_parameters(path)
    parameters = {key: found for key, found in parameters.items() if key[0] != "path" or key[1] in in_path}
    for name in in_path:
        undeclared = {"in": "path", "name": name, "required": True, "schema": {"type": "string"}}
        parameters.setdefault(("path", name), undeclared)
    body = mapping(found.node.get("requestBody"))
    described = corrected or found
    others = corrected.responses if corrected else {}
    return Operation(
        method=found.method.upper(),
        path=path,
        parameters=tuple(parameters.values()),
        body={kind: as_schema(schema) for kind, schema in content_schemas(body).items()},
        declared={status: _response(response, others.get(status)) for status, response in found.responses.items()},
        id=described.id,
        scopes=read_availability(described.node).scopes,
        body_required=bool(body.get("required")),
    )


def _response(response: dict[str, Any], corrected: dict[str, Any] | None) -> Response:
    content = content_schemas(response)
    if not content:
        return Response()
    kind = next((kind for kind in content if is_json(media_type_of(kind))), next(iter(content)))
    others = content_schemas(corrected) if corrected else {}
    return Response(as_schema(content[kind]), kind, as_schema(others[kind]) if kind in others else None)
