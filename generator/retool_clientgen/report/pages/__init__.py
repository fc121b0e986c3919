"""Pages for a browser: one file each, nothing from a network, and what they say first is readable without scripts."""

import json
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jinja2 import Environment


def render(template: str, **values: Any) -> str:
    """Renders a page.

    Args:
        template: Its file beside this module.
        **values: What it shows. All text is escaped.
    """
    return _environment().get_template(template).render(**values) + "\n"


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader(__name__, "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["shown"] = shown
    environment.filters["short"] = short
    environment.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "separators": (",", ":")}
    return environment


def shown(value: Any) -> str:
    """A JSON value for a reader: strings as they are, lists of strings with commas."""
    if value is None:
        return "–"
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return ", ".join(value)
    return json.dumps(value, ensure_ascii=False)


def short(value: Any) -> str | None:
    """A JSON value for a table that has it in full elsewhere; None stays None."""
    if value is None:
        return None
    text = shown(value)
    return text if len(text) <= 60 else f"{text[:59]}…"
