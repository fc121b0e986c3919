"""How the properties of a model are decoded: straight-line code, without a call where none is needed."""

from typing import Any

from attrs import frozen

from ..normalise import UnionChoice
from .text import Code, code, literal
from .types import Imports, Types, decoding_constant

_NOTHING = code("")


@frozen
class DecodingView:
    """How one property is decoded.

    Attributes:
        value: Expression that the variable `value` is set to first; empty where `usual` needs no variable.
        usual: Expression for the decoded value.
        failures: Exceptions by which `usual` tells that the value is not what nearly all are; empty where it takes all.
        otherwise: Expression for the decoded value then.
    """

    value: Code
    usual: Code
    failures: Code = _NOTHING
    otherwise: Code = _NOTHING

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

    def view(self, schema: dict[str, Any], key: Code, required: bool, imports: Imports) -> DecodingView:
        """How a property is decoded.

        Args:
            schema: Its normalised schema.
            key: Expression for its name in JSON.
            required: Whether the document requires it.
            imports: Collects what the expressions name.
        """
        value = code("data[%s]", key) if required else code("get(%s, UNSET)", key)
        reference = self._types.reference(schema) or _NOTHING
        choice = self._choices.get(reference)
        if choice is not None:
            imports.models.add(reference)
            imports.constants.add(reference)
            neighbour = _neighbour(choice, imports)
            return DecodingView(_NOTHING, code("%s.decode(%s, %s)", decoding_constant(reference), value, neighbour))
        general = self._types.decode(schema, code("value"), imports)
        if general == f"decode_model({reference}, value)":
            usual = code("%s.from_dict(value) if value.__class__ is dict else %s", reference, general)
            return DecodingView(value, usual)
        guard = _NOTHING if required else code("value.__class__ is str")
        if required and self._types.is_nullable(schema):
            guard = code("value is not None")
        if general == f"decode_enum({reference}, value)" and self._types.components[reference]["type"] == "string":
            imports.constants.add(reference)
            known = code("%s[value]", decoding_constant(reference))
            return DecodingView(value, _guarded(known, guard), code("LookupError, TypeError"), general)
        if general == "decode_datetime(value)":
            imports.decoding.add(code("from_iso"))
            # As long as `2025-11-06T17:00:11.431Z`, which a datetime gives back exactly. Another form of that length
            # keeps its moment and its precision, and is written in this one.
            usual = code('from_iso(value) if len(value) == 24 and value[23] == "Z" else %s', general)
            failures = code("LookupError, TypeError, ValueError")
            return DecodingView(value, _guarded(usual, guard), failures, general)
        return DecodingView(_NOTHING, self._types.decode(schema, value, imports))


def _guarded(usual: Code, guard: Code) -> Code:
    """What a value is decoded to, unless it is left out or null: that passes by."""
    return code("(%s) if %s else value", usual, guard) if guard else usual


def _neighbour(choice: UnionChoice, imports: Imports) -> Code:
    """An expression for the value beside a union that tells its members apart."""
    expressions = []
    for first, *rest in choice.paths:
        if rest:
            imports.decoding.add(code("value_at"))
            expressions.append(code("value_at(data, %s)", code(", ").join(map(literal, (first, *rest)))))
        else:
            expressions.append(code("data.get(%s)", literal(first)))
    return code(" or ").join(expressions)
