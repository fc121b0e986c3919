"""Files of recorded exchanges: which format one has, and the exchanges in it.

Known are HAR 1.2 and cassettes (`formats`), and JSON lines as `retool-clientgen record` writes them. The content
decides, not the name.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO, TypeGuard

from ..errors import ClientgenError
from ..openapi.document import MAX_BYTES, parse_document
from ..openapi.operations import is_json, media_type_of
from .bodies import parse_json
from .exchange import Body, Exchange, build_exchange
from .formats import cassette_exchanges, har_entries, har_exchanges, interactions

_SUFFIXES = (".har", ".json", ".jsonl", ".ndjson", ".yaml", ".yml")
_FORMATS = "Known formats: HAR 1.2, cassettes of VCR, vcrpy and go-vcr, and JSON lines (docs/learning.md)."


def read_recordings(paths: list[Path]) -> list[Exchange]:
    """The exchanges of some recordings, files or directories of files, in their order.

    Raises:
        ClientgenError: If one is not a recording, with file and line or entry; what is in it is not quoted.
    """
    exchanges: list[Exchange] = []
    for path in paths:
        files = [path]
        if path.is_dir():
            files = sorted(file for file in path.rglob("*") if file.suffix.lower() in _SUFFIXES and file.is_file())
            if not files:
                raise ClientgenError("is a directory without recordings", where=str(path), fix=_FORMATS)
        for file in files:
            exchanges.extend(_read(file))
    if not exchanges:
        raise ClientgenError("there is no exchange in it", where=", ".join(map(str, paths)), fix=_FORMATS)
    return exchanges


def _read(path: Path) -> Iterator[Exchange]:
    try:
        # Opened once, as a pipe gives what is in it only once.
        with path.open("rb") as file:
            number, first = 0, b""
            while not first.strip():
                number, first = number + 1, file.readline(MAX_BYTES + 1)
                if not first:
                    return
            if _is_exchange_line(first):
                yield from _json_lines(first, number, file, path)
                return
            # Lines are counted in errors, so the empty ones before count.
            content = b"\n" * (number - 1) + first + file.read(MAX_BYTES + 1)
    except OSError as error:
        raise ClientgenError(f"cannot be read: {error.strerror}", where=str(path)) from error
    if len(content) > MAX_BYTES:
        raise ClientgenError(
            f"is larger than {MAX_BYTES // 2**20} MiB",
            where=str(path),
            fix="Split it, or record JSON lines (retool-clientgen record), which are read line by line.",
        )
    yield from _whole(content, path)


def _whole(content: bytes, path: Path) -> Iterator[Exchange]:
    if b"\0" in content[:4096]:
        raise ClientgenError("is not a recording of exchanges but binary data", where=str(path), fix=_FORMATS)
    try:
        value = parse_document(content, where=str(path), allow_binary=True)
    except (ClientgenError, ValueError) as error:
        # A parser's message may quote the text that it failed on.
        what = error.what if isinstance(error, ClientgenError) else ""
        if not any(word in what for word in ("larger", "deeper", "more than")):
            what = "is not UTF-8" if "UTF-8" in what else "is neither valid JSON nor valid YAML"
        raise ClientgenError(what, where=getattr(error, "where", str(path)), fix=_FORMATS) from None
    name = str(path)
    if (entries := har_entries(value)) is not None:
        yield from har_exchanges(entries, name)
    elif (found := interactions(value)) is not None:
        yield from cassette_exchanges(found, name)
    elif _looks_like_exchange(value):
        yield _exchange(value, name)
    elif isinstance(value, list) and value and all(map(_looks_like_exchange, value)):
        for number, item in enumerate(value, 1):
            yield _exchange(item, f"{name} (entry {number})")
    else:
        raise ClientgenError("is not a recording of exchanges", where=name, fix=_FORMATS)


def _is_exchange_line(line: bytes) -> bool:
    try:
        return _looks_like_exchange(parse_json(line.decode("utf-8-sig")))
    except ValueError:
        return False


def _looks_like_exchange(value: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict) and "method" in value and "status" in value


def _json_lines(line: bytes, number: int, file: BinaryIO, path: Path) -> Iterator[Exchange]:
    """The exchanges from a line of a file on, whose number is given."""
    while line:
        where = f"{path}:{number}"
        if len(line) > MAX_BYTES:
            raise ClientgenError(f"the line is longer than {MAX_BYTES // 2**20} MiB", where=where)
        if line.strip():
            try:
                value = parse_json(line.decode("utf-8-sig"))
            except ValueError as error:
                what = "is not UTF-8" if isinstance(error, UnicodeDecodeError) else error
                raise ClientgenError(f"the line {what}", where=where) from None
            if not _looks_like_exchange(value):
                raise ClientgenError(
                    "the line is not an exchange",
                    where=where,
                    fix="An exchange has method, path, query, request, status, content_type and response.",
                )
            yield _exchange(value, where)
        number, line = number + 1, file.readline(MAX_BYTES + 1)


def _exchange(value: dict[str, Any], where: str) -> Exchange:
    method, path, status = value["method"], value.get("path", value.get("url")), value["status"]
    for name, item, kind in (("method", method, str), ("path", path, str), ("status", status, int)):
        if not isinstance(item, kind) or isinstance(item, bool):
            raise ClientgenError(f"{name} is {'a string' if kind is str else 'a whole number'}", where=where)
    query = value.get("query") or ""
    if not isinstance(query, str):
        raise ClientgenError("query is a string, as in a URL", where=where)
    sent_type = media_type_of(value.get("request_content_type")) or "application/json"
    sent, answered = value.get("request"), value.get("response")
    request = None if sent is None else Body(sent_type, sent, is_json=is_json(sent_type))
    media_type = media_type_of(value.get("content_type"))
    response = None
    if answered is not None or (is_json(media_type) and status not in (204, 304)):
        is_value = is_json(media_type) or (media_type is None and not isinstance(answered, str))
        response = Body(media_type, answered, is_json=is_value)
    url = f"{path}?{query}" if query else str(path)
    return build_exchange(method, url, request, status, response, where)
