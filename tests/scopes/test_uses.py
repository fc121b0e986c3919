"""Uses of operations in code, in all the ways in which a client gets where it is used."""

from pathlib import Path

import pytest

from retool_clientgen.compare.uses import Uses, find_uses
from retool_clientgen.errors import ClientgenError

OPERATIONS = ("users.list", "users.get", "groups.create", "source_control.releases.list")
CLASSES = {
    "UsersResource": "users",
    "AsyncUsersResource": "users",
    "SourceControlReleasesResource": "source_control.releases",
}
HEAD = "from retool_client import AsyncRetool, Retool\n"


def read(folder: Path, **files: str) -> Uses:
    for name, content in files.items():
        (folder / f"{name}.py").write_text(content)
    return find_uses([folder], OPERATIONS, CLASSES)


KNOWN = {
    "a call": "Retool().users.list()",
    "a name": "retool = Retool()\nretool.users.list()",
    "a context": "with Retool() as retool:\n    for user in retool.users.list(): ...",
    "an async context": "async def f():\n    async with AsyncRetool() as retool:\n        await retool.users.list()",
    "another name": "from retool_client import Retool as R\nR.from_env().users.list()",
    "the package": "import retool_client\nretool_client.Retool().users.list()",
    "the package by another name": "import retool_client as rc\nr = rc.Retool()\nr.users.list()",
    "options": "Retool().with_options(timeout=1).users.list()",
    "raw": "Retool().with_raw_response.users.list()",
    "a resource": "users = Retool().users\nusers.list()",
    "a method": "retool = Retool()\nlist_users = retool.users.list\nlist_users()",
    "an annotation": "def f(retool: Retool):\n    retool.users.list()",
    "an optional annotation": "def f(retool: 'Retool | None' = None):\n    retool.users.list()",
    "a resource's annotation": "from retool_client.resources.users import UsersResource\n"
    "def f(users: UsersResource):\n    users.list()",
    "an attribute": "class S:\n    def __init__(self):\n        self.retool = Retool()\n"
    "    def f(self):\n        self.retool.users.list()",
    "a property": "class S:\n    @property\n    def retool(self):\n        return Retool()\n"
    "    def f(self):\n        self.retool.users.list()",
    "a base class": "class B:\n    def __init__(self, retool: Retool):\n        self._retool = retool\n"
    "class S(B):\n    def f(self):\n        return self._retool.users.list()",
    "a data class": "from dataclasses import dataclass\n@dataclass\nclass S:\n    retool: Retool\n"
    "def f(s: S):\n    s.retool.users.list()",
    "an argument": "def f(client):\n    client.users.list()\nf(Retool())",
    "a keyword": "def f(*, users):\n    users.list()\nf(users=Retool().users)",
    "a constructor": "class S:\n    def __init__(self, r):\n        self.r = r\n"
    "    def f(self):\n        self.r.users.list()\nS(Retool()).f()",
    "a result": "def connect():\n    return Retool()\nconnect().users.list()",
    "a fixture's result": "def connect():\n    with Retool() as retool:\n        yield retool\n"
    "def f():\n    r = connect()\n    r.users.list()",
    "a closure": "def f():\n    retool = Retool()\n    def g():\n        retool.users.list()\n    g()",
    "a subclass": "class Mine(Retool): ...\nMine().users.list()",
    "an exit stack": "def f(stack):\n    retool = stack.enter_context(Retool())\n    retool.users.list()",
    "a walrus": "if (retool := Retool()):\n    retool.users.list()",
    "getattr": "getattr(Retool().users, 'list')()",
    "a partial": "from functools import partial\nf = partial(Retool().users.list, limit=1)",
    "by name": "Retool().call('users.list')",
    "by the name in a constant": "NAME = 'users.list'\ndef f(retool: Retool):\n    retool.call(NAME)",
    "by the name in a class": "class N:\n    LIST = 'users.list'\nRetool().call(N.LIST)",
    "by the value of an enum": "from enum import Enum\nclass N(Enum):\n    LIST = 'users.list'\n"
    "Retool().call(N.LIST.value)",
    "by each name of a list": "NAMES = ['users.list']\nfor name in NAMES:\n    Retool().call(name)",
    "by a name in a comprehension": "[Retool().call(name) for name in ('users.list',)]",
    "by a name that is handed on": "def f(retool, name):\n    retool.call(name)\nf(Retool(), 'users.list')",
    "one of a list": "for retool in [Retool(), Retool()]:\n    retool.users.list()",
    "a default": "def f(retool=Retool()):\n    retool.users.list()",
    "a global": "retool = None\ndef f():\n    global retool\n    retool = Retool()\ndef g():\n    retool.users.list()",
    "a fixture": "import pytest\n@pytest.fixture\ndef retool():\n    yield Retool()\n"
    "def test_it(retool):\n    retool.users.list()",
    "a fixture by another name": "import pytest\n@pytest.fixture(name='retool')\ndef _retool():\n    return Retool()\n"
    "class TestIt:\n    def test_it(self, retool):\n        retool.users.list()",
    "a module": "from retool_client.api.users import list as list_users\nlist_users.sync(client=Retool())",
    "a module of modules": "from retool_client.api import users\nusers.list.sync(client=Retool())",
    "a dotted module": "import retool_client.api.users.list\nretool_client.api.users.list.sync(client=Retool())",
}


@pytest.mark.parametrize("way", KNOWN)
def test_an_operation_is_found_however_the_client_got_there(tmp_path: Path, way: str) -> None:
    found = read(tmp_path, code=HEAD + KNOWN[way] + "\n")
    assert found.operations == ["users.list"]
    assert found.unclear == ()


def test_a_client_is_followed_from_file_to_file(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        config=f"{HEAD}retool = Retool()\ndef connect():\n    return Retool()\n",
        one="from config import retool\nretool.users.get('1')\n",
        two="from app.config import connect\nfrom three import make\nmake(connect().groups)\n",
        three="def make(groups):\n    return groups.create(name='a')\n",
    )
    assert {(Path(use.file).name, use.line, use.operation) for use in found.uses} == {
        ("one.py", 2, "users.get"),
        ("three.py", 2, "groups.create"),
    }


def test_a_module_of_the_code_is_followed_by_its_name(tmp_path: Path) -> None:
    found = read(
        tmp_path,
        config=f"{HEAD}retool = Retool()\nNAME = 'users.list'\n",
        one="import config\nconfig.retool.users.get('1')\nconfig.retool.call(config.NAME)\n",
        two="from . import config\nfrom .config import NAME\nconfig.retool.call(NAME)\n",
    )
    assert sorted((Path(use.file).name, use.line, use.operation) for use in found.uses) == [
        ("one.py", 2, "users.get"),
        ("one.py", 3, "users.list"),
        ("two.py", 3, "users.list"),
    ]
    assert found.unclear == ()


def test_a_fixture_is_that_of_the_file_or_else_of_the_nearest_conftest(tmp_path: Path) -> None:
    fixture = (
        "import pytest\nfrom retool_client import Retool\n@pytest.fixture\ndef client():\n    return Retool().{}\n"
    )
    test = "def test_it(client):\n    client.list()\n    client.create()\n"
    (tmp_path / "inner").mkdir()
    read(tmp_path, conftest=fixture.format("groups"), test_outer=test)
    read(tmp_path / "inner", conftest=fixture.format("users"), test_inner=test)
    found = read(tmp_path, test_own=fixture.format("users") + test)
    assert {(Path(use.file).name, use.operation) for use in found.uses} == {
        ("test_outer.py", "groups.create"),
        ("test_inner.py", "users.list"),
        ("test_own.py", "users.list"),
    }


def test_a_name_that_may_be_something_else_is_told_as_far_as_it_is_known(tmp_path: Path) -> None:
    code = "def f(retool: Retool, name='users.list'):\n    retool.call(name)\nf(Retool(), input())\n"
    found = read(tmp_path, code=HEAD + code)
    assert found.operations == ["users.list"]
    assert [unclear.what for unclear in found.unclear] == ["an operation is called by a computed name"]


def test_a_parameter_hides_what_is_called_like_it_outside(tmp_path: Path) -> None:
    code = "NAME = 'users.list'\ndef f(retool: Retool, NAME):\n    retool.call(NAME)\n"
    found = read(tmp_path, code=HEAD + code)
    assert (found.uses, len(found.unclear)) == ((), 1)


def test_what_is_installed_or_generated_is_no_code_of_the_user(tmp_path: Path) -> None:
    for folder, mark in (("venv", "pyvenv.cfg"), ("node_modules", "x"), ("api/retool_client", "_package.py")):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / mark).touch()
        (tmp_path / folder / "broken.py").write_text("def f(:\n")
    found = read(tmp_path, code=HEAD + "Retool().users.list()\n")
    assert (found.files, found.operations) == (1, ["users.list"])


def test_a_use_has_its_line_and_column(tmp_path: Path) -> None:
    (use,) = read(tmp_path, code=f"{HEAD}\nretool = Retool()\nx = retool.source_control.releases.list()\n").uses
    assert (use.line, use.column, use.operation, use.how) == (4, 5, "source_control.releases.list", "method")


@pytest.mark.parametrize(
    "code",
    [
        "db.users\nusers = []\nlist()",
        "class users:\n    @staticmethod\n    def list(): ...\nusers.list()",
        "retool = Retool()\nretool.close()\nretool.users",
        "'retool.users.list()'",
        "def retool(): ...",
    ],
    ids=["other names", "own names", "no operation", "text", "a function"],
)
def test_what_is_no_use_is_none(tmp_path: Path, code: str) -> None:
    found = read(tmp_path, code=f"{HEAD}{code}\n")
    assert found.uses == ()
    assert found.unclear == ()


@pytest.mark.parametrize(
    ("code", "said", "operation"),
    [
        ("Retool().call(name)", "computed name", ""),
        ("Retool().call('users.lost')", "no operation 'users.lost'", ""),
        ("getattr(Retool(), name)", "computed name", ""),
        ("elsewhere(Retool())", "passed to elsewhere", ""),
        ("elsewhere.do(users=Retool().users)", "passed to do", ""),
        ("app.state.retool.users.list()", "reads like `users.list`", "users.list"),
    ],
    ids=["call", "unknown", "getattr", "client", "resource", "reads like"],
)
def test_what_cannot_be_told_is_said(tmp_path: Path, code: str, said: str, operation: str) -> None:
    found = read(tmp_path, code=f"{HEAD}{code}\n")
    assert found.uses == ()
    (unclear,) = found.unclear
    assert said in unclear.what
    assert (unclear.line, unclear.operation) == (2, operation)


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"def f(:\n", "is not Python"), (b"\xff", "is not Python"), (b"a" + b".a" * 20_000, "nested too deep")],
    ids=["syntax", "bytes", "deep"],
)
def test_a_file_that_is_no_python_is_one_error(tmp_path: Path, content: bytes, said: str) -> None:
    (tmp_path / "code.py").write_bytes(content)
    with pytest.raises(ClientgenError, match=said):
        find_uses([tmp_path], OPERATIONS, CLASSES)
