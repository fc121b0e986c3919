"""What the pages show is what the generated package has."""

import ast

from retool_clientgen.compare.python_changes import load_package, plain_type
from retool_clientgen.generate.operation_view import class_name_of
from retool_clientgen.reference.site import Reference
from support.paths import ROOT


def test_the_methods_are_those_of_the_package(reference: Reference) -> None:
    resources = load_package(ROOT / "generated" / reference.release / "retool_client", "resources")
    classes = {
        name: member
        for module in resources.modules.values()
        for name, member in module.classes.items()
        if not member.is_alias
    }
    for entry in reference.operations:
        method = entry.method
        for prefix, signatures in (("", method.signatures), ("Async", method.async_signatures)):
            function = classes[f"{prefix}{class_name_of(entry.operation.resource)}"].members[entry.operation.name]
            declared = []
            for each in function.overloads or [function]:
                # griffe gives `**options` a default.
                defaults = {p.name: None if p.default in (None, "{}") else str(p.default) for p in each.parameters}
                declared.append(([item for item in defaults.items() if item[0] != "self"], plain_type(each.returns)))
            assert [_parsed(signature) for signature in signatures] == declared, method.id


def _parsed(signature: str) -> tuple[list[tuple[str, str | None]], str]:
    """Names and defaults of the parameters of a signature, and its result."""
    head = "async def " if signature.startswith("async ") else "def "
    (function,) = ast.parse(f"{head}{signature.removeprefix('async ')}: ...").body
    assert isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
    given = function.args
    required = [None] * (len(given.posonlyargs) - len(given.defaults))
    defaults = [*required, *given.defaults, *given.kw_defaults]
    found = [
        (each.arg, ast.unparse(default) if default is not None else None)
        for each, default in zip([*given.posonlyargs, *given.kwonlyargs], defaults, strict=True)
    ]
    found += [(given.kwarg.arg, None)] if given.kwarg else []
    assert function.returns is not None
    return found, ast.unparse(function.returns)


def test_the_models_are_those_of_the_package(reference: Reference) -> None:
    package = load_package(ROOT / "generated" / reference.release / "retool_client", "models")
    members = {
        name: member
        for module in package.modules.values()
        for name, member in module.members.items()
        if not member.is_alias and not name.startswith("_") and not name.isupper()
    }
    assert members.keys() == reference.models.keys()
    for model in reference.models.values():
        shown = {field.name for field in model.fields} | {name for name, _ in model.values}
        if model.kind != "union":
            assert {name for name in members[model.name].attributes if not name.startswith("_")} == shown, model.name
