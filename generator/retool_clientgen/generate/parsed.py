"""The document as openapi-python-client understands it, with nothing dropped."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import ClientgenError

if TYPE_CHECKING:
    from openapi_python_client.parser import GeneratorData


def parse(document: dict[str, Any]) -> "GeneratorData":
    """Parses a normalised document.

    Args:
        document: What `normalise` made.

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
    data = GeneratorData.from_dict(_without_maps(document), config=config)
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
        said = "\n".join(f"  {problem.header} {problem.detail or ''}".rstrip() for problem in problems[:10])
        raise ClientgenError(
            f"openapi-python-client would leave out {len(problems)} parts of the document:\n{said[:4000]}",
            fix="Correct the document with an overlay.",
        )
    return data


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
