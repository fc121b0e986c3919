"""Renders a client package: openapi-python-client parses and names, our templates write."""

import re
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen

from ..normalise import Normalised
from . import text
from .exports import PUBLIC_NAMES
from .formatter import format_package
from .import_lines import model_lines, standard_lines
from .model_view import Views
from .operation_view import OperationView, ResourceView, class_name_of, view_operations, view_resources
from .parsed import parse
from .sources import runtime_files

if TYPE_CHECKING:
    from jinja2 import Environment


@frozen
class ClientInfo:
    """What a client says of itself.

    Attributes:
        version: Version of the distribution: `3.334.0`.
        release: Retool release it is made for: `3.334`.
        api_version: `info.version` of the snapshot.
        spec_sha256: SHA-256 of the snapshot's bytes.
    """

    version: str
    release: str
    api_version: str
    spec_sha256: str


@frozen
class Generated:
    """What was generated.

    Attributes:
        operations: Number of operations.
        models: Number of model classes, enums included.
        unions: Number of named unions.
        lines: Lines of Python.
        longest_name: The longest class or module name.
    """

    operations: int
    models: int
    unions: int
    lines: int
    longest_name: str


def generate(normalised: Normalised, info: ClientInfo, target: Path) -> Generated:
    """Writes a client project into an empty directory.

    Args:
        normalised: The document.
        info: What the client says of itself.
        target: The project's directory; it exists and is empty.

    Raises:
        ClientgenError: If openapi-python-client would leave something out, or what was written is not Python.
    """
    views = Views(normalised)
    environment = _prepare(normalised, views)
    writer = _Writer(target, environment, info)
    components = views.components
    kinds = {name: views.types.kind(name) for name in components}
    for name, kind in kinds.items():
        if kind == "object":
            _write_model(writer, views, name)
        elif kind == "enum":
            enum = views.enum(name)
            writer.write(f"retool_client/models/{enum.module}.py", "enum.py.jinja", enum=enum)
        else:
            union = views.union(name)
            lines = {
                "standard": standard_lines(union.imports.uses - {"Any"}, ".._runtime"),
                "models": model_lines(union.imports.models | union.imports.annotations, "."),
            }
            writer.write(f"retool_client/models/{union.module}.py", "union.py.jinja", union=union, lines=lines)
    modules = {name: views.module_of(name) for name in sorted(components)}
    writer.write("retool_client/models/__init__.py", "models_init.py.jinja", modules=modules)
    operations = view_operations(normalised, views)
    resource_views = view_resources(operations)
    _write_operations(writer, operations, resource_views, views)
    _write_package(writer, operations, resource_views)
    _copy_runtime(target / "retool_client" / "_runtime", writer.header)
    format_package(target)
    names = [*components, *modules.values(), *(r.class_name for r in resource_views), *(o.name for o in operations)]
    return Generated(
        operations=len(operations),
        models=sum(kind != "union" for kind in kinds.values()),
        unions=sum(kind == "union" for kind in kinds.values()),
        lines=sum(path.read_bytes().count(b"\n") for path in target.rglob("*.py")),
        longest_name=max(names, key=len),
    )


def _prepare(normalised: Normalised, views: Views) -> "Environment":
    from jinja2 import StrictUndefined
    from openapi_python_client import Project

    parsed, config = parse(normalised.document, {name: views.field_names(name) for name in views.objects})
    templates = resources.files(__package__) / "templates"
    with resources.as_file(templates) as path:
        environment = Project(openapi=parsed, config=config, custom_template_path=path).env
    environment.undefined = StrictUndefined
    environment.filters.update(
        literal=text.literal,
        docstring=text.docstring,
        cell=text.table_cell,
        class_name_of=class_name_of,
        shadowed=_unshadowed,
    )
    return environment


class _Writer:
    """Renders templates into files below a directory."""

    def __init__(self, target: Path, environment: "Environment", info: ClientInfo) -> None:
        self.target = target
        self.environment = environment
        self.info = info
        self.header = f"# Made by `retool-clientgen build {info.release}`. Do not edit: a build writes it anew.\n"

    def write(self, path: str, template: str, **values: Any) -> None:
        file = self.target / path
        file.parent.mkdir(parents=True, exist_ok=True)
        content = self.environment.get_template(template).render(info=self.info, **values)
        if path.endswith(".py"):
            content = self.header + content
        file.write_text(content, encoding="utf-8", newline="\n")


def _write_model(writer: _Writer, views: Views, name: str) -> None:
    view = views.model(name)
    imported = (view.imports.models | view.imports.annotations) - set(view.cyclic)
    uses = (view.imports.uses - {"Any"}) | {"Mapping"}
    lines = {
        "standard": standard_lines(uses, ".._runtime"),
        "models": model_lines(imported, ".", view.imports.constants),
        "decoding": view.decoding,
        "cyclic": model_lines(view.cyclic, ".", view.imports.constants),
        "cyclic_types": model_lines(view.cyclic, "."),
    }
    renamed = [field for field in view.fields if field.name != field.wire_name]
    path = f"retool_client/models/{view.module}.py"
    writer.write(path, "model.py.jinja", model=view, lines=lines, renamed=renamed)


def _write_operations(
    writer: _Writer, operations: list[OperationView], resource_views: list[ResourceView], views: Views
) -> None:
    for resource in resource_views:
        folder = "/".join(("retool_client/api", *resource.path))
        writer.write(f"{folder}/__init__.py", "api_init.py.jinja", resource=resource)
        writer.write(
            f"retool_client/resources/{resource.module}.py",
            "resource.py.jinja",
            resource=resource,
            lines=_resource_lines(resource, views),
        )
    writer.write("retool_client/api/__init__.py", "api_init.py.jinja", resource=None)
    writer.write("retool_client/resources/__init__.py", "resources_init.py.jinja")
    for view in operations:
        path = "/".join(("retool_client/api", *view.operation.resource, f"{view.name}.py"))
        dots = "." * (len(view.operation.resource) + 2)
        lines = _operation_lines(view, dots, views)
        writer.write(path, "endpoint_module.py.jinja", view=view, dots=dots, lines=lines, status_key=_status_key)


def _operation_lines(view: OperationView, dots: str, views: Views) -> dict[str, Any]:
    names = {"PagedOperation" if view.is_list else "Operation", *view.envelopes}
    codes = [code for _, code in (*view.responses, *view.errors)]
    if any("unchanged" in code for code in codes):
        names.add("unchanged")
    if view.body is not None:
        names.add("Body")
    needed = view.imports.models | ({view.body.model} if view.body is not None and view.body.model else set())
    annotations = (view.imports.annotations | view.signature_imports.annotations) - needed
    page = f"from {dots}_runtime.pagination import AsyncPage, Page"
    optional = any(not a.required for a in view.query_arguments) or (view.body is not None and not view.body.required)
    return {
        "operation": f"from {dots}_runtime.operation import {', '.join(sorted(names))}",
        "needs_unset": optional,
        "decoding": f"from {dots}_runtime.decoding import {', '.join(sorted(view.imports.decoding))}"
        if view.imports.decoding
        else "",
        "models": model_lines(needed, f"{dots}models.", view.imports.constants),
        "typing": [
            *standard_lines(view.imports.uses | view.signature_imports.uses, f"{dots}_runtime"),
            *([page] if view.is_list else []),
            f"from {dots}_runtime.response import RawResponse",
            f"from {dots}async_client import AsyncRetool",
            f"from {dots}client import Retool",
            *model_lines(annotations, f"{dots}models."),
        ],
    }


def _resource_lines(resource: ResourceView, views: Views) -> dict[str, Any]:
    takes_fields = any(v.body is not None and v.body.model for v in resource.operations)
    optional = any(
        any(not a.required for a in v.query_arguments) or (v.body is not None and (v.body.model or not v.body.required))
        for v in resource.operations
    )
    runtime = ".._runtime"
    typing_names = ["TYPE_CHECKING", *(["overload"] if takes_fields else [])]
    uses = resource.imports.uses | ({"Any"} if takes_fields else set())
    pages = any(v.is_list for v in resource.operations)
    raws = ["raw", "async_raw", *(["async_raw_page"] if pages else [])]
    children = [
        f"from .{'_'.join((*resource.path, child))} import {', '.join(_class_variants((*resource.path, child)))}"
        for child in resource.children
    ]
    return {
        "first": [
            *(["from functools import cached_property"] if resource.children else []),
            f"from typing import {', '.join(typing_names)}",
        ],
        "needs_unset": optional,
        "typing": [
            "import builtins",
            *standard_lines(uses, runtime),
            *([f"from {runtime}.pagination import AsyncPage, Page"] if pages else []),
            f"from {runtime}.resource import {', '.join(sorted(raws))}",
            *children,
            *model_lines(resource.imports.annotations, "..models."),
        ],
    }


def _class_variants(path: tuple[str, ...]) -> list[str]:
    name = class_name_of(path)
    return [f"Async{name}", f"AsyncRaw{name}", f"Raw{name}", name]


def _unshadowed(annotation: str) -> str:
    """An annotation for the body of a class that may have a method `list`."""
    return re.sub(r"\blist\[", "builtins.list[", annotation)


def _status_key(status: str) -> str:
    """A status as a key of the responses: a number, or the range `"4XX"` and `"default"` as strings."""
    return status if status.isdigit() else text.literal(status)


def _write_package(writer: _Writer, operations: list[OperationView], resource_views: list[ResourceView]) -> None:
    top = [resource for resource in resource_views if len(resource.path) == 1]
    exports = PUBLIC_NAMES
    exported = sorted(
        ["models", "operations", "__version__", "__release__", "__api_version__", "__spec_sha256__"]
        + [name for names in exports.values() for name in names]
    )
    writer.write("retool_client/__init__.py", "package_init.py.jinja", exports=exports, exported=exported)
    writer.write("retool_client/_package.py", "_package.py.jinja")
    writer.write("retool_client/client.py", "client.py.jinja", resources=top, is_async=False)
    writer.write("retool_client/async_client.py", "client.py.jinja", resources=top, is_async=True)
    writer.write("retool_client/operations.py", "operations.py.jinja", operations=operations)
    writer.write("pyproject.toml", "pyproject.toml.jinja")
    writer.write("README.md", "README.md.jinja", operations=operations)
    writer.write("LICENSE", "LICENSE.jinja")
    (writer.target / "retool_client" / "py.typed").write_bytes(b"")


def _copy_runtime(target: Path, header: str) -> None:
    """Copies the clients' hand-written part as it stands in the toolchain."""
    for path, content in runtime_files():
        file = target / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(header.encode() + content if path.endswith(".py") else content)
