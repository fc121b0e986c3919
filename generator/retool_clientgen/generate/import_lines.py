"""Import statements of generated modules."""

from collections.abc import Container, Iterable

from .text import Code, code, filled
from .types import Imports, decoding_constant, module_name

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
        code("Unpack"),
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


def models_lines(names: Iterable[Code], package: Code) -> list[Code]:
    """Imports of models for type checkers, several on a line.

    Args:
        names: Classes, enums and unions.
        package: Where the client's package is from the importing module: `..`.
    """
    return [code("from %smodels import %s", package, line.strip(",")) for line in filled(sorted(names), 88)]


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


def dict_lines(imports: Imports, dots: Code) -> list[Code]:
    """The import of the typed dicts that annotations name.

    Args:
        imports: What annotations name.
        dots: Where the package is from the importing module: `..`.
    """
    names = code(", ").join(sorted(imports.dicts))
    return [code("from %sdicts import %s", dots, names)] if names else []
