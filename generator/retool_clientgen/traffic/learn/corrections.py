"""Corrections as actions of an overlay: the least that has to change for what was seen to be allowed."""

import re
from http import HTTPStatus
from typing import Any

from attrs import Factory, define

from ...openapi.document import sorted_json
from ...openapi.json_schema import kind_of, required_names
from ...overlay.jsonpath import literal, path_to, value_at
from ..exchange import Body
from .finding import Finding, Kind, Location
from .inference import infer, shape_of
from .unions import constants_of

MARK = "x-learned-union"
"""Key that marks a schema between the actions that make a union of it."""

_KEPT_OUTSIDE = ("title", "description", "default", "example", "deprecated", "readOnly", "writeOnly")
_ONLY_WITH = "The action before it marks what this one changes; without it there is nothing to do."
_LENGTHS = {"Length": len, "Items": len, "Properties": len}
_CORRECTED: dict[Kind, tuple[type, ...]] = {Kind.MEMBER: (list,), Kind.NULL: (dict, list)}
"""What a correction changes, if not an object: the members of a union."""

Raw = dict[str, Any]
"""An action as a file has it."""


@define
class Correction:
    """One thing to correct, and all that was seen of it.

    Attributes:
        kind: How exchanges differ from the document.
        location: The place in the document.
        detail: What tells it from other corrections at the same place.
        values: Each value that was seen, once.
        exchanges: The exchanges that show it, by number.
        example: The first exchange that shows it, and where.
    """

    kind: Kind
    location: Location
    detail: Any
    example: tuple[int, Finding]
    values: list[Any] = Factory(list)
    exchanges: set[int] = Factory(set)
    _known: set[str] = Factory(set)

    def add(self, number: int, finding: Finding) -> bool:
        """Adds what an exchange shows, and returns whether that is new."""
        self.exchanges.add(number)
        value = finding.detail if self.kind is Kind.REQUIRED else finding.value
        key = _key(value)
        is_new = key not in self._known
        if is_new:
            self._known.add(key)
            self.values.append(value)
        return is_new

    def explained(self, action: Raw, operation: str, total: int) -> Raw:
        """An action with its description and evidence, without any value of an exchange.

        Args:
            action: What it does.
            operation: Method and path of the operation that shows it: `GET /folders`.
            total: How many exchanges could have shown it.
        """
        number = len(self.exchanges)
        kinds = sorted({kind_of(value) for value in self.values}) if self.kind is Kind.TYPE else []
        names = " and ".join(f"`{name}`" for name in self.values) if self.kind is Kind.REQUIRED else ""
        seen = self.kind.seen.format(names=names, kinds=", ".join(kinds), detail=self.detail)
        part, _, place = self.example[1].place.partition(" ")
        arrow = {"response": "->", "request": "<-"}.get(part, f"<- {part}")
        example = f"{operation} {arrow} {place}".rstrip() if place else operation
        text = f"Seen in {number} of {total} recorded exchanges of {operation}: {seen}."
        evidence = {"exchanges": number, "of": total, "example": example}
        return {"target": action["target"], "description": text, "x-evidence": evidence, **action}


def correction_key(finding: Finding) -> tuple[Kind, Location, Any]:
    """What findings share that one correction mends."""
    is_one = finding.kind in (Kind.REQUIRED, Kind.TYPE, Kind.NULL)
    return finding.kind, finding.location, None if is_one else finding.name


def actions_for(correction: Correction, document: dict[str, Any]) -> list[Raw]:
    """The actions that make a correction, on a document as it is by then.

    There are no corrections if the place is no longer what it was, or was never what a document has there.
    """
    try:
        node = value_at(document, correction.location)
    except (KeyError, IndexError, TypeError):
        return []
    if not isinstance(node, _CORRECTED.get(correction.kind, (dict,))):
        return []
    return _Renderer(correction, document, node).actions()


class _Renderer:
    def __init__(self, correction: Correction, document: dict[str, Any], node: Any) -> None:
        self.correction, self.document, self.node = correction, document, node
        self.version = str(document.get("openapi", "3.0.0"))
        self.path = path_to(document, correction.location)

    def actions(self) -> list[Raw]:
        """The actions: those of most kinds come from the method of that name."""
        detail = self.correction.detail
        match self.correction.kind:
            case Kind.FORMAT:
                return self.removed("format")
            case Kind.BODY:
                return [self.updated({"content": self.content([detail])})]
            case Kind.REQUEST_BODY:
                return [self.updated({"requestBody": {"content": self.content([detail])}})]
            case Kind.OPTIONAL_BODY | Kind.OPTIONAL_PARAMETER:
                return self.replaced("required", False)
        made: list[Raw] = getattr(self, self.correction.kind.value)()
        return made

    def updated(self, update: Any) -> Raw:
        return {"target": self.path, "update": update}

    def replaced(self, key: str, value: Any) -> list[Raw]:
        """One word of a schema gets another value; the action says which one it was written against."""
        if key not in self.node:
            return []
        return [{"target": f"{self.path}.{key}", "x-expect-before": self.node[key], "update": value}]

    def removed(self, key: str) -> list[Raw]:
        if key not in self.node:
            return []
        before = {"x-expect-before": self.node[key]} if not isinstance(self.node[key], list) else {}
        return [{"target": f"{self.path}.{key}", **before, "remove": True}]

    def required(self) -> list[Raw]:
        listed = required_names(self.node)
        names = [name for name in self.correction.values if name in listed]
        if names and set(listed) <= set(names):
            # An empty list is not valid in OpenAPI 3.0.
            return self.removed("required")
        return [{"target": f"{self.path}.required[?@ == {literal(name)}]", "remove": True} for name in names]

    def null(self) -> list[Raw]:
        modern = self.version.startswith("3.1")
        schema = infer([None], version=self.version)
        if isinstance(self.node, list):
            return [self.updated(schema)]
        kind = self.node.get("type")
        enum = {"enum": [None]} if "enum" in self.node else {}
        if isinstance(kind, list):
            return [self.updated({"type": ["null"], **enum})]
        if kind is None:
            return []
        return self.united([schema]) if modern else [self.updated({"nullable": True, **enum})]

    def type(self) -> list[Raw]:
        values = self.correction.values
        kind, kinds = self.node.get("type"), {kind_of(value) for value in values}
        if kind == "integer" and kinds == {"number"}:
            return self.replaced("type", "number")
        if isinstance(kind, list) and not kinds & {"object", "array"}:
            return [self.updated({"type": [k for k in dict.fromkeys(map(kind_of, values)) if k not in kind]})]
        if kind is None:
            return []
        inferred = infer(values, version=self.version)
        return self.united(inferred["anyOf"] if set(inferred) == {"anyOf"} else [inferred])

    def united(self, members: list[Raw]) -> list[Raw]:
        """The schema becomes a union of what it was and of other members, where nothing held a union before.

        An update cannot replace the keys of an object, so the union is added, and what was beside it removed. The
        removal looks for a mark that the update leaves: without the update, it must not remove anything.
        """
        inside = {key: value for key, value in self.node.items() if key not in _KEPT_OUTSIDE}
        union = {"anyOf": [inside, *members], MARK: str(self.correction.location[-1])}
        if "anyOf" in inside:
            # The update would go into the union that is there.
            return []
        return [self.updated(union), self.marked([*inside, MARK])]

    def marked(self, keys: list[str]) -> Raw:
        """Removes keys of the schema, if it is marked."""
        location = self.correction.location
        parent = path_to(self.document, location[:-1])
        listed = ",".join(map(literal, keys))
        target = f"{parent}[?@[{literal(MARK)}] == {literal(str(location[-1]))}][{listed}]"
        return {"target": target, "remove": True, "x-optional": True, "x-reason": _ONLY_WITH}

    def enum(self) -> list[Raw]:
        enum = self.node.get("enum")
        listed = [(type(value), value) for value in (enum if isinstance(enum, list) else ())]
        values = [value for value in self.correction.values if (type(value), value) not in listed]
        if not values:
            return []
        update = values[0] if len(values) == 1 and values[0] is not None else values
        return [{"target": f"{self.path}.enum", "update": update}]

    def pattern(self) -> list[Raw]:
        found = [(value, shape_of(value)) for value in self.correction.values]
        shapes = list(dict.fromkeys(shape for _, shape in found))
        old = self.node.get("pattern")
        if not isinstance(old, str) or None in shapes or len(shapes) > 8:
            return self.removed("pattern")
        new = "|".join([old, *(f"^{shape}$" for shape in shapes)])
        if not all(shape is not None and re.fullmatch(shape, value) for value, shape in found):
            return self.removed("pattern")
        return self.replaced("pattern", new)

    def bound(self) -> list[Raw]:
        key, values = self.correction.detail, self.correction.values
        if key == "uniqueItems":
            return self.replaced(key, False)
        measure = next((size for suffix, size in _LENGTHS.items() if key.endswith(suffix)), None)
        numbers = [measure(value) if measure else value for value in values]
        new = min(numbers) if key.startswith("min") else max(numbers)
        if key not in ("minimum", "maximum") and (measure is None or new == 0):
            return self.removed(key)
        if isinstance(self.node.get(key.replace("m", "exclusiveM", 1)), bool):
            return self.removed(key)
        return self.replaced(key, new)

    def property(self) -> list[Raw]:
        name = self.correction.detail
        if name is None:
            return self.removed("additionalProperties")
        if name in (self.node.get("properties") or {}) or self.node.get("additionalProperties") is not False:
            return []
        return [self.updated({"properties": {name: infer(self.correction.values, version=self.version)}})]

    def member(self) -> list[Raw]:
        constants = frozenset(name for member in self.node for name in constants_of(member))
        inferred = infer(self.correction.values, version=self.version, tell_apart=constants)
        return [self.updated(inferred)]

    def exclusive(self) -> list[Raw]:
        """`oneOf` becomes `anyOf`, which allows all that it allowed, and values like several members."""
        if "oneOf" not in self.node or "anyOf" in self.node:
            return []
        union = {"anyOf": self.node["oneOf"], MARK: str(self.correction.location[-1])}
        return [self.updated(union), self.marked(["oneOf", MARK])]

    def status(self) -> list[Raw]:
        status = self.correction.detail
        if status in self.node:
            return []
        types = [value.type for value in self.correction.values if isinstance(value, Body)]
        if any(value.defect for value in self.correction.values if isinstance(value, Body)):
            return []
        content = self.content(list(dict.fromkeys(types)))
        response: Raw = {"description": _phrase(status), **({"content": content} if content else {})}
        return [self.updated({status: response})]

    def content(self, media_types: list[str]) -> Raw:
        """Bodies by media type, with schemas of what was seen."""
        found: Raw = {}
        for media_type in media_types:
            bodies = [v for v in self.correction.values if isinstance(v, Body) and v.type == media_type]
            values = [body.value for body in bodies if body.is_json]
            if values:
                schema = infer(values, version=self.version, tell_apart=frozenset({"success"}))
            elif media_type == "multipart/form-data":
                schema = {"type": "object"}
            else:
                is_text = media_type.startswith("text/") or media_type.endswith("x-www-form-urlencoded")
                schema = {"type": "string"} if is_text else {"type": "string", "format": "binary"}
            found[media_type] = {"schema": schema}
        return found

    def parameter(self) -> list[Raw]:
        name, lists = self.correction.detail, self.correction.values
        texts = [text for texts in lists for text in texts]
        schema: Raw = {"type": _text_kind(texts)}
        if any(len(each) > 1 for each in lists):
            schema = {"type": "array", "items": schema}
        parameter = {"name": name, "in": "query", "required": False, "schema": schema}
        return [self.updated({"parameters": [parameter]})]


def _text_kind(texts: list[str]) -> str:
    if all(re.fullmatch(r"-?(0|[1-9][0-9]{0,17})", text) for text in texts):
        return "integer"
    return "boolean" if all(text in ("true", "false") for text in texts) else "string"


def _phrase(status: str) -> str:
    try:
        return f"{HTTPStatus(int(status)).phrase}."
    except ValueError:
        return f"Status {status}."


def _key(value: Any) -> str:
    if isinstance(value, Body):
        return sorted_json([value.media_type, value.is_json, value.defect, value.value])
    return sorted_json(value)
