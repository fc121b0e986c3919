"""Uses of operations in code, in all the ways in which a client gets where it is used."""

from collections import defaultdict
from pathlib import Path

import pytest

from retool_clientgen.compare.scopes import OperationUse, uses_of
from retool_clientgen.errors import ClientgenError
from support.paths import NEWEST, ROOT

HEAD = "from retool_client import AsyncRetool, Retool\n"

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
    "a result": "def connect():\n    return Retool()\nconnect().users.list()",
    "a closure": "def f():\n    retool = Retool()\n    def g():\n        retool.users.list()\n    g()",
    "a subclass": "class Mine(Retool): ...\nMine().users.list()",
    "an exit stack": "from contextlib import ExitStack\nwith ExitStack() as stack:\n"
    "    stack.enter_context(Retool()).users.list()",
    "a walrus": "if (retool := Retool()):\n    retool.users.list()",
    "a partial": "from functools import partial\nf = partial(Retool().users.list, limit=1)",
    "by name": "Retool().call('users.list')",
    "by the name in a constant": "NAME = 'users.list'\ndef f(retool: Retool):\n    retool.call(NAME)",
    "by the name in a class": "class N:\n    LIST = 'users.list'\nRetool().call(N.LIST)",
    "by the value of an enum": "from enum import Enum\nclass N(Enum):\n    LIST = 'users.list'\n"
    "Retool().call(N.LIST.value)",
    "by a name in a comprehension": "[Retool().call(name) for name in ('users.list',)]",
    "one of a list": "for retool in [Retool(), Retool()]:\n    retool.users.list()",
    "a default": "def f(retool=Retool()):\n    retool.users.list()",
    "a global": "retool = None\ndef f():\n    global retool\n    retool = Retool()\ndef g():\n    retool.users.list()",
    "a module": "from retool_client.api.users import list as list_users\nlist_users.sync(client=Retool())",
    "a dotted module": "import retool_client.api.users.list\nretool_client.api.users.list.sync(client=Retool())",
}


UNSEEN = {
    "a constructor": "class S:\n    def __init__(self, r):\n        self.r = r\n"
    "    def f(self):\n        self.r.users.list()\nS(Retool()).f()",
    "an argument": "def f(client):\n    client.users.list()\nf(Retool())",
    "a keyword": "def f(*, users):\n    users.list()\nf(users=Retool().users)",
    "a fixture": "import pytest\n@pytest.fixture\ndef retool():\n    yield Retool()\n"
    "def test_it(retool):\n    retool.users.list()",
    "a name that may be anything": "def f(retool: Retool, name: str):\n    retool.call(name)",
    "a name in an enum": "from enum import StrEnum\nclass N(StrEnum):\n    LIST = 'users.list'\nRetool().call(N.LIST)",
    "a name in a list": "for name in ['users.list']:\n    Retool().call(name)",
}
"""Ways that are not seen: where is reported instead."""

OTHERS = {
    "other names": "db = object()\nusers = []\nlist()",
    "own names": "class users:\n    @staticmethod\n    def list(): ...\nusers.list()",
    "no operation": "retool = Retool()\nretool.close()\nretool.users",
    "text": "'retool.users.list()'",
}


def uses(*paths: Path) -> tuple[list[OperationUse], list[tuple[str, int]]]:
    found, unclear = uses_of(list(paths), NEWEST, ROOT, lambda _stage: None)
    return found, [(one.file.name, one.line) for one in unclear]


@pytest.fixture(scope="module")
def ways(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """The operations that each way is found to use; what is not known is `?`. One run for all."""
    folder = tmp_path_factory.mktemp("ways")
    names = {f"way_{index}.py": way for index, way in enumerate([*KNOWN, *UNSEEN, *OTHERS])}
    for name, way in names.items():
        (folder / name).write_text(f"{HEAD}{(KNOWN | UNSEEN | OTHERS)[way]}\n")
    found, unclear = uses(folder)
    operations: dict[str, list[str]] = defaultdict(list)
    for use in found:
        operations[names[Path(use.file).name]].append(use.operation)
    for name, _ in unclear:
        operations[names[name]].append("?")
    return operations


@pytest.mark.parametrize("way", KNOWN)
def test_an_operation_is_found_however_the_client_got_there(ways: dict[str, list[str]], way: str) -> None:
    assert set(ways[way]) == {"users.list"}


@pytest.mark.parametrize("way", UNSEEN)
def test_what_is_not_seen_is_reported(ways: dict[str, list[str]], way: str) -> None:
    assert set(ways[way]) == {"?"}


@pytest.mark.parametrize("way", OTHERS)
def test_what_is_not_a_use_is_not_found(ways: dict[str, list[str]], way: str) -> None:
    assert ways[way] == []


def test_a_client_is_followed_from_file_to_file(tmp_path: Path) -> None:
    (tmp_path / "app").mkdir()
    for name, content in {
        "app/__init__.py": "",
        "app/config.py": f"{HEAD}retool = Retool()\nNAME = 'users.list'\ndef connect():\n    return Retool()\n",
        "one.py": "from app import config\nconfig.retool.users.get('1')\nconfig.retool.call(config.NAME)\n",
        "app/two.py": "from .config import connect\nx = connect().source_control.releases.list()\n",
    }.items():
        (tmp_path / name).write_text(content)
    found, unclear = uses(tmp_path)
    assert [(Path(use.file).name, use.line, use.column, use.operation, use.how) for use in found] == [
        ("two.py", 2, 5, "source_control.releases.list", "method"),
        ("one.py", 2, 1, "users.get", "method"),
        ("one.py", 3, 1, "users.list", "call"),
    ]
    assert unclear == []


def test_what_is_installed_or_generated_is_not_code_of_the_user(tmp_path: Path) -> None:
    for folder, mark in (("venv", "pyvenv.cfg"), ("node_modules", "x"), ("api/retool_client", "_package.py")):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / mark).touch()
        (tmp_path / folder / "broken.py").write_text("def f(:\n")
    (tmp_path / "code.py").write_text(f"{HEAD}Retool().users.list()\n")
    found, unclear = uses(tmp_path)
    assert ([use.operation for use in found], unclear) == (["users.list"], [])


@pytest.mark.parametrize("content", [b"def f(:\n", b"\xff", b"a" + b".a" * 20_000], ids=["syntax", "bytes", "deep"])
def test_a_file_that_is_not_python_is_reported(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "code.py").write_bytes(content)
    (tmp_path / "other.py").write_text(f"{HEAD}Retool().users.list()\n")
    found, unclear = uses(tmp_path)
    assert [use.operation for use in found] == ["users.list"]
    assert [name for name, _ in unclear] == ["code.py"]


def test_a_path_that_is_missing_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ClientgenError, match="no such file"):
        uses(tmp_path / "missing")
