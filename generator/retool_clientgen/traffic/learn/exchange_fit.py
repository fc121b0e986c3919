"""Where an exchange does not fit a document: parameters, bodies, status."""

from collections.abc import Iterator
from typing import Any

from ...openapi.directions import SENT, by_direction
from ...openapi.document import mapping, pointer_parts, resolve_pointer
from ...openapi.json_schema import Validators, types_of
from ...openapi.operations import is_json, media_type_of, status_key
from ..exchange import Body, Exchange
from ..operations import Match, Operations
from ..sensitive import is_plain_name
from .finding import Finding, Kind, Location
from .schema_fit import SchemaFit

_MEDIA_TYPE_CHARACTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789!#$&^_.+-/")


class ExchangeFit:
    """Holds exchanges against a document.

    Args:
        document: An OpenAPI document with its references inlined, but for recursive ones.
        validators: Validators that are there already; their components must be the document's.
    """

    def __init__(self, document: dict[str, Any], validators: Validators | None = None) -> None:
        # What a document requires of answers alone is missing from no request, and the other way round.
        self.document = by_direction(document, lenient=True)
        self.operations = Operations(self.document)
        self._schemas = SchemaFit(validators or Validators(self.document), self._resolve)

    def findings(self, exchange: Exchange) -> list[Finding]:
        """What in an exchange the document does not allow.

        What a request holds says nothing of what is allowed if the instance refused it (400 and above): then only the
        answer is looked at.
        """
        match = self.operations.match(exchange)
        if match is None:
            reason = "the document has no such operation"
            return [Finding(Kind.OPERATION, ("paths",), self.operations.shown_path(exchange), None, ("path",), reason)]
        found = list(self._response(exchange, match))
        if exchange.status < 400:
            found = [*self._parameters(exchange, match), *self._request(exchange, match), *found]
        return found

    def _resolve(self, reference: str) -> tuple[Any, Location] | None:
        try:
            target = resolve_pointer(self.document, reference)
        except KeyError:
            return None
        return target, tuple(pointer_parts(reference.removesuffix(SENT)))

    def _parameters(self, exchange: Exchange, match: Match) -> Iterator[Finding]:
        placed = match.operation.placed
        declared = {(p["in"], p["name"]): (p, keys) for p, keys in placed}
        given: dict[str, list[str]] = {}
        for name, text in exchange.query:
            given.setdefault(name, []).append(text)
        names = {name for place, name in declared if place == "query"}
        for (place, name), (parameter, location) in declared.items():
            texts = [match.path_values[name]] if place == "path" and name in match.path_values else []
            if place == "query":
                texts = given.get(name, []) or given.get(f"{name}[]", [])
                if not texts and parameter.get("required") is True and not any(n.startswith(f"{name}[") for n in given):
                    yield Finding(Kind.OPTIONAL_PARAMETER, location, name, None, ("query", name))
            if texts and isinstance(parameter.get("schema"), dict):
                yield from self._parameter(parameter["schema"], texts, (*location, "schema"), (place, name))
        for name, texts in given.items():
            stem = name.partition("[")[0]
            if name in names or stem in names:
                continue
            if is_plain_name(name):
                yield Finding(Kind.PARAMETER, match.operation.keys, name, texts, ("query", name))
            else:
                reason = "an undeclared parameter whose name may be a value, so it is not written down"
                yield Finding(Kind.OTHER, match.operation.keys, reason, None, ("query", "*"), reason)

    def _parameter(self, schema: dict[str, Any], texts: list[str], location: Location, at: Location) -> list[Finding]:
        candidates = _readings(schema, texts)
        for candidate in candidates:
            if self._schemas.fits(schema, candidate):
                return []
        return self._schemas.findings(schema, candidates[0], location, at)

    def _request(self, exchange: Exchange, match: Match) -> Iterator[Finding]:
        declared = mapping(match.operation.node.get("requestBody"))
        owner = match.operation.keys
        location = (*owner, "requestBody")
        if exchange.request is not None:
            yield from self._body(exchange.request, declared, location, Kind.REQUEST_BODY, owner, "request")
        elif declared.get("required") is True:
            yield Finding(Kind.OPTIONAL_BODY, location, None, None, ("request",))

    def _response(self, exchange: Exchange, match: Match) -> Iterator[Finding]:
        responses = match.operation.responses
        place = (*match.operation.keys, "responses")
        name = status_key(responses, exchange.status)
        if name is None:
            if 100 <= exchange.status <= 599:
                detail = (str(exchange.status), _type_to_write(exchange.response))
                yield Finding(Kind.STATUS, place, detail, exchange.response, ("response",))
            else:
                yield Finding.other(place, ("response",), None, "this is no HTTP status that a document can declare")
            return
        location = (*place, name)
        if exchange.response is not None:
            yield from self._body(exchange.response, responses[name], location, Kind.BODY, location, "response")
        elif exchange.status not in (204, 304):
            content = mapping(responses[name].get("content"))
            if any(is_json(media_type_of(t)) and "*" not in t for t in content):
                reason = "there is no body, and a document cannot say that one may be missing"
                yield Finding.other(location, ("response",), None, reason)

    def _body(
        self, body: Body, declared: dict[str, Any], location: Location, kind: Kind, owner: Location, part: str
    ) -> Iterator[Finding]:
        if not body.is_recorded:
            return
        content = mapping(declared.get("content"))
        key = _media_type_key(content, body)
        if body.defect is not None:
            yield Finding.other(location, (part,), None, f"the body {body.defect}")
        elif key is None:
            media_type = _type_to_write(body)
            if media_type is None:
                yield Finding.other(owner, (part,), None, "its media type is not known")
            else:
                yield Finding(kind, owner, media_type, body, (part,))
        elif body.is_json and isinstance(content[key], dict) and "schema" in content[key]:
            schema = content[key]["schema"]
            yield from self._schemas.findings(schema, body.value, (*location, "content", key, "schema"), (part,))


def _readings(schema: dict[str, Any], texts: list[str]) -> list[Any]:
    """What a parameter's text may mean, the likeliest first."""
    kinds = types_of(schema)
    if "array" in kinds:
        items = mapping(schema.get("items"))
        return [[_readings(items, [text])[0] for text in each] for each in (texts, texts[0].split(","))]
    text = texts[-1]
    typed: list[Any] = []
    numeric = text.lstrip("-").isascii() and text.lstrip("-").replace(".", "", 1).isdigit() and len(text) < 40
    if numeric:
        typed.append(float(text) if "." in text else int(text))
    elif text in ("true", "false"):
        typed.append(text == "true")
    elif text == "null" and "null" in kinds:
        typed.append(None)
    likely_text = not kinds or "string" in kinds
    return [text, *typed] if likely_text else [*typed, text]


def _media_type_key(content: dict[str, Any], body: Body) -> str | None:
    known = {media_type_of(key): key for key in content}
    if body.media_type is None:
        return next((key for name, key in known.items() if is_json(name) == body.is_json), None)
    for name in (body.media_type, f"{body.media_type.partition('/')[0]}/*", "*/*"):
        if name in known:
            return known[name]
    return None


def _type_to_write(body: Body | None) -> str | None:
    if body is None:
        return None
    name = body.type
    return name if set(name) <= _MEDIA_TYPE_CHARACTERS and name.count("/") == 1 and len(name) < 100 else None
