"""Every command on a release that nobody has seen: see `support.later`."""

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from retool_clientgen.contract.bench import Bench
from retool_clientgen.contract.client import Environment
from retool_clientgen.contract.suite import cells_of, run
from retool_clientgen.mock import MockRetool
from retool_clientgen.mock.documents import Mode
from retool_clientgen.openapi.availability import scope_text
from retool_clientgen.openapi.document import read_openapi
from support.cli import Ran, run_cli
from support.later import CHANGED, RELEASE, later
from support.mock import asking, valid_request
from support.paths import NEWEST, REGISTRY, ROOT


@pytest.fixture(scope="module")
def instance(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MockRetool]:
    """An instance of the release."""
    snapshot = REGISTRY[NEWEST].snapshot
    assert snapshot is not None
    file = tmp_path_factory.mktemp("later") / "openapi.json"
    file.write_text(json.dumps(later(read_openapi(ROOT / "spec" / snapshot))))
    with MockRetool(RELEASE, spec=file, directory=ROOT) as instance:
        yield instance


@pytest.fixture(scope="module")
def built(instance: MockRetool, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Ran]:
    """A workspace whose instance was upgraded to the release, and what the build of its client reported."""
    workspace = tmp_path_factory.mktemp("workspace")
    assert run_cli("init", "--quiet", workspace).code == 0
    fetched = run_cli("fetch", "--instance", instance.url, cwd=workspace, RETOOL_ACCESS_TOKEN=instance.token)
    assert fetched.code == 0, fetched.stderr
    return workspace, run_cli("build", RELEASE, "--json", cwd=workspace)


def test_the_build_names_what_a_person_should_look_at(built: tuple[Path, Ran]) -> None:
    ran = built[1]
    assert ran.code == 0, ran.stderr
    (report,) = ran.json["builds"]
    assert report["new_resources"] == ["agents", "gr_en"]
    assert report["left_out"] == report["numbered"] == []
    assert [(each["what"].partition(";")[0], len(each["items"])) for each in report["advice"]] == [
        ("agents is a resource that no overlay knows", 16),
        ("gr_en is a resource that no overlay knows", 4),
        ("2 operations are not named by an overlay", 2),
    ]


@pytest.mark.parametrize(
    ("command", "seen"),
    [
        (("diff", NEWEST, RELEASE), "agents.list"),
        (("explain", "agents.archive"), "/agents/{agentRef}/archive"),
        (("scopes", "agents.create"), "agents"),
        (("matrix",), "agents.archive"),
    ],
)
def test_a_command_answers_for_operations_without_a_name(
    built: tuple[Path, Ran], command: tuple[str, ...], seen: str
) -> None:
    ran = run_cli(*command, "--json", cwd=built[0])
    assert ran.code in (0, 1), ran.stderr
    assert "Traceback" not in ran.stderr
    assert seen in ran.stdout


def test_the_instance_still_serves_what_the_client_was_made_from(built: tuple[Path, Ran], instance: MockRetool) -> None:
    ran = run_cli("check", "--instance", instance.url, cwd=built[0], RETOOL_ACCESS_TOKEN=instance.token)
    assert ran.code == 0, ran.stdout + ran.stderr


def test_an_upgrade_has_nothing_to_do_then(built: tuple[Path, Ran], instance: MockRetool) -> None:
    ran = run_cli("upgrade", "--instance", instance.url, cwd=built[0], RETOOL_ACCESS_TOKEN=instance.token)
    assert (ran.code, "Traceback" in ran.stderr) == (0, False), ran.stderr
    assert run_cli("verify", cwd=built[0]).code == 0


def test_impact_finds_nothing_in_code_that_it_does_not_touch(built: tuple[Path, Ran], tmp_path: Path) -> None:
    pytest.importorskip("pyright")
    (tmp_path / "app.py").write_text(
        "from retool_client import Retool\n\n\ndef go(retool: Retool) -> None:\n"
        "    print([user.email for user in retool.users.list()])\n    retool.groups.remove_member('1', '2')\n"
    )
    ran = run_cli("impact", NEWEST, RELEASE, tmp_path / "app.py", "--json", "--cache", tmp_path / "c", cwd=built[0])
    assert (ran.code, ran.json["affected"]) == (0, []), ran.stderr


@pytest.mark.parametrize("mode", ["spec", "observed"])
def test_every_operation_is_answered(built: tuple[Path, Ran], mode: Mode) -> None:
    instance = MockRetool(RELEASE, directory=built[0], mode=mode)
    with asking(instance) as client:
        for operation in instance.api.routes.operations:
            request = valid_request(operation, instance.api.sampler)
            answer = client.request(request.method, request.path, **request.content)
            assert answer.status_code < 500, answer.text
    instance.check()


@pytest.mark.parametrize("spec", [True, False], ids=["a file", "a release"])
def test_the_demo_builds_it_and_stops_at_nothing_but_the_network(
    built: tuple[Path, Ran], tmp_path: Path, spec: bool
) -> None:
    """Beyond the wheel it is the contract, which is tried below."""
    workspace = built[0]
    document = ("--spec", workspace / f"spec/{RELEASE}/openapi.json") if spec else ("--release", RELEASE)
    without = {"PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_NO_CACHE_DIR": "1", "PIP_RETRIES": "0"}
    ran = run_cli("demo", *document, "--out", tmp_path, cwd=workspace, PIP_CONFIG_FILE=os.devnull, **without)
    assert (ran.code, "pip cannot install the client" in ran.stderr) == (2, True), ran.stderr
    assert list(tmp_path.glob(f"retool_client-{RELEASE}.0-*.whl"))


@pytest.mark.slow
def test_the_client_passes_the_whole_contract(built: tuple[Path, Ran], tmp_path: Path) -> None:
    document = read_openapi(built[0] / f"spec/{RELEASE}/openapi.json")
    # The new operations and a fourth of the others: what is tried does not depend on how many there are.
    paths = list(document["paths"].items())
    told = (*CHANGED, "/agents/{agentRef}/runs", "/agents/{agentRef}/archive")
    changed = [(path, item) for path, item in paths if path.startswith(told)]
    document["paths"] = dict([*paths[:6], *paths[6::4], *changed])
    file = tmp_path / "openapi.json"
    file.write_text(json.dumps(document))
    assert run_cli("build", "--spec", file, "--release", RELEASE, "--out", tmp_path).code == 0
    with MockRetool(RELEASE, spec=file, directory=ROOT) as instance:
        result = run(instance, Environment(Path(sys.executable), tmp_path / RELEASE))
    assert [str(failure) for part in result.parts for failure in part.failures] == []
    assert result.cells_hit == result.cells_total > 0
    wanted = {("agents.archive", 200), ("agents.archive", 418), ("agents.list_runs", 404), ("agents.get_run", 304)}
    assert wanted | {("agents.cancel_run", 202), ("agents.cancel_run", 207)} <= result.cells.keys()
    (flows,) = (part for part in result.parts if part.part == "flows")
    assert {"environments", "access_tokens", "user_attributes"} <= flows.details["absent"].keys()
    assert flows.passed == flows.total > 5


def test_an_operation_that_the_client_lacks_fails_the_list_and_its_cells(built: tuple[Path, Ran]) -> None:
    with MockRetool(RELEASE, directory=built[0]) as instance:
        listed = [
            {"id": each.id, "method": each.method, "path": each.path, "scope": scope_text(each.scopes)}
            for each in instance.api.routes.operations
            if each.path != "/agents"
        ]
        bench = Bench(instance, {"operations": listed})
        assert sorted(bench.unlike({"operations": listed})) == ["GET /agents", "POST /agents"]
        assert cells_of(bench)["GET /agents", 200] == {"sync": 0, "async": 0}
