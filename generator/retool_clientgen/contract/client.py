"""The installed client, asked through a process of its own."""

import json
import os
import subprocess
import tempfile
import threading
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

from attrs import frozen

from ..errors import ClientgenError

DRIVER = Path(__file__).with_name("driver.py")

Call = dict[str, Any]
Outcome = dict[str, Any]


class ClientDiedError(ClientgenError):
    """The client's process ended, or gave no answer.

    Args:
        said: What it wrote to its stderr, or what it answered instead.
        where: Where the client is.
    """

    def __init__(self, said: str, where: str) -> None:
        self.said = said
        last = said.splitlines()[-1] if said else "it said nothing"
        super().__init__(
            f"has a client that ended while it was asked: {last}",
            where=where,
            fix="Its Python ended, or it wrote to the descriptor of its stdout: import the client there and call it.",
        )

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.said, self.where)


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
    """

    def __init__(self, where: Environment, url: str, token: str) -> None:
        self._where = where
        self._arguments = (url, token)
        self._process: subprocess.Popen[str] | None = None
        self._errors: IO[bytes] | None = None
        self.about: dict[str, Any] = {}
        """Release, version and operations, as the client says them."""

    def __enter__(self) -> Self:
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("RETOOL_", "PYTHON")) or k == "PYTHONHOME"}
        # The instance is on this machine, whatever proxy the environment has.
        environment = {**kept, "NO_PROXY": "*", "PYTHONSAFEPATH": "1", "PYTHONDONTWRITEBYTECODE": "1"}
        if self._where.package_path is not None:
            environment["PYTHONPATH"] = str(self._where.package_path.resolve())
        self._errors = tempfile.TemporaryFile()
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own script
                [str(self._where.python), str(DRIVER), *self._arguments],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._errors, env=environment, encoding="utf-8",
            )  # fmt: skip
        except OSError as error:
            self._errors.close()
            raise ClientgenError(f"cannot be run: {error.strerror}", where=str(self._where.python)) from error
        try:
            self.about = self._answer()
        except ClientDiedError as error:
            self.__exit__(None, None, None)
            said = error.said.splitlines()
            raise ClientgenError(
                f"has no client that can be used: {said[-1] if said else 'it ended'}",
                where=self._place,
                fix="Install the client's wheel into the environment of that Python.",
            ) from None
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        process = self._process
        if process is not None and process.stdin is not None and process.stdout is not None:
            process.kill()
            process.wait()
            process.stdin.close()
            process.stdout.close()
        if self._errors is not None:
            self._errors.close()

    def kill(self) -> None:
        """Ends the process, so that who waits for it waits no longer."""
        if self._process is not None:
            self._process.kill()

    def ask(self, calls: list[Call]) -> list[Outcome]:
        """Makes calls.

        Args:
            calls: The calls, as `driver.py` takes them.

        Returns:
            What became of each, in the same order.

        Raises:
            ClientDiedError: If the process ended.
        """
        if not calls:
            return []
        assert self._process is not None  # noqa: S101 - for mypy: it is a context
        assert self._process.stdin is not None  # noqa: S101
        try:
            self._process.stdin.write(json.dumps(calls) + "\n")
            self._process.stdin.flush()
        except OSError:
            raise ClientDiedError(self._said(), self._place) from None
        found: list[Outcome] = self._answer()
        return found

    @property
    def _place(self) -> str:
        return str(self._where.package_path or self._where.python)

    def _answer(self) -> Any:
        assert self._process is not None  # noqa: S101 - for mypy: it is a context
        assert self._process.stdout is not None  # noqa: S101
        is_late = threading.Event()

        def give_up() -> None:
            is_late.set()
            self.kill()

        watch = threading.Timer(self._where.patience, give_up)
        watch.start()
        try:
            line = self._process.stdout.readline()
        finally:
            watch.cancel()
        try:
            return json.loads(line)
        except ValueError:
            # It ended before or within the line, or something else wrote it.
            said = self._said() if not line.endswith("\n") else f"it answered {line[:100]!r}"
            if is_late.is_set():
                said = f"it gave no answer within {self._where.patience:g} s"
            raise ClientDiedError(said, self._place) from None

    def _said(self) -> str:
        if self._errors is None:
            return ""
        self._errors.seek(0)
        return self._errors.read()[-2000:].decode("utf-8", "replace").strip()
