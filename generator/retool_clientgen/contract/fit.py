"""Whether what a client decoded is what the document says of the JSON that came.

A client that gives the JSON back has not shown that it read it: everything could be among what it does not know. So
each value is looked at where its schema says that it has to be: each declared property is an attribute of that name,
what is not declared and nothing else is kept beside, enums know their values, points in time are such, and a member of
a union is the one that the value is valid for.
"""

import datetime
from collections.abc import Iterator
from typing import Any

from ..mock.schema.validation import Validators
from ..mock.schemas import as_one
from ..openapi.document import resolve_pointer, sorted_json
from ..openapi.json_schema import objects_in, required_names, sound
from .operations import python_name

Shown = Any

_BOUNDS = frozenset(
    "description pattern format minLength maxLength minimum maximum minItems maxItems uniqueItems".split()
)


class Fit:
    """Holds decoded values, as the driver shows them, against schemas.

    Args:
        document: The corrected document, its references resolved.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        self._document = document
        self._validators = Validators(document)
        self._loose: dict[int, tuple[Any, Any]] = {}
        self._unions = {_shape(each): each for each in objects_in(document) if "x-retool-told-by" in each}
        # What an answer has only if a flag is true: without it, its class lacks the attribute.
        self._given = {name for each in objects_in(document) for name in each.get("x-retool-gives", ())}
        self._classes: dict[tuple[int, str], str] = {}

    def forget(self) -> None:
        """Forgets which class each member of a union became: another client follows."""
        self._classes.clear()

    def problems(self, schema: dict[str, Any], value: Any, shown: Shown, where: str = "") -> Iterator[str]:
        """What in a decoded value is not as the document has it.

        Args:
            schema: The schema of the value.
            value: The JSON that came.
            shown: What it was decoded to.
            where: Where the value is.

        Yields:
            Where and what.
        """
        if not isinstance(schema, dict):
            # `true` allows anything, and what `false` allows is not sent.
            schema = {}
        schema = self._resolved(schema)
        members = _members(schema)
        if value is None:
            if shown is not None:
                yield f"{where}: null became {_kind(shown)}"
        elif members:
            yield from self._member(members, value, shown, where)
        elif "allOf" in schema:
            yield from self.problems(as_one(schema, self._resolved), value, shown, where)
        elif "enum" in schema or "const" in schema:
            yield from _enum(schema.get("enum", [schema.get("const")]), value, shown, where)
        elif isinstance(value, dict):
            yield from self._object(schema, value, shown, where)
        elif isinstance(value, list):
            if not isinstance(shown, list) or len(shown) != len(value):
                yield f"{where}: a list of {len(value)} became {_kind(shown)}"
                return
            items = _items(schema)
            for index, (item, inner) in enumerate(zip(value, shown, strict=True)):
                yield from self.problems(items, item, inner, f"{where}[{index}]")
        elif isinstance(value, str) and schema.get("format") in ("date-time", "date"):
            yield from _moment(schema["format"], value, shown, where)
        elif type(shown) is not type(value) or shown != value:
            yield f"{where}: {value!r} became {shown!r}"

    def _resolved(self, schema: dict[str, Any]) -> dict[str, Any]:
        """The schema itself: references that close a circle are left, and each leads to a schema."""
        reference = schema.get("$ref")
        return sound(resolve_pointer(self._document, reference) if isinstance(reference, str) else schema)

    def _member(self, members: list[dict[str, Any]], value: Any, shown: Shown, where: str) -> Iterator[str]:
        valid = [member for member in members if self._validators.fits(self._structure_of(member), value)]
        found = [list(self.problems(member, value, shown, where)) for member in valid or members]
        # A value that no member allows may stay as it is: there is nothing to decode it to.
        if not valid and _is_as_it_was(value, shown):
            return
        if all(found):
            yield min(found, key=len)[0]
        elif len(valid) == 1 and _kind(shown) == "model":
            # Two members become two classes, though they may have the same attributes.
            meant = sorted_json(self._structure_of(valid[0]))
            known = self._classes.setdefault((id(members), shown["class"]), meant)
            if known != meant:
                yield f"{where}: two members of the union become {shown['class']}"

    def _object(self, schema: dict[str, Any], value: dict[str, Any], shown: Shown, where: str) -> Iterator[str]:
        declared = schema.get("properties", {})
        if not declared:
            rest = schema.get("additionalProperties")
            inner = rest if isinstance(rest, dict) else {}
            if not schema and _kind(shown) == "unknown" and _is_as_it_was(value, shown):
                # A value beside the union names no member of it.
                return
            if _kind(shown) == "model" and not shown["attributes"] and not shown["unset"]:
                items = shown["more"]
            elif _kind(shown) == "dict":
                items = shown["items"]
            else:
                yield f"{where}: an object of any keys became {_kind(shown)}"
                return
            if list(items) != list(value):
                yield f"{where}: keys {list(value)} became {list(items)}"
                return
            if _kind(shown) == "dict":
                for key, item in value.items():
                    yield from self.problems(inner, item, items[key], f"{where}.{key}")
            return
        if _kind(shown) != "model":
            yield f"{where}: an object with declared properties became {_kind(shown)}"
            return
        names = {name: python_name(name) for name in declared}
        has = {*shown["attributes"], *shown["unset"]}
        has |= {names[name] for name in self._given & declared.keys() - value.keys() - {*required_names(schema)}}
        if has != set(names.values()):
            wrong = sorted(has.symmetric_difference(names.values()))
            yield f"{where}: {shown['class']}: missing or unexpected attributes {wrong}"
            return
        unknown = {key: item for key, item in value.items() if key not in declared}
        if shown["more"] != unknown:
            yield f"{where}: {sorted(unknown)} are not declared, and {sorted(shown['more'])} are kept as such"
        for name, inner in declared.items():
            attribute = names[name]
            if (name in value) != (attribute in shown["attributes"]):
                yield f"{where}.{name}: {'is there' if name in value else 'is missing'}, and {attribute} says otherwise"
            elif name in value:
                inner = self._chosen(inner, value)  # noqa: PLW2901 - of a union, its member
                yield from self.problems(inner, value[name], shown["attributes"][attribute], f"{where}.{name}")

    def allows(self, schema: dict[str, Any], value: Any) -> bool:
        """Whether a schema allows a value."""
        return self._validators.fits(schema, value)

    def _structure_of(self, schema: dict[str, Any]) -> dict[str, Any]:
        """A schema without what a client does not look at to tell the members of a union apart."""
        if id(schema) not in self._loose:
            # The schema is kept with it: one that is gone could lend its id to another one.
            self._loose[id(schema)] = (schema, _without_bounds(schema))
        structure: dict[str, Any] = self._loose[id(schema)][1]
        return structure

    def has_sibling_discriminator(self, schema: Any) -> bool:
        """Whether a schema has a union whose member the value of a sibling decides."""
        return any(_shape(each) in self._unions for each in objects_in(schema))

    def with_siblings(self, schema: Any, value: Any) -> Any:
        """A sample in which the values that discriminate the members of unions fit the members.

        Overlays say which values do (`x-retool-told-by`), the document does not, so a sampler does not know them.
        """
        if isinstance(value, list):
            items = _items(schema) if isinstance(schema, dict) else {}
            return [self.with_siblings(items, item) for item in value]
        if not isinstance(value, dict) or not isinstance(schema, dict):
            return value
        declared = schema.get("properties", {})
        made = {key: self.with_siblings(declared.get(key, {}), inner) for key, inner in value.items()}
        for name, inner in declared.items():
            union = self._unions.get(_shape(inner)) if isinstance(made.get(name), dict) else None
            if union is None:
                continue
            members = _members(inner)
            at = next((i for i, member in enumerate(members) if self._validators.fits(member, made[name])), None)
            values = _members(union)[at].get("x-retool-values", []) if at is not None else []
            # No overlay has values yet for a member that is new in a release.
            for path in union["x-retool-told-by"] if values else ():
                _put(made, path.split("."), values[0])
        return made

    def _chosen(self, schema: dict[str, Any], holder: dict[str, Any]) -> dict[str, Any]:
        """The member of a union that a sibling value names; anything at all where it names no member."""
        union = self._unions.get(_shape(schema))
        name = None if union is None else next(filter(None, (_at(holder, p) for p in union["x-retool-told-by"])), None)
        if union is None or name is None:
            return schema
        known = [member.get("x-retool-values", []) for member in _members(union)]
        at = next((index for index, values in enumerate(known) if name in values), None)
        return {} if at is None else _members(schema)[at]


def _without_bounds(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_without_bounds(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    plain: dict[str, Any] = {}
    for key, value in schema.items():
        if key == "properties" and isinstance(value, dict):
            plain[key] = {name: _without_bounds(inner) for name, inner in value.items()}
        elif key in ("enum", "required"):
            plain[key] = value
        elif key not in _BOUNDS and not key.startswith("x-"):
            plain[key] = _without_bounds(value)
    return plain


def _members(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """The members of a union; empty if a schema is not one."""
    whole = sound(schema)
    return whole.get("anyOf") or whole.get("oneOf") or []


def _items(schema: dict[str, Any]) -> Any:
    """The schema of a list's items: a client does not count them, so those with a place of their own are one union."""
    first, rest = schema.get("prefixItems", []), schema.get("items", {})
    return {"anyOf": [*first, *([rest] if rest is not False else [])]} if first else rest


def _shape(schema: Any) -> tuple[frozenset[str], ...] | None:
    """What a union has in common with those of the same name elsewhere: the properties of its members."""
    members = _members(schema) if isinstance(schema, dict) else []
    if not members:
        return None
    return tuple(frozenset(member.get("properties", {})) for member in members)


def _at(value: Any, path: str) -> Any:
    for part in path.split("."):
        value = value.get(part) if isinstance(value, dict) else None
    return value


def _put(value: Any, path: list[str], new: Any) -> None:
    """Replaces the value at a path, if there is one."""
    for part in path[:-1]:
        value = value.get(part)
        if not isinstance(value, dict):
            return
    if path[-1] in value:
        value[path[-1]] = new


def _kind(shown: Shown) -> str:
    if isinstance(shown, dict):
        return str(shown["$"])
    return "a list" if isinstance(shown, list) else repr(shown)


def _is_as_it_was(value: Any, shown: Shown) -> bool:
    """Whether an object was not decoded, be it kept as a dict or as a member that the client does not know."""
    return isinstance(shown, dict) and {**shown, "$": "dict"} == _plain(value)


def _plain(value: Any) -> Any:
    """How the driver shows JSON that was not decoded."""
    if isinstance(value, dict):
        return {"$": "dict", "items": {key: _plain(inner) for key, inner in value.items()}}
    return [_plain(item) for item in value] if isinstance(value, list) else value


def _enum(known: list[Any], value: Any, shown: Shown, where: str) -> Iterator[str]:
    values = [entry for entry in known if entry is not None]
    if _kind(shown) == "enum":
        if shown["value"] != value or type(shown["value"]) is not type(value):
            yield f"{where}: {value!r} became {shown['value']!r}"
        if shown["known"] != (value in values):
            yield f"{where}: {value!r} is {'' if shown['known'] else 'not '}known, and the document says otherwise"
    elif type(shown) is not type(value) or shown != value:
        yield f"{where}: {value!r} became {shown!r}"
    elif len(values) > 1 and isinstance(value, str):
        yield f"{where}: {value!r} is of an enum, and became plain text"


def _moment(kind: str, text: str, shown: Shown, where: str) -> Iterator[str]:
    wanted: datetime.date
    try:
        # RFC 3339 (5.6) lets T and Z be small letters.
        wanted = (datetime.datetime if kind == "date-time" else datetime.date).fromisoformat(text.upper())
    except ValueError:
        yield f"{where}: {text!r} is not a {kind}, and became {_kind(shown)}"
        return
    name, read = ("time", datetime.datetime) if kind == "date-time" else ("date", datetime.date)
    if _kind(shown) != name or read.fromisoformat(shown["text"]) != wanted:
        yield f"{where}: {text!r} became {_kind(shown)}"
