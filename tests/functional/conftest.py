"""A client of a document of a few lines, imported in the test's own process."""

import importlib
import itertools
import json
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
from attrs import define, field

from retool_clientgen.build.self_check import self_check
from retool_clientgen.generate.package import ClientInfo, generate
from retool_clientgen.normalise import Normalised, normalise
from retool_clientgen.openapi.document import parse_document
from retool_clientgen.openapi.references import dereference

_INFO = ClientInfo(version="9.9.0", release="9.9", api_version="1", spec_sha256="0" * 64)
_NUMBERS = itertools.count()


@define
class Built:
    """A client that was built from a document.

    Attributes:
        package: The imported package.
        normalised: What it was made from.
        project: Its folder.
        sent: The requests that its clients made.
        answers: What is answered to each request, in order; the last one stays.
    """

    package: ModuleType
    normalised: Normalised
    project: Path
    sent: list[httpx.Request] = field(factory=list)
    answers: list[httpx.Response] = field(factory=list)

    @property
    def models(self) -> Any:
        """Its models."""
        return self.package.models

    def retool(self, *answers: Any, status: int = 200, **options: Any) -> Any:
        """A client to which these answers are given: JSON, bytes, or whole responses."""
        self.answers.clear()
        for answer in answers:
            if isinstance(answer, httpx.Response):
                self.answers.append(answer)
            elif isinstance(answer, bytes):
                self.answers.append(httpx.Response(status, content=answer))
            else:
                self.answers.append(httpx.Response(status, json=answer))

        def respond(request: httpx.Request) -> httpx.Response:
            request.read()
            self.sent.append(request)
            return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]

        once = self.package.RetryPolicy(attempts=1)
        return self.package.Retool(
            "https://x", token="t", transport=httpx.MockTransport(respond), retry=once, **options
        )

    def body(self) -> Any:
        """The JSON of the last request."""
        return json.loads(self.sent[-1].content)

    def query(self) -> str:
        """The query of the last request, as it was sent."""
        return self.sent[-1].url.query.decode()


@pytest.fixture
def client_of(tmp_path: Path) -> Iterator[Callable[..., Built]]:
    """Builds and imports the client of a document: its paths and schemas as YAML.

    A schema alone is answered by `GET /thing`, and its class is `Thing`.
    """
    added: list[str] = []

    def build(
        paths: str = "", schemas: str = "", *, thing: str = "", body: str = "", openapi: str = "3.0.3", **more: Any
    ) -> Built:
        document: dict[str, Any] = {"openapi": openapi, "info": {"title": "t", "version": "1"}, "paths": {}, **more}
        if paths:
            document["paths"] = _yaml(paths)
        if thing:
            document["paths"]["/thing"] = {"get": {"responses": {"200": _content(_yaml(thing), "description: ok")}}}
        if body:
            document["paths"].setdefault("/thing", {})["post"] = {
                "requestBody": {"required": True, **_content(_yaml(body))},
                "responses": {"204": {"description": "done"}},
            }
        if schemas:
            document["components"] = {"schemas": _yaml(schemas)}
        number = next(_NUMBERS)
        project = tmp_path / f"client_{number}"
        project.mkdir()
        normalised = normalise(dereference(parse_document(json.dumps(document).encode(), where="spec.json")))
        self_check(project, normalised, generate(normalised, _INFO, project))
        # A package of its own name in each test: classes of one are never those of another.
        name = f"functional_client_{number}"
        (project / "retool_client").rename(project / name)
        sys.path.insert(0, str(project))
        added.append(str(project))
        importlib.invalidate_caches()
        return Built(importlib.import_module(name), normalised, project / name)

    yield build
    for folder in added:
        sys.path.remove(folder)
    for module in [name for name in sys.modules if name.startswith("functional_client_")]:
        del sys.modules[module]


def _yaml(text: str) -> Any:
    return parse_document(textwrap.dedent(text).encode(), where="the test")


def _content(schema: Any, *more: str) -> dict[str, Any]:
    extra = {key: value for line in more for key, value in _yaml(line).items()}
    return {**extra, "content": {"application/json": {"schema": schema}}}
