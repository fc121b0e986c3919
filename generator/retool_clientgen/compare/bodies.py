"""The request body and the answers of an operation, compared."""

from ..openapi.document import mapping
from .changes import Report
from .parameters import Parameter
from .schemas import SchemaComparison, Spot
from .shape import Node


def compare_request_bodies(old: Node, new: Node, report: Report, schemas: SchemaComparison) -> None:
    """Compares the request bodies of an operation."""
    before, after = (mapping(node.schema.get("requestBody")) for node in (old, new))
    at = report.of("request", (*old.keys, "requestBody"), (*new.keys, "requestBody"))
    must = before.get("required") is True, after.get("required") is True
    word = "required" if must[1] else "optional"
    if not before or not after:
        if after:
            rule, message = f"request-body-added-{word}", f"a request body was added, {word}"
            report.note(rule, message, new=at.new)
        elif before:
            report.note("request-body-removed", "the request body was removed", old=at.old)
        return
    if must[0] != must[1]:
        at.note(f"request-body-became-{word}", f"the request body became {word}")
    kinds = mapping(before.get("content")), mapping(after.get("content"))
    inner = report.of("request", (*at.old, "content"), (*at.new, "content"))
    for kind in {**kinds[0], **kinds[1]}:
        below = inner.of("request", (*inner.old, kind), (*inner.new, kind))
        if kind not in kinds[0]:
            rule, message = "request-body-media-type-added", f"the request body can be {kind} too"
            inner.note(rule, message, new=below.new)
        elif kind not in kinds[1]:
            rule, message = "request-body-media-type-removed", f"the request body can no longer be {kind}"
            inner.note(rule, message, old=below.old)
        else:
            nodes = Node(mapping(kinds[0][kind]), below.old), Node(mapping(kinds[1][kind]), below.new)
            encodings = [mapping(node.schema.get("encoding")) for node in nodes]
            if encodings[0] != encodings[1]:
                message = "fields of the request body are encoded in another way"
                below.note("request-body-encoding-changed", message, *encodings)
            _compare_content(*nodes, below, schemas)


def compare_responses(old: Node, new: Node, report: Report, schemas: SchemaComparison) -> None:
    """Compares the answers of an operation, status by status."""
    before, after = (mapping(node.schema.get("responses")) for node in (old, new))
    keys = (*old.keys, "responses"), (*new.keys, "responses")
    ends = [at if "responses" in node.schema else node.keys for at, node in zip(keys, (old, new), strict=True)]
    whole = report.of("responses", *ends)
    for status in {**before, **after}:
        family = "success" if status.startswith(("2", "3")) else "non-success"
        at = (*keys[0], status), (*keys[1], status)
        if status not in before:
            rule = f"response-{family}-status-added"
            whole.note(rule, f"status {status} was added", new=at[1], path=(status,))
        elif status not in after:
            rule = f"response-{family}-status-removed"
            whole.note(rule, f"status {status} was removed", old=at[0], path=(status,))
        else:
            nodes = Node(mapping(before[status]), at[0]), Node(mapping(after[status]), at[1])
            inner = report.of(f"response {status}", *at)
            _compare_headers(*nodes, inner, schemas)
            _compare_media_types(*nodes, inner, schemas)


def _compare_media_types(old: Node, new: Node, report: Report, schemas: SchemaComparison) -> None:
    kinds = mapping(old.schema.get("content")), mapping(new.schema.get("content"))
    come = [kind for kind in kinds[1] if kind not in kinds[0]]
    pairs = [(kind, kind) for kind in kinds[0] if kind in kinds[1]]
    gone = []
    for kind in (kind for kind in kinds[0] if kind not in kinds[1]):
        # `application/json; charset=utf-8` is `application/json` with another parameter.
        twin = next((other for other in come if _base(other) == _base(kind)), None)
        if twin is None:
            gone.append(kind)
            continue
        come.remove(twin)
        pairs.append((kind, twin))
        at = report.of(report.part, (*old.keys, "content", kind), (*new.keys, "content", twin))
        message = f"the media type is written {twin} instead of {kind}"
        at.note("response-media-type-name-changed", message, kind, twin)
    for kind in gone:
        rule, message = "response-media-type-removed", f"the answer can no longer be {kind}"
        report.note(rule, message, kind, old=(*old.keys, "content", kind))
    for kind in come:
        rule, message = "response-media-type-added", f"the answer can be {kind} too"
        report.note(rule, message, None, kind, new=(*new.keys, "content", kind))
    for before, after in pairs:
        both = old.within("content", before), new.within("content", after)
        _compare_content(*both, report, schemas)


def _base(kind: str) -> str:
    return kind.partition(";")[0].strip().lower()


def _compare_content(old: Node, new: Node, report: Report, schemas: SchemaComparison) -> None:
    has = "schema" in old.schema, "schema" in new.schema
    inner = report.of(report.part, old.keys, new.keys)
    rule = f"{report.part.partition(' ')[0]}-body-media-type-schema"
    if has == (True, True):
        at = old.within("schema"), new.within("schema")
        schemas.compare(*at, Spot.of("body", report, *at))
    elif has[1]:
        inner.note(f"{rule}-added", "the body got a schema", new=(*new.keys, "schema"))
    elif has[0]:
        inner.note(f"{rule}-removed", "the body lost its schema", old=(*old.keys, "schema"))


def _compare_headers(old: Node, new: Node, report: Report, schemas: SchemaComparison) -> None:
    before, after = (
        {
            name.lower(): Parameter(name, "header", mapping(content), (*node.keys, "headers", name))
            for name, content in mapping(node.schema.get("headers")).items()
        }
        for node in (old, new)
    )
    for key in {**before, **after}:
        was, now = before.get(key), after.get(key)
        if now is None and was is not None:
            rule = f"{'required' if was.is_required else 'optional'}-response-header-removed"
            report.note(rule, f"header `{was.name}` was removed", old=was.keys, path=(was.name,))
        elif was is None and now is not None:
            rule, message = "response-header-added", f"header `{now.name}` was added"
            report.note(rule, message, new=now.keys, path=(now.name,))
        elif was is not None and now is not None:
            path = (now.name,)
            if was.is_required != now.is_required:
                word = "required" if now.is_required else "optional"
                rule, message = f"response-header-became-{word}", f"header `{now.name}` became {word}"
                report.note(rule, message, old=was.keys, new=now.keys, path=path)
            schemas.compare(was.schema, now.schema, Spot.of("header", report, was.schema, now.schema, path))
