"""The bytes of each request: method, target, headers and body, as the document and HTTP have them."""

import json
import re
from base64 import b64decode
from collections.abc import Iterator
from functools import partial
from operator import itemgetter
from typing import Any
from urllib.parse import quote

from ..mock.http.messages import Request
from ..mock.http.multipart import read_form
from ..mock.schema.sampling import Wish
from ..openapi.document import same_json
from ..openapi.operations import media_type_of
from .bench import KINDS, Asked, Bench, Case, summary
from .client import Outcome
from .operations import Operation, python_name
from .samples import MULTIPART, TRICKY, body_value, call_of, headers_of, query_values

WAYS = ("name", "method", "module", "detailed", "raw name", "raw method")

USER_AGENT = re.compile(
    r"[A-Za-z0-9][A-Za-z0-9._-]*/\d+(?:\.\d+){2} \(retool (?P<release>[\d.]+); python \d+\.\d+\.\d+\S*\)"
)

ALWAYS = {"host", "accept-encoding", "user-agent", "accept", "authorization", "x-mock-client", "x-mock-tag",
          "x-mock-fault"}  # fmt: skip
"""Names of the headers of every request of the suite; with a body there are `Content-Type` and `Content-Length` too."""

_SPOILT = "status=418"


def cases(bench: Bench, operation: Operation) -> Iterator[Case]:
    """All cases of this part for an operation."""
    for kind in KINDS:
        for number, way in enumerate(WAYS):
            yield from _cases(bench, operation, kind, way, number)


def _cases(bench: Bench, operation: Operation, kind: str, way: str, number: int) -> Iterator[Case]:
    path = [f"{TRICKY}{index}" for index, _ in enumerate(operation.path_names)]
    sampled = query_values(operation, bench.sampler, optional=True)
    full = {name: _tricky(operation.query[name], value, number) for name, value in sampled.items()}
    least = {name: full[name] for name in operation.corrected.schemas("query", required=True)}
    bodies = {"minimal": Wish(), "full": Wish("full", number), "nulls": Wish("full", number, null=True, items=2)}
    for name, wish in bodies.items():
        if name == "nulls" and operation.body is None:
            continue
        query = least if name == "minimal" else full
        body = (
            bench.fit.with_siblings(operation.body, body_value(operation, bench.sampler, wish))
            if operation.body
            else None
        )
        call = call_of(operation, kind, way, path, query, body)
        form = _form(operation, way, body)
        if form == "keywords" and isinstance(body, dict):
            call["names"] = {key: python_name(key) for key in body}
        call = {**call, "as": form, "headers": {"X-Mock-Fault": _SPOILT}}
        judge = partial(_judge, bench, operation, _target(operation, path, query), body)
        yield Case("wire", f"{way}, {name}, body as {form}" if body is not None else f"{way}, {name}", operation.id,
                   call, judge)  # fmt: skip


def _form(operation: Operation, way: str, body: Any) -> str:
    """How a body is given: each way of calling has one."""
    if not isinstance(body, dict):
        return "json"
    if way in ("method", "raw method") and operation.body is not None and "properties" in operation.body:
        declared = {*operation.body["properties"]}
        if not body or not body.keys() <= declared:
            return "json"
        return "keywords"
    return "model" if way in ("module", "detailed") else "json"


def _tricky(schema: dict[str, Any], value: Any, number: int) -> Any:
    """A value of a query that shows how it is written: texts of any kind with what has to be encoded, both booleans."""
    if isinstance(value, bool):
        return bool(number % 2)
    if isinstance(value, list):
        return [_tricky(schema.get("items", {}), item, number) for item in value]
    free = (
        isinstance(value, str)
        and isinstance(schema, dict)
        and not schema.keys() & {"enum", "const", "pattern", "format", "maxLength"}
    )
    return f"{TRICKY}{value}" if free else value


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


_BARE = "/%:@!$&'()*+,;=~"


def _target(operation: Operation, path: list[str], query: dict[str, Any]) -> str:
    target = operation.path
    for name, value in zip(operation.path_names, path, strict=True):
        target = target.replace(f"{{{name}}}", quote(value, safe=""))
    declared = {each["name"]: each for each in operation.corrected.parameters if each["in"] == "query"}
    text = "&".join(pair for name, value in query.items() for pair in _pairs(declared[name], value))
    # What a URL cannot have is escaped, whatever the template writes.
    return f"/api/v2{quote(target, safe=_BARE)}{'?' if text else ''}{text}"


def _pairs(parameter: dict[str, Any], value: Any) -> Iterator[str]:
    """The pairs of a query that a value gives, in the style of its parameter (OpenAPI 3.1, Parameter Object)."""
    name, style = quote(parameter["name"], safe=""), parameter.get("style", "form")
    explode = parameter.get("explode", style in ("form", "deepObject"))
    if "content" in parameter and "schema" not in parameter:
        yield f"{name}={_quoted(json.dumps(value, ensure_ascii=False, separators=(',', ':')))}"
    elif isinstance(value, dict) and style == "deepObject":
        for key, item in value.items():
            for each in item if isinstance(item, list) else [item]:
                yield f"{name}{_quoted(f'[{key}]')}={_quoted(each)}"
    elif isinstance(value, dict) and explode:
        yield from (f"{_quoted(key)}={_quoted(item)}" for key, item in value.items())
    elif isinstance(value, list) and explode:
        yield from (f"{name}={_quoted(item)}" for item in value)
    elif isinstance(value, dict | list):
        flat = [part for pair in value.items() for part in pair] if isinstance(value, dict) else value
        between = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}.get(style, ",")
        yield f"{name}={between.join(map(_quoted, flat))}"
    else:
        yield f"{name}={_quoted(value)}"


def _quoted(value: Any) -> str:
    return quote(_text(value), safe="")


def _plain(target: str) -> tuple[str, list[str]]:
    """Path and query, as they are written; in which order a query has its parameters means nothing."""
    path, _, query = target.partition("?")
    return path, sorted(query.split("&"))


def _judge(
    bench: Bench, operation: Operation, target: str, body: Any, outcome: Outcome, asked: list[Asked]
) -> Iterator[str]:
    yield from outcome["warnings"]
    if len(asked) != 1:
        yield f"{len(asked)} requests instead of one: {summary(outcome)}"
        return
    if outcome.get("error", {}).get("status") != 418:
        yield f"the answer was status 418, and the call gave {summary(outcome)}"
    got = asked[0]
    if (got["method"], _plain(got["target"])) != (operation.method, _plain(target)):
        yield f"{got['method']} {got['target']} instead of {operation.method} {target}"
    yield from _headers(bench, operation, got["headers"], has_body=body is not None)
    yield from _body(operation, got, body)


def _headers(bench: Bench, operation: Operation, headers: list[list[str]], *, has_body: bool) -> Iterator[str]:
    given = {name.lower(): value for name, value in headers}
    own = {name.lower(): _text(value) for name, value in headers_of(operation).items()}
    wanted = ALWAYS | own.keys() | ({"content-type", "content-length"} if has_body else set())
    # RFC 9110, 8.6: a request whose method anticipates content may say that there is none.
    names = set(given) - ({"content-length"} if not has_body and given.get("content-length") == "0" else set())
    if names != wanted or len(headers) != len(given):
        yield f"headers {sorted(names ^ wanted)} are missing, unexpected or repeated"
        return
    yield from (f"{name}: {given[name]} instead of {value}" for name, value in own.items() if given[name] != value)
    if given["authorization"] != f"Bearer {bench.instance.token}":
        yield f"authorization: {given['authorization']} instead of the token's"
    # What an operation answers is asked for first, and where that is JSON alone, nothing else is.
    asked = [each.partition(";")[0].strip() for each in given["accept"].split(",")]
    answers = [operation.served.response(status).media_type for status in operation.statuses if 200 <= status < 300]
    kinds = {kind for each in answers if (kind := media_type_of(each))} or {"application/json"}
    if not kinds <= set(asked) or (kinds == {"application/json"} and given["accept"] != "application/json"):
        yield f"accept: {given['accept']}, and the operation answers {sorted(kinds)}"
    agent = USER_AGENT.fullmatch(given["user-agent"])
    if agent is None or agent["release"] != bench.instance.release:
        yield f"User-Agent: {given['user-agent']}"
    if has_body and given["content-type"].partition(";")[0] != operation.media_type:
        yield f"Content-Type: {given['content-type']} instead of {operation.media_type}"


def _body(operation: Operation, got: Asked, body: Any) -> Iterator[str]:
    sent = got.get("body", "")
    if body is None:
        if sent:
            yield f"an unexpected body: {sent[:100]}"
    elif operation.media_type == MULTIPART:
        if not _same_form(got, body):
            yield "the form is not what was given"
    else:
        try:
            value = json.loads(sent)
        except ValueError:
            yield f"the body is not JSON: {sent[:100]}"
            return
        if not same_json(value, body):
            yield f"body {sent[:300]} instead of {json.dumps(body)[:300]}"


def _same_form(got: Asked, body: dict[str, Any]) -> bool:
    """Whether a multipart body has the fields and files that were given, those of one name in their order."""
    headers = tuple((name, value) for name, value in got["headers"])
    form = read_form(Request("POST", "/", headers, got.get("body", "").encode())) or {}
    sent = [(name, part.filename, part.content) for name, parts in form.items() for part in parts]
    return sorted(sent, key=itemgetter(0)) == sorted(_parts(body), key=itemgetter(0))


def _parts(body: dict[str, Any]) -> Iterator[tuple[str, str | None, bytes]]:
    for name, value in body.items():
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, dict):
                yield name, item["$file"][0], b64decode(item["$file"][1])
            else:
                yield name, None, _text(item).encode()
