"""What the templates need to know of each operation and each resource."""

import re
from typing import Any

from attrs import field, frozen

from ..normalise import SCOPES, Envelope, Normalised, Operation, naming
from . import text
from .model_view import Views
from .names import attribute_names
from .runtime.client import CallOptions
from .runtime.errors import status_error_class
from .runtime.operation import body_kind, takes_text
from .text import Code, code
from .types import Imports, Types

_CALL_OPTIONS = frozenset(CallOptions.__annotations__)
_CLIENT_NAMES = frozenset({"client", "body", "self", "UNSET", "OPERATION"}) | _CALL_OPTIONS
_STYLED = ("query", "header", "cookie")


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


_FURTHER_DOWN = ArgumentView(
    code("changes"), "", code("Mapping[str, Any]"), False, "Values by JSON Pointer, for what is further down."
)


@frozen
class OperationView:
    """One operation.

    Attributes:
        operation: The operation itself.
        path_arguments: Parameters in its path, in order.
        query_arguments: Parameters in its query, headers and cookies.
        body: Its request body.
        result: Type that a call returns; for a list the type of one item.
        is_list: Whether it answers with the list envelope.
        responses: Code of the decoder for each success status.
        errors: Code of the decoder for each documented error status; `None` for the common error envelope.
        imports: What its `api` module imports to run and to annotate.
        signature_imports: What annotations of its arguments name.
        envelopes: Names of the runtime's functions in `responses`.
        doc: Docstring text of its method.
        summary: One line.
    """

    operation: Operation
    path_arguments: tuple[ArgumentView, ...]
    query_arguments: tuple[ArgumentView, ...]
    body: BodyView | None
    result: Code
    is_list: bool
    responses: tuple[tuple[str, Code], ...]
    errors: tuple[tuple[str, Code], ...]
    imports: Imports
    signature_imports: Imports
    envelopes: tuple[Code, ...]
    doc: str
    summary: str

    @property
    def styles(self) -> tuple[tuple[str, str], ...]:
        """How the values of parameters are written that are not written as usual, by the key of each."""
        return tuple((a.key, a.style) for a in (*self.path_arguments, *self.query_arguments) if a.style)

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
    def resource(self) -> Code:
        """The dotted name of its resource."""
        return text.dotted(".".join(self.operation.resource))

    @property
    def name(self) -> Code:
        """Its method's name."""
        return text.identifier(self.operation.name)

    @property
    def request(self) -> str:
        """Method and path on one line."""
        return text.visible(f"{self.operation.method} {self.operation.path}")

    @property
    def module_doc(self) -> str:
        """Docstring text of its `api` module."""
        return f"{self.request}\n\n{self.doc}"

    @property
    def deprecation(self) -> Code:
        """What an editor says of a call of a deprecated operation, as a literal; empty for others."""
        if not self.operation.deprecated:
            return code("")
        sentences = re.split(r"(?<=\.)\s+", text.prose(self.operation.description))
        told = [each for each in sentences if re.search(r"deprecated|instead|replaced|use ", each, re.IGNORECASE)]
        return text.literal(" ".join(told) or "Retool deprecates this operation.")

    @property
    def alias(self) -> Code:
        """Name under which a resource's module imports its `api` module."""
        return code("_%s", self.name)


@frozen
class ResourceView:
    """One resource: a group of operations that is an attribute of the client, or of another resource.

    Attributes:
        path: Its names from the client on: `("source_control", "releases")`.
        operations: Its own operations.
        children: Names of the resources within it.
        imports: What annotations of its methods name.
    """

    path: tuple[Code, ...]
    operations: tuple[OperationView, ...]
    children: tuple[Code, ...]
    imports: Imports = field(factory=Imports)

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


def class_name_of(path: tuple[str, ...]) -> Code:
    """The class of a resource: `("source_control", "releases")` gives `SourceControlReleasesResource`."""
    return text.identifier(naming.resource_class(path))


def view_operations(normalised: Normalised, views: Views) -> list[OperationView]:
    """The views of all operations.

    Args:
        normalised: The document.
        views: The views of its models.
    """
    return [_view(operation, normalised, views) for operation in normalised.operations]


def _view(operation: Operation, normalised: Normalised, views: Views) -> OperationView:
    item = normalised.document["paths"][operation.path][operation.method.lower()]
    imports, signature = Imports(), Imports()
    taken: set[str] = set(_CLIENT_NAMES)
    body = _body(operation, item, views, signature)
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
        return ArgumentView(
            name=name,
            wire_name=parameter["name"],
            annotation=views.types.annotation(parameter["schema"], signature, accepts=True),
            required=parameter["required"],
            doc=_argument_doc(parameter, parameter["schema"], views),
            location=location,
            style=parameter.get("x-style", ""),
        )

    by_name = {p["name"]: p for p in item["parameters"] if p["in"] == "path"}
    path_arguments = tuple(argument(by_name[name]) for name in operation.path_parameters)
    others = [argument(p) for location in _STYLED for p in item["parameters"] if p["in"] == location]
    query_arguments = tuple(sorted(others, key=lambda a: not a.required))
    result, is_list, responses, errors = _results(operation, item, views, imports)
    return OperationView(
        operation=operation,
        path_arguments=path_arguments,
        query_arguments=query_arguments,
        body=body,
        result=result,
        is_list=is_list,
        responses=responses,
        errors=errors,
        imports=imports,
        signature_imports=signature,
        envelopes=tuple(sorted({decoder.partition("(")[0] for _, decoder in responses})),
        doc=_doc(operation, path_arguments, query_arguments, body, item["responses"]),
        summary=_summary(operation),
    )


_MOST_VALUES = 12
"""Longer enums are named in the line of an argument, and not written out."""


def _argument_doc(described: dict[str, Any], schema: dict[str, Any], views: Views) -> str:
    """What the line of an argument says: its description, the values of an enum, and whether it is deprecated."""
    description = described.get("description", "")
    parts = [text.sentence(text.prose(description if isinstance(description, str) else ""))]
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


def _body(operation: Operation, item: dict[str, Any], views: Views, imports: Imports) -> BodyView | None:
    if "requestBody" not in item:
        return None
    schema = item["requestBody"]["content"][operation.body_media_type]["schema"]
    kind = body_kind(operation.body_media_type)
    if kind == "raw":
        imports.uses.add("FileContent")
        annotation = code("FileContent | str" if takes_text(operation.body_media_type) else "FileContent")
        return BodyView(operation.body_media_type, code(""), annotation, operation.body_required, ())
    reference = views.types.reference(schema)
    annotation = views.types.annotation(schema, imports, accepts=True)
    if reference is None or views.types.kind(reference) != "object":
        return BodyView(operation.body_media_type, code(""), annotation, operation.body_required or bool(schema), ())
    component = views.components[reference]
    names = views.field_names(reference)
    fields = []
    for wire_name, value in component["properties"].items():
        required = wire_name in component["required"] and "const" not in views.types.not_null(value)
        fields.append(
            ArgumentView(
                name=names[wire_name],
                wire_name=wire_name,
                annotation=views.types.annotation(value, imports, accepts=True),
                required=required,
                doc=_argument_doc(value, value, views),
            )
        )
    fields.sort(key=lambda f: not f.required)
    required = operation.body_required or any(f.required for f in fields)
    files: tuple[tuple[str, str], ...] = ()
    if kind == "multipart":
        found = ((name, _file_type(value)) for name, value in component["properties"].items())
        files = tuple((name, media_type) for name, media_type in found if media_type is not None)
    changes = _changes(operation, item, component, views, imports)
    scopes = tuple(names[key] for key, value in component["properties"].items() if _is_scope(value, views))
    return BodyView(operation.body_media_type, reference, annotation, required, tuple(fields), files, changes, scopes)


def _is_scope(schema: dict[str, Any], views: Views) -> bool:
    """Whether values are token scopes, or lists of them."""
    bare = Types.not_null(schema)
    reference = views.types.reference(bare.get("items", bare))
    return reference is not None and SCOPES in views.components[reference]


def _changes(
    operation: Operation, item: dict[str, Any], body: dict[str, Any], views: Views, imports: Imports
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
        ArgumentView(
            name=names[key],
            wire_name="/" + key.replace("~", "~0").replace("/", "~1"),
            annotation=views.types.annotation(value, imports, accepts=True),
            required=False,
            doc=_argument_doc(value, value, views),
        )
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
    operation: Operation, item: dict[str, Any], views: Views, imports: Imports
) -> tuple[Code, bool, tuple[tuple[str, Code], ...], tuple[tuple[str, Code], ...]]:
    responses: list[tuple[str, Code]] = []
    errors: list[tuple[str, Code]] = []
    results: list[Code] = []
    is_list = False
    has_success = any(status.startswith("2") for status in operation.envelopes)
    for status, envelope in operation.envelopes.items():
        content = item["responses"][status].get("content")
        schema = content["application/json"]["schema"] if content else {}
        if not status.startswith("2"):
            decoder = None
            if content:
                decoder = views.types.decoder(schema, imports)
            if status != "default" or decoder is not None:
                errors.append((status, decoder or code("None")))
            if status != "default" or has_success:
                continue
        if envelope is Envelope.ERROR:
            continue
        found = _list_in(operation, envelope, schema, views)
        if found is not None:
            is_list = True
            items, place = found
            results = [views.types.annotation(items, imports)]
            model = views.listed_model({"items": items}) if envelope is Envelope.LIST else None
            if model is not None:
                imports.models.add(model)
            function = code("listed") if model is None else code("listed_models")
            decoder = model or views.types.decoder(items, imports) or code("unchanged")
            where = code("") if place == ("data",) else code(", %s", text.literal(place))
            responses = [(status, code("%s(%s%s)", function, decoder, where))]
            break
        if envelope is Envelope.EMPTY:
            results.append(code("None"))
            responses.append((status, code("empty()")))
        elif envelope in (Envelope.TEXT, Envelope.BINARY):
            results.append(code("str") if envelope is Envelope.TEXT else code("bytes"))
            responses.append((status, code("plain_text()") if envelope is Envelope.TEXT else code("binary()")))
        elif envelope is Envelope.UNDOCUMENTED:
            imports.uses.add("Any")
            results.append(code("Any"))
            responses.append((status, code("anything()")))
        else:
            results.append(views.types.annotation(schema, imports))
            decoder = views.types.decoder(schema, imports) or code("unchanged")
            pattern = "bare(%s)" if envelope is Envelope.BARE else "data(%s)"
            responses.append((status, code(pattern, decoder)))
    unique = list(dict.fromkeys(results)) or [code("Any")]
    if not results:
        imports.uses.add("Any")
    result = code("Any") if "Any" in unique else code(" | ").join(sorted(unique, key=lambda r: r == "None"))
    return result, is_list, tuple(responses), tuple(errors)


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
    place = () if envelope is Envelope.BARE else ("data",)
    if envelope in (Envelope.LIST, Envelope.DATA, Envelope.BARE) and schema.get("type") == "array":
        return schema["items"], place
    reference = views.types.reference(schema)
    if envelope not in (Envelope.DATA, Envelope.BARE) or not is_named_so or reference is None:
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
        parts.append(" ".join(known))
    arguments = [*path_arguments]
    if body is not None and not body.model:
        arguments.append(ArgumentView(code("body"), "", code(""), body.required, "What is sent."))
    elif body is not None:
        arguments.append(
            ArgumentView(
                code("body"), "", code(""), False, "All that follows in one object, instead of the keyword arguments."
            )
        )
    arguments += [*(body.keywords if body is not None else ()), *query_arguments]
    if arguments:
        lines = [f"    {a.name}: {' '.join(a.doc.split()) or 'Not documented.'}" for a in arguments]
        parts.append("\n".join(["Args:", *lines]))
    raised = []
    if "default" in responses and any(status.startswith("2") for status in responses):
        said = " ".join(text.sentence(text.prose(responses["default"]["description"])).split())
        raised.append(f"    APIStatusError: {said or 'Any other status.'}")
    for status in sorted(s for s in responses if s[0] in "45"):
        error = status_error_class(int(status.replace("XX", "99")))
        said = " ".join(text.sentence(text.prose(responses[status]["description"])).split())
        raised.append(f"    {error.__name__}: {said or f'Status {status}.'}")
    parts.append(
        "\n".join(
            [
                "Raises:",
                *raised,
                "    RetoolError: If it fails in any other way." if raised else "    RetoolError: If it fails.",
            ]
        )
    )
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
        imports = Imports()
        for view in own:
            for source in (view.imports, view.signature_imports):
                imports.annotations |= source.annotations
                imports.dicts |= source.dicts
                imports.uses |= source.uses
        children = tuple(text.identifier(name) for name in sorted(p[-1] for p in paths if p[:-1] == path))
        resources.append(ResourceView(tuple(map(text.identifier, path)), own, children, imports))
    return resources
