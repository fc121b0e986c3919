"""The document as openapi-python-client understands it, with nothing dropped."""

import contextlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ..errors import ClientgenError
from ..openapi.operations import path_parameters


def parse(document: dict[str, Any], names: Mapping[str, Mapping[str, str]]) -> None:
    """Parses a normalised document, and refuses one of which the parser drops a part.

    Args:
        document: What `normalise` made.
        names: Attribute names of each class by JSON name. The parser refuses names that become one in Python.

    Raises:
        ClientgenError: If openapi-python-client would leave anything out: an operation, a response, a schema.
    """
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser import GeneratorData
    from openapi_python_client.parser.errors import GeneratorError

    config = Config.from_sources(
        ConfigFile(
            project_name_override="retool-client",
            package_name_override="retool_client",
            # Enums get their names here; as classes, those whose values differ in case alone are refused.
            literal_enums=True,
        ),
        MetaType.NONE,
        Path("openapi.json"),
        "utf-8",
        False,
        None,
    )
    with _readable_strings():
        data = GeneratorData.from_dict(_plain(document, names), config=config)
    if isinstance(data, GeneratorError):
        raise ClientgenError(
            f"openapi-python-client cannot read the document: {data.header}\n{(data.detail or '')[:2000]}"
        )
    problems = [*data.errors]
    for collection in data.endpoint_collections_by_tag.values():
        problems.extend(collection.parse_errors)
        for endpoint in collection.endpoints:
            problems.extend(endpoint.errors)
    if problems:
        lines = "\n".join(f"  {problem.header} {problem.detail or ''}".rstrip() for problem in problems[:10])
        raise ClientgenError(
            f"openapi-python-client would leave out {len(problems)} parts of the document:\n{lines[:4000]}",
            fix="Correct the document with an overlay.",
        )


@contextlib.contextmanager
def _readable_strings() -> Iterator[None]:
    """While it lasts, strings of the document can be read, escaped, in what openapi-python-client says of them."""
    from openapi_python_client.schema.untrusted_string import UntrustedString

    def shown(string: UntrustedString) -> str:
        return repr(string.get_untrusted_value())

    setattr(UntrustedString, "__str__", shown)  # noqa: B010 - assigned otherwise, it is a type error
    try:
        yield
    finally:
        delattr(UntrustedString, "__str__")


def _plain(document: dict[str, Any], names: Mapping[str, Mapping[str, str]]) -> dict[str, Any]:
    """The document as the parser takes it: properties by their Python names, and what it has no form for left out."""
    schemas = {
        name: _renamed(schema, names[name]) if name in names else _without_lists(schema)
        for name, schema in document["components"]["schemas"].items()
    }
    paths: dict[str, Any] = {}
    for number, (template, item) in enumerate(document["paths"].items()):
        # The parser knows fewer names of parameters than paths may have: `{user.id}` is not one to it.
        inside = {name: f"parameter_{number}_{index}" for index, name in enumerate(path_parameters(template))}
        path = template
        for name, own in inside.items():
            path = path.replace(f"{{{name}}}", f"{{{own}}}")
        paths[path] = {}
        for method, operation in item.items():
            # Of parameters and bodies of every type the schemas are what is to be read.
            told = [{**p, "name": inside[p["name"]]} for p in operation["parameters"] if p["in"] == "path"]
            rest = [
                {"name": f"argument_{index}", "in": "query", "required": p["required"], "schema": p["schema"]}
                for index, p in enumerate(operation["parameters"])
                if p["in"] != "path"
            ]
            body = operation.get("requestBody")
            content = next(iter(body["content"].values())) if body else None
            paths[path][method] = {
                **operation,
                "parameters": [*({**p, "schema": {"type": "string"}} for p in told), *rest],
                **({"requestBody": {**body, "content": {"application/json": content}}} if body else {}),
            }
    return _without_maps({**document, "paths": paths, "components": {"schemas": schemas}})  # type: ignore[no-any-return]


def _without_lists(union: dict[str, Any]) -> dict[str, Any]:
    """A union whose lists hold anything: the parser knows none that holds a list of itself."""
    members = [{"type": "array", "items": {}} if "items" in member else member for member in union.get("anyOf", ())]
    return {**union, "anyOf": members} if members else union


def _renamed(schema: dict[str, Any], names: Mapping[str, str]) -> dict[str, Any]:
    properties = {names[name]: value for name, value in schema["properties"].items()}
    return {**schema, "properties": properties, "required": [names[name] for name in schema["required"]]}


def _without_maps(node: Any, *, names: bool = False) -> Any:
    """A copy in which an object of any keys is any value.

    The parser makes a class of each, named after the class and property that hold it, which may be the name of another
    class. Here a mapping is a `dict` and needs none.
    """
    if isinstance(node, list):
        return [_without_maps(item) for item in node]
    if not isinstance(node, dict):
        return node
    if not names and node.get("type") == "object" and "properties" not in node:
        return {}
    return {key: _without_maps(value, names=key == "properties") for key, value in node.items()}
