"""The start of a program, each time in a fresh interpreter: importing, and the first call.

Prints one JSON document. Arguments: a Python with this client, a package with all releases and httpx, one with stock
openapi-python-client, the URL of a server that answers with users, and the release of client and server.
"""

import json
import subprocess
import sys

ROUNDS = 15
HEAD = "import time; began = time.perf_counter()\n"
TAIL = "\nprint(time.perf_counter() - began)"
PROGRAMS = {
    "import ours": "import retool_client",
    "import httpx": "import httpx",
    "call ours": (
        "from retool_client import Retool\n"
        "retool = Retool(URL, token='t')\n"
        "assert retool.users.list(limit=10).first().email"
    ),
    "import bundle": "import retool_clients",
    "call bundle": (
        "import retool_clients\n"
        "retool = retool_clients.connect(URL, token='t', release=RELEASE)\n"
        "assert retool.users.list().first().email"
    ),
    "call bundle asked": (
        "import retool_clients\n"
        "retool = retool_clients.connect(URL, token='t')\n"
        "assert retool.users.list().first().email"
    ),
    "call httpx": (
        "import httpx\n"
        "client = httpx.Client(headers={'Authorization': 'Bearer t'})\n"
        "answer = client.get(URL + '/api/v2/users', params={'limit': 10})\n"
        "assert answer.raise_for_status().json()['data'][0]['email']"
    ),
    "call stock": (
        "from retool_api_client import AuthenticatedClient\n"
        "from retool_api_client.api.users import get_users\n"
        "client = AuthenticatedClient(base_url=URL + '/api/v2', token='t')\n"
        "assert get_users.sync(client=client, limit=10).data[0].email"
    ),
}


def main() -> None:
    """Runs the programs in turn, round by round."""
    ours, stock, url, release = sys.argv[1:]
    times: dict[str, list[float]] = {name: [] for name in PROGRAMS}
    for round_ in range(ROUNDS + 1):
        for name, program in PROGRAMS.items():
            python = stock if name.endswith("stock") else ours
            code = HEAD + program.replace("URL", repr(url)).replace("RELEASE", repr(release)) + TAIL
            done = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True)
            if round_:  # the first one writes bytecode
                times[name].append(float(done.stdout))
    # The least: what else runs on a machine can only make a start longer.
    print(json.dumps({name: min(taken) for name, taken in times.items()}))


if __name__ == "__main__":
    main()
