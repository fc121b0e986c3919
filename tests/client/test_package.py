"""What a client package has at its top, and that all of it can be imported, eagerly too."""

import ast
import importlib
import inspect
import pkgutil
import re
import subprocess
import sys
import typing
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any

import pytest
import retool_client

from support.packages import client_package
from support.paths import NEWEST, RELEASES, ROOT


@pytest.mark.parametrize("release", RELEASES)
def test_every_public_name_is_there_and_listed(release: str) -> None:
    with client_package(release) as package:
        assert len(set(package.__all__)) == len(package.__all__) > 30
        assert set(package.__all__) <= set(dir(package))
        for name in package.__all__:
            assert getattr(package, name) is not None
        models = importlib.import_module("retool_client.models")
        assert set(models.__all__) <= set(dir(models))
        for name in models.__all__:
            # A class, or a union of classes, which code can use where a type is wanted.
            isinstance(None, getattr(models, name)) if "dict[" not in str(getattr(models, name)) else None
        assert package.__release__ == release
        assert package.__version__.startswith(f"{release}.")


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="module 'retool_client' has no attribute 'Client'"):
        retool_client.Client  # noqa: B018 - raises
    with pytest.raises(AttributeError, match=r"module 'retool_client\.models' has no attribute 'Nope'"):
        retool_client.models.Nope  # noqa: B018 - raises
    with pytest.raises(ImportError):
        from retool_client import Nope  # noqa: F401


@pytest.mark.parametrize("release", RELEASES)
def test_every_module_can_be_imported_first(release: str) -> None:
    """With laziness off: each module in turn, so that no cycle of imports hides behind an order."""
    code = (
        "import importlib, pkgutil, sys, warnings\n"
        "warnings.simplefilter('error')\n"
        "import retool_client\n"
        "names = [m.name for m in pkgutil.walk_packages(retool_client.__path__, 'retool_client.')]\n"
        "for name in reversed(names):\n"
        "    for loaded in [m for m in sys.modules if m.startswith('retool_client.models')]:\n"
        "        del sys.modules[loaded]\n"
        "    importlib.import_module(name)\n"
        "print(len(names))"
    )
    environment = {"PYTHONPATH": str(ROOT / "generated" / release)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 200


def functions(part: str) -> Iterator[Callable[..., Any]]:
    """The functions and the methods, with their overloads, of all modules of a part of the client."""
    package = importlib.import_module(f"retool_client.{part}")
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        module = importlib.import_module(found.name)
        own = [value for value in vars(module).values() if getattr(value, "__module__", "") == module.__name__]
        members = [member for value in own for member in (vars(value).values() if inspect.isclass(value) else (value,))]
        plain = [member.func if isinstance(member, cached_property) else member for member in members]
        for function in filter(inspect.isfunction, plain):
            # Python keeps overloads by the names of modules, and other tests import the clients of other releases.
            overloads = (o for o in typing.get_overloads(function) if o.__globals__ is function.__globals__)
            yield from (function, *overloads)


@pytest.mark.parametrize("part", ["resources", "api"])
def test_the_types_of_every_method_can_be_asked_for(part: str) -> None:
    count = 0
    for function in functions(part):
        hints, names = typing.get_type_hints(function), inspect.signature(function).parameters
        assert hints.keys() - {"return"} == names.keys() - {"self"}, function
        count += 1
    # Sync and async; overloads come and go with the clients that other tests import.
    assert count >= 2 * len(retool_client.operations.OPERATIONS)
    update = typing.get_type_hints(retool_client.Retool("example.com", token="t").users.update)
    assert update["return"] is retool_client.models.User
    assert typing.get_args(update["body"])[:2] == (
        retool_client.models.PatchOperations,
        retool_client.dicts.PatchOperationsDict,
    )


def test_the_types_of_every_dict_can_be_asked_for() -> None:
    dicts = [value for value in vars(retool_client.dicts).values() if typing.is_typeddict(value)]
    assert len(dicts) > 100
    for each in dicts:
        assert typing.get_type_hints(each).keys() == each.__annotations__.keys()


def test_importing_the_package_or_a_client_loads_no_models_and_no_httpx() -> None:
    code = (
        "import sys, retool_client\n"
        "from retool_client import Retool, AsyncRetool, RetoolError\n"
        "retool = Retool('example.com', token='t')\n"
        "retool.users\n"
        "late = ('httpx', 'attr', 'asyncio', 'retool_client.models', 'retool_client.dicts')\n"
        "print([m for m in sys.modules if m.startswith(late)])"
    )
    environment = {"PYTHONPATH": str(ROOT / "generated" / NEWEST)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_one_call_loads_one_operation_and_its_models() -> None:
    code = (
        "import sys\n"
        "from retool_client.api.users.list import OPERATION\n"
        "assert not any(m.startswith('retool_client.models') for m in sys.modules)\n"
        "OPERATION.answer_for(200).decode([{}])\n"
        "print(sorted(m for m in sys.modules if m.startswith(('retool_client.models.', 'retool_client.api.'))))"
    )
    environment = {"PYTHONPATH": str(ROOT / "generated" / NEWEST)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    loaded = ast.literal_eval(done.stdout)
    assert [name for name in loaded if name.startswith("retool_client.api.")] == [
        "retool_client.api.users",
        "retool_client.api.users.list",
    ]
    # The model and its enums.
    source = (ROOT / "generated" / NEWEST / "retool_client/models/user.py").read_text()
    enums = re.findall(r"^from \.(\w+) import", source, re.MULTILINE)
    assert {name.rpartition(".")[2] for name in loaded if ".models." in name} == {"user", *enums}


def test_only_one_module_imports_httpx() -> None:
    root = ROOT / "generated" / NEWEST / "retool_client"
    found = [
        path.relative_to(root).as_posix()
        for path in root.rglob("*.py")
        if re.search(r"^\s*(import|from) httpx", path.read_text(), re.MULTILINE)
    ]
    assert found == ["_runtime/library.py"]
    assert len(list(pkgutil.iter_modules([str(root / "_runtime")]))) > 20


FREE = {"changes", "metadata", "operations", "options", "output", "theme"}
"""Arguments of which the document allows any JSON, and the values of a JSON Patch."""


def test_what_is_any_in_a_signature_is_so_in_the_document() -> None:
    for operation in retool_client.operations.OPERATIONS:
        resource: Any = retool_client.Retool("example.com", token="t")
        for name in operation.id.split("."):
            resource = getattr(resource, name)
        found = {name for name, hint in resource.__annotations__.items() if "Any" in re.findall(r"\w+", hint)}
        is_described = all(answer.envelope != "anything" for answer in operation.answers.values())
        assert found <= FREE | (set() if is_described else {"return"}), operation
