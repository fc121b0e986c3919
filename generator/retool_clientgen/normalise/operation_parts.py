"""The parts of an operation: its parameters, its body and its responses, with all schemas among the structures."""

import re
from typing import Any

from attrs import frozen

from ..errors import ClientgenError
from ..openapi import operations
from ..openapi.document import listed, mapping, pointer, text_of
from . import naming
from .envelope import Envelope, envelope_of
from .simplify import GIVES, NAMING, PLACE, Direction, refuse_unresolved, simplify
from .structures import BODY, ERROR, VERBS, Root, Structures

_MEDIA_TYPE = re.compile(r"[A-Za-z0-9][\w.+-]*/[\w.+*-]+|\*/\*")
_JSON = re.compile(r"(.*[/+.-])?json")
_TEXT = re.compile(
    r"text/.*|.*[/+.-]xml|.*[/+.-](yaml|csv|javascript|graphql|ndjson|jsonl|json-seq|json-lines|x-ndjson|sql)"
    r"|application/x-www-form-urlencoded|application/(x-)?jsonlines|multipart/.*"
)
_PLAIN = ("string", "integer", "number", "boolean")
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
_LEFT_TO_HTTP = ("accept", "content-type", "authorization")
"""Header parameters that do not count, as OpenAPI has it: other parts of the document state them."""
_STYLES = {
    ("query", "form", True): "",
    ("query", "form", False): ",",
    ("query", "spaceDelimited", False): " ",
    ("query", "pipeDelimited", False): "|",
    ("query", "deepObject", True): "[]",
    ("query", "deepObject", False): "[]",
    ("path", "simple", False): "",
    ("path", "simple", True): "*",
    ("path", "label", False): ".",
    ("path", "label", True): ".*",
    ("path", "matrix", False): ";",
    ("path", "matrix", True): ";*",
    ("header", "simple", False): "",
    ("header", "simple", True): "*",
    ("cookie", "form", True): "",
    ("cookie", "form", False): ",",
}
"""How the values of a parameter are written, by where it is, `style` and `explode`; see `runtime.operation`."""


@frozen
class OperationParts:
    """Normalises the parts of an operation. What is not described as OpenAPI has it is a `ClientgenError`.

    Attributes:
        id: Its id.
        path: Its path as the document has it.
        operation: The operation, with the parameters of its path item behind its own.
        where: JSON Pointer to it.
        structures: Takes the schemas.
        notes: Takes what could not be taken over as the document has it.
        sent: The direction of schemas that are sent; `answer` in a document where this makes no difference.
    """

    id: str
    path: str
    operation: dict[str, Any]
    where: str
    structures: Structures
    notes: list[str]
    sent: Direction

    @property
    def words(self) -> list[str]:
        """The words of its resource, for names."""
        return self._named[0]

    @property
    def method_words(self) -> list[str]:
        """The words of its method."""
        return self._named[1]

    @property
    def _named(self) -> tuple[list[str], list[str]]:
        resource, _, method = self.id.rpartition(".")
        words = [word for part in resource.split(".") for word in naming.singular_words(part)]
        method_words = naming.words(method)
        if self._is_named or method_words[0] not in VERBS or method_words[1:2] in ([], ["by"]):
            return words, method_words
        # `agents.list_runs` and `agents.get_run` have an `AgentRun`.
        return words + naming.singular_words("_".join(method_words[1:])), method_words[:1]

    @property
    def _is_named(self) -> bool:
        """Whether the document or an overlay gives it its id."""
        return self.operation.get("operationId") == self.id

    def _note(self, text: str) -> None:
        self.notes.append(f"{self.id}: {text}")

    def parameters(self) -> tuple[str, list[dict[str, Any]]]:
        """The path template and the parameters, each once, every one of the path declared."""
        template = operations.template(self.path)
        if template != self.path:
            self._note(f"the path {self.path} is read as {template}")
        in_path = operations.path_parameters(template)
        if len(set(in_path)) != len(in_path):
            raise ClientgenError("a parameter appears twice in the path", where=self.where)
        parameters: dict[tuple[str, str], dict[str, Any]] = {}
        for index, parameter in enumerate(self.operation["parameters"]):
            place = f"{self.where}/parameters/{index}"
            refuse_unresolved(parameter, place)
            if not isinstance(parameter, dict) or not isinstance(parameter.get("name"), str):
                raise ClientgenError("a parameter with a name is expected here", where=place)
            name, location = parameter["name"], parameter.get("in")
            if location not in ("query", "path", "header", "cookie"):
                raise ClientgenError("a parameter is in query, path, header or cookie", where=f"{place}/in")
            if location == "header" and name.lower() in _LEFT_TO_HTTP:
                continue
            if (location, name) in parameters:
                continue
            if location in ("header", "cookie") and not _TOKEN.fullmatch(name):
                self._note(f"{name!r} cannot be the name of a {location} and is left out")
                continue
            if location == "path" and name not in in_path:
                self._note(f"the path parameter {name!r} is not in the path {template}")
                continue
            schema, style = self._parameter_schema(parameter, location)
            simple = simplify(schema, f"{place}/schema", self.notes, direction=self.sent)
            if location == "path":
                simple = _path_schema(simple)
            style = _compound_style(simple, location, style)
            if style == "[]" and _may_be_deep(schema):
                self._note(
                    f"lists and objects within {name!r} are sent as `{name}[key][inner]=…`, repeated "
                    "for lists: OpenAPI leaves open how deepObject writes them"
                )
            # No overlay gives the parameters of a path names where it does not name the operation.
            is_known = location != "path" or self._is_named
            named = naming.words(name) if is_known else _before(template, name)
            root = Root(7, (*self.words, *named), self.id)
            entry = {
                "name": name,
                "in": location,
                "required": location == "path" or parameter.get("required") is True,
                "schema": self.structures.add(simple, root),
            }
            if style:
                entry["x-style"] = style
            if isinstance(parameter.get("description"), str):
                entry["description"] = parameter["description"]
            if parameter.get("deprecated") is True:
                entry["deprecated"] = True
            entry |= {GIVES: sorted(given)} if (given := _gives(parameter)) else {}
            parameters[location, name] = entry
        for name in in_path:
            if ("path", name) not in parameters:
                self._note(f"the path parameter {name!r} is not declared and taken as a string")
                parameters["path", name] = {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        return template, list(parameters.values())

    def _parameter_schema(self, parameter: dict[str, Any], location: str) -> tuple[Any, str]:
        """The schema of a parameter, and how its values are written."""
        content = parameter.get("content")
        if parameter.get("schema") is None and isinstance(content, dict) and content:
            media_type, media = next(iter(content.items()))
            schema = media.get("schema", {}) if isinstance(media, dict) else {}
            if _JSON.fullmatch(_base(media_type)):
                return schema, "json"
            self._note(f"{parameter['name']!r} is given as the string that its type {media_type!r} demands")
            return {"type": "string"}, ""
        default = "form" if location in ("query", "cookie") else "simple"
        style = parameter.get("style", default)
        explode = parameter.get("explode")
        explode = style in ("form", "deepObject") if not isinstance(explode, bool) else explode
        # With `explode` a delimiter has nothing to delimit: each item is alone, as in `form`.
        key = (location, "form" if explode and str(style).endswith("Delimited") else str(style), explode)
        if key not in _STYLES:
            self._note(
                f"the style {style!r} of {parameter['name']!r} is not one for a {location} parameter; "
                f"it is sent in the style {default!r}"
            )
        schema = parameter.get("schema")
        return {"type": "string"} if schema is None else schema, _STYLES.get(key, "")

    def body(self) -> tuple[dict[str, Any] | None, str, bool]:
        """The body with its media type and whether it is required; None, "" and False without a body."""
        body, where = self.operation.get("requestBody"), f"{self.where}/requestBody"
        refuse_unresolved(body, where)
        content = mapping(body).get("content")
        if not content:
            return None, "", False
        if not isinstance(content, dict):
            raise ClientgenError("a mapping of media types is expected here", where=f"{where}/content")
        usable = [name for name in content if _MEDIA_TYPE.fullmatch(_base(name))]
        if not usable:
            what = f"a request body of type {next(iter(content))!r} cannot be sent"
            raise ClientgenError(what, where=f"{where}/content")
        media_type = min(usable, key=lambda name: _body_rank(_base(name)))
        if len(content) > 1:
            self._note(f"of {len(content)} request media types, {media_type} is used")
        media = mapping(content[media_type])
        schema = media.get("schema", {})
        kind = _base(media_type)
        if kind == "multipart/form-data":
            schema = _with_part_types(schema, media.get("encoding"))
        place = where + pointer(("content", media_type, "schema"))
        simple = simplify(schema, place, self.notes, direction=self.sent, files=kind == "multipart/form-data")
        is_json = simple.keys() & {"properties", "items", "additionalProperties", "anyOf", "$ref"}
        if kind == "*/*":
            kind = "application/json" if is_json else "application/octet-stream"
        if _body_rank(kind) >= _RAW:
            if is_json:
                self._note(f"a body of type {kind} is given as text or bytes, written out")
            kind = kind if "*" not in kind else "application/octet-stream"
            simple = {}
        placed = self.structures.add(simple, Root(BODY, (*self.words, *self.method_words), self.id))
        required = mapping(body).get("required") is True
        return {"required": required, "content": {kind: {"schema": placed}}}, kind, required

    def responses(self) -> tuple[dict[str, Any], dict[str, Envelope], str]:
        """The responses without their envelopes, the envelopes by status, and the header that asks for them."""
        found, where = self.operation.get("responses"), f"{self.where}/responses"
        if found is None:
            # OpenAPI 3.1 lets them be left out.
            found = {}
        if not isinstance(found, dict):
            raise ClientgenError("responses are expected here", where=where)
        statuses = {status: status.upper() if status != "default" else status for status in found}
        for status in found:
            if status.startswith("x-"):
                del statuses[status]
            elif not re.fullmatch(r"[1-5](\d\d|XX)|default", statuses[status]):
                self._note(f"{where}: {status!r} is not an HTTP status and is left out")
                del statuses[status]
        has_success = any(status.startswith("2") for status in statuses.values())
        given = next(filter(None, map(_gives, self.operation["parameters"])), set())
        responses: dict[str, Any] = {}
        envelopes: dict[str, Envelope] = {}
        asked: list[str] = []
        for written, status in statuses.items():
            response = found[written]
            refuse_unresolved(response, where + pointer((written,)))
            is_success = status.startswith("2") or (status == "default" and not has_success)
            content = mapping(mapping(response).get("content"))
            normal: dict[str, Any] = {"description": text_of(mapping(response), "description")}
            media_type = min(content, key=lambda name: _answer_rank(_base(name)), default=None)
            schema = mapping(content[media_type]).get("schema", {}) if media_type is not None else {}
            if media_type is None:
                envelopes[status] = Envelope.EMPTY if status in ("204", "304") else Envelope.UNDOCUMENTED
            elif _is_json_answer(_base(media_type), schema):
                place = where + pointer((written, "content", media_type, "schema"))
                simple = simplify(schema, place, self.notes)
                envelope = envelopes[status] = envelope_of(simple, schema if is_success else None)
                if envelope in (Envelope.DATA, Envelope.LIST):
                    simple = simple["properties"]["data"]
                split = _with_and_without(simple, given) if is_success else None
                if envelope is not Envelope.ERROR:
                    root = self._result_root(simple, success=is_success)
                    if split is not None:
                        simple, root = split, Root(5, (*self.words, *self.method_words, "result"), self.id)
                    normal["content"] = {"application/json": {"schema": self.structures.add(simple, root)}}
            else:
                # Bytes where some of several types are no text: which of them comes is the instance's choice.
                is_text = all(map(_TEXT.fullmatch, map(_base, content))) and mapping(schema).get("format") != "binary"
                envelopes[status] = Envelope.TEXT if is_text else Envelope.BINARY
            if is_success and media_type is not None and _MEDIA_TYPE.fullmatch(_base(media_type)):
                asked.append(_base(media_type))
            responses[status] = normal
        return responses, envelopes, _accept(asked)

    def _result_root(self, schema: dict[str, Any], *, success: bool) -> Root:
        if not success:
            return Root(ERROR, (*self.words, *self.method_words, "error"), self.id)
        name = "_".join(self.method_words)
        if name in VERBS:
            # Where a list answers with an object, that has a name of its own.
            own = ("list",) if name == "list" and "properties" in schema else ()
            return Root(VERBS.index(name), (*self.words, *own), self.id)
        return Root(5, (*self.words, *self.method_words, *(() if "items" in schema else ("result",))), self.id)


def _gives(parameter: Any) -> set[str]:
    """The properties that an answer has if a flag is true."""
    return {name for name in listed(mapping(parameter).get(GIVES)) if isinstance(name, str)}


def _with_and_without(simple: dict[str, Any], given: set[str]) -> dict[str, Any] | None:
    """An object as a union: without the properties that a flag gives it, and with all of them."""
    properties = simple.get("properties", {})
    if not given or not given <= properties.keys() - {*simple.get("required", ())} or given == properties.keys():
        return None
    without = {key: value for key, value in simple.items() if key not in NAMING}
    without["properties"] = {name: value for name, value in properties.items() if name not in given}
    place = {key: value for key, value in simple.items() if key == PLACE}
    return {**place, "anyOf": [without, {**simple, "required": [*simple.get("required", ()), *sorted(given)]}]}


def _may_be_deep(schema: Any) -> bool:
    """Whether an object can hold lists or objects: those that it declares, or any that it does not exclude."""
    if not isinstance(schema, dict) or schema.get("additionalProperties", True) is not False:
        return True
    return any(mapping(value).get("type") not in _PLAIN for value in mapping(schema.get("properties")).values())


def _compound_style(simple: dict[str, Any], location: str, style: str) -> str:
    """The style that a call has to know: that of lists and objects, none for lists that a query repeats."""
    members = simple.get("anyOf", [simple])
    is_list = any(member.get("type") == "array" for member in members)
    is_object = any(member.get("type") == "object" or "$ref" in member for member in members)
    if style in (".", ".*", ";", ";*", "json", "[]"):
        return style
    if not is_list and not is_object:
        return ""
    if location == "query" and not style:
        return "*" if is_object else ""
    return style or ("" if location in ("header", "cookie") else ",")


def _base(media_type: str) -> str:
    """A media type without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def _with_part_types(schema: Any, encoding: Any) -> Any:
    """The schema of a multipart body with the media types that its encoding gives to files."""
    properties = mapping(mapping(schema).get("properties"))
    typed = dict(properties)
    for name, coding in mapping(encoding).items():
        media_type = mapping(coding).get("contentType")
        if isinstance(media_type, str) and "*" not in media_type and mapping(typed.get(name)).get("format") == "binary":
            typed[name] = {**typed[name], "contentMediaType": media_type.partition(",")[0].strip()}
    return {**schema, "properties": typed} if properties else schema


_RAW = 4
_BODY_RANKS = {
    "application/json": 0,
    "multipart/form-data": 2,
    "application/x-www-form-urlencoded": 3,
    "application/octet-stream": _RAW,
    "*/*": _RAW + 2,
}


def _body_rank(media_type: str) -> int:
    """Of the media types of a body the one of the lowest rank is sent; from `_RAW` on as it is given."""
    return _BODY_RANKS.get(media_type, 1 if _JSON.fullmatch(media_type) else _RAW + 1)


def _answer_rank(media_type: str) -> int:
    if _JSON.fullmatch(media_type):
        return 0 if media_type == "application/json" else 1
    return 3 if "*" in media_type else 2


def _is_json_answer(media_type: str, schema: Any) -> bool:
    if _JSON.fullmatch(media_type):
        return True
    # Any type at all: JSON where the schema is one of JSON.
    is_string = not isinstance(schema, dict) or not schema or schema.get("type") == "string"
    return media_type in ("*/*", "application/*") and not is_string


def _accept(media_types: list[str]) -> str:
    """The header that asks for some media types; empty where all are plain JSON."""
    wanted = list(dict.fromkeys(media_types))
    if not wanted or wanted == ["application/json"]:
        return ""
    more = {"application/json": ";q=0.9", "*/*": ";q=0.1"}
    return ", ".join([*wanted, *(f"{name}{weight}" for name, weight in more.items() if name not in wanted)])


def _before(template: str, name: str) -> list[str]:
    """The words of the last segment before a parameter that is not one itself."""
    segments = template.partition(f"{{{name}}}")[0].split("/")
    return next((words for segment in reversed(segments) if (words := naming.words(operations.identity(segment)))), [])


def _path_schema(simple: dict[str, Any]) -> dict[str, Any]:
    """A path parameter is never null, and one plain value or a list or object of them; for all else a string does."""
    members = [m for m in simple.get("anyOf", []) if m != {"type": "null"}]
    if len(members) == 1:
        simple = members[0]
    if simple.get("type") == "array" and simple["items"].get("type") in _PLAIN:
        return simple
    if simple.get("properties") and all(value.get("type") in _PLAIN for value in simple["properties"].values()):
        return simple
    return simple if simple.get("type") in _PLAIN and "format" not in simple else {"type": "string"}
