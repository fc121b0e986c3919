"""What the templates need to know of each operation and each resource."""

from typing import Any

from attrs import field, frozen

from ..normalise import Envelope, Normalised, Operation, naming
from . import text
from .model_view import Views
from .runtime.errors import status_error_class
from .text import Code, code
from .types import Imports

_CLIENT_NAMES = frozenset({"client", "body", "self", "UNSET", "OPERATION"})


@frozen
class ArgumentView:
    """One parameter of an operation.

    Attributes:
        name: Argument name.
        wire_name: Name in path, query or body.
        annotation: Type of the argument, without `Unset`.
        required: Whether it must be given.
        doc: Its line under `Args:`; empty where the document says nothing.
    """

    name: Code
    wire_name: str
    annotation: Code
    required: bool
    doc: str

    @property
    def declaration(self) -> Code:
        """The argument as it stands in a signature."""
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
    """

    media_type: str
    model: Code
    annotation: Code
    required: bool
    fields: tuple[ArgumentView, ...]


@frozen
class OperationView:
    """One operation.

    Attributes:
        operation: The operation itself.
        path_arguments: Parameters in its path, in order.
        query_arguments: Parameters in its query.
        body: Its request body.
        result: Type that a call returns; for a list the type of one item.
        is_list: Whether it answers with the list envelope.
        responses: Code of the decoder for each success status.
        errors: Code of the decoder for each documented error status; `None` for the common error envelope.
        imports: What its `api` module imports to run and to annotate.
        signature_imports: What annotations of its arguments name.
        envelopes: Names of the runtime's functions that stand in `responses`.
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


def view_operations(
    normalised: Normalised, views: Views, argument_names: dict[str, dict[tuple[str, str], str]]
) -> list[OperationView]:
    """The views of all operations.

    Args:
        normalised: The document.
        views: The views of its models.
        argument_names: Argument names by operation and (location, name), as openapi-python-client chose them.
    """
    return [
        _view(operation, normalised, views, argument_names[operation.parser_id]) for operation in normalised.operations
    ]


def _view(
    operation: Operation, normalised: Normalised, views: Views, names: dict[tuple[str, str], str]
) -> OperationView:
    item = normalised.document["paths"][operation.path][operation.method.lower()]
    imports, signature = Imports(), Imports()
    taken: set[str] = set(_CLIENT_NAMES)

    def argument(parameter: dict[str, Any]) -> ArgumentView:
        name = _free(text.identifier(names[parameter["in"], parameter["name"]]), taken)
        taken.add(name)
        return ArgumentView(
            name=name,
            wire_name=parameter["name"],
            annotation=views.types.annotation(parameter["schema"], signature, accepts=True),
            required=parameter["required"],
            doc=text.sentence(text.prose(parameter.get("description", ""))),
        )

    by_name = {p["name"]: p for p in item["parameters"] if p["in"] == "path"}
    path_arguments = tuple(argument(by_name[name]) for name in operation.path_parameters)
    query_arguments = tuple(
        sorted((argument(p) for p in item["parameters"] if p["in"] == "query"), key=lambda a: not a.required)
    )
    body = _body(operation, item, views, signature)
    if body is not None:
        # Path arguments are positional-only and cannot clash; a query argument may share a name with a body's field.
        clashing = {f.name for f in body.fields}
        query_arguments = tuple(
            ArgumentView(_free(code("%s_query", a.name), taken), a.wire_name, a.annotation, a.required, a.doc)
            if a.name in clashing
            else a
            for a in query_arguments
        )
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


def _body(operation: Operation, item: dict[str, Any], views: Views, imports: Imports) -> BodyView | None:
    if "requestBody" not in item:
        return None
    schema = item["requestBody"]["content"][operation.body_media_type]["schema"]
    reference = views.types.reference(schema)
    annotation = views.types.annotation(schema, imports, accepts=True)
    if reference is None or views.types.kind(reference) != "object":
        return BodyView(operation.body_media_type, code(""), annotation, operation.body_required or bool(schema), ())
    component = views.components[reference]
    names = views.field_names(reference)
    fields = []
    for wire_name, value in component["properties"].items():
        required = wire_name in component["required"] and "const" not in views.types.not_null(value)
        description = value.get("description", "")
        fields.append(
            ArgumentView(
                name=names[wire_name],
                wire_name=wire_name,
                annotation=views.types.annotation(value, imports, accepts=True),
                required=required,
                doc=text.sentence(text.prose(description if isinstance(description, str) else "")),
            )
        )
    fields.sort(key=lambda f: not f.required)
    required = operation.body_required or any(f.required for f in fields)
    return BodyView(operation.body_media_type, reference, annotation, required, tuple(fields))


def _results(
    operation: Operation, item: dict[str, Any], views: Views, imports: Imports
) -> tuple[Code, bool, tuple[tuple[str, Code], ...], tuple[tuple[str, Code], ...]]:
    responses: list[tuple[str, Code]] = []
    errors: list[tuple[str, Code]] = []
    results: list[Code] = []
    is_list = False
    for status, envelope in operation.envelopes.items():
        content = item["responses"][status].get("content")
        schema = content["application/json"]["schema"] if content else {}
        if not status.startswith("2") and status != "default":
            decoder = None
            if content:
                decoder = views.types.decoder(schema, imports)
            errors.append((status, decoder or code("None")))
            continue
        if envelope is Envelope.ERROR or status == "default":
            continue
        if envelope is Envelope.LIST:
            is_list = True
            results = [views.types.annotation(schema["items"], imports)]
            model = views.listed_model(schema)
            if model is None:
                listed = code("listed(%s)", views.types.decoder(schema["items"], imports) or code("unchanged"))
            else:
                imports.models.add(model)
                listed = code("listed_models(%s)", model)
            responses = [(status, listed)]
            break
        if envelope is Envelope.EMPTY:
            results.append(code("None"))
            responses.append((status, code("empty()")))
        elif envelope is Envelope.UNDOCUMENTED:
            imports.uses.add("Any")
            results.append(code("Any"))
            responses.append((status, code("anything()")))
        else:
            results.append(views.types.annotation(schema, imports))
            decoder = views.types.decoder(schema, imports) or code("unchanged")
            pattern = "data(%s)" if envelope is Envelope.DATA else "bare(%s)"
            responses.append((status, code(pattern, decoder)))
    unique = list(dict.fromkeys(results)) or [code("Any")]
    if not results:
        imports.uses.add("Any")
    result = code("Any") if "Any" in unique else code(" | ").join(sorted(unique, key=lambda r: r == "None"))
    return result, is_list, tuple(responses), tuple(errors)


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
        known.append(f"Token scope: {text.prose(operation.scope)}.")
    if operation.plan:
        known.append(f"Plan: {text.prose(operation.plan).capitalize()}.")
    if operation.since:
        known.append(f"Since Retool {text.prose(operation.since)}.")
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
    arguments += [*(body.fields if body is not None else ()), *query_arguments]
    if arguments:
        lines = [f"    {a.name}: {' '.join(a.doc.split()) or 'Not documented.'}" for a in arguments]
        parts.append("\n".join(["Args:", *lines]))
    raised = []
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
                imports.uses |= source.uses
        children = tuple(text.identifier(name) for name in sorted(p[-1] for p in paths if p[:-1] == path))
        resources.append(ResourceView(tuple(map(text.identifier, path)), own, children, imports))
    return resources
