"""How the properties of a model are decoded: straight-line code, without a call where none is needed."""

from typing import Any

from attrs import frozen

from ..normalise import UnionChoice
from .text import literal
from .types import Imports, Types, decoding_constant


@frozen
class DecodingView:
    """How one property is decoded.

    Attributes:
        value: Expression that the variable `value` is set to first; empty where `usual` needs no variable.
        usual: Expression for the decoded value.
        failures: Exceptions by which `usual` tells that the value is not what nearly all are; empty where it takes all.
        otherwise: Expression for the decoded value then.
    """

    value: str
    usual: str
    failures: str = ""
    otherwise: str = ""

    @property
    def can_mismatch(self) -> bool:
        """Whether decoding can meet a value of the wrong structure."""
        return any(part in self.usual for part in ("decode_model", "decode_list", "decode_dict", ".decode("))


class DecodingViews:
    """Makes the views of one document.

    Args:
        types: Renders its schemas.
        choices: For unions whose members a neighbouring value tells apart, how.
    """

    def __init__(self, types: Types, choices: dict[str, UnionChoice]) -> None:
        self._types = types
        self._choices = choices

    def view(self, schema: dict[str, Any], key: str, required: bool, imports: Imports) -> DecodingView:
        """How a property is decoded.

        Args:
            schema: Its normalised schema.
            key: Expression for its name in JSON.
            required: Whether the document requires it.
            imports: Collects what the expressions name.
        """
        value = f"data[{key}]" if required else f"get({key}, UNSET)"
        reference = self._types.reference(schema) or ""
        choice = self._choices.get(reference)
        if choice is not None:
            imports.models.add(reference)
            imports.constants.add(reference)
            neighbour = _neighbour(choice, imports)
            return DecodingView("", f"{decoding_constant(reference)}.decode({value}, {neighbour})")
        general = self._types.decode(schema, "value", imports)
        if general == f"decode_model({reference}, value)":
            return DecodingView(value, f"{reference}.from_dict(value) if value.__class__ is dict else {general}")
        guard = "" if required else "value.__class__ is str"
        if required and self._types.is_nullable(schema):
            guard = "value is not None"
        if general == f"decode_enum({reference}, value)" and self._types.components[reference]["type"] == "string":
            imports.constants.add(reference)
            known = f"{decoding_constant(reference)}[value]"
            return DecodingView(value, _guarded(known, guard), "LookupError, TypeError", general)
        if general == "decode_datetime(value)":
            imports.decoding.add("from_iso")
            # As long as `2025-11-06T17:00:11.431Z`, which a datetime gives back exactly. Another form of that length
            # keeps its moment and its precision, and is written in this one.
            usual = f'from_iso(value) if len(value) == 24 and value[23] == "Z" else {general}'
            return DecodingView(value, _guarded(usual, guard), "LookupError, TypeError, ValueError", general)
        return DecodingView("", self._types.decode(schema, value, imports))


def _guarded(usual: str, guard: str) -> str:
    """What a value is decoded to, unless it is left out or null: that passes by."""
    return f"({usual}) if {guard} else value" if guard else usual


def _neighbour(choice: UnionChoice, imports: Imports) -> str:
    """An expression for the value beside a union that tells its members apart."""
    expressions = []
    for first, *rest in choice.paths:
        if rest:
            imports.decoding.add("value_at")
            expressions.append(f"value_at(data, {', '.join(map(literal, (first, *rest)))})")
        else:
            expressions.append(f"data.get({literal(first)})")
    return " or ".join(expressions)
