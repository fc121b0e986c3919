"""Plain English: phrases that readers stumble over, in code, docs and documents."""

import ast
import re
from pathlib import Path

import pytest

from support.paths import ROOT

BANNED = {
    r"(?<!there )\b(is|are) none\b": "is not a …",
    r"\b(what \w+|call|way|suite) came to\b": "the result, the outcome",
    r"\b(stands? (in|for|there|twice|beside|alone|anywhere)|(may|can) stand)\b": "is in, appears twice",
    r"\b(is|are) told by\b": "tells, states",
    r"\bis no (directory|object|release|valid|JSONPath|OpenAPI)\b": "is not a …",
    r"\ba way in\b": "accepted",
    r"(description|summary): .?Answers [a-z]": "Returns the …",
    r"\bin the manner of\b": "as, like",
    r"\bNothing fits\b": "No matches",
}
"""What to write instead, by phrase."""

NAMES = frozenset({"said", "told_by"})
"""Variables that tell nothing of what they hold."""

TOOLCHAIN = ROOT / "generator/retool_clientgen"


def texts() -> list[Path]:
    """All that people read, but for what the toolchain writes itself and samples of users' code."""
    folders = ("docs", "examples", "generator", "overlays", "spec", "tests")
    found = [file for folder in folders for file in (ROOT / folder).rglob("*")]
    found += [ROOT / "README.md", ROOT / "noxfile.py"]
    kinds = {".py", ".md", ".yaml", ".yml", ".jinja", ".toml"}
    return [
        file for file in found if file.suffix in kinds and file != Path(__file__) and "__pycache__" not in file.parts
    ]


@pytest.mark.parametrize("phrase", BANNED)
def test_no_text_has_a_phrase_that_readers_stumble_over(phrase: str) -> None:
    pattern = re.compile(phrase)
    found = [
        f"{file.relative_to(ROOT)}:{number}: {line.strip()}"
        for file in texts()
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if pattern.search(line)
    ]
    assert not found, f"write {BANNED[phrase]!r} instead:\n" + "\n".join(found)


def test_variables_are_named_after_what_they_hold() -> None:
    found = [
        f"{file.relative_to(ROOT)}:{node.lineno}: {name}"
        for file in TOOLCHAIN.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        for name in [getattr(node, "id", None) or getattr(node, "arg", None)]
        if name in NAMES
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        (r"(?<!there )\b(is|are) none\b", "a registry that is none"),
        (r"\b(what \w+|call|way|suite) came to\b", "what it came to"),
        (r"\b(stands? (in|for|there|twice|beside|alone|anywhere)|(may|can) stand)\b", "a key stands twice"),
    ],
)
def test_the_check_finds_what_it_is_for(phrase: str, text: str) -> None:
    assert phrase in BANNED
    assert re.search(phrase, text)
    assert not re.search(phrase, "None if there is none")
