"""What the client adds to a call: over httpx's mock transport, and the cost of a second client.

Prints one JSON document. Runs in an environment that has this client and stock openapi-python-client.
"""

import json
import statistics
import time
from collections.abc import Callable
from typing import Any

import answers
import httpx
from retool_api_client import AuthenticatedClient
from retool_api_client.api.users import get_users_user_id
from retool_client import Retool

ROUNDS, CALLS = 30, 100
USER = json.loads(answers.users(1))["data"][0]
BODY = json.dumps({"success": True, "data": USER}).encode()
PATH = f"/users/{USER['id']}"


def answer(_request: httpx.Request) -> httpx.Response:
    """One user."""
    return httpx.Response(200, content=BODY, headers={"Content-Type": "application/json"})


def per_call(competitors: dict[str, Callable[[], Any]]) -> dict[str, float]:
    """Median seconds of one call of each, taken in turn, round by round."""
    times: dict[str, list[float]] = {name: [] for name in competitors}
    for round_ in range(ROUNDS + 1):
        for name, call in competitors.items():
            began = time.perf_counter()
            for _ in range(CALLS):
                call()
            if round_:
                times[name].append((time.perf_counter() - began) / CALLS)
    return {name: statistics.median(taken) for name, taken in times.items()}


def construct() -> float:
    """Median seconds to make one more client for an https instance, its connections included."""
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        client = Retool("https://retool.example.com", token="t")
        client._transport()
        times.append(time.perf_counter() - began)
        client.close()
    return statistics.median(times[1:])


def construct_httpx() -> float:
    """The same for httpx."""
    times = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        client = httpx.Client()
        times.append(time.perf_counter() - began)
        client.close()
    return statistics.median(times[1:])


def main() -> None:
    """Measures."""
    transport = httpx.MockTransport(answer)
    retool = Retool("http://retool.example.com", token="t", transport=transport)
    raw = httpx.Client(transport=transport, headers={"Authorization": "Bearer t"})
    stock = AuthenticatedClient(
        base_url="http://retool.example.com/api/v2", token="t", httpx_args={"transport": transport}
    )
    url = f"http://retool.example.com/api/v2{PATH}"
    figures: dict[str, Any] = per_call({
        "ours": lambda: retool.users.get(USER["id"]),
        "httpx": lambda: raw.get(url).json(),
        "stock": lambda: get_users_user_id.sync(client=stock, user_id=USER["id"]),
    })  # fmt: skip
    print(json.dumps({**figures, "construct": construct(), "construct httpx": construct_httpx()}))


if __name__ == "__main__":
    main()
