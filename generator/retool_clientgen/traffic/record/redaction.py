"""Exchanges without secrets and persons, but with all that a schema can say of them.

What is kept is listed, all else is replaced: a secret or a name may be anywhere, so no list of what to remove would
be complete. Kept are types, null, empty and non-empty, timestamps, versions, small numbers, terms of Retool's own
documents, and terms under a property that says a kind or a state. Identifiers, names and texts keep their length and
their classes of characters, and no character; equal ones stay equal within a recording, as do e-mail addresses.
"""

import hashlib
import hmac
import re
import secrets
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlencode

from ...normalise import naming
from ..exchange import Body
from ..sensitive import is_secret_name, is_term
from .vocabulary import Vocabulary

REDACTED = "redacted"
"""What a secret becomes."""

_MASKED_BY_SERVER = "---encrypted-on-server---"
_TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?")
_VERSION = re.compile(r"v?\d{1,4}\.\d{1,4}\.\d{1,4}")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_SMALL = re.compile(r"-?\d{1,9}(\.\d{1,6})?")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")
_URL = re.compile(r"[a-z][a-z0-9+.-]{1,20}://", re.IGNORECASE)
_PREFIXED = re.compile(r"([a-z]{2,20})_([A-Za-z0-9]+)")
_PLAIN_KEY = re.compile(r"[a-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*")
_CHARSET = re.compile(r"charset=([A-Za-z0-9_-]{1,20})", re.IGNORECASE)
_MEDIA_TYPE = re.compile(r"[a-z]{1,20}/[a-z0-9.+-]{1,60}")
_PERSON_WORDS = frozenset("name names firstname lastname username nickname fullname displayname login surname".split())
_KIND_WORDS = frozenset("type kind status state mode level access role op method provider plan scope bump".split())
_LARGE = 10**9
_LONG = 200
_DIGITS = "0123456789"
_ALPHABETS = ("0123456789abcdef", _DIGITS, "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
_HEXADECIMAL = re.compile(r"(?=.*[a-f])(?=.*\d)[0-9a-f-]+")


class Redactor:
    """Redacts the exchanges of one recording.

    Args:
        vocabulary: The words that may stay.
        key: Decides what identifiers become; a random one, unless a test needs to know.
    """

    def __init__(self, vocabulary: Vocabulary, key: bytes | None = None) -> None:
        self._vocabulary = vocabulary
        self._key = key or secrets.token_bytes(32)
        self._placeholders: dict[tuple[str, bytes], str] = {}
        self._counts: dict[str, int] = {}
        # Digests of names and secrets seen so far: a term that was a name before is one again.
        self._personal: set[bytes] = set()

    def exchange(
        self,
        method: str,
        path: str,
        query: str,
        request: Body | None,
        status: int,
        content_type: str | None,
        response: Body | None,
    ) -> dict[str, Any]:
        """An exchange as a line of a recording, redacted. Headers are not part of it."""
        line: dict[str, Any] = {
            "method": method,
            "path": self.path(path),
            "query": self.query(query),
            "request": self._body(request),
            "status": status,
            "content_type": self._content_type(content_type),
            "response": self._body(response),
        }
        if request is not None and not request.is_json:
            line["request_content_type"] = self._content_type(request.media_type) or "application/octet-stream"
        return line

    def path(self, path: str) -> str:
        """A path: segments of Retool's documents stay, others are values."""
        parts = [unquote(part) for part in path.split("/")]
        kept = self._vocabulary.segments
        return "/".join(part if part in kept else quote(self.text(part, "id"), safe="@:") for part in parts)

    def query(self, query: str) -> str:
        """A query string."""
        pairs = parse_qsl(query, keep_blank_values=True)
        return urlencode([(self.key(name), self.text(text, name, secret=is_secret_name(name))) for name, text in pairs])

    def value(self, value: Any, name: str = "", *, secret: bool = False) -> Any:
        """A JSON value.

        Args:
            value: The value.
            name: Of the property that has it.
            secret: Whether it is part of something secret.
        """
        if value is None or isinstance(value, bool):
            return value
        if isinstance(value, str):
            return self.text(value, name, secret=secret)
        if isinstance(value, int | float):
            if secret:
                return type(value)(0)
            if abs(value) < _LARGE:
                return value
            return int(self._scrambled(str(abs(value)))) if isinstance(value, int) else _LARGE + 0.5
        if isinstance(value, list):
            return [self.value(item, name, secret=secret) for item in value]
        return {
            self.key(key): self.value(item, key, secret=secret or is_secret_name(key)) for key, item in value.items()
        }

    def key(self, key: str) -> str:
        """The name of a property or parameter: it stays if it is Retool's, or looks like one of a program."""
        if key in self._vocabulary.names:
            return key
        stem = key.removesuffix("[]")
        if _PLAIN_KEY.fullmatch(stem) and is_term(stem) and self._digest(stem) not in self._personal:
            return key
        return self._placeholder("key", key, "key_{}")

    def text(self, text: str, name: str, *, secret: bool = False) -> str:
        """A string.

        Args:
            text: The string.
            name: Of the property or parameter that has it.
            secret: Whether it is part of something secret.
        """
        words = set(naming.words(name))
        if not text or text == _MASKED_BY_SERVER or (text in ("true", "false", "null") and not secret):
            return text
        if secret:
            self._personal.add(self._digest(text))
            return REDACTED
        if _EMAIL.fullmatch(text):
            self._personal.add(self._digest(text))
            return self._placeholder("person", text.casefold(), "person-{}@example.com")
        if words & _PERSON_WORDS or "".join(sorted(words)) in _PERSON_WORDS:
            for part in (text, *text.split()):
                self._personal.add(self._digest(part))
            return self._replaced(text)
        if self._is_public(text, words):
            return text
        match = _PREFIXED.fullmatch(text)
        if match is not None and match[1] in self._vocabulary.prefixes:
            return f"{match[1]}_{match[2] if _SMALL.fullmatch(match[2]) else self._scrambled(match[2])}"
        return self._replaced(text)

    def _is_public(self, text: str, words: set[str]) -> bool:
        if _TIMESTAMP.fullmatch(text) or _VERSION.fullmatch(text) or _COLOUR.fullmatch(text) or _SMALL.fullmatch(text):
            return True
        if text in self._vocabulary.terms:
            return True
        return bool(words & _KIND_WORDS) and is_term(text) and self._digest(text) not in self._personal

    def _replaced(self, text: str) -> str:
        """A text of the same form; of a URL and of a long text nothing but that it is one."""
        if _URL.match(text):
            return self._placeholder("url", text, "https://host-{}.example.com/")
        return self._scrambled(text) if len(text) <= _LONG else self._placeholder("text", text, "text {}")

    def _body(self, body: Body | None) -> Any:
        if body is None:
            return None
        return self.value(body.value) if body.is_json else REDACTED

    def _content_type(self, content_type: str | None) -> str | None:
        """The media type and the character set; other parameters may hold anything."""
        if content_type is None:
            return None
        media_type = content_type.partition(";")[0].strip().lower()
        if not _MEDIA_TYPE.fullmatch(media_type):
            return None
        charset = _CHARSET.search(content_type)
        return f"{media_type}; charset={charset[1].lower()}" if charset else media_type

    def _placeholder(self, kind: str, text: str, form: str) -> str:
        key = (kind, self._digest(text))
        if key not in self._placeholders:
            self._counts[kind] = self._counts.get(kind, 0) + 1
            self._placeholders[key] = form.format(self._counts[kind])
        return self._placeholders[key]

    def _scrambled(self, text: str) -> str:
        """Other characters of the same classes, the same for the same text: hexadecimal digits stay such."""
        stream = hashlib.shake_256(self._key + text.encode("utf-8", "replace")).digest(2 * len(text))
        is_hex = _HEXADECIMAL.fullmatch(text) is not None
        out = []
        for position, character in enumerate(text):
            number = int.from_bytes(stream[2 * position : 2 * position + 2], "big")
            alphabet = next((a for a in _ALPHABETS[0 if is_hex else 1 :] if character in a), None)
            if alphabet is None:
                out.append("x" if character.isalnum() else character)
                continue
            if alphabet == _DIGITS and (position == 0 or not text[position - 1].isalnum()):
                # No zero in front, which would make no number of it.
                alphabet = _DIGITS[1:]
            # No character stays what it is.
            others = alphabet.replace(character, "")
            out.append(others[number % len(others)])
        return "".join(out)

    def _digest(self, text: str) -> bytes:
        return hmac.digest(self._key, text.casefold().encode("utf-8", "replace"), "sha256")
