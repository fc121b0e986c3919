"""The installed client, asked through a process of its own."""

import json
import os
import subprocess
import tempfile
import threading
import time
from pathlib import Path
from typing import Any, Self

from attrs import frozen

from ..errors import ClientgenError

DRIVER = Path(__file__).with_name("driver.py")

Call = dict[str, Any]
Outcome = dict[str, Any]


class ClientDiedError(ClientgenError):
    """The client's process ended, or gave no answer.

    Args:
        reason: What it wrote to its stderr, or what it answered instead.
        where: Where the client is.
    """

    def __init__(self, reason: str, where: str) -> None:
        self.reason = reason.splitlines()[-1] if reason else "it wrote nothing to stderr"
        super().__init__(
            f"has a client that ended while it was asked: {self.reason}",
            where=where,
            fix="The client process exited or wrote to stdout. Try importing the client with that Python.",
        )

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.reason, self.where)


@frozen
class Environment:
    """Where a client is installed.

    Attributes:
        python: The Python of the environment.
        package_path: Directory with another `retool_client` that comes before the installed one.
        patience: Seconds that a client may take for the calls that it is asked for at once; all together take seconds.
    """

    python: Path
    package_path: Path | None = None
    patience: float = 300.0


class InstalledClient:
    """A client package in the environment where it is installed.

    Args:
        where: The environment.
        url: The instance to ask.
        token: Its token.

    Attributes:
        where: The environment.
        about: Release, version and operations, as the client says them.

    Raises:
        ClientgenError: At the beginning of the context, if there is no client that can be used.
    """

    def __init__(self, where: Environment, url: str, token: str) -> None:
        self.where = where
        self._place = str(where.package_path or where.python)
        self._arguments = (url, token)
        self._process: subprocess.Popen[str]
        self.about: dict[str, Any] = {}

    def __enter__(self) -> Self:
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("RETOOL_", "PYTHON")) or k == "PYTHONHOME"}
        # The instance is on this machine, whatever proxy the environment has.
        environment = {**kept, "NO_PROXY": "*", "PYTHONSAFEPATH": "1", "PYTHONDONTWRITEBYTECODE": "1"}
        if self.where.package_path is not None:
            environment["PYTHONPATH"] = str(self.where.package_path.resolve())
        self._errors = tempfile.TemporaryFile()
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own script
                [str(self.where.python), str(DRIVER), *self._arguments],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors, env=environment, encoding="utf-8",
            )  # fmt: skip
        except OSError as error:
            self._errors.close()
            raise ClientgenError(f"cannot be run: {error.strerror}", where=str(self.where.python)) from error
        try:
            self.about = self._exchange(None)
        except ClientDiedError as error:
            self.__exit__()
            raise ClientgenError(
                f"has no client that can be used: {error.reason}",
                where=self._place,
                fix="Install the client's wheel for that Python, or name a project: --client generated/4.0.",
            ) from None
        return self

    def __exit__(self, *_exception: object) -> None:
        self.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout, self._errors):
            if stream is not None:
                stream.close()

    def kill(self) -> None:
        """Ends the process, so that who waits for it waits no longer."""
        self._process.kill()

    def ask(self, calls: list[Call]) -> list[Outcome]:
        """Makes calls, as `driver.py` takes them, and gives the outcome of each.

        Raises:
            ClientDiedError: If the process ended.
        """
        found: list[Outcome] = self._exchange(calls) if calls else []
        return found

    def _exchange(self, calls: list[Call] | None) -> Any:
        """Sends a line, if there is one, and reads the next."""
        assert self._process.stdin is not None  # noqa: S101 - for mypy: it has pipes
        assert self._process.stdout is not None  # noqa: S101
        began = time.monotonic()
        watch = threading.Timer(self.where.patience, self.kill)
        watch.start()
        line = ""
        try:
            if calls is not None:
                self._process.stdin.write(json.dumps(calls) + "\n")
                self._process.stdin.flush()
            line = self._process.stdout.readline()
        except OSError:
            pass
        finally:
            watch.cancel()
        try:
            return json.loads(line)
        except ValueError:
            # It ended before or within the line, or something else wrote it.
            if time.monotonic() - began >= self.where.patience:
                reason = f"it gave no answer within {self.where.patience:g} s"
            elif line.endswith("\n"):
                reason = f"it answered {line[:100]!r}"
            else:
                self._errors.seek(0)
                reason = self._errors.read()[-2000:].decode("utf-8", "replace").strip()
            raise ClientDiedError(reason, self._place) from None
