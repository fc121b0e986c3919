"""Import statements of generated modules."""

from collections.abc import Container, Iterable

from .types import decoding_constant, module_name


def model_lines(names: Iterable[str], package: str, constants: Container[str] = ()) -> list[str]:
    """Imports of models.

    Args:
        names: Classes, enums and unions.
        package: Where the `models` package is from the importing module: `.` within it, `...models.` from elsewhere.
        constants: Unions and enums of which what decodes them is needed too.
    """
    lines = []
    for name in sorted(names):
        imported = f"{decoding_constant(name)}, {name}" if name in constants else name
        lines.append(f"from {package}{module_name(name)} import {imported}")
    return lines


def standard_lines(uses: Iterable[str], runtime: str) -> list[str]:
    """Imports of what annotations name beside models.

    Args:
        uses: Names as `Imports.uses` holds them.
        runtime: Where the runtime is from the importing module: `.._runtime`.
    """
    found = set(uses)
    lines = []
    if "datetime" in found:
        lines.append("import datetime")
    for module, names in (("collections.abc", ("Mapping", "Sequence")), ("typing", ("Any", "Literal"))):
        wanted = [name for name in names if name in found]
        if wanted:
            lines.append(f"from {module} import {', '.join(wanted)}")
    if "FileContent" in found:
        lines.append(f"from {runtime}.files import FileContent")
    return lines
