"""Several generated clients as one package: one runtime, a subpackage for each release, and each class once.

What a generated module looks like inside does not matter here: modules get another place, and where they import from
follows.
"""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from attrs import field, frozen

from . import text
from .exports import PUBLIC_NAMES
from .formatter import format_package, lint_package
from .package import VERSIONS, Generated, export_lines, links, write_project
from .sources import runtime_files
from .templating import Writer
from .text import Code, code

_RENDERED = ("__init__", "_package", "models/__init__")
"""Modules of a client that a bundle has otherwise."""


@frozen
class Part:
    """The client of one release.

    Attributes:
        generated: What was generated.
        modules: The source of each module but those of the runtime, by its path in the package without `.py`.
    """

    generated: Generated
    modules: dict[str, str]

    @classmethod
    def read(cls, generated: Generated, project: Path) -> "Part":
        """Reads a generated project."""
        package = project / "retool_client"
        files = {file.relative_to(package).with_suffix("").as_posix(): file for file in sorted(package.rglob("*.py"))}
        own = {path: file for path, file in files.items() if not path.startswith("_runtime/")}
        return cls(generated, {path: file.read_text("utf-8") for path, file in own.items()})

    @property
    def name(self) -> Code:
        """The name of its subpackage."""
        return text.identifier("v" + str(self.generated.info.release).replace(".", "_"))


def _versions(lines: Iterable[str]) -> tuple[Code, ...]:
    return tuple(map(text.version, lines))


@frozen
class BundleInfo:
    """What a bundle says of itself.

    Attributes:
        distribution: Name of the distribution.
        package: Its import name.
        version: Version of the distribution.
        releases: The releases, oldest first.
        urls: Addresses for its page on an index, by their names.
    """

    distribution: Code = field(converter=text.distribution)
    package: Code = field(converter=text.identifier)
    version: Code = field(converter=text.version)
    releases: tuple[Code, ...] = field(converter=_versions)
    urls: tuple[tuple[Code, Code], ...] = field(default=(), converter=links)

    def module(self, path: str) -> str:
        """The file of a module, by its path in the package."""
        return f"{self.package}/{path}.py"

    @property
    def label(self) -> Code:
        """The releases in a sentence."""
        *others, newest = self.releases
        return code("releases %s and %s", code(", ").join(others), newest) if others else code("release %s", newest)

    @property
    def command(self) -> Code:
        """The command that makes it."""
        return code("retool-clientgen build %s --bundle", code(" ").join(self.releases))


def write_bundle(parts: list[Part], info: BundleInfo, target: Path) -> int:
    """Writes a bundle's project into an empty directory.

    Args:
        parts: The clients, oldest release first.
        info: What the bundle says of itself.
        target: The project's directory; it exists and is empty.

    Returns:
        The number of models: classes and unions.

    Raises:
        ClientgenError: If what was generated is not Python.
    """
    writer = Writer(target, info)
    homes = _homes(parts)
    # Of a module that several releases have, the newest one has the best documentation.
    newest = {(homes[number, path], path): number for number, path in homes}
    # A class may be that of several releases: what one of them marks as secret is shown by none.
    secrets = tuple(sorted({name for part in parts for name in part.generated.secrets}))
    for number, part in enumerate(parts):
        placed = {path: _placed(path, part, homes.get((number, path))) for path in part.modules}
        for path, source in part.modules.items():
            home = homes.get((number, path))
            if path not in _RENDERED and (home is None or newest[home, path] == number):
                writer.copy(info.module(placed[path]), _moved(source, path, placed))
        _write_release(writer, part, placed, secrets)
    writer.copy(info.module("_models/__init__"), "")
    for path, content in runtime_files(bundled=True):
        writer.copy(f"{info.package}/_runtime/{path}", content.decode())
    _write_top(writer, parts)
    models = list(_models(parts, homes))
    writer.write(info.module("models"), "bundle_models.py.jinja", models=models)
    format_package(target)
    lint_package(target, info.package)
    return len(models)


def _write_release(writer: Writer, part: Part, placed: dict[str, str], secrets: tuple[str, ...]) -> None:
    """Writes the modules of a release that a bundle has otherwise than its client."""
    info, generated, module = part.generated.info, part.generated, writer.info.module
    exports = {code("client"): [code("Retool")], code("async_client"): [code("AsyncRetool")], **_exports(code("."))}
    lines, made_by = export_lines(exports, ("models", "operations", *VERSIONS)), writer.info.command
    writer.write(module(placed["__init__"]), "package_init.py.jinja", info=info, lines=lines, made_by=made_by)
    runtime, distribution = code(".._runtime"), str(writer.info.distribution)
    writer.write(module(placed["_package"]), "_package.py.jinja", runtime=runtime, distribution=distribution)
    homes = {name: text.identifier(placed[f"models/{own}"].split("/")[1]) for name, own in generated.modules.items()}
    modules = {name: code(".._models.%s.%s", homes[name], own) for name, own in generated.modules.items()}
    writer.write(module(placed["models/__init__"]), "models_init.py.jinja", info=info, modules=modules, secrets=())
    # Where classes are, the runtime looks the names in their annotations up in the package around them.
    modules = {name: code(".%s.%s", homes[name], own) for name, own in generated.modules.items()}
    home = module(f"_models/{part.name}/__init__")
    writer.write(home, "bundle_home.py.jinja", info=info, modules=modules, secrets=secrets)


def _write_top(writer: Writer, parts: list[Part]) -> None:
    exports = {code("_connect"): [code("RELEASES"), code("aconnect"), code("connect")], **_exports(code(""))}
    names, module = [part.name for part in parts], writer.info.module
    lines = export_lines(exports, (*names, "models", "operations", "__version__", "AnyRetool", "AnyAsyncRetool"))
    writer.write(module("__init__"), "bundle_init.py.jinja", names=names, lines=lines)
    writer.write(module("_connect"), "bundle_connect.py.jinja", names=names)
    releases: dict[str, list[str]] = {}
    for part in parts:
        for operation in part.generated.ids:
            releases.setdefault(operation, []).append(str(part.generated.info.release))
    writer.write(module("operations"), "bundle_operations.py.jinja", operations=dict(sorted(releases.items())))
    changes = [part.generated.changes for part in reversed(parts) if part.generated.changes is not None]
    write_project(writer, "bundle_README.md.jinja", changes, parts=parts)


def _exports(prefix: Code) -> dict[Code, list[Code]]:
    """The public names of the runtime, by its modules."""
    return {
        code("%s%s", prefix, text.dotted(module)): list(map(text.identifier, names))
        for module, names in PUBLIC_NAMES.items()
        if module.startswith("_runtime.")
    }


def _models(parts: list[Part], homes: dict[tuple[int, str], Code]) -> Iterator[dict[str, Any]]:
    """Every name of a model, with the places of its classes, and whether the name of the union is free."""
    names = {name for part in parts for name in part.generated.modules}
    for name in sorted(names):
        own = [(number, part.generated.modules.get(name)) for number, part in enumerate(parts)]
        found = [(homes[number, f"models/{module}"], module) for number, module in own if module is not None]
        yield {"name": name, "places": list(dict.fromkeys(found)), "has_any": f"Any{name}" not in names}


def _homes(parts: list[Part]) -> dict[tuple[int, str], Code]:
    """Where each module of models is, by the number of its part and its path: the first release that has it so.

    Two modules are the same if their code is, and the modules of models that they import are the same.
    """
    alike: dict[tuple[int, str], Any] = {}
    needs: dict[tuple[int, str], list[tuple[int, str]]] = {}
    for number, part in enumerate(parts):
        for path, source in part.modules.items():
            if path.startswith("models/") and path not in _RENDERED:
                tree = _without_prose(ast.parse(source))
                needs[number, path] = [(number, target) for _, target in _imports(tree, path) if target in part.modules]
                alike[number, path] = path, ast.dump(tree)
    count = 0
    while len(set(alike.values())) > count:
        count = len(set(alike.values()))
        seen: dict[Any, int] = {}
        keys = {key: (alike[key], *(alike[other] for other in needs[key])) for key in alike}
        alike = {key: seen.setdefault(keys[key], len(seen)) for key in alike}
    first: dict[Any, Code] = {}
    # The keys are in the order of the releases.
    return {key: first.setdefault(alike[key], parts[key[0]].name) for key in alike}


def _without_prose(tree: ast.Module) -> ast.Module:
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list):
            node.body = [  # type: ignore[attr-defined]
                each for each in body if not (isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant))
            ]
    return tree


def _imports(tree: ast.Module, path: str) -> Iterator[tuple[ast.ImportFrom, str]]:
    """The imports from within the package, each with the path of the module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level:
            folder = path.split("/")[: -node.level]
            yield node, "/".join([*folder, *(node.module or "").split(".")]).strip("/")


def _placed(path: str, part: Part, home: Code | None) -> str:
    """Where a bundle has a module of a client."""
    return f"{part.name}/{path}" if home is None else path.replace("models/", f"_models/{home}/", 1)


def _moved(source: str, path: str, placed: dict[str, str]) -> str:
    """A module with its imports as they are at its new place."""
    here = placed[path].split("/")[:-1]
    lines = source.split("\n")
    for node, target in _imports(ast.parse(source), path):
        there = _target(target, placed).split("/")
        pairs = enumerate(zip(here, there, strict=False))
        shared = next((n for n, (a, b) in pairs if a != b), min(len(here), len(there)))
        origin = "." * (len(here) - shared + 1) + ".".join(there[shared:])
        begin, rest = lines[node.lineno - 1][: node.col_offset], lines[node.lineno - 1][node.col_offset :]
        lines[node.lineno - 1] = begin + re.sub(r"^from\s+[\w.]+", f"from {origin}", rest)
    return "\n".join(lines)


def _target(path: str, placed: dict[str, str]) -> str:
    if path.startswith("_runtime"):
        return path
    return placed[path] if path in placed else placed[f"{path}/__init__".lstrip("/")].removesuffix("/__init__")
