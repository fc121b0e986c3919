"""Exceptions that come from outside in the middle of a call: none leaves anything behind that others wait for."""

import subprocess
import sys

import pytest

from support.paths import NEWEST, ROOT

SCRIPT = """
import contextlib, random, signal, socket, sys, threading
from concurrent.futures import ThreadPoolExecutor
from retool_client import Retool, RetryPolicy

kind = {"interrupt": KeyboardInterrupt, "exit": SystemExit, "own": type("AlarmError", (Exception,), {})}[sys.argv[1]]
BODY = b'{"success": true, "data": {"id": "user_1"}}'
ANSWER = b"HTTP/1.1 200 OK\\r\\nContent-Type: application/json\\r\\nContent-Length: %d\\r\\n\\r\\n" % len(BODY) + BODY
gate = threading.Event()
waiting = threading.Semaphore(0)

def serve(connection):
    with connection, contextlib.suppress(OSError):
        while data := connection.recv(65536):
            if b"/users/wait " in data:
                waiting.release()
                gate.wait(30)
            connection.sendall(ANSWER)

def accept():
    while True:
        threading.Thread(target=serve, args=(listener.accept()[0],), daemon=True).start()

listener = socket.create_server(("127.0.0.1", 0), backlog=512)
threading.Thread(target=accept, daemon=True).start()
retool = Retool(f"http://127.0.0.1:{listener.getsockname()[1]}", token="t", retry=RetryPolicy(attempts=1), timeout=20)
chance = random.Random(11)

inside = False

def strike(*_):
    global inside
    if inside:
        inside = False
        raise kind()

signal.signal(signal.SIGALRM, strike)
done = struck = 0
while done + struck < 4000:
    try:
        if (done + struck) % 8 == 0:
            signal.setitimer(signal.ITIMER_REAL, chance.uniform(0.00005, 0.003))
        inside = True
        retool.users.get("user_1")
        inside = False
        done += 1
    except kind:
        struck += 1
# All places are there: a hundred calls are under way at the same time.
with ThreadPoolExecutor(100) as pool:
    running = [pool.submit(retool.users.get, "wait") for _ in range(100)]
    at_once = sum(waiting.acquire(timeout=20) for _ in running)
    gate.set()
    for call in running:
        call.result(30)
print(done, struck, at_once)
"""


@pytest.mark.skipif(not hasattr(__import__("signal"), "setitimer"), reason="there are no timers for signals here")
@pytest.mark.parametrize("kind", ["interrupt", "exit", "own"])
def test_interrupts_lose_no_place_and_hang_nothing(kind: str) -> None:
    environment = {"PYTHONPATH": str(ROOT / "generated" / NEWEST)}
    command = [sys.executable, "-c", SCRIPT, kind]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=240)
    assert ran.returncode == 0, ran.stderr[-3000:]
    done, struck, at_once = map(int, ran.stdout.split())
    assert done + struck == 4000
    assert struck > 50
    assert at_once == 100
