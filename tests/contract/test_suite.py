"""The contract suite: it passes on the clients of this project, and says so honestly."""

import json
import re
import shutil
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from contract import independence
from contract.mutation import run as run_mutants
from retool_clientgen.contract import decode, faults, flows, recordings, wire
from retool_clientgen.contract.bench import Bench
from retool_clientgen.contract.client import ClientDiedError, Environment, InstalledClient
from retool_clientgen.errors import ClientgenError
from retool_clientgen.mock import MockRetool
from support.cli import run_cli
from support.paths import OLDEST, ROOT, SECOND

GENERATED = ROOT / "generated"
UPLOAD = "custom_component_libraries.revisions.create"


@pytest.fixture(scope="module")
def bench() -> Iterator[Bench]:
    where = Environment(Path(sys.executable), GENERATED / SECOND)
    with (
        MockRetool(SECOND, directory=ROOT) as instance,
        InstalledClient(where, instance.url, instance.token) as client,
    ):
        yield Bench(instance, client.about)


def client_of(bench: Bench, project: Path = GENERATED / SECOND) -> InstalledClient:
    """The client of a project, as if it were installed here."""
    return InstalledClient(Environment(Path(sys.executable), project), bench.instance.url, bench.instance.token)


def broken(tmp_path: Path, file: str, before: str, after: str) -> Path:
    """A copy of the client with a mistake."""
    shutil.copytree(GENERATED / SECOND / "retool_client", tmp_path / "retool_client")
    path = tmp_path / "retool_client" / file
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")
    return tmp_path


@pytest.mark.slow
def test_the_client_of_an_older_release_passes_and_the_report_says_what_it_was_held_against(tmp_path: Path) -> None:
    options = ("--release", OLDEST, "--client", GENERATED / OLDEST, "--report", tmp_path)
    ran = run_cli("contract", *options, "--json")
    assert [failure for part in ran.json["parts"] for failure in part["failures"]] == []
    assert (ran.code, ran.json["ok"]) == (0, True)
    cells = ran.json["cells"]
    assert cells["hit"] == cells["total"] == 2 * len(ran.json["matrix"])
    parts = {part["part"]: part for part in ran.json["parts"]}
    assert all(parts[name]["passed"] == parts[name]["total"] > 0 for name in ("wire", "decode", "faults", "flows"))
    assert "no recorded exchanges" in parts["recordings"]["skipped"]
    assert json.loads((tmp_path / f"contract-{OLDEST}.json").read_text()) == ran.json
    page = (tmp_path / f"contract-{OLDEST}.html").read_text()
    assert "users.list" in page
    assert not re.search(r"<link|src=|https?://", page)


def test_a_client_of_another_release_is_bad_input() -> None:
    ran = run_cli("contract", "--release", SECOND, "--client", GENERATED / OLDEST)
    assert ran.code == 2
    assert f"is the client of Retool {OLDEST}, and the instance is of {SECOND}" in ran.stderr


def test_a_python_without_a_client_is_bad_input(tmp_path: Path) -> None:
    ran = run_cli("contract", "--python", tmp_path / "python")
    assert (ran.code, ran.stderr.count("error:")) == (2, 1)
    ran = run_cli("contract", "--client", tmp_path, PYTHONNOUSERSITE="1") if not _installed() else None
    if ran is not None:
        assert ran.code == 2
        assert "has no client that can be used: ModuleNotFoundError: No module named 'retool_client'" in ran.stderr


def test_a_client_that_ends_in_the_middle_is_one_clear_error(tmp_path: Path) -> None:
    shutil.copytree(GENERATED / OLDEST / "retool_client", tmp_path / "retool_client")
    with (tmp_path / "retool_client/api/groups/get.py").open("a") as file:
        file.write("import os, sys\nsys.stderr.write('the interpreter crashed\\n')\nsys.stderr.flush()\nos._exit(3)\n")
    ran = run_cli("contract", "--release", OLDEST, "--client", tmp_path)
    assert ran.code == 2
    assert "has a client that ended while it was asked: the interpreter crashed" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_client_that_hangs_is_given_up(tmp_path: Path) -> None:
    shutil.copytree(GENERATED / OLDEST / "retool_client", tmp_path / "retool_client")
    with (tmp_path / "retool_client/api/groups/get.py").open("a") as file:
        file.write("import time\ntime.sleep(600)\n")
    where = Environment(Path(sys.executable), tmp_path, patience=2)
    with (
        InstalledClient(where, "http://127.0.0.1:9", "t") as client,
        pytest.raises(ClientDiedError, match="it gave no answer within 2 s"),
    ):
        client.ask([{"kind": "sync", "way": "module", "operation": "groups.get", "path": [1]}])


def test_a_client_that_writes_to_the_stdout_of_its_process_is_one_clear_error(tmp_path: Path) -> None:
    shutil.copytree(GENERATED / OLDEST / "retool_client", tmp_path / "retool_client")
    with (tmp_path / "retool_client/__init__.py").open("a") as file:
        file.write("print('hello', flush=True)\n")
    ran = run_cli("contract", "--release", OLDEST, "--client", tmp_path)
    assert ran.code == 2
    assert "it answered 'hello" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_client_that_fails_without_any_mutant_is_said_by_the_process_that_tries_them(tmp_path: Path) -> None:
    copy = tmp_path / "retool_client"
    shutil.copytree(GENERATED / OLDEST / "retool_client", copy)
    table = copy / "operations.py"
    table.write_text(re.sub(r'(?<="[A-Z]{3}", ")/', "/x", table.read_text(encoding="utf-8")))
    with (
        MockRetool(OLDEST, directory=ROOT) as instance,
        pytest.raises(ClientgenError, match="fails without any mutant: "),
    ):
        run_mutants(instance, Environment(Path(sys.executable), tmp_path), count=1, workers=1)


def test_a_report_that_cannot_be_written_is_said_before_the_suite_runs(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    ran = run_cli("contract", "--python", tmp_path / "no-python", "--report", tmp_path / "file")
    assert ran.code == 2
    assert "cannot be made: a file is where a directory has to be" in ran.stderr


def _installed() -> bool:
    return any((Path(folder) / "retool_client").is_dir() for folder in sys.path if "site-packages" in folder)


@pytest.mark.parametrize(
    ("file", "before", "after", "said"),
    [
        ("operations.py", '"users.list", "GET", "/users"', '"users.list", "GET", "/people"', "GET /api/v2/people"),
        ("resources/users.py", '"first_name": first_name, ', "", "first_name"),
        ("_runtime/compiling.py", 'f"data[k{index}]"', '"data[k0]"', "users.list"),
        ("models/user_type.py", '"mobile"', '"mobil"', "'mobile' is not a known UserType"),
        ("_runtime/request.py", "quote(name, safe=\"\")", "name.title()", "users.list"),
    ],
)  # fmt: skip
def test_a_mistake_in_a_client_is_noticed(
    bench: Bench, tmp_path: Path, file: str, before: str, after: str, said: str
) -> None:
    users = bench.operations["users.list"]
    cases = [*wire.cases(bench, users), *decode.cases(bench, users)]
    with client_of(bench) as client:
        assert bench.run(client, cases) == []
    with client_of(bench, broken(tmp_path, file, before, after)) as client:
        failures = bench.run(client, cases)
    assert any(said in str(failure) for failure in failures)


@pytest.mark.parametrize(
    ("operation", "file", "before", "after", "said"),
    [
        (UPLOAD, "models/version_bump.py", '"dev"', '"dov"', "'dev' is not known"),
        (UPLOAD, "_runtime/request.py", "{field.json_name:", "{field.name.title():", "the form is not what was given"),
        ("usage.get", "_runtime/request.py", "name), safe='')}", "name))}", "org_ids=a/b"),
    ],
)  # fmt: skip
def test_a_mistake_in_a_form_or_a_query_is_noticed(
    bench: Bench, tmp_path: Path, operation: str, file: str, before: str, after: str, said: str
) -> None:
    cases = [case for part in (wire, decode) for case in part.cases(bench, bench.operations[operation])]
    with client_of(bench) as client:
        assert bench.run(client, cases) == []
    with client_of(bench, broken(tmp_path, file, before, after)) as client:
        failures = bench.run(client, cases)
    assert any(said in str(failure) for failure in failures), list(map(str, failures))[:3]


def test_a_client_that_repeats_what_it_must_not_is_noticed(bench: Bench, tmp_path: Path) -> None:
    copy = broken(tmp_path, "_runtime/retry.py", '"DELETE"', '"DELETE", "POST"')
    every = (case for operation in bench.operations.values() for case in faults.cases(bench, operation))
    cases = [case for case in every if case.name == "POST, reset"]
    with client_of(bench, copy) as client:
        failures = bench.run(client, cases)
    assert {failure.kind for failure in failures} == {"sync", "async"}
    assert "the server was asked 3 times, not 1" in str(failures[0])


def test_a_recorded_exchange_whose_operation_the_client_lacks_is_a_failure(bench: Bench, tmp_path: Path) -> None:
    file = tmp_path / "exchanges.jsonl"
    answer = {"status": 404, "content_type": "application/json", "response": {"success": False, "message": "no"}}
    asked = [("GET", "/api/v2/users/user_1"), ("GET", "/api/v2/groups/1")]
    file.write_text("".join(
        json.dumps({"method": method, "path": path, "query": "", "request": None, **answer}) + "\n"
        for method, path in asked
    ))  # fmt: skip
    with client_of(bench) as client:
        listed = [entry for entry in client.about["operations"] if entry["id"] != "users.get"]
    lacking = Bench(bench.instance, {"operations": listed})
    result = recordings.run(lacking, Environment(Path(sys.executable), GENERATED / SECOND), file)
    assert (result.passed, result.total) == (1, 2)
    assert {failure.problems for failure in result.failures} == {("the client lacks the operation",)}


def test_a_list_with_doubles_is_noticed(bench: Bench, tmp_path: Path) -> None:
    copy = broken(tmp_path, "_runtime/pagination.py", "yield page\n", "yield page\n            yield page\n")
    with client_of(bench, copy) as client:
        result = flows.run(bench, client, {"users.create"})
    assert (result.passed, result.total) == (0, 2)
    assert "doubles" in str(result.failures[0])


@pytest.mark.skipif(find_spec("openapi_core") is None, reason="openapi-core is in the dependency group `contract`")
def test_the_other_validator_agrees_with_valid_requests_and_with_no_others(bench: Bench) -> None:
    calls = independence.valid_calls(bench)
    with client_of(bench) as client:
        requests = independence.sent(bench, client, calls)
    result = independence.by_openapi_core(bench, requests)
    assert result.passed == result.total == 2 * len(bench.operations)
    created = next(asked for asked in requests if asked["operation"] == "POST /users")
    listed = next(asked for asked in requests if asked["operation"] == "GET /users")
    wrong = [{**created, "body": '{"email": 7}'}, {**listed, "target": f"{listed['target'].partition('?')[0]}?limit=x"}]
    assert independence.by_openapi_core(bench, wrong).passed == 0
