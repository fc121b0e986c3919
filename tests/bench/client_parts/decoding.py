"""Decoding, from bytes to objects: this client, stock openapi-python-client, pydantic and msgspec in one process.

Prints one JSON document. Runs in an environment that has all of them.
"""

import gc
import json
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

import answers
import msgspec
import msgspec_models as msg
import pydantic_models as hand
from retool_api_client.models.get_groups_response_200 import GetGroupsResponse200
from retool_api_client.models.get_resource_configurations_response_200 import GetResourceConfigurationsResponse200
from retool_api_client.models.get_users_response_200 import GetUsersResponse200
from retool_client._runtime.request import Request, build_request
from retool_client._runtime.response import Reply, read
from retool_client.api.groups import list as list_groups
from retool_client.api.resource_configurations import list as list_configurations
from retool_client.api.users import list as list_users

ROUNDS = 7
RUNS = 10
CASES: dict[str, tuple[bytes, Any, Any, Any, Any]] = {
    "users": (answers.users(1000), list_users, GetUsersResponse200, hand.Page[hand.User], msg.User),
    "groups": (answers.groups(200), list_groups, GetGroupsResponse200, hand.Page[hand.Group], msg.Group),
    "configurations": (
        answers.resource_configurations(200),
        list_configurations,
        GetResourceConfigurationsResponse200,
        hand.Page[hand.ResourceConfiguration],
        msg.ResourceConfiguration,
    ),
}
CLASSES = {
    "postgresql": "PostgresOptions",
    "mysql": "MySqlOptions",
    "redshift": "RedshiftOptions",
    "snowflake": "SnowflakeOptions",
    "restapi": "RestApiOptions",
    "grpc": "GrpcOptions",
}


def ours(content: bytes, request: Request) -> list[Any]:
    """What the client does with an answer, from its bytes on."""
    items, _ = read(Reply(200, {}, content, 0.0), request, strict=False)
    return list(items)


def seconds(competitors: dict[str, Callable[[], Any]]) -> dict[str, float]:
    """Time of one run of each: the median of rounds, in each of which every one has its runs in a row.

    Runs in a row, since the garbage of one competitor would else be collected in the time of the next.
    """
    times: dict[str, list[float]] = {name: [] for name in competitors}
    for _ in range(ROUNDS):
        for name, run in competitors.items():
            run()
            began = time.perf_counter()
            for _ in range(RUNS):
                run()
            times[name].append((time.perf_counter() - began) / RUNS)
    return {name: statistics.median(taken) for name, taken in times.items()}


def fidelity() -> dict[str, int]:
    """How many resource configurations come out in the right class, and how many are the same JSON again."""
    content = CASES["configurations"][0]
    raw = json.loads(content)["data"]
    own = ours(content, build_request(list_configurations.OPERATION, (), {}))
    stock = GetResourceConfigurationsResponse200.from_dict(json.loads(content)).data
    wanted = [CLASSES[item["resource"]["type"]].lower() for item in raw]

    def right(decoded: list[Any]) -> int:
        found = [type(item.options).__name__.lower() for item in decoded]
        return sum(name.endswith(want) for name, want in zip(found, wanted, strict=True))

    def kept(decoded: list[Any]) -> int:
        return sum(item.to_dict() == given for item, given in zip(decoded, raw, strict=True))

    return {
        "count": len(raw),
        "ours right": right(own),
        "stock right": right(stock),
        "ours kept": kept(own),
        "stock kept": kept(stock),
    }


def main() -> None:
    """Measures with the json module, or with orjson where the argument says so."""
    if sys.argv[1] == "json":
        sys.modules["orjson"] = None  # type: ignore[assignment] - as if it were not installed
    # What is loaded by now, the stock client's thousand modules most of all, is not to be searched for garbage.
    gc.collect()
    gc.freeze()
    figures: dict[str, Any] = {}
    for case, (content, module, stock, pydantic, struct) in CASES.items():
        request = build_request(module.OPERATION, (), {})
        msgspec_decoder = msgspec.json.Decoder(msg.Page[struct])
        figures[case] = seconds({
            "ours": lambda content=content, request=request: ours(content, request),
            "stock": lambda content=content, stock=stock: stock.from_dict(json.loads(content)),
            "pydantic after json": lambda content=content, page=pydantic: page.model_validate(json.loads(content)),
            "pydantic's parser": lambda content=content, page=pydantic: page.model_validate_json(content),
            "msgspec": lambda content=content, decoder=msgspec_decoder: decoder.decode(content),
        })  # fmt: skip
    figures["fidelity"] = fidelity()
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
