"""What the templates need to know of each operation and each resource."""

import re
from typing import Any

from attrs import evolve, frozen

from ..normalise import GIVES, SCOPES, Envelope, Normalised, Operation, naming
from ..openapi.document import pointer, text_of
from . import text
from .model_view import Views
from .names import attribute_names
from .runtime.client import CallOptions
from .runtime.errors import status_error_class
from .runtime.operation import body_kind, takes_text
from .text import Code, code
from .types import Types

_CALL_OPTIONS = frozenset(CallOptions.__annotations__)
_CLIENT_NAMES = frozenset({"client", "body", "self", "UNSET", "OPERATION"}) | _CALL_OPTIONS
_STYLED = ("query", "header", "cookie")
_MODELS, _DICTS = code("_models."), code("_dicts.")
"""Methods name models and dicts by their modules, which are loaded when a hint is read."""


@frozen
class ArgumentView:
    """One parameter of an operation.

    Attributes:
        name: Argument name.
        wire_name: Name in path, query, header, cookie or body.
        annotation: Type of the argument, without `Unset`.
        required: Whether it must be given.
        doc: Its line under `Args:`; empty where the document says nothing.
        location: Where a parameter goes: `path`, `query`, `header` or `cookie`; empty for a property of a body.
        style: How its values are written; empty for the usual way.
    """

    name: Code
    wire_name: str
    annotation: Code
    required: bool
    doc: str
    location: str = ""
    style: str = ""

    @property
    def key(self) -> str:
        """The name under which a call passes its value on."""
        return self.wire_name if self.location in ("query", "path") else f"{self.location}:{self.wire_name}"

    @property
    def declaration(self) -> Code:
        """The argument as a signature has it."""
        return code("%s: %s", self.name, self.annotation) + code("" if self.required else " | Unset = UNSET")


@frozen
class BodyView:
    """The request body of an operation.

    Attributes:
        media_type: Its media type.
        model: Class of a body that is one object; empty for unions, arrays and maps.
        annotation: Type of the whole body as an argument.
        required: Whether the operation cannot do without it.
        fields: Properties of the object, as keyword arguments.
        files: Those of them that are files, by their names in the body, with the media type of each.
        changes: For a JSON Patch, the properties that keywords can set, by their JSON Pointers.
        scopes: Properties whose values are token scopes.
    """

    media_type: str
    model: Code
    annotation: Code
    required: bool
    fields: tuple[ArgumentView, ...]
    files: tuple[tuple[str, str], ...] = ()
    changes: tuple[ArgumentView, ...] = ()
    scopes: tuple[Code, ...] = ()

    @property
    def keywords(self) -> tuple[ArgumentView, ...]:
        """All that keywords can set."""
        return (*self.fields, *self.changes, *((_FURTHER_DOWN,) if self.changes else ()))

    @property
    def changed(self) -> tuple[tuple[Code, str], ...]:
        """The names and the JSON Pointers of `changes`."""
        return tuple((change.name, change.wire_name) for change in self.changes)


_FURTHER_DOWN = ArgumentView(
    code("changes"), "", code("Mapping[str, Any]"), False, "Values by JSON Pointer, for what is further down."
)


@frozen
class OperationView:
    """One operation.

    Attributes:
        operation: The operation itself.
        constant: Its name in the table of all operations.
        path_arguments: Parameters in its path, in order.
        query_arguments: Parameters in its query, headers and cookies.
        body: Its request body.
        result: Type that a call returns; for a list the type of one item.
        flags: Types of the argument that decides the result, each with the result.
        is_list: Whether it answers with the list envelope.
        responses: How the answer of each success status is read, as code.
        errors: What the body of each documented error status is decoded as; `None` for the common error envelope.
        doc: Docstring text of its method.
        summary: One line.
    """

    operation: Operation
    constant: Code
    path_arguments: tuple[ArgumentView, ...]
    query_arguments: tuple[ArgumentView, ...]
    body: BodyView | None
    result: Code
    flags: tuple[tuple[ArgumentView, Code], ...]
    is_list: bool
    responses: tuple[tuple[str, Code], ...]
    errors: tuple[tuple[str, Code], ...]
    doc: str
    summary: str

    @property
    def queried(self) -> list[Code]:
        """The items of a dict with the values of its query, headers and cookies."""
        return [code("%s: %s", text.literal(a.key), a.name) for a in self.query_arguments]

    @property
    def query(self) -> tuple[str, ...]:
        """The keys of its query, headers and cookies."""
        return tuple(a.key for a in self.query_arguments)

    @property
    def required_query(self) -> tuple[str, ...]:
        """Those of them that it cannot do without."""
        return tuple(a.key for a in self.query_arguments if a.required)

    @property
    def styles(self) -> tuple[tuple[str, str], ...]:
        """How the values of parameters are written that are not written as usual, by the key of each."""
        return tuple((a.key, a.style) for a in (*self.path_arguments, *self.query_arguments) if a.style)

    def parameters(self, way: str, flag: ArgumentView | None = None) -> list[Code]:
        """The parameters of its method.

        Args:
            way: How the body is given: as `body`, its `fields`, the `changes` of a JSON Patch, or in any way (`all`).
            flag: An argument of `flags`.
        """
        first = [code("self"), *(a.declaration for a in self.path_arguments)]
        query = [flag if flag is not None and a.name == flag.name else a for a in self.query_arguments]
        keywords = [a.declaration for a in sorted(query, key=lambda a: not a.required)]
        if self.body is not None and way in ("fields", "changes"):
            given = self.body.fields
            if way == "changes":
                given = (*(f for f in self.body.fields if f.name != "operations"), *self.body.keywords[len(given) :])
            keywords = [*(f.declaration for f in given), *keywords]
        elif self.body is not None:
            optional = code(" | Unset = UNSET" if way == "all" or not self.body.required else "")
            first.append(code("%s: %s%s", self.body_name, self.body.annotation, optional))
        if self.body is not None and way == "all":
            every = [code("%s: %s | Unset = UNSET", f.name, f.annotation) for f in self.body.keywords]
            keywords = [*every, *keywords]
        star = [code("*")] if keywords else []
        options = [code("**%s: Unpack[CallOptions]", self.options)] if self.options else []
        return [*first, code("/"), *star, *keywords, *options]

    def returned(self, is_async: bool) -> Code:
        """What its method returns: for a list a page, the asynchronous one in the asynchronous client."""
        page = code("AsyncPage[%s]" if is_async else "Page[%s]", self.result)
        return page if self.is_list else self.result

    @property
    def passed(self) -> list[Code]:
        """What its method passes to the client, but for the dict that comes last."""
        given = [
            code("_operations.%s", self.constant),
            code("(%s)", self.path_values),
            self.options or code("{}"),
            *(_braced(self.queried) if self.body is not None else []),
            *([self.body_name] if self.body is not None else []),
        ]
        while given[-1] in ("{}", "()") and not self.passed_last:
            given.pop()
        return given

    @property
    def passed_last(self) -> list[Code]:
        """The items of the last dict that its method passes: properties of its body, or its query."""
        if self.body is None:
            return self.queried
        fields = self.body.keywords if self.body.model else ()
        return [code("%s: %s", text.literal(f.name), f.name) for f in fields]

    @property
    def api_passed(self) -> list[Code]:
        """What its functions in the `api` package pass to the client."""
        queried = _braced(self.queried)
        return [
            code("OPERATION"),
            *([code("(%s)", self.path_values)] if self.path_arguments else []),
            *([code("query=%s", queried[0]), *queried[1:]] if self.query_arguments else []),
            *([code("body=body")] if self.body is not None else []),
        ]

    def api_parameters(self, client: Code) -> list[Code]:
        """The parameters of its functions in the `api` package.

        Args:
            client: The class of the client.
        """
        body = []
        if self.body is not None:
            optional = code("" if self.body.required else " | Unset = UNSET")
            body = [code("body: %s%s", self.body.annotation, optional)]
        places = (a.declaration for a in self.path_arguments)
        return [*places, code("*"), code("client: %s", client), *body, *(a.declaration for a in self.query_arguments)]

    @property
    def path_values(self) -> Code:
        """The values of its path's parameters, as items of a tuple."""
        names = [a.name for a in self.path_arguments]
        return code(", ").join(names) + code("," if len(names) == 1 else "")

    @property
    def _names(self) -> set[str]:
        """The names of its method's keyword arguments."""
        fields = self.body.keywords if self.body is not None else ()
        return {argument.name for argument in (*self.query_arguments, *fields)}

    @property
    def body_name(self) -> Code:
        """The name that its method has for the whole body; no other argument has it."""
        return _free(code("body"), self._names)

    @property
    def options(self) -> Code:
        """The name that its method has for the options of a call; empty where the body has a property like one."""
        return code("") if self._names & _CALL_OPTIONS else _free(code("options"), self._names)

    @property
    def id(self) -> Code:
        """Its dotted id."""
        return text.dotted(self.operation.id)

    @property
    def name(self) -> Code:
        """Its method's name."""
        return text.identifier(self.operation.name)

    @property
    def request(self) -> str:
        """Method and path on one line."""
        return text.visible(f"{self.operation.method} {self.operation.path}")

    @property
    def deprecation(self) -> Code:
        """What an editor says of a call of a deprecated operation, as a literal; empty for others."""
        if not self.operation.deprecated:
            return code("")
        sentences = re.split(r"(?<=\.)\s+", text.prose(self.operation.description))
        told = [each for each in sentences if re.search(r"deprecated|instead|replaced|use ", each, re.IGNORECASE)]
        return text.literal(" ".join(told) or "Retool deprecates this operation.")


@frozen
class ResourceView:
    """One resource: a group of operations that is an attribute of the client, or of another resource.

    Attributes:
        path: Its names from the client on: `("source_control", "releases")`.
        operations: Its own operations.
        children: Names of the resources within it.
    """

    path: tuple[Code, ...]
    operations: tuple[OperationView, ...]
    children: tuple[Code, ...]

    @property
    def class_name(self) -> Code:
        """`SourceControlReleasesResource`."""
        return class_name_of(self.path)

    @property
    def module(self) -> Code:
        """`source_control_releases`."""
        return code("_").join(self.path)

    @property
    def attribute(self) -> Code:
        """The name it has on its parent."""
        return self.path[-1]


def _braced(items: list[Code]) -> list[Code]:
    """The items of a dict, the first and the last one with its braces."""
    if not items:
        return [code("{}")]
    items = [code("{%s", items[0]), *items[1:]]
    return [*items[:-1], code("%s}", items[-1])]


def class_name_of(path: tuple[str, ...]) -> Code:
    """The class of a resource: `("source_control", "releases")` gives `SourceControlReleasesResource`."""
    return text.identifier(naming.resource_class(path))


def view_operations(normalised: Normalised, views: Views) -> list[OperationView]:
    """The views of all operations.

    Args:
        normalised: The document.
        views: The views of its models.
    """
    names = attribute_names([operation.id for operation in normalised.operations])
    constants = {id_: text.identifier(name.upper()) for id_, name in names.items()}
    return [_view(operation, constants[operation.id], normalised, views) for operation in normalised.operations]


def _view(operation: Operation, constant: Code, normalised: Normalised, views: Views) -> OperationView:
    item = normalised.document["paths"][operation.path][operation.method.lower()]
    taken: set[str] = set(_CLIENT_NAMES)
    body = _body(operation, item, views)
    # In Python the arguments of one call have one name each, wherever in a request they go.
    fields = {f.name for f in body.keywords} if body is not None else set()
    located: dict[str, list[str]] = {}
    for parameter in item["parameters"]:
        located.setdefault(parameter["in"], []).append(parameter["name"])
    names = {location: attribute_names(found) for location, found in located.items()}

    def argument(parameter: dict[str, Any]) -> ArgumentView:
        location = parameter["in"]
        wanted = names[location][parameter["name"]]
        if wanted in fields or (location in ("header", "cookie") and wanted in taken):
            wanted = f"{wanted.rstrip('_')}_{location}"
        name = _free(text.identifier(wanted), taken | fields)
        taken.add(name)
        found = _argument(name, parameter["name"], parameter["schema"], parameter, operation, views)
        return evolve(found, required=parameter["required"], location=location, style=parameter.get("x-style", ""))

    by_name = {p["name"]: p for p in item["parameters"] if p["in"] == "path"}
    path_arguments = tuple(argument(by_name[name]) for name in operation.path_parameters)
    others = [argument(p) for location in _STYLED for p in item["parameters"] if p["in"] == location]
    query_arguments = tuple(sorted(others, key=lambda a: not a.required))
    result, is_list, responses, errors = _results(operation, item, views)
    flags = _flags(item, query_arguments, body, result, views)
    return OperationView(
        operation=operation,
        constant=constant,
        path_arguments=path_arguments,
        query_arguments=query_arguments,
        body=body,
        result=result,
        flags=flags,
        is_list=is_list,
        responses=responses,
        errors=errors,
        doc=_doc(operation, path_arguments, query_arguments, body, item["responses"]),
        summary=_summary(operation),
    )


def _flags(
    item: dict[str, Any], arguments: tuple[ArgumentView, ...], body: BodyView | None, result: Code, views: Views
) -> tuple[tuple[ArgumentView, Code], ...]:
    """The overloads of a method whose result a flag decides: the flag as true, as false or left out, and as any."""
    parameter = next((p for p in item["parameters"] if GIVES in p), {"name": ""})
    flag = next((a for a in arguments if a.key == parameter["name"]), None)
    name = result.rpartition(".")[2]
    if flag is None or body is not None or "anyOf" not in views.components.get(name, {}):
        return ()
    union = views.union(name)
    given = [member for key, member in union.present if key in parameter[GIVES]]
    if "bool" not in flag.annotation.split(" | ") or len(union.members) != 2 or len(given) != 1:
        return ()
    place = result.removesuffix(name)
    more = code(" | ").join(part for part in flag.annotation.split(" | ") if part != "bool")
    off = code("Literal[False] | %s", more) if more else code("Literal[False]")
    return (
        (evolve(flag, annotation=code("Literal[True]"), required=True), place + given[0]),
        (evolve(flag, annotation=off), place + union.base),
        (flag, result),
    )


_MOST_VALUES = 12
"""Longer enums are named in the line of an argument, and not written out."""


def _argument(
    name: Code, wire_name: str, schema: dict[str, Any], described: dict[str, Any], operation: Operation, views: Views
) -> ArgumentView:
    """An optional argument for a parameter or a property."""
    annotation, doc = _argument_type(schema, views), _argument_doc(described, schema, operation, views)
    return ArgumentView(name, wire_name, annotation, False, doc)


def _argument_type(schema: dict[str, Any], views: Views) -> Code:
    return views.types.annotation(schema, _MODELS, _DICTS)


def _argument_doc(described: dict[str, Any], schema: dict[str, Any], operation: Operation, views: Views) -> str:
    """What the line of an argument says: its description, the values of an enum, and whether it is deprecated."""
    prose = text.prose(text_of(described, "description"))
    if re.fullmatch(r"\w+\.?", prose) and operation.resource:
        # "Name." is of what the operation is about.
        prose = f"{prose.rstrip('.')} of the {' '.join(naming.singular_words(operation.resource[-1]))}"
    parts = [text.sentence(prose)]
    bare = Types.not_null(schema)
    reference = views.types.reference(bare.get("items", bare))
    values = views.components[reference].get("enum", ()) if reference is not None else ()
    if len(values) > _MOST_VALUES:
        parts.append(f"One of the {len(values)} values of `{reference}`.")
    elif values:
        parts.append(f"One of {', '.join(f'`{text.prose(str(value))}`' for value in values)}.")
    if described.get("deprecated") is True:
        parts.append("Deprecated.")
    return " ".join(part for part in parts if part)


def _body(operation: Operation, item: dict[str, Any], views: Views) -> BodyView | None:
    if "requestBody" not in item:
        return None
    schema = item["requestBody"]["content"][operation.body_media_type]["schema"]
    kind = body_kind(operation.body_media_type)
    if kind == "raw":
        annotation = code("FileContent | str" if takes_text(operation.body_media_type) else "FileContent")
        return BodyView(operation.body_media_type, code(""), annotation, operation.body_required, ())
    reference = views.types.reference(schema)
    annotation = _argument_type(schema, views)
    if reference is None or views.types.kind(reference) != "object":
        return BodyView(operation.body_media_type, code(""), annotation, operation.body_required or bool(schema), ())
    component = views.components[reference]
    names = views.field_names(reference)
    fields = []
    for wire_name, value in component["properties"].items():
        required = wire_name in component["required"] and "const" not in views.types.not_null(value)
        fields.append(evolve(_argument(names[wire_name], wire_name, value, value, operation, views), required=required))
    fields.sort(key=lambda f: not f.required)
    required = operation.body_required or any(f.required for f in fields)
    files: tuple[tuple[str, str], ...] = ()
    if kind == "multipart":
        found = ((name, _file_type(value)) for name, value in component["properties"].items())
        files = tuple((name, media_type) for name, media_type in found if media_type is not None)
    changes = _changes(operation, item, component, views)
    scopes = tuple(names[key] for key, value in component["properties"].items() if _is_scope(value, views))
    return BodyView(operation.body_media_type, reference, annotation, required, tuple(fields), files, changes, scopes)


def _is_scope(schema: dict[str, Any], views: Views) -> bool:
    """Whether values are token scopes, or lists of them."""
    bare = Types.not_null(schema)
    reference = views.types.reference(bare.get("items", bare))
    return reference is not None and SCOPES in views.components[reference]


def _changes(
    operation: Operation, item: dict[str, Any], body: dict[str, Any], views: Views
) -> tuple[ArgumentView, ...]:
    """The properties that a JSON Patch (RFC 6902) can replace: those of what is answered, but for the server's own."""
    operations = body["properties"].get("operations", {})
    if "replace" not in {op for member in _forms(operations.get("items", {}), views) for op in _constants(member)}:
        return ()
    answers = (r for status, r in item["responses"].items() if status.startswith("2") and "content" in r)
    found = next((views.types.reference(r["content"]["application/json"]["schema"]) for r in answers), None)
    if found is None or views.types.kind(found) != "object" or "changes" in body["properties"]:
        return ()
    names = views.field_names(found)
    taken = {"changes", *attribute_names({p["name"] for p in item["parameters"]}).values(), *body["properties"]}
    return tuple(
        _argument(names[key], pointer((key,)), value, value, operation, views)
        for key, value in views.components[found]["properties"].items()
        if names[key] not in taken and not _is_servers(key, value, views)
    )


def _is_servers(key: str, schema: dict[str, Any], views: Views) -> bool:
    """Whether a property is the server's to set: an identifier, a time, or an object that has its own identifier."""
    reference = views.types.reference(schema)
    owns = reference is not None and "id" in views.components[reference].get("properties", {})
    return owns or key in ("id", "legacy_id") or views.types.not_null(schema).get("format") == "date-time"


def _forms(schema: dict[str, Any], views: Views) -> list[dict[str, Any]]:
    """The properties of an object, or of each member of a union of objects."""
    reference = views.types.reference(schema)
    if reference is None:
        return []
    component = views.components[reference]
    return (
        [component["properties"]]
        if "properties" in component
        else [properties for member in component.get("anyOf", ()) for properties in _forms(member, views)]
    )


def _constants(properties: dict[str, Any]) -> list[Any]:
    """The values of `op` of an operation of a JSON Patch that has a path and a value."""
    op = properties.get("op", {})
    return op.get("enum", [op.get("const")]) if {"path", "value"} <= properties.keys() else []


def _file_type(schema: dict[str, Any]) -> str | None:
    """The media type of a file or a list of files, empty where none is known; None for what is no file."""
    schema = Types.not_null(schema)
    if schema.get("type") == "array":
        return _file_type(schema["items"])
    return schema.get("contentMediaType", "") if schema.get("format") == "binary" else None


def _results(
    operation: Operation, item: dict[str, Any], views: Views
) -> tuple[Code, bool, tuple[tuple[str, Code], ...], tuple[tuple[str, Code], ...]]:
    types = views.types
    # Each with its result.
    lists: list[tuple[Code, tuple[str, Code]]] = []
    others: list[tuple[Code, tuple[str, Code]]] = []
    errors: list[tuple[str, Code]] = []
    has_success = any(status.startswith("2") for status in operation.envelopes)
    for status, envelope in operation.envelopes.items():
        content = item["responses"][status].get("content")
        schema = content["application/json"]["schema"] if content else {}
        if not status.startswith("2"):
            shape = code("None") if types.keeps_json(schema) else types.shape(schema)
            if status != "default" or shape != "None":
                errors.append((status, shape))
            if status != "default" or has_success:
                continue
        found = _list_in(operation, envelope, schema, views)
        if found is not None:
            items, place = found
            where = code("") if place == ("data",) else code(", %s", text.literal(place))
            answer = code("listed(%s%s)", types.shape(items), where)
            lists.append((types.annotation(items, _MODELS), (status, answer)))
        elif envelope in _NO_JSON:
            result, answer = _NO_JSON[envelope]
            others.append((result, (status, answer)))
        else:
            around = {Envelope.BARE: code("bare"), Envelope.OUTCOME: code("outcome")}.get(envelope, code("data"))
            others.append((types.annotation(schema, _MODELS), (status, code("%s(%s)", around, types.shape(schema)))))
    # What is asked for page by page answers with lists alone.
    answers = lists or others
    result = types.union(result for result, _ in answers) if answers else code("Any")
    return result, bool(lists), tuple(answer for _, answer in answers), tuple(errors)


_NO_JSON = {
    Envelope.EMPTY: (code("None"), code("empty()")),
    Envelope.TEXT: (code("str"), code("plain_text()")),
    Envelope.BINARY: (code("bytes"), code("binary()")),
    Envelope.UNDOCUMENTED: (code("Any"), code("anything()")),
}
"""What a call returns where an answer is not known to be JSON, and how the answer is read."""

_PAGING = frozenset({"success", "total_count", "next_token", "has_more"})


def _list_in(
    operation: Operation, envelope: Envelope, schema: dict[str, Any], views: Views
) -> tuple[dict[str, Any], tuple[str, ...]] | None:
    """The items of a list that an answer is, and the keys that lead to it; None where the answer is something else.

    A list is asked for when it is read, so an operation that does something besides is not one.
    """
    is_named_so = operation.name.startswith("list")
    if operation.method != "GET" and not is_named_so:
        return None
    is_bare = envelope in (Envelope.BARE, Envelope.OUTCOME)
    place = () if is_bare else ("data",)
    if (is_bare or envelope in (Envelope.LIST, Envelope.DATA)) and schema.get("type") == "array":
        return schema["items"], place
    reference = views.types.reference(schema)
    if not (is_bare or envelope is Envelope.DATA) or not is_named_so or reference is None:
        return None
    if views.types.is_nullable(schema) or views.types.kind(reference) != "object":
        return None
    inner = {name: value for name, value in views.components[reference]["properties"].items() if name not in _PAGING}
    ((name, value),) = inner.items() if len(inner) == 1 else (("", {}),)
    return (value["items"], (*place, name)) if value.get("type") == "array" else None


def _summary(operation: Operation) -> str:
    lines = text.prose(operation.summary).splitlines()
    return text.sentence(lines[0] if lines else text.visible(f"{operation.method} {operation.path}"))


def _doc(
    operation: Operation,
    path_arguments: tuple[ArgumentView, ...],
    query_arguments: tuple[ArgumentView, ...],
    body: BodyView | None,
    responses: dict[str, Any],
) -> str:
    parts = [_summary(operation)]
    description = text.prose(operation.description)
    if description and description != text.prose(operation.summary):
        parts.append(description)
    known = []
    if operation.scope:
        label = f" ({text.prose(operation.scope_label)})" if operation.scope_label else ""
        known.append(f"Token scope: {text.prose(operation.scope)}{label}.")
    if operation.requires_admin:
        known.append("For admins only.")
    if operation.plan:
        known.append(f"Plan: {text.prose(operation.plan).title()}.")
    known += [text.sentence(text.prose(label)) for label in operation.labels]
    if operation.beta:
        known.append("In beta.")
    if operation.deprecated:
        known.append("Deprecated.")
    if known:
        # Of one paragraph with the description: a summary is a paragraph of its own.
        parts[1:] = [" ".join([*parts[1:], *known])]
    arguments = [(a.name, a.doc) for a in path_arguments]
    if body is not None:
        whole = "All that follows in one object, instead of the keyword arguments." if body.model else "What is sent."
        arguments.append((code("body"), whole))
    keywords = body.keywords if body is not None else ()
    arguments += [(a.name, a.doc) for a in (*keywords, *query_arguments)]
    if arguments:
        lines = [f"    {name}: {' '.join(doc.split()) or 'Not documented.'}" for name, doc in arguments]
        parts.append("\n".join(["Args:", *lines]))
    raised = []
    if "default" in responses and any(status.startswith("2") for status in responses):
        sentence = " ".join(text.sentence(text.prose(responses["default"]["description"])).split())
        raised.append(f"    APIStatusError: {sentence or 'Any other status.'}")
    for status in sorted(s for s in responses if s[0] in "45"):
        error = status_error_class(int(status.replace("XX", "99")))
        sentence = " ".join(text.sentence(text.prose(responses[status]["description"])).split())
        raised.append(f"    {error.__name__}: {sentence or f'Status {status}.'}")
    if raised:
        parts.append("\n".join(["Raises:", *raised, "    RetoolError: If it fails in any other way."]))
    return "\n\n".join(parts)


def _free(name: Code, taken: set[str]) -> Code:
    while name in taken:
        name += code("_")
    return name


def view_resources(operations: list[OperationView]) -> list[ResourceView]:
    """The resources of a release, parents before their children, each with its operations."""
    paths = {o.operation.resource[:depth] for o in operations for depth in range(1, len(o.operation.resource) + 1)}
    resources = []
    for path in sorted(paths):
        own = tuple(o for o in operations if o.operation.resource == path)
        children = tuple(text.identifier(name) for name in sorted(p[-1] for p in paths if p[:-1] == path))
        resources.append(ResourceView(tuple(map(text.identifier, path)), own, children))
    return resources
