"""What is stored, brought into the form in which an operation of a release declares to answer it."""

from typing import Any

from attrs import define

from ...openapi.directions import ABSENT
from ...openapi.document import mapping
from ...openapi.json_schema import as_schema
from .sampling import Sampler
from .validation import Validators


@define
class Shaping:
    """Brings a value into the form of a schema.

    A release answers what it declares: a stored key that its schema does not have is left out, and one that it requires
    and nobody set is made up from the schema, the same each time for the same object.

    Attributes:
        validators: Validators of the document.
        sampler: Makes up what nobody set.
        left_out: How many keys were left out.
        made_up: How many keys were made up.
    """

    validators: Validators
    sampler: Sampler
    left_out: int = 0
    made_up: int = 0

    def shaped(self, schema: Any, value: Any, salt: str = "", name: str = "value") -> Any:
        """A value in the form of a schema. What cannot be brought into it stays wrong, and the check says so."""
        if not isinstance(value, dict | list):
            return value
        schema = self.sampler.whole(as_schema(schema))
        members = schema.get("anyOf") or schema.get("oneOf")
        if members:
            return self._member(members, value, salt, name)
        if isinstance(value, list) and "items" in schema:
            return [self.shaped(schema["items"], item, f"{salt}/{i}", name) for i, item in enumerate(value)]
        if isinstance(value, dict) and "properties" in schema:
            return self._object(schema, value, salt)
        return value

    def _object(self, schema: dict[str, Any], value: dict[str, Any], salt: str) -> dict[str, Any]:
        # An object has the same made-up values wherever it is answered.
        salt = f":{value['id']}" if "id" in value else salt
        result: dict[str, Any] = {}
        required = schema.get("required", ())
        for name, inner in schema["properties"].items():
            if name == "legacy_id" and mapping(inner).get("type") == "string" and "id" in value:
                # In older releases the older identifier of a user is the same text; later it is a number.
                result[name] = value["id"]
            elif name in value:
                result[name] = self.shaped(inner, value[name], f"{salt}/{name}", name)
            elif name in required:
                result[name] = self.sampler.sample(as_schema(inner), f"{salt}/{name}", name=name)
                self.made_up += 1
        known = {*schema["properties"], *schema.get(ABSENT, ())}
        rest = {name: inner for name, inner in value.items() if name not in known}
        if schema.get("additionalProperties", False):
            return {**result, **rest}
        self.left_out += len(rest)
        return result

    def _member(self, members: list[dict[str, Any]], value: Any, salt: str, name: str) -> Any:
        """The value in the form of the member that fits with the fewest changes."""
        best, found = None, value
        for member in members:
            tried = Shaping(self.validators, self.sampler)
            shaped = tried.shaped(member, value, salt, name)
            is_nearer = best is None or tried.left_out + tried.made_up < best.left_out + best.made_up
            if is_nearer and self.validators.fits(member, shaped):
                best, found = tried, shaped
        if best is not None:
            self.left_out, self.made_up = self.left_out + best.left_out, self.made_up + best.made_up
        return found
