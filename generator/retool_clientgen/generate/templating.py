"""Files from templates; a template that prints anything but code is an error."""

import functools
from collections.abc import Callable
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, Undefined, nodes
from jinja2.compiler import CodeGenerator, Frame
from markupsafe import Markup

from . import text
from .import_lines import import_lines, model_lines, module_lines


@functools.cache
def template_environment(**filters: Callable[..., Any]) -> Environment:
    """The environment, made once for each set of filters: it keeps the templates that it compiled.

    Args:
        filters: Filters beside those of `text` and `import_lines`; each gives `Code`.
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
        literal=text.literal,
        docstring=text.docstring,
        cell=text.cell,
        code_cell=text.code_cell,
        spread=text.spread,
        filled=text.filled,
        imports=import_lines,
        model_lines=model_lines,
        module_lines=module_lines,
        **filters,
    )
    return environment


class Writer:
    """Writes the files of a project.

    Args:
        project: Its directory.
        info: What the package says of itself, for all templates.
        filters: Filters of its templates.
    """

    def __init__(self, project: Path, info: Any, **filters: Callable[..., Any]) -> None:
        self.project, self.info = project, info
        self._environment = template_environment(**filters)

    def write(self, path: str, template: str, **values: Any) -> None:
        """Writes a file from a template.

        Args:
            path: Its path in the project.
            template: Name of the template.
            values: What the template prints.
        """
        self.copy(path, self._environment.get_template(template).render(**{"info": self.info, **values}))

    def copy(self, path: str, content: str) -> None:
        """Writes a file.

        Args:
            path: Its path in the project.
            content: What it holds.
        """
        file = self.project / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8", newline="\n")


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
