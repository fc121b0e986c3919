"""What is in a package with several releases."""

import ast
import json
import pickle
import shutil
from pathlib import Path
from types import ModuleType

import pytest

from retool_clientgen.mock import MockRetool
from support.cli import run_cli
from support.paths import NEWEST, OLDEST, RELEASES

PARTS = [f"v{line.replace('.', '_')}" for line in RELEASES]


def test_a_class_that_did_not_change_is_one_class(clients: ModuleType) -> None:
    names = [name for name, modules in clients.models._MODULES.items() if len(modules) == 1]
    shared = [name for name in names if all(hasattr(getattr(clients, part).models, name) for part in PARTS)]
    assert len(shared) > 80
    for name in shared:
        classes = [getattr(getattr(clients, part).models, name) for part in PARTS]
        assert all(each is getattr(clients.models, name) for each in classes), name


def test_a_class_that_changed_has_a_union(clients: ModuleType, known: MockRetool) -> None:
    with clients.connect(known.url, token=known.token) as retool:
        user = retool.users.list().first()
    assert isinstance(user, clients.models.AnyUser)
    assert {type(user)} < {getattr(clients, part).models.User for part in PARTS}
    with pytest.raises(AttributeError, match=r"User.*differs between releases: AnyUser is the union"):
        _ = clients.models.User
    with pytest.raises(AttributeError, match="'Nope'"):
        _ = clients.models.Nope


def test_every_union_can_be_loaded(clients: ModuleType) -> None:
    unions = clients.models.__dir__()
    assert "AnyUser" in unions
    for name in unions:
        assert getattr(clients.models, name) is not None


@pytest.mark.parametrize("part", PARTS)
def test_every_model_of_a_release_decodes(clients: ModuleType, part: str) -> None:
    models = getattr(clients, part).models
    named = [getattr(models, name) for name in models.__all__]
    classes = [each for each in named if isinstance(each, type) and issubclass(each, clients.Model)]
    assert len(classes) > 80
    for cls in classes:
        assert cls.from_dict({"brand new": 1}).to_dict()["brand new"] == 1


def test_a_class_of_a_release_is_made_of_classes_of_that_release(bundle: Path, clients: ModuleType) -> None:
    package = bundle / "retool_clients"
    for part in PARTS:
        modules = getattr(clients, part).models._MODULES.values()
        own = {module.removeprefix(".._models.") for module in modules}
        assert len(own) > 80
        for module in own:
            home, name = module.split(".")
            for node in ast.walk(ast.parse((package / "_models" / home / f"{name}.py").read_text())):
                if isinstance(node, ast.ImportFrom) and node.level and "_runtime" not in (node.module or ""):
                    assert node.level < 3
                    target = f"{home}.{node.module}" if node.level == 1 else node.module
                    assert target in own, (part, module)


def test_the_operations_say_which_release_has_them(clients: ModuleType) -> None:
    for line, part in zip(RELEASES, PARTS, strict=True):
        own = {operation.id for operation in getattr(clients, part).operations.OPERATIONS}
        assert own == {id_ for id_, lines in clients.operations.OPERATIONS.items() if line in lines}
    assert clients.operations.OPERATIONS["users.list"] == RELEASES == clients.RELEASES


def test_models_and_errors_survive_pickling(clients: ModuleType, known: MockRetool) -> None:
    with clients.connect(known.url, token=known.token) as retool:
        user = retool.users.list().first()
        assert pickle.loads(pickle.dumps(user)) == user
        with pytest.raises(clients.NotFoundError) as caught:
            retool.users.get("user_0")
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_there_is_one_runtime(bundle: Path) -> None:
    assert len(list(bundle.rglob("sync_client.py"))) == 1


def test_a_build_of_what_is_there_does_nothing_and_verify_sees_a_change(bundle: Path, tmp_path: Path) -> None:
    shutil.copytree(bundle, tmp_path / "retool-clients")
    ran = run_cli("build", "--bundle", "--json", "--out", tmp_path)
    assert ran.json["builds"][0]["unchanged"]
    assert run_cli("verify", "--bundle", "--out", tmp_path).code == 0
    module = tmp_path / "retool-clients/retool_clients/v4_0/client.py"
    module.write_text(module.read_text() + "\n")
    ran = run_cli("verify", "--bundle", "--out", tmp_path)
    assert ran.code == 1
    assert "changed: retool_clients/v4_0/client.py" in ran.stdout
    assert "retool-clientgen build --bundle" in ran.stdout


def test_the_lock_states_what_each_release_was_made_from(bundle: Path) -> None:
    lock = json.loads((bundle / "lock.json").read_text())
    assert [part["release"] for part in lock["releases"]] == list(RELEASES)
    assert {part["version"] for part in lock["releases"]} == {f"{NEWEST}.0"}


def test_names_are_settings_and_the_wheel_has_them(tmp_path: Path) -> None:
    (tmp_path / "retool-clientgen.toml").write_text('bundle-distribution = "acme-retool"\nbundle-package = "acme"\n')
    ran = run_cli("build", OLDEST, "--bundle", "--wheel", "--json", cwd=tmp_path)
    (report,) = ran.json["builds"]
    wheel = Path(report["wheel"])
    assert (report["name"], report["version"]) == ("acme-retool", f"{OLDEST}.0")
    assert wheel.name == f"acme_retool-{OLDEST}.0-py3-none-any.whl"
    before = wheel.read_bytes()
    assert run_cli("build", "--bundle", "--force", "--wheel", cwd=tmp_path).code == 0
    assert wheel.read_bytes() == before


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ('bundle-package = "a-b"', "'a-b' is not a name that Python can use"),
        ('bundle-package = "class"', "'class' is not a name that Python can use"),
        ('bundle-distribution = "../x"', "'../x' is not the name of a distribution"),
        ('bundle-distribution = ""', "'' is not the name of a distribution"),
    ],
)
def test_a_wrong_name_is_refused_before_anything_is_written(tmp_path: Path, setting: str, said: str) -> None:
    (tmp_path / "retool-clientgen.toml").write_text(setting)
    ran = run_cli("build", OLDEST, "--bundle", cwd=tmp_path)
    assert ran.code == 2
    assert said in ran.stderr
    assert [path.name for path in tmp_path.rglob("*")] == ["retool-clientgen.toml"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("build", "--bundle"), "no release is named"),
        (("build", "--bundle", "3.1"), "release 3.1 has no snapshot"),
        (("build", "--bundle", "--spec", "x.yaml"), "fetch it first"),
        (("verify", "--bundle", OLDEST), "name none"),
        (("verify", "--bundle"), "there is no package to verify"),
    ],
)
def test_a_wrong_command_is_one_clear_error(tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    (tmp_path / "retool-clientgen.toml").touch()
    ran = run_cli(*arguments, cwd=tmp_path)
    assert ran.code == 2
    assert said in ran.stderr


def test_a_directory_of_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "retool-clients").mkdir()
    (tmp_path / "retool-clients/notes.txt").write_text("mine")
    ran = run_cli("build", OLDEST, "--bundle", "--out", tmp_path)
    assert ran.code == 2
    assert (tmp_path / "retool-clients/notes.txt").read_text() == "mine"
