"""What all commands share: help, options, messages, tables, completion."""

import contextlib
import json
import os
import pty
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from retool_clientgen.cli import console, main
from retool_clientgen.cli.main import PANELS, app
from support.cli import run_cli, run_process, run_with_permissions
from support.paths import NEWEST, OLDEST, RELEASES, ROOT, SECOND, TOOL
from support.pipeline import normalised
from support.server import Answer, Server

COMMANDS = [function.__name__ for commands in PANELS.values() for function in commands]
OVERLAY = ["apply", "validate", "check", "diff", "rebase"]


def in_terminal(*arguments: str | Path, columns: int = 80, cwd: Path | None = None, **environment: str) -> str:
    """What a run prints in a terminal."""
    import fcntl
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    kept = {key: value for key, value in os.environ.items() if not key.startswith("RETOOL_") and key != "COLUMNS"}
    command = [TOOL, *map(str, arguments)]
    process = subprocess.Popen(
        command, cwd=cwd or ROOT, env={**kept, "TERM": "xterm", **environment}, stdout=theirs, stderr=subprocess.DEVNULL
    )
    os.close(theirs)
    read = b""
    with contextlib.suppress(OSError):
        while chunk := os.read(ours, 65536):
            read += chunk
    os.close(ours)
    assert process.wait(60) == 0
    return read.decode().replace("\r\n", "\n")


@pytest.mark.parametrize("words", ["", "overlay", *COMMANDS, *(f"overlay {name}" for name in OVERLAY)])
def test_each_command_explains_itself(words: str) -> None:
    command = words.split()
    ran = run_cli(*command, "-h")
    assert (ran.code, ran.stderr) == (0, "")
    assert ran.stdout == run_cli(*command, "--help").stdout
    assert "xample" in ran.stdout or words == "overlay"


def test_the_commands_are_grouped() -> None:
    shown = run_cli("-h").stdout
    places = [shown.index(f"─ {panel} ─") for panel in PANELS]
    assert places == sorted(places)
    assert len(COMMANDS) == len(set(COMMANDS)) == 20 - 1


@pytest.mark.parametrize("example", [example for commands in PANELS.values() for example in commands.values()])
def test_an_example_is_one_that_the_command_takes(example: str) -> None:
    from typer.main import get_command

    name, *arguments = example.split()
    command = get_command(app).commands[name]  # type: ignore[attr-defined]
    with command.make_context(name, arguments) as context:
        assert context.command_path


def test_the_docs_have_each_command_and_its_example() -> None:
    page = (ROOT / "docs/commands.md").read_text()
    for panel, commands in PANELS.items():
        assert f"## {panel}" in page
        for function, example in commands.items():
            assert f"`{function.__name__}`" in page
            assert f"retool-clientgen {example}" in page


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        (["bild"], "retool-clientgen: No such command 'bild'. Did you mean 'build'?"),
        (["build", "--relase", "1"], "retool-clientgen build: No such option: --relase"),
        (["diff", OLDEST], "retool-clientgen diff: Missing argument 'NEW'"),
        (["mock", "--port", "99999"], "retool-clientgen mock --port: 99999 is not in the range 0<=x<=65535"),
        (["mock", "--release"], "retool-clientgen mock: Option '--release' requires an argument"),
        (["fetch", "--timeout", "x"], "retool-clientgen fetch --timeout: 'x' is not a valid float"),
    ],
)
def test_wrong_usage_is_one_line_that_says_what_and_where(arguments: list[str], what: str) -> None:
    ran = run_cli(*arguments)
    first, second = ran.stderr.splitlines()
    assert (ran.code, ran.stdout) == (2, "")
    assert first.startswith(f"error: {what}")
    assert second.endswith(" -h` shows what it takes.")
    as_json = run_cli(arguments[0], "--json", *arguments[1:])
    assert as_json.json["error"]["where"] in first


def test_an_unexpected_error_is_one_line_and_with_verbose_a_traceback() -> None:
    code = """
import sys
from retool_clientgen.cli import main
from retool_clientgen.workspace.workspace import Workspace
def broken(*_):
    raise KeyError("gone\\x1b[31m")
Workspace.registry = broken
main()
"""
    plain, verbose = (
        subprocess.run([sys.executable, "-c", code, *words], capture_output=True, text=True, check=False)
        for words in (["releases"], ["releases", "--verbose"])
    )
    assert (plain.returncode, verbose.returncode) == (console.FAULT, console.FAULT)
    assert plain.stderr.splitlines() == [
        "error: a fault of retool-clientgen: KeyError: 'gone\\x1b[31m'",
        "  --verbose shows where; please report it.",
    ]
    assert "Traceback" in verbose.stderr


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_command_that_is_interrupted_says_so_and_leaves_nothing(number: signal.Signals, tmp_path: Path) -> None:
    def never(asked: Any) -> Answer:
        time.sleep(5)
        return Answer(body=b"{}")

    with Server(never) as server:
        command = [TOOL, "fetch", "--instance", server.url, "--timeout", "20"]
        process = subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True)
        while not server.asked:
            time.sleep(0.02)
        process.send_signal(number)
        _, stderr = process.communicate(timeout=30)
    assert process.returncode in (130, -number)
    assert stderr == ("interrupted\n" if number == signal.SIGINT else "")
    assert list(tmp_path.iterdir()) == []


def test_verbose_says_what_is_read_written_and_asked_and_no_secret(tmp_path: Path) -> None:
    (tmp_path / "retool-clientgen.toml").write_text("retries = 0\n")
    content = (ROOT / "spec" / OLDEST / "openapi.yaml").read_bytes()

    def served(asked: Any) -> Answer:
        return Answer(body=b'{"version": "3.75.1"}' if "Health" in asked.path else content)

    with Server(served) as server:
        ran = run_process(
            "fetch", "--instance", server.url, "--verbose", cwd=tmp_path, RETOOL_ACCESS_TOKEN="retool_01secret"
        )
        url = server.url
    assert ran.code == 0, ran.stderr
    lines = ran.stderr.splitlines()
    assert "reads retool-clientgen.toml" in lines
    assert f"GET {url}/api/v2/spec: 200, {len(content)} bytes" in lines
    assert "writes spec/instances.json" in lines
    assert not any("site-packages" in line or ".pyc" in line for line in lines)
    assert "secret" not in ran.stdout + ran.stderr


@pytest.mark.parametrize("command", ["check", "upgrade", "record --out r.jsonl --port 0", "build", f"diff {OLDEST}"])
def test_each_command_that_asks_an_instance_takes_the_options_of_the_connection(command: str, tmp_path: Path) -> None:
    name, *rest = command.split()
    instance = ["https://127.0.0.1:1"] if name == "diff" else ["--instance", "https://127.0.0.1:1"]
    (tmp_path / "no.pem").write_text("nothing")
    for option in ("--ca-bundle", "--client-cert"):
        ran = run_cli(name, *rest, *instance, option, "no.pem", "--timeout", "3", cwd=tmp_path)
        assert (ran.code, ran.stderr.count("error:")) == (2, 1), ran.stderr
        assert "no.pem" in ran.stderr, ran.stderr


def test_paths_in_the_configuration_are_relative_to_it(tmp_path: Path) -> None:
    below = tmp_path / "workspace" / "below"
    below.mkdir(parents=True)
    (tmp_path / "workspace/retool-clientgen.toml").write_text('ca-bundle = "ca.pem"\nretries = 0\n')
    for cwd, rest in ((below, []), (tmp_path, ["-C", "workspace"])):
        ran = run_cli("fetch", "--instance", "https://127.0.0.1:1", *rest, cwd=cwd)
        assert str(tmp_path / "workspace/ca.pem") in ran.stderr
    of_here = run_cli("fetch", "--instance", "https://127.0.0.1:1", cwd=below, RETOOL_CLIENTGEN_CA_BUNDLE="other.pem")
    assert "workspace" not in of_here.stderr
    assert "other.pem" in of_here.stderr


def test_init_keeps_the_options_of_the_connection(tmp_path: Path) -> None:
    (tmp_path / "api").mkdir()
    (tmp_path / "api/ca.pem").write_text("nothing")
    options = ("--ca-bundle", "api/ca.pem", "--client-cert", "client.pem", "--timeout", "60")
    assert run_cli("init", "api", "--instance", "https://127.0.0.1:1", *options, cwd=tmp_path).code == 0
    lines = (tmp_path / "api/retool-clientgen.toml").read_text().splitlines()
    assert 'ca-bundle = "ca.pem"' in lines
    assert f'client-cert = "{tmp_path / "client.pem"}"' in lines
    assert "timeout = 60.0" in lines
    assert str(tmp_path / "api/ca.pem") in run_cli("check", cwd=tmp_path / "api").stderr


@pytest.mark.parametrize(
    "name", ["users.list", "retool.users.list", "async_retool.users.list()", "GET /users", "get /api/v2/users"]
)
def test_explain_takes_a_name_as_code_and_http_write_it(name: str) -> None:
    found = run_cli("explain", *name.split(), "--json").json
    assert (found["name"], found["request"]) == ("users.list", "GET /users")


def test_explain_takes_a_path_with_any_parameter_and_models_as_code_names_them() -> None:
    assert run_cli("explain", "GET /users/{id}", "--json").json["name"] == "users.get"
    assert run_cli("explain", "retool_client.models.User", "--json").json["name"] == "User"
    for wrong, near in (("users.lst", "users.list"), ("GET /usrs", "GET /users"), ("Usr", "User")):
        ran = run_cli("explain", wrong)
        assert ran.code == 2
        assert f"Did you mean {near}" in ran.stderr


def complete(*words: str, cwd: Path = ROOT) -> list[str]:
    """What the shell offers for the last word."""
    variables = {"COMP_WORDS": " ".join(("retool-clientgen", *words)), "COMP_CWORD": str(len(words))}
    ran = run_process(cwd=cwd, _RETOOL_CLIENTGEN_COMPLETE="complete_bash", **variables)
    assert (ran.code, ran.stderr) == (0, "")
    return ran.stdout.split()


def test_the_shell_completes_releases_and_operations(tmp_path: Path) -> None:
    assert complete("build", "3.") == [release for release in reversed(RELEASES) if release.startswith("3.")]
    assert NEWEST in complete("mock", "--release", "")
    found = [operation.id for operation in normalised(NEWEST).operations if operation.id.startswith("users.li")]
    assert complete("explain", "users.li") == sorted(found)
    assert complete("scopes", "retool.users.li") == [f"retool.{name}" for name in sorted(found)]
    (tmp_path / "retool-clientgen.toml").write_text("")
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec/releases.toml").write_text("not TOML")
    assert complete("build", "3", cwd=tmp_path) == []


def test_completion_loads_none_of_the_pipeline() -> None:
    code = (
        "import sys; from retool_clientgen.cli import complete; import typer;"
        "context = type('C', (), {'params': {}})();"
        "assert list(complete.operations(context, 'users')) and list(complete.releases(context, ''));"
        "print(sorted({'httpx', 'yaml', 'openapi_python_client', 'rich', 'jsonschema_rs'} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ran.stdout == "[]\n"


WORDS = st.text("ab-_. \n\t\x1b\x9b\u202e\u2028\\[]é漢", max_size=60)


@settings(deadline=None)
@given(st.lists(st.tuples(WORDS, WORDS, WORDS), max_size=4), st.integers(40, 120))
def test_a_table_keeps_each_word_whole_and_each_row_on_its_line(rows: list[tuple[str, ...]], width: int) -> None:
    table = console.Table("name", "two", "three", right=("two",))
    for row in rows:
        table.add(*row)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(console, "terminal_width", lambda: None)
        piped = list(table.fitted())
        patch.setattr(console, "terminal_width", lambda: width)
        fitted = list(table.fitted())
    assert len(piped) == 1 + len(rows)
    for line in (*piped, *fitted):
        assert console._text(line).plain.isprintable()
    shown = " ".join(console._text(line).plain for line in fitted)
    for row in rows:
        for cell in row:
            for word in console.printable_line(cell).split(" "):
                assert word in shown


HOSTILE = "h\x1b[31mred\nline " + "long" * 40


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A workspace with a release whose operation has a hostile name."""
    (tmp_path / "retool-clientgen.toml").write_text("")
    operation = {"summary": HOSTILE, "tags": [HOSTILE], "responses": {"200": {"description": HOSTILE}}}
    document = {
        "openapi": "3.0.3",
        "info": {"title": HOSTILE, "version": HOSTILE},
        "paths": {f"/{HOSTILE}": {"get": operation}, "/things": {"get": operation}},
    }
    (tmp_path / "spec.json").write_text(json.dumps(document))
    return tmp_path


@pytest.mark.parametrize("command", ["matrix", "releases", f"diff {OLDEST} {SECOND} --no-python", "scopes users.list"])
def test_a_table_fits_80_columns_and_is_not_wrapped_in_a_pipe(command: str) -> None:
    shown = in_terminal(*command.split(), NO_COLOR="1")
    piped = run_cli(*command.split(), COLUMNS="80").stdout
    assert "\x1b" not in shown + piped
    assert max(len(line) for line in shown.splitlines()) <= 80
    # No word is broken, and none is lost but what is put in other words below a row.
    assert {word.strip(",") for word in piped.split()} <= {word.strip(",") for word in shown.split()} | {"–"}
    if command.startswith(("matrix", "diff")):
        assert len(piped.splitlines()) < len(shown.splitlines())


def test_hostile_names_control_no_terminal(workspace: Path) -> None:
    assert run_cli("fetch", "--file", "spec.json", "--release", "99.0", cwd=workspace).code == 0
    for command in (["matrix"], ["releases"], ["diff", NEWEST, "99.0", "--no-python"], ["explain", "things.get"]):
        ran = run_cli(*command, cwd=workspace)
        assert ran.code == 0, ran.stderr
        assert ran.stdout.replace("\n", "").isprintable()
        assert not any(line.startswith("line long") for line in ran.stdout.splitlines())


def test_colours_are_for_terminals_that_want_them() -> None:
    assert "\x1b[" in in_terminal("releases")
    assert "\x1b[" not in in_terminal("releases", NO_COLOR="1")
    assert "\x1b[" not in run_cli("releases").stdout


def test_main_is_what_the_script_runs() -> None:
    assert main.__module__ == "retool_clientgen.cli"


@pytest.mark.parametrize("option", ["--html", "--markdown"])
def test_a_report_that_cannot_be_written_is_refused_before_the_work(option: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    (tmp_path / "folder").mkdir()
    for place, problem in (("file/x", "is a file, not a directory"), ("folder", "is a directory")):
        ran = run_cli("diff", "no such release", NEWEST, option, place, cwd=tmp_path)
        assert (ran.code, ran.stderr.count("error:")) == (2, 1)
        assert problem in ran.stderr
    (tmp_path / "folder").chmod(0o555)
    ran = run_with_permissions("diff", "no such release", NEWEST, option, "folder/x", cwd=tmp_path)
    assert "error: folder: is a directory that cannot be written to\n" in ran.stderr
    assert run_cli("matrix", option, "/dev/null", "-q").code == 0


def test_a_place_below_a_file_is_named_as_such(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    for arguments in (
        ["build", OLDEST, "--out", "file"],
        ["document", OLDEST, "-o", "file/x.json"],
        ["init", "file/x"],
    ):
        ran = run_cli(*arguments, cwd=tmp_path)
        assert ran.code == 2
        assert "file" in ran.stderr.split(": ", 1)[1]
        assert "File exists" not in ran.stderr
    assert (tmp_path / "file").read_text() == "mine"


@pytest.mark.parametrize("seconds", ["0", "-1", "nan", "inf", "1e9"])
def test_a_timeout_is_a_time(seconds: str) -> None:
    ran = run_cli("fetch", "--instance", "http://127.0.0.1:1", "--timeout", seconds)
    assert (ran.code, ran.stderr.startswith("error: --timeout: is a number from")) == (2, True)


def test_a_bundle_is_refused_before_the_instance_is_asked() -> None:
    with Server(lambda _asked: Answer(body=b"{}")) as server:
        ran = run_cli("build", "--bundle", "--instance", server.url)
    assert (ran.code, server.asked) == (2, [])


def test_an_error_cannot_be_made_up_by_a_name(tmp_path: Path) -> None:
    for name in ("a\nerror: all is lost", "\x1b[31ma", "a\u2028b"):
        ran = run_cli("build", "--spec", name, "--release", NEWEST, cwd=tmp_path)
        assert ran.code == 2
        assert [line.startswith("error: ") for line in ran.stderr.split("\n")].count(True) == 1
        assert ran.stderr.replace("\n", "").isprintable()
