"""What must not be written down: which words, names and values could be a secret or tell of a person."""

import re

from ..normalise import naming

_SECRET_WORDS = (
    "password passwd passphrase pwd secret token apikey key credential credentials auth authorization cookie session "
    "signature salt hash pin otp dsn certificate cert pem private connectionstring sid bearer jwt seed"
).split()
_SECRET_PAIRS = ("connection_string", "connection_uri", "database_url", "api_key", "access_key")
_HARMLESS = frozenset({"primary_key", "sort_key", "foreign_key", "key_type", "token_type", "auth_type", "hash_type"})
_TERM = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[_\-./:][A-Za-z0-9]+)*")
_RUN = re.compile(r"[A-Za-z0-9]+")
_CONSONANTS = re.compile(r"[b-df-hj-np-tv-xz]{6}", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z_$][A-Za-z0-9_$.\-]*")


def is_secret_name(name: str) -> bool:
    """Whether a property or parameter of this name may hold a secret."""
    words = naming.words(name)
    joined = "_".join(words)
    if joined in _HARMLESS:
        return False
    singular = {word.removesuffix("s") for word in words} | set(words)
    return bool(singular & set(_SECRET_WORDS)) or any(pair in joined for pair in _SECRET_PAIRS)


def is_term(text: str) -> bool:
    """Whether a text is a term such as a program chooses for a value: one word or a few, joined, and nothing random.

    Not names of persons in more than one word, e-mail addresses, sentences, tokens or identifiers.
    """
    if len(text) > 40 or not _TERM.fullmatch(text):
        return False
    for run in _RUN.findall(text):
        digits = sum(character.isdigit() for character in run)
        letters = len(run) - digits
        if digits > 3 or (digits > 1 and letters and len(run) > 10) or _CONSONANTS.search(run):
            return False
        if len(naming.words(run)) > max(3, len(run) // 3):
            return False
    return True


def is_plain_name(name: str) -> bool:
    """Whether a property or parameter of this name may be named: it is not an identifier, an address or a token."""
    return bool(_NAME.fullmatch(name)) and is_term(name.strip("_$.-").replace("$", "_").replace("__", "_"))
