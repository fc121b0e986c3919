"""Import statements of generated modules."""

from collections.abc import Container, Iterable

from .text import LINE, Code, code, filled, literal
from .types import decoding_constant, module_name

_STANDARD = {
    code("collections.abc"): (code("Mapping"), code("Sequence")),
    code("typing"): (
        code("TYPE_CHECKING"),
        code("Any"),
        code("Final"),
        code("Literal"),
        code("NotRequired"),
        code("TypeAlias"),
        code("TypedDict"),
        code("Union"),
        code("Unpack"),
        code("overload"),
    ),
}


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


def lazy_lines(modules: Iterable[Code], package: Code) -> dict[str, list[Code]]:
    """Modules that are loaded when something in them is asked for: what type checkers import, and what runs instead.

    Args:
        modules: The modules; `models` is known as `_models`.
        package: What has them, from the importing module: `..`, `.resources`.
    """
    lines: dict[str, list[Code]] = {"typing": [], "lazy": []}
    dot = code("" if package.endswith(".") else ".")
    waiting = sorted(modules)
    while waiting:
        count = len(waiting)
        while True:
            part = waiting[:count]
            targets = code(", ").join(code("_%s", module) for module in part) + code("," if count == 1 else "")
            places = code(", ").join(literal(package + dot + module) for module in part)
            line = code("%s = lazy(__name__, %s)", targets, places)
            if count == 1 or len(line) <= LINE - 4:
                break
            count -= 1
        lines["typing"] += from_lines(package, [code("%s as _%s", module, module) for module in part], 4)
        lines["lazy"].append(line)
        waiting = waiting[count:]
    return lines


def standard_lines(uses: Iterable[str], runtime: Code) -> list[Code]:
    """Imports of what annotations name beside models.

    Args:
        uses: Names as `Imports.uses` holds them.
        runtime: Where the runtime is from the importing module: `.._runtime`.
    """
    found = set(uses)
    lines = []
    if "datetime" in found:
        lines.append(code("import datetime"))
    for module, names in _STANDARD.items():
        wanted = [name for name in names if name in found]
        if wanted:
            lines.append(code("from %s import %s", module, code(", ").join(wanted)))
    if "FileContent" in found:
        lines.append(code("from %s.files import FileContent", runtime))
    return lines
