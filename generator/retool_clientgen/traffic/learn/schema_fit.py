"""Where a value does not fit a schema, and which place of the schema would have to change.

jsonschema-rs says whether a value fits. This walks the schema along a value that does not, to the places that are to
blame: into the member of a union that fits best, and no further than a value of another type.
"""

from collections.abc import Callable, Iterator
from typing import Any

from ...openapi.document import listed, mapping
from ...openapi.json_schema import Validators, kind_of, required_names, types_of
from ..sensitive import is_plain_name, is_secret_name, is_term
from .finding import Finding, Kind, Location
from .unions import constants_of, stays_exclusive

_BOUNDS = frozenset(
    "minLength maxLength minItems maxItems minProperties maxProperties minimum maximum exclusiveMinimum "
    "exclusiveMaximum multipleOf uniqueItems".split()
)
_BY_KEYWORD = {"pattern": Kind.PATTERN, "format": Kind.FORMAT, **dict.fromkeys(_BOUNDS, Kind.BOUND)}
_ELSEWHERE = frozenset(
    "properties patternProperties additionalProperties items anyOf oneOf allOf required type nullable".split()
)
"""Keywords that are looked at one by one."""
_SMALL = 10_000
_DEPTH = 150


class SchemaFit:
    """Holds values against the schemas of one document.

    Args:
        validators: The validators of the document.
        resolve: Gives the schema that a `$ref` leads to, and its location.
    """

    def __init__(self, validators: Validators, resolve: Callable[[str], tuple[Any, Location] | None]) -> None:
        self.validators = validators
        self.resolve = resolve

    def fits(self, schema: Any, value: Any) -> bool:
        """Whether a value fits a schema of the document. No value fits what is not a schema."""
        validator = self.validators.of(schema)
        return validator is not None and validator.is_valid(value)

    def _keywords(self, schema: dict[str, Any], value: Any) -> list[str]:
        """The keywords of a schema that a value of its type violates, but for those that apply schemas to it."""
        validator = self.validators.of({key: inner for key, inner in schema.items() if key not in _ELSEWHERE})
        errors = validator.iter_errors(value) if validator is not None else ()
        return list(dict.fromkeys(str(error.schema_path[0]) for error in errors))

    def findings(self, schema: Any, value: Any, location: Location, at: Location) -> list[Finding]:
        """What does not fit.

        Args:
            schema: A schema.
            value: The value.
            location: Place of the schema in the document.
            at: Place of the value in the exchange.
        """
        if self.fits(schema, value):
            return []
        if self.validators.of(schema) is None:
            return [Finding.other(location, at, value, "what the document has here is not a schema")]
        return list(self._walk(schema, value, location, at)) or [
            Finding.other(location, at, value, "the schema refuses it by a keyword that no correction is learned for")
        ]

    def _walk(self, schema: Any, value: Any, location: Location, at: Location) -> Iterator[Finding]:
        if len(at) > _DEPTH:
            yield Finding.other(location, at, value, "it is nested too deeply")
            return
        if isinstance(schema, dict) and isinstance(schema.get("$ref"), str):
            target = self.resolve(schema["$ref"])
            if target is None:
                yield Finding.other(location, at, value, "the schema refers to nothing")
            else:
                yield from self.findings(target[0], value, target[1], at)
            return
        if not isinstance(schema, dict):
            yield Finding.other(location, at, value, "the schema allows no value at all")
            return
        kinds, kind = types_of(schema), kind_of(value)
        if kinds and kind not in kinds and not (kind == "integer" and "number" in kinds):
            found = Kind.NULL if kind == "null" else Kind.TYPE
            yield Finding(found, location, kind, value, at)
            return
        for keyword in self._keywords(schema, value):
            yield self._keyword(keyword, schema, value, location, at)
        if isinstance(value, dict):
            yield from self._object(schema, value, location, at)
        elif isinstance(value, list) and "items" in schema:
            for index, item in enumerate(value):
                yield from self.findings(schema["items"], item, (*location, "items"), (*at, index))
        for index, part in enumerate(listed(schema.get("allOf"))):
            yield from self.findings(part, value, (*location, "allOf", index), at)
        for key in ("anyOf", "oneOf"):
            if isinstance(schema.get(key), list):
                yield from self._union(schema, key, value, location, at)

    def _keyword(self, keyword: str, schema: dict[str, Any], value: Any, location: Location, at: Location) -> Finding:
        if keyword in ("enum", "const"):
            shown = value is None or isinstance(value, bool) or (isinstance(value, int) and abs(value) < _SMALL)
            if isinstance(value, str):
                shown = is_term(value) and not any(isinstance(key, str) and is_secret_name(key) for key in at[1:])
            if keyword == "enum" and shown:
                return Finding(Kind.ENUM, location, None, value, at)
            why = "is a constant" if keyword == "const" else "may be secret or free text, so it is not written down"
            return Finding.other(location, at, value, f"the value is not the document's, and {why}")
        if keyword in _BY_KEYWORD:
            return Finding(_BY_KEYWORD[keyword], location, keyword, value, at)
        return Finding.other(location, at, value, f"no correction is learned for `{keyword}`")

    def _object(
        self, schema: dict[str, Any], value: dict[str, Any], location: Location, at: Location
    ) -> Iterator[Finding]:
        for name in required_names(schema):
            if name not in value:
                yield Finding(Kind.REQUIRED, location, name, None, (*at, name))
        declared = mapping(schema.get("properties"))
        extra = schema.get("additionalProperties", True)
        for name, item in value.items():
            if name in declared:
                yield from self.findings(declared[name], item, (*location, "properties", name), (*at, name))
            elif "patternProperties" in schema or extra is True:
                continue
            elif extra is False:
                plain = is_plain_name(name)
                yield Finding(Kind.PROPERTY, location, name if plain else None, item, (*at, name if plain else "*"))
            else:
                yield from self.findings(extra, item, (*location, "additionalProperties"), (*at, "*"))

    def _union(
        self, schema: dict[str, Any], key: str, value: Any, location: Location, at: Location
    ) -> Iterator[Finding]:
        members = schema[key]
        fitting = [member for member in members if self.fits(member, value)]
        if len(fitting) == 1 or (fitting and key == "anyOf"):
            return
        if fitting:
            yield Finding(Kind.EXCLUSIVE, location, None, value, at)
            return
        place = (*location, key)
        if value is None:
            typed = [i for i, member in enumerate(members) if isinstance(member, dict) and "type" in member]
            yield Finding(Kind.NULL, (*place, typed[0]) if typed else place, "null", value, at)
            return
        tried = []
        for index, member in enumerate(members):
            found = self.findings(member, value, (*place, index), at)
            tried.append((self._is_other(member, found, (*place, index), value), len(found), index, found))
        other, count, index, found = min(tried, key=lambda entry: entry[:3])
        member = members[index]
        # A member may have some differences and still be what is meant.
        if other or count > max(4, len(required_names(mapping(member))) // 2):
            constants = frozenset(name for m in members for name in constants_of(m))
            given = {name: mapping(value).get(name) for name in constants}
            told = sorted(
                (n, v) for n, v in given.items() if isinstance(v, bool) or (isinstance(v, str) and is_term(v))
            )
            if key == "oneOf" and not self._joins(members, value, constants):
                yield Finding(Kind.EXCLUSIVE, location, None, value, at)
            else:
                yield Finding(Kind.MEMBER, place, (kind_of(value), tuple(told)), value, at)
        elif key == "oneOf" and not stays_exclusive(members, index, found, (*place, index)):
            # Widening one member could make values match two that matched one, so any number may match first.
            yield Finding(Kind.EXCLUSIVE, location, None, value, at)
        else:
            yield from found

    def _is_other(self, member: Any, found: list[Finding], location: Location, value: Any) -> bool:
        """Whether a value is of another type than a member, or has other constants."""
        constants = constants_of(member) if isinstance(value, dict) else {}
        for finding in found:
            if finding.location == location and finding.kind in (Kind.TYPE, Kind.NULL):
                return True
            *above, last = finding.location
            if tuple(above) == (*location, "properties") and last in constants:
                return True
        return False

    def _joins(self, members: list[Any], value: Any, constants: frozenset[str]) -> bool:
        """Whether a member made of the value is sure to match nothing that another member matches."""
        from .inference import infer

        new = infer([value], version="3.1.0", tell_apart=constants)
        return stays_exclusive([*members, new], len(members), [], ())
