"""Renders a client package: openapi-python-client parses and names, our templates write."""

import inspect
import itertools
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from attrs import field, frozen
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from ..errors import ClientgenError
from ..normalise import Normalised
from . import text
from .changes import Changes
from .dict_view import DictView, view_dicts
from .exports import PUBLIC_NAMES
from .formatter import format_package
from .import_lines import from_lines, lazy_lines, lines_for, used_names
from .model_view import Views
from .operation_view import OperationView, ResourceView, class_name_of, view_operations, view_resources
from .parsed import parse
from .runtime.client import BaseClient
from .sources import runtime_files
from .templating import Writer
from .text import Code, code
from .types import decoding_constant, module_name

VERSIONS = ("__version__", "__release__", "__api_version__", "__spec_sha256__")
"""What a client says of itself, as names in its package."""


def links(urls: Iterable[tuple[str, str]]) -> tuple[tuple[Code, Code], ...]:
    """Addresses for the page of a package on an index, checked."""
    return tuple((text.label(label), text.url(url)) for label, url in urls)


@frozen
class ClientInfo:
    """What a client says of itself.

    Attributes:
        version: Version of the distribution: `3.334.0`.
        release: Retool release it is made for: `3.334`.
        api_version: `info.version` of the snapshot.
        spec_sha256: SHA-256 of the snapshot's bytes.
        distribution: Name of the distribution.
        urls: Addresses for its page on an index, by their names.
    """

    version: Code = field(converter=text.version)
    release: Code = field(converter=text.version)
    api_version: str
    spec_sha256: str
    distribution: Code = field(default=code("retool-client"), converter=text.distribution)
    urls: tuple[tuple[Code, Code], ...] = field(default=(), converter=links)
    package = code("retool_client")

    @property
    def label(self) -> Code:
        """The release in a sentence."""
        return code("release %s", self.release)

    @property
    def command(self) -> Code:
        """The command that makes it."""
        return code("retool-clientgen build %s", self.release)


@frozen
class Generated:
    """What was generated.

    Attributes:
        operations: Number of operations.
        models: Number of model classes, enums included.
        lines: Lines of Python.
        longest_name: The longest class or module name.
        names: Every name that the package has because of the document.
        places: Where the document has what a file is made from, as JSON Pointer, by the file's path in the project and
            the name of a method in it, or `""` for all of it.
        info: What the client says of itself.
        ids: The operations, by their ids.
        modules: The module of each model below `models`.
        secrets: Names of properties that the document marks as secret.
        changes: What changed since the release before; None where that is not known.
    """

    operations: int
    models: int
    lines: int
    longest_name: str
    names: frozenset[str]
    places: dict[tuple[str, str], str]
    info: ClientInfo
    ids: tuple[str, ...]
    modules: dict[Code, Code]
    secrets: tuple[str, ...]
    changes: Changes | None


def generate(normalised: Normalised, info: ClientInfo, target: Path, changes: Changes | None = None) -> Generated:
    """Writes a client project into an empty directory.

    Args:
        normalised: The document.
        info: What the client says of itself.
        target: The project's directory; it exists and is empty.
        changes: What changed since the release before, for the changelog.

    Raises:
        ClientgenError: If openapi-python-client would leave something out, or what was written is not Python.
    """
    views = Views(normalised)
    writer = Writer(target, info, class_name_of=class_name_of, shadowed=_unshadowed, status_key=_status_key)
    components = views.components
    kinds = {name: views.types.kind(name) for name in components}
    parse(normalised.document, {name: views.field_names(name) for name, kind in kinds.items() if kind == "object"})
    for name, kind in kinds.items():
        path = f"retool_client/models/{module_name(name)}.py"
        if kind == "object":
            writer.write(path, "model.py.jinja", model=views.model(name))
        elif kind == "enum":
            is_integer = components[name]["type"] == "integer"
            base = code("OpenIntEnum") if is_integer else code("OpenEnum")
            enum = {"name": text.identifier(name), "doc": views.doc(name), "members": views.members(name)}
            writer.write(path, "enum.py.jinja", base=base, **enum)
        else:
            writer.write(path, "union.py.jinja", union=views.union(name))
    modules = {text.identifier(name): module_name(name) for name in sorted(components)}
    home, secrets = "retool_client/models/__init__.py", normalised.secrets
    writer.write(home, "models_init.py.jinja", modules=modules, secrets=secrets)
    operations = view_operations(normalised, views)
    resource_views = view_resources(operations)
    _write_operations(writer, operations, resource_views)
    dicts = view_dicts(views)
    used = used_names("\n".join(each for view in dicts for each in view.types))
    lines = lines_for({*used, "NotRequired", "TypeAlias", "TypedDict", "Union"}, code("."))
    writer.write("retool_client/dicts.py", "dicts.py.jinja", dicts=dicts, lines=lines)
    _write_package(writer, operations, resource_views, changes)
    for path, content in runtime_files():
        writer.copy(f"retool_client/_runtime/{path}", content.decode())
    format_package(target)
    names = [*components, *modules.values(), *(r.class_name for r in resource_views), *(o.name for o in operations)]
    return Generated(
        operations=len(operations),
        models=sum(kind != "union" for kind in kinds.values()),
        lines=sum(path.read_bytes().count(b"\n") for path in target.rglob("*.py")),
        longest_name=max(names, key=len),
        names=frozenset(_names(views, modules, operations, resource_views, dicts)),
        places=_places(normalised, views, operations, resource_views),
        info=info,
        ids=tuple(operation.id for operation in normalised.operations),
        modules=modules,
        secrets=normalised.secrets,
        changes=changes,
    )


def export_lines(exports: Mapping[Code, Iterable[Code]], also: Iterable[str]) -> dict[str, Any]:
    """What a package has at its top: the modules by name, the lines of `__all__`, and imports for type checkers.

    Args:
        exports: Names by their modules.
        also: Other names that it exports.
    """
    modules = {name: module for module, names in exports.items() for name in names}
    exported = sorted([*modules, *map(text.identifier, also)])
    imports = [
        line
        for module, names in exports.items()
        for line in from_lines(code(".%s", module), [code("%s as %s", name, name) for name in names], 4)
    ]
    return {"modules": modules, "names": text.filled(code('"%s"', name) for name in exported), "imports": imports}


def write_project(writer: Writer, readme: str, changes: list[Changes], **values: Any) -> None:
    """Writes the files of a project beside its modules.

    Args:
        writer: Writes them.
        readme: Name of the template of its README.
        changes: What its changelog has, the newest release first.
        values: What else the README says.

    Raises:
        ClientgenError: If it has the name of a package that it requires.
    """
    writer.write("pyproject.toml", "pyproject.toml.jinja")
    _refuse_requirement(writer.project)
    guide = next((url for label, url in writer.info.urls if label.lower() == "documentation"), None)
    writer.write("README.md", readme, changes=changes, guide=guide, **values)
    if changes:
        writer.write("CHANGELOG.md", "CHANGELOG.md.jinja", changes=changes)
    writer.write("LICENSE", "LICENSE.jinja")
    writer.copy(f"{writer.info.package}/py.typed", "")


def _refuse_requirement(project: Path) -> None:
    """Refuses a package that has the name of one that it requires, or of the toolchain."""
    content = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))
    table = content["project"]
    listed = itertools.chain(
        table["dependencies"], *table["optional-dependencies"].values(), content["build-system"]["requires"]
    )
    required = {Requirement(each).name for each in listed}
    if canonicalize_name(table["name"]) in {*map(canonicalize_name, required), "retool-clientgen"}:
        raise ClientgenError(f"{table['name']} is the name of another package, which is needed", where="pyproject.toml")


def _names(
    views: Views,
    modules: dict[Code, Code],
    operations: list[OperationView],
    resource_views: list[ResourceView],
    dicts: list[DictView],
) -> Iterator[str]:
    for name, module in modules.items():
        yield from (name, module, decoding_constant(name))
        if views.types.kind(name) == "object":
            yield from views.field_names(name).values()
        elif views.types.kind(name) == "enum":
            yield from views.members(name)
    for view in operations:
        yield from (view.name, view.constant, view.body_name, view.options)
        yield from (argument.name for argument in (*view.path_arguments, *view.query_arguments))
        if view.body is not None:
            yield from (argument.name for argument in view.body.keywords)
    variants = ("", "Async", "AsyncRaw", "Raw")
    for resource in resource_views:
        yield from (
            resource.attribute,
            resource.module,
            f"_{resource.module}",
            *(f"{kind}{resource.class_name}" for kind in variants),
        )
    for each in dicts:
        yield from (each.name, *(key for key, _ in each.keys if each.is_plain))


def _places(
    normalised: Normalised, views: Views, operations: list[OperationView], resource_views: list[ResourceView]
) -> dict[tuple[str, str], str]:
    places = {(f"retool_client/models/{module_name(n)}.py", ""): p[0] for n, p in normalised.places.items() if p}
    for view in operations:
        places[_module_path(view), ""] = view.operation.pointer
    for resource in resource_views:
        for view in resource.operations:
            places[f"retool_client/resources/{resource.module}.py", view.name] = view.operation.pointer
    return places


def _module_path(view: OperationView) -> str:
    return "/".join(("retool_client/api", *view.operation.resource, f"{view.name}.py"))


def _write_operations(writer: Writer, operations: list[OperationView], resource_views: list[ResourceView]) -> None:
    for resource in resource_views:
        folder = "/".join(("retool_client/api", *resource.path))
        writer.write(f"{folder}/__init__.py", "api_init.py.jinja", resource=resource)
        writer.write(
            f"retool_client/resources/{resource.module}.py",
            "resource.py.jinja",
            resource=resource,
            lines=lazy_lines((code("_").join((*resource.path, child)) for child in resource.children), code(".")),
        )
    writer.write("retool_client/api/__init__.py", "api_init.py.jinja", resource=None)
    writer.write("retool_client/resources/__init__.py", "resources_init.py.jinja")
    for view in operations:
        dots = code(".") * (len(view.operation.resource) + 2)
        writer.write(_module_path(view), "endpoint_module.py.jinja", view=view, dots=dots)
    writer.write("retool_client/operations.py", "operations.py.jinja", operations=operations)


def _unshadowed(annotation: Code) -> Code:
    """An annotation for the body of a class that may have a method `list`."""
    return Code(re.sub(r"\blist\[", "builtins.list[", annotation))


def _status_key(status: str) -> Code:
    """A status as a key of the responses: a number, or the range `"4XX"` and `"default"` as strings."""
    return text.literal(int(status) if status.isdigit() else status)


def _write_package(
    writer: Writer, operations: list[OperationView], resource_views: list[ResourceView], changes: Changes | None
) -> None:
    top = [resource for resource in resource_views if len(resource.path) == 1]
    exports = {text.dotted(module): tuple(map(text.identifier, names)) for module, names in PUBLIC_NAMES.items()}
    lines = export_lines(exports, ("dicts", "models", "operations", *VERSIONS))
    made_by = writer.info.command
    writer.write("retool_client/__init__.py", "package_init.py.jinja", lines=lines, made_by=made_by)
    writer.write("retool_client/_lazy.py", "_lazy.py.jinja")
    named = str(writer.info.distribution)
    writer.write("retool_client/_package.py", "_package.py.jinja", runtime=code("._runtime"), distribution=named)
    lines = lazy_lines((resource.module for resource in top), code(".resources"))
    for is_async, module in ((False, "client"), (True, "async_client")):
        doc = _client_doc(writer.info.release, is_async=is_async)
        writer.write(
            f"retool_client/{module}.py", "client.py.jinja", resources=top, is_async=is_async, doc=doc, lines=lines
        )
    listed, first = [changes] if changes is not None else [], _first_call(operations)
    write_project(writer, "README.md.jinja", listed, operations=operations, first=first)


def _first_call(operations: list[OperationView]) -> OperationView | None:
    """An operation that reads and takes no arguments, for an example: one that lists if there is one."""
    callable_ = [
        view
        for view in operations
        if view.operation.method == "GET" and not view.path_arguments and not view.required_query and view.body is None
    ]
    return next((view for view in callable_ if view.is_list), callable_[0] if callable_ else None)


def _client_doc(release: str, *, is_async: bool) -> Code:
    """What hovering over `Retool(` and `help(Retool)` show: the options, as the runtime documents them."""
    _, _, options = re.sub(r"\n {8,}", " ", inspect.getdoc(BaseClient) or "").partition("\n\n")
    kind = "An asynchronous client" if is_async else "A client"
    about = f"{kind} of a Retool instance of release {release}: an attribute per resource, a method per operation."
    return text.docstring(f"{about}\n\n{options}", 4)
