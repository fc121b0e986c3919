"""Files in multipart requests."""

import io
import os
from pathlib import Path
from typing import Any

import pytest

from retool_clientgen.generate.runtime.files import file_part

OCTETS = "application/octet-stream"


def test_every_form_of_a_file_has_name_content_and_media_type(tmp_path: Path) -> None:
    path = tmp_path / "théme.js"
    path.write_bytes(b"js")
    assert file_part(b"js") == ("file", b"js", OCTETS)
    assert file_part(bytearray(b"js")) == ("file", b"js", OCTETS)  # type: ignore[arg-type]
    assert file_part(path) == ("théme.js", b"js", OCTETS)
    assert file_part(("a.js", b"js")) == ("a.js", b"js", OCTETS)
    assert file_part(("a.js", b"js", "text/javascript")) == ("a.js", b"js", "text/javascript")
    with path.open("rb") as opened:
        assert file_part(opened) == ("théme.js", opened, OCTETS)
        assert file_part(("a.js", opened)) == ("a.js", opened, OCTETS)
    nameless = io.BytesIO(b"js")
    assert file_part(nameless) == ("file", nameless, OCTETS)


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("dist/index.js", "dist/index.js"),
        ("./dist/./index.js", "dist/index.js"),
        ("index.js", "index.js"),
        ("../other/index.js", "index.js"),
    ],
)
def test_a_relative_path_keeps_its_folders(
    path: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "home"
    for folder in (home / "dist", tmp_path / "other"):
        folder.mkdir(parents=True)
    for file in ("dist/index.js", "index.js", "../other/index.js"):
        (home / file).write_bytes(b"js")
    monkeypatch.chdir(home)
    assert file_part(Path(path))[0] == name
    assert file_part(Path(path).resolve())[0] == "index.js"
    with Path(path).open("rb") as opened:
        assert file_part(opened)[0] == name


def test_a_file_without_a_textual_name_is_called_file(tmp_path: Path) -> None:
    descriptor = os.open(tmp_path / "a", os.O_RDWR | os.O_CREAT)
    with os.fdopen(descriptor, "rb") as opened:
        assert file_part(opened)[0] == "file"


def test_what_can_be_read_only_once_is_read_so_that_it_can_be_sent_again() -> None:
    for wrap in (lambda stream: stream, lambda stream: ("a.js", stream)):
        receiving, sending = os.pipe()
        os.write(sending, b"js")
        os.close(sending)
        with os.fdopen(receiving, "rb") as pipe:
            assert file_part(wrap(pipe))[1] == b"js"


def test_a_file_that_does_not_exist_is_an_error_when_the_request_is_built(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        file_part(tmp_path / "none")


@pytest.mark.parametrize("content", [bytearray(b"a"), memoryview(b"a")])
def test_all_kinds_of_bytes_are_content(content: Any) -> None:
    assert file_part(content) == ("file", b"a", "application/octet-stream")
    assert file_part(("a.txt", content)) == ("a.txt", b"a", "application/octet-stream")


@pytest.mark.parametrize(
    "value", ["text", 5, None, {}, ["a"], (), ("a.txt",), ("a.txt", None), ("a.txt", Path("b")), ("a", b"", "c/d", 1)]
)
def test_what_is_no_file_is_refused(value: Any) -> None:
    with pytest.raises(TypeError, match="is no file"):
        file_part(value)
