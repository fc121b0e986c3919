"""What is stored, brought into the form in which an operation of a release declares to answer it."""

from typing import Any

from attrs import frozen

from ...openapi.directions import ABSENT
from ...openapi.document import mapping
from ...openapi.json_schema import as_schema
from .sampling import Sampler
from .validation import Validators


@frozen
class Shaper:
    """Brings values into the form of a schema.

    A release answers what it declares: a stored key that its schema does not have is left out, and one that it requires
    and nobody set is made up from the schema, the same each time for the same object.

    Attributes:
        validators: Validators of the document.
        sampler: Makes up what nobody set.
    """

    validators: Validators
    sampler: Sampler

    def shape(self, schema: dict[str, Any], value: Any) -> tuple[Any, int]:
        """A value in the form of a schema. What cannot be brought into it stays wrong, and the check says so.

        Returns:
            The value, and how many of its keys were made up.
        """
        shaped, _, made_up = self._shape(schema, value, "", "value")
        return shaped, made_up

    def _shape(self, schema: dict[str, Any], value: Any, salt: str, name: str) -> tuple[Any, int, int]:
        """The value, and how many keys were left out and made up."""
        if not isinstance(value, dict | list):
            return value, 0, 0
        schema = self.sampler.whole(as_schema(schema))
        members = schema.get("anyOf") or schema.get("oneOf")
        if members:
            return self._member(members, value, salt, name)
        if isinstance(value, list) and "items" in schema:
            shaped = [self._shape(schema["items"], item, f"{salt}/{i}", name) for i, item in enumerate(value)]
            return (
                [item for item, _, _ in shaped],
                sum(left for _, left, _ in shaped),
                sum(made for _, _, made in shaped),
            )
        if isinstance(value, dict) and "properties" in schema:
            return self._object(schema, value, salt)
        return value, 0, 0

    def _object(self, schema: dict[str, Any], value: dict[str, Any], salt: str) -> tuple[dict[str, Any], int, int]:
        # An object has the same made-up values wherever it is answered.
        salt = f":{value['id']}" if "id" in value else salt
        result: dict[str, Any] = {}
        left_out = made_up = 0
        required = schema.get("required", ())
        for name, inner in schema["properties"].items():
            if name == "legacy_id" and mapping(inner).get("type") == "string" and "id" in value:
                # In older releases the older identifier of a user is the same text; later it is a number.
                result[name] = value["id"]
            elif name in value and not isinstance(value[name], dict | list):
                result[name] = value[name]
            elif name in value:
                result[name], left, made = self._shape(inner, value[name], f"{salt}/{name}", name)
                left_out, made_up = left_out + left, made_up + made
            elif name in required:
                result[name] = self.sampler.sample(as_schema(inner), f"{salt}/{name}", name=name)
                made_up += 1
        known = {*schema["properties"], *schema.get(ABSENT, ())}
        rest = {name: inner for name, inner in value.items() if name not in known}
        if schema.get("additionalProperties", False):
            return {**result, **rest}, left_out, made_up
        return result, left_out + len(rest), made_up

    def _member(self, members: list[dict[str, Any]], value: Any, salt: str, name: str) -> tuple[Any, int, int]:
        """The value in the form of the member that fits with the fewest changes."""
        best: tuple[Any, int, int] | None = None
        for member in members:
            shaped = self._shape(member, value, salt, name)
            if (best is None or sum(shaped[1:]) < sum(best[1:])) and self.validators.fits(member, shaped[0]):
                best = shaped
        return best if best is not None else (value, 0, 0)
