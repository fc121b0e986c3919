"""The templates' environment: a template that prints anything but code is an error."""

import functools
from collections.abc import Callable
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, Undefined, nodes
from jinja2.compiler import CodeGenerator, Frame
from markupsafe import Markup

from . import text


@functools.cache
def template_environment(**filters: Callable[..., Any]) -> Environment:
    """The environment, made once for each set of filters: it keeps the templates that it compiled.

    Args:
        filters: Filters beside those of `text`; each gives `Code`.
    """
    environment = _Environment(
        loader=PackageLoader(__package__ or "", "templates"),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        undefined=StrictUndefined,
        # So that macros give `Markup`, and `join` and the like keep `Code`.
        autoescape=True,
        finalize=_printed,
    )
    environment.filters.update(
        literal=text.literal, docstring=text.docstring, cell=text.cell, code_cell=text.code_cell, **filters
    )
    return environment


def _printed(value: Any) -> Markup:
    # What an `if` without an `else` gives.
    return Markup() if type(value) is Undefined else text.Code.escape(value)


class _Generator(CodeGenerator):
    """Compiles the strings that a template itself has in its expressions to `Code`."""

    def visit_Const(self, node: nodes.Const, frame: Frame) -> None:  # noqa: N802 - as Jinja calls it
        if isinstance(node.value, str):
            self.write(f"environment.code({node.value!r})")
        else:
            super().visit_Const(node, frame)

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:  # noqa: N802 - as Jinja calls it
        # Jinja's own would escape strings for HTML, and so let them pass.
        self.write("environment.code('').join((")
        for part in node.nodes:
            self.visit(part, frame)
            self.write(", ")
        self.write("))")


class _Environment(Environment):
    code_generator_class = _Generator
    code = text.Code
