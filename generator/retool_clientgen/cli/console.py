"""What the command line prints, and where: results on stdout, everything else on stderr."""

import contextlib
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import ClientgenError

if TYPE_CHECKING:
    from rich.console import Console as RichConsole
    from rich.table import Table

DONE = 0
"""Exit code: done."""
FOUND = 1
"""Exit code: a check found something."""
BAD_INPUT = 2
"""Exit code: bad input or usage."""


class Output:
    """The two streams of one run of the command line.

    With `--json` stdout gets one JSON document and nothing else; with `--quiet` only errors are printed.
    Colours follow the terminal and `NO_COLOR`.

    Args:
        as_json: Whether the result is JSON.
        quiet: Whether only errors are printed.
        reports: Files that get the result in other forms; `-` is stdout.

    Raises:
        ClientgenError: If more than one thing would go to stdout.
    """

    def __init__(self, *, as_json: bool = False, quiet: bool = False, reports: Sequence[Path | None] = ()) -> None:
        self.as_json, self.quiet = as_json, quiet
        self.is_taken = Path("-") in reports
        if reports.count(Path("-")) + (self.is_taken and as_json) > 1:
            raise ClientgenError("only one of --markdown, --html and --json goes to stdout", where="-")

    @property
    def console(self) -> "RichConsole":
        """Where a person reads the result: stdout."""
        from rich.console import Console

        return Console(emoji=False, highlight=False, soft_wrap=True)

    @property
    def remarks(self) -> "RichConsole":
        """Where a person reads everything else: stderr."""
        from rich.console import Console

        return Console(stderr=True, emoji=False, highlight=False, soft_wrap=True)

    def result(self, content: dict[str, Any], lines: "Iterable[str | Table]") -> None:
        """Prints a result, unless a report goes to stdout.

        Args:
            content: The result as JSON.
            lines: The result for a person, in Rich's markup.
        """
        if self.as_json:
            _write_json(content)
        elif not self.quiet and not self.is_taken:
            console = self.console
            for line in lines:
                console.print(line)

    def report(self, file: Path | None, content: Callable[[], str]) -> None:
        """Writes a report to a file in one step, or to stdout where the file is `-`; nothing where it is None."""
        from ..files.atomic import write_atomically

        if file == Path("-"):
            sys.stdout.write(content())
        elif file is not None:
            write_atomically(file, content().encode())
            self.remark(f"written: {escape(shown_path(file))}")

    def remark(self, text: str) -> None:
        """Prints something that is not the result."""
        if not self.quiet:
            self.remarks.print(text)

    @contextlib.contextmanager
    def progress(self, title: str) -> Iterator[Callable[[str], None]]:
        """Shows on a terminal which stage is running; elsewhere nothing.

        Args:
            title: What is being done: `Building 3.334`.

        Yields:
            To be called with the name of each stage.
        """
        if self.quiet or self.as_json or not sys.stderr.isatty():
            yield lambda _stage: None
            return
        with self.remarks.status(title) as status:
            yield lambda stage: status.update(f"{title}: {stage}")


def print_error(error: ClientgenError, *, as_json: bool) -> None:
    """Prints an error: what, where, what to do. On stderr, and with `--json` as the document on stdout as well."""
    where = f"{error.where}: " if error.where else ""
    sys.stderr.write(_printable(f"error: {where}{error.what}\n"))
    if error.fix:
        sys.stderr.write(_printable(f"  {error.fix}\n"))
    if as_json:
        content = {"error": {"what": error.what, "where": error.where, "fix": error.fix}}
        _write_json(content)


def _write_json(content: dict[str, Any]) -> None:
    # In another encoding not every character can be written, and JSON has its own way to do without.
    is_utf8 = sys.stdout.encoding.lower().replace("-", "") == "utf8"
    sys.stdout.write(json.dumps(content, indent=2, ensure_ascii=not is_utf8) + "\n")


def shown_path(path: Path) -> str:
    """A path for a person: relative to the current directory where it lies below."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def escape(text: str) -> str:
    """Text of a document or a server, so that Rich prints it as it is."""
    from rich.markup import escape as rich_escape

    return rich_escape(_printable(text))


def escape_line(text: str) -> str:
    """Text of a document or a server as part of one line: what would break or control it is shown as in Python."""
    return escape("".join(c if c.isprintable() else ascii(c)[1:-1] for c in text))


def _printable(text: str) -> str:
    """Text without what would control a terminal."""
    return "".join(c if c.isprintable() or c == "\n" else "\N{REPLACEMENT CHARACTER}" for c in text)
