"""Import statements of generated modules."""

import ast
from collections.abc import Container, Iterable, Mapping

from .text import LINE, Code, code, filled, identifier, literal
from .types import decoding_constant, module_name


def _names(names: str) -> tuple[Code, ...]:
    return tuple(map(identifier, names.split(" ")))


_STANDARD = {
    code("builtins"): (),
    code("functools"): _names("cached_property"),
    code("datetime"): (),
    code("collections.abc"): _names("Mapping Sequence"),
    code("typing"): _names("TYPE_CHECKING Any Final Literal NotRequired TypeAlias TypedDict Union Unpack overload"),
}
_OWN = {
    "models": {code("_runtime.models"): _names("UNSET Model Unset define field")},
    "unions": {code("_runtime.decoding"): _names("UnionSpec UnknownMember")},
    "operations": {
        code("_runtime.operation"): (
            code("BaseOperation as BaseOperation"),
            *_names("Body Operation PagedOperation anything bare binary data empty listed outcome plain_text table"),
        )
    },
    "resources": {
        code(""): (code("operations as _operations"),),
        code("_lazy"): tuple(code("%s as _%s", name, name) for name in _names("async_client client dicts models")),
        code("_runtime.deprecation"): _names("deprecated"),
        code("_runtime.resource"): _names(
            "UNSET AsyncPage AsyncResource CallOptions Page SyncResource Unset async_raw async_raw_page lazy raw"
        ),
    },
}
"""What modules of a kind import from their package, by the module that has it."""


def used_names(source: str) -> set[str]:
    """The names that source reads; none of what is not Python, as ruff and the self-check say better where that is."""
    try:
        nodes = ast.walk(ast.parse(source))
    except (SyntaxError, ValueError):
        return set()
    return {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}


def import_lines(source: str, package: Code, kind: str) -> list[Code]:
    """Imports of what a module names beside models.

    Args:
        source: The module without its imports.
        package: Where its package is from there: `..`.
        kind: Which of the package's own modules it imports from: `models`, `unions`, `operations` or `resources`.
    """
    return lines_for(used_names(source), package, kind)


def lines_for(used: Container[str], package: Code, kind: str = "") -> list[Code]:
    """Imports of names.

    Args:
        used: The names.
        package: Where the importing module's package is.
        kind: Which of the package's own modules it imports from.
    """
    lines: list[Code] = []
    for module, names in _STANDARD.items():
        if not names and module in used:
            lines.append(code("import %s", module))
        lines += from_lines(module, (name for name in names if name in used))
    if "FileContent" in used:
        lines.append(code("from %s_runtime.files import FileContent", package))
    for module, names in _OWN.get(kind, {}).items():
        lines += from_lines(package + module, (name for name in names if name.rpartition(" ")[2] in used))
    return lines


def model_lines(names: Iterable[Code], package: Code, constants: Container[str] = ()) -> list[Code]:
    """Imports of models.

    Args:
        names: Classes, enums and unions.
        package: Where the `models` package is from the importing module.
        constants: Unions of which what decodes them is needed too.
    """
    lines = []
    for name in sorted(names):
        imported = code("%s, %s", decoding_constant(name), name) if name in constants else name
        lines.append(code("from %s%s import %s", package, module_name(name), imported))
    return lines


def from_lines(module: Code, names: Iterable[Code], indent: int = 0) -> list[Code]:
    """Imports of names from one module, as many in a line as fit.

    Args:
        module: The module.
        names: The names, in order; `client as _client` too.
        indent: Spaces before the lines.
    """
    begin = code("from %s import ", module)
    return [begin + row[:-1] for row in filled(names, LINE + 1 - indent - len(begin))]


def module_lines(modules: Mapping[Code, Code]) -> list[Code]:
    """The lines of a table of names and their modules."""
    return filled(code('"%s": "%s"', name, module) for name, module in modules.items())


def lazy_lines(modules: Iterable[Code], package: Code) -> dict[str, list[Code]]:
    """Modules that are loaded when something in them is asked for: what type checkers import, and what runs instead.

    Args:
        modules: The modules; `models` is known as `_models`.
        package: What has them, from the importing module: `..`, `.resources`.
    """
    dot = code("" if package.endswith(".") else ".")

    def loading(row: list[Code]) -> Code:
        targets = code(", ").join(code("_%s", module) for module in row) + code("," if len(row) == 1 else "")
        return code("%s = lazy(__name__, %s)", targets, code(", ").join(literal(package + dot + each) for each in row))

    rows: list[list[Code]] = []
    for module in sorted(modules):
        if not rows or len(loading([*rows[-1], module])) > LINE - 4:
            rows.append([])
        rows[-1].append(module)
    typing = [from_lines(package, [code("%s as _%s", module, module) for module in row], 4) for row in rows]
    return {"typing": [line for lines in typing for line in lines], "lazy": list(map(loading, rows))}
