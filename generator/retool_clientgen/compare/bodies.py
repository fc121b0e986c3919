"""The request body and the answers of an operation, compared."""

from ..openapi.operations import media_type_of
from .changes import Report
from .parameters import Parameter
from .schemas import SchemaComparison, Spot
from .shape import Node


def compare_request_bodies(old: Node, new: Node, report: Report, schemas: SchemaComparison) -> None:
    """Compares the request bodies of an operation."""
    before, after = old.at("requestBody"), new.at("requestBody")
    must = [node.schema.get("required") is True for node in (before, after)]
    word = "required" if must[1] else "optional"
    if not before.schema or not after.schema:
        if after.schema:
            report.note(f"request-body-added-{word}", f"a request body was added, {word}", new=after.keys)
        elif before.schema:
            report.note("request-body-removed", "the request body was removed", old=before.keys)
        return
    if must[0] != must[1]:
        here = report.at(before, after)
        here.note(f"request-body-became-{word}", f"the request body became {word}")
    before, after = before.at("content"), after.at("content")
    report = report.at(before, after)
    for kind in {**before.schema, **after.schema}:
        was, now = before.at(kind), after.at(kind)
        if kind not in before.schema:
            report.note("request-body-media-type-added", f"the request body can be {kind} too", new=now.keys)
        elif kind not in after.schema:
            message = f"the request body can no longer be {kind}"
            report.note("request-body-media-type-removed", message, old=was.keys)
        else:
            encodings = was.at("encoding").schema, now.at("encoding").schema
            if encodings[0] != encodings[1]:
                message = "fields of the request body are encoded in another way"
                report.at(was, now).note("request-body-encoding-changed", message, *encodings)
            _compare_content(was, now, report, schemas)


def compare_responses(old: Node, new: Node, report: Report, schemas: SchemaComparison) -> None:
    """Compares the answers of an operation, status by status."""
    before, after = old.at("responses"), new.at("responses")
    whole = report.at(old.deepest("responses"), new.deepest("responses"), "responses")
    for status in {**before.schema, **after.schema}:
        family = "success" if status.startswith(("2", "3")) else "non-success"
        was, now = before.at(status), after.at(status)
        if status not in before.schema:
            rule = f"response-{family}-status-added"
            whole.note(rule, f"status {status} was added", new=now.keys, path=(status,))
        elif status not in after.schema:
            rule = f"response-{family}-status-removed"
            whole.note(rule, f"status {status} was removed", old=was.keys, path=(status,))
        else:
            inner = report.at(was, now, f"response {status}")
            _compare_headers(was, now, inner, schemas)
            _compare_media_types(was, now, inner, schemas)


def _compare_media_types(old: Node, new: Node, report: Report, schemas: SchemaComparison) -> None:
    before, after = old.at("content"), new.at("content")
    gone = [kind for kind in before.schema if kind not in after.schema]
    come = [kind for kind in after.schema if kind not in before.schema]
    pairs = [(kind, kind) for kind in before.schema if kind in after.schema]
    for kind in list(gone):
        # `application/json; charset=utf-8` is `application/json` with another parameter.
        twin = next((other for other in come if media_type_of(other) == media_type_of(kind)), None)
        if twin is not None:
            gone.remove(kind)
            come.remove(twin)
            pairs.append((kind, twin))
            message = f"the media type is written {twin} instead of {kind}"
            here = report.at(before.at(kind), after.at(twin))
            here.note("response-media-type-name-changed", message, kind, twin)
    for kind in gone:
        message = f"the answer can no longer be {kind}"
        report.note("response-media-type-removed", message, kind, old=before.at(kind).keys)
    for kind in come:
        message = f"the answer can be {kind} too"
        report.note("response-media-type-added", message, None, kind, new=after.at(kind).keys)
    for kind, twin in pairs:
        _compare_content(before.at(kind), after.at(twin), report, schemas)


def _compare_content(old: Node, new: Node, report: Report, schemas: SchemaComparison) -> None:
    has = "schema" in old.schema, "schema" in new.schema
    rule = f"{report.part.partition(' ')[0]}-body-media-type-schema"
    if has == (True, True):
        at = old.within("schema"), new.within("schema")
        schemas.compare(*at, Spot.of("body", report, *at))
    elif has[1]:
        report.at(old, new.at("schema")).note(f"{rule}-added", "the body got a schema")
    elif has[0]:
        report.at(old.at("schema"), new).note(f"{rule}-removed", "the body lost its schema")


def _compare_headers(old: Node, new: Node, report: Report, schemas: SchemaComparison) -> None:
    before, after = (
        {name.lower(): Parameter(name, "header", headers.at(name)) for name in headers.schema}
        for headers in (old.at("headers"), new.at("headers"))
    )
    for name in {**before, **after}:
        if name not in after:
            was = before[name]
            rule = f"{'required' if was.is_required else 'optional'}-response-header-removed"
            report.note(rule, f"header `{was.name}` was removed", old=was.node.keys, path=(was.name,))
        elif name not in before:
            now = after[name]
            message = f"header `{now.name}` was added"
            report.note("response-header-added", message, new=now.node.keys, path=(now.name,))
        else:
            was, now = before[name], after[name]
            spot = Spot.of("header", report, was.schema, now.schema, (now.name,))
            if was.is_required != now.is_required:
                word = "required" if now.is_required else "optional"
                rule, message = f"response-header-became-{word}", f"header `{now.name}` became {word}"
                report.at(was.node, now.node).note(rule, message, path=(now.name,))
            schemas.compare(was.schema, now.schema, spot)
