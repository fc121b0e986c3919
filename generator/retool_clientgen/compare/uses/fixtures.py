"""Fixtures of pytest: which functions are ones, and which of them a parameter stands for."""

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

Function = ast.FunctionDef | ast.AsyncFunctionDef


def fixture_name(function: Function) -> str | None:
    """The name of the fixture that a function is; None where it is none."""
    for decorator in function.decorator_list:
        called = decorator.func if isinstance(decorator, ast.Call) else decorator
        last = called.attr if isinstance(called, ast.Attribute) else called.id if isinstance(called, ast.Name) else ""
        if last == "fixture":
            keywords = decorator.keywords if isinstance(decorator, ast.Call) else []
            said = next((keyword.value for keyword in keywords if keyword.arg == "name"), None)
            given = said.value if isinstance(said, ast.Constant) else None
            return given if isinstance(given, str) else function.name
    return None


def asked_for(function: Function) -> Iterator[ast.arg]:
    """The parameters that pytest fills with fixtures."""
    if not function.name.startswith("test") and fixture_name(function) is None:
        return
    texts = {
        name.strip()
        for decorator in function.decorator_list
        if isinstance(decorator, ast.Call) and isinstance(decorator.func, ast.Attribute) and decorator.args
        if decorator.func.attr == "parametrize"
        for node in ast.walk(decorator.args[0])
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        for name in node.value.split(",")
    }
    plain = [*function.args.posonlyargs, *function.args.args]
    plain = plain[: len(plain) - len(function.args.defaults)]
    keywords = zip(function.args.kwonlyargs, function.args.kw_defaults, strict=True)
    for argument in [*plain, *(argument for argument, default in keywords if default is None)]:
        if argument.arg not in texts:
            yield argument


def nearest(file: Path, holders: Iterable[Path]) -> list[Path]:
    """The files whose fixture of a name a file sees: its own, that of the nearest `conftest.py`, else plugins.

    Args:
        file: The file that asks.
        holders: The files that have a fixture of the name.
    """
    found = list(dict.fromkeys(holders))
    conftests = {holder.parent: holder for holder in found if holder.name == "conftest.py"}
    above = next((conftests[folder] for folder in file.parents if folder in conftests), None)
    for one in (file, above):
        if one in found:
            return [one]
    return [holder for holder in found if not holder.name.startswith("test_") and holder.name != "conftest.py"]
