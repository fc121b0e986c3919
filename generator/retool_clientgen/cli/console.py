"""What the command line prints, and where: results on stdout, everything else on stderr."""

import contextlib
import json
import logging
import os
import re
import shutil
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from ..errors import ClientgenError

if TYPE_CHECKING:
    from rich.console import Console as RichConsole
    from rich.text import Text as RichText

DONE = 0
"""Exit code: done."""
FOUND = 1
"""Exit code: a check found something."""
BAD_INPUT = 2
"""Exit code: bad input or usage."""
FAULT = 3
"""Exit code: a fault of the toolchain itself."""
INTERRUPTED = 130
"""Exit code: interrupted by the user."""
_TAKEN_OUT = str.maketrans("[\\", "\ue000\ue001")
"""What means something in markup, and what it is in an escaped text, which has no such character: none is printable."""
_PUT_BACK = str.maketrans("\ue000\ue001", "[\\")


class Output:
    """The two streams of one run of the command line.

    With `--json` stdout gets one JSON document and nothing else; with `--quiet` only errors are printed.
    Colours follow the terminal and `NO_COLOR`.

    Args:
        as_json: Whether the result is JSON.
        quiet: Whether only errors are printed.
        verbose: Whether stderr gets what is read, written and asked.
    """

    def __init__(self, *, as_json: bool = False, quiet: bool = False, verbose: bool = False) -> None:
        self.as_json, self.quiet = as_json, quiet
        self.is_taken = False
        if verbose:
            log_to_stderr()

    def expect(self, *reports: Path | None) -> None:
        """Checks files that get the result in other forms, before the work begins; `-` is stdout.

        Raises:
            ClientgenError: If more than one thing would go to stdout, or a file cannot be written.
        """
        self.is_taken = Path("-") in reports
        if reports.count(Path("-")) + (self.is_taken and self.as_json) > 1:
            raise ClientgenError("only one of --markdown, --html and --json goes to stdout", where="-")
        for file in reports:
            if file is None or file == Path("-"):
                continue
            if file.is_dir():
                raise ClientgenError("is a directory", where=str(file), fix="Name a file.")
            if file.exists() and not file.is_file():
                continue  # A pipe, or /dev/null.
            there = next(parent for parent in file.absolute().parents if parent.exists())
            if not there.is_dir() or not os.access(there, os.W_OK):
                problem = "is a directory that cannot be written to" if there.is_dir() else "is a file, not a directory"
                raise ClientgenError(problem, where=shown_path(there), fix=f"Choose another place for {file.name}.")

    @property
    def remarks(self) -> "RichConsole":
        """Where a person reads everything but the result: stderr."""
        return _console(stderr=True)

    def result(self, content: dict[str, Any], lines: "Iterable[str | Table]") -> None:
        """Prints a result, unless a report goes to stdout.

        Args:
            content: The result as JSON.
            lines: The result for a person: lines in Rich's markup, and tables.
        """
        if self.as_json:
            _write_json(content)
        elif not self.quiet and not self.is_taken:
            console = _console(stderr=False)
            for line in lines:
                for each in [line] if isinstance(line, str) else line.fitted():
                    _print(console, each)

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
            self.remarks.print(_text(text))

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
        with self.remarks.status(_text(title)) as status:
            yield lambda stage: status.update(_text(f"{title}: {escape(stage)}"))


def _console(*, stderr: bool) -> "RichConsole":
    from rich.console import Console

    # Rich leaves out colours alone where NO_COLOR is set.
    color_system: Literal["auto"] | None = None if os.environ.get("NO_COLOR") else "auto"
    return Console(stderr=stderr, emoji=False, highlight=False, soft_wrap=True, color_system=color_system)


def terminal_width() -> int | None:
    """How many columns a line on stdout may have; None where nothing is wrapped: in a pipe or a file."""
    return max(40, shutil.get_terminal_size().columns) if sys.stdout.isatty() else None


class Table:
    """Rows of text that never break within a word, and are not wrapped in a pipe.

    Where the rows do not fit a terminal, the last columns go below each row, with their headings.

    Args:
        heads: The headings; empty ones for a table without a head.
        right: Columns that are aligned to the right.
        indent: Number of spaces before each row.
    """

    def __init__(self, *heads: str, right: Sequence[str] = (), indent: int = 0) -> None:
        self.heads, self.right, self.indent = heads, right, indent
        self.rows: list[tuple[str, ...]] = []

    def add(self, *cells: object, style: str = "") -> None:
        """Adds a row of plain text; None is a dash.

        Args:
            *cells: The text of each column.
            style: How the first column is printed, in Rich's terms.
        """
        texts = tuple("–" if cell is None else printable_line(str(cell)) for cell in cells)
        self.rows.append((*texts, style))

    def fitted(self) -> Iterator[str]:
        """The lines for the terminal there is, in Rich's markup."""
        from rich.cells import cell_len

        columns = range(len(self.heads))
        widths = [max(cell_len(text) for text in (self.heads[at], *(row[at] for row in self.rows))) for at in columns]
        width = terminal_width()
        kept = len(widths)
        while width is not None and kept > 1 and self.indent + sum(widths[:kept]) + 2 * (kept - 1) > width:
            kept -= 1

        def line(cells: Sequence[str], style: str = "") -> str:
            padded = []
            for at, cell in enumerate(cells[:kept]):
                space = " " * (widths[at] - cell_len(cell))
                padded.append(space + escape(cell) if self.heads[at] in self.right else escape(cell) + space)
            if style:
                padded[0] = f"[{style}]{padded[0]}[/]"
            return " " * self.indent + "  ".join(padded).rstrip()

        if any(self.heads):
            yield f"[bold]{line(self.heads)}[/]"
        for *cells, style in self.rows:
            yield line(cells, style)
            below = [f"{self.heads[at]} {cells[at]}".strip() for at in columns[kept:] if cells[at] not in ("", "–")]
            if below:
                yield f"{' ' * (self.indent + 4)}[dim]{escape(', '.join(below))}[/]"


def _text(markup: str) -> "RichText":
    """What is printed for markup, with the characters that `escape` took out of it."""
    from rich.text import Text

    text = Text.from_markup(markup, emoji=False)
    text.plain = text.plain.translate(_PUT_BACK)
    return text


def _print(console: "RichConsole", markup: str) -> None:
    """Prints a line; on a terminal what does not fit goes on below, two spaces further in, and no word is broken."""
    from rich.cells import cell_len
    from rich.text import Text

    width = terminal_width()
    for line in _text(markup).split("\n", allow_blank=True):
        if width is None or line.cell_len <= width:
            console.print(line)
            continue
        indent = " " * (len(line.plain) - len(line.plain.lstrip(" ")))
        used, breaks = len(indent), []
        for word in re.finditer(r"\S+ *", line.plain):
            size = cell_len(word[0].rstrip())
            if used + size > width and word.start() > len(indent):
                breaks.append(word.start())
                used = len(indent) + 2
            used += cell_len(word[0])
        for number, piece in enumerate(line.divide(breaks)):
            piece.rstrip()
            console.print(Text(f"{indent}  " if number else "") + piece)


def until_stopped() -> Callable[[], None]:
    """Takes over SIGINT and SIGTERM, and gives a function that waits for one of them."""
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopped.set())

    def wait() -> None:
        # A wait without end would not let a signal through on every system.
        while not stopped.wait(0.2):
            pass

    return wait


def log_to_stderr() -> None:
    """Prints what the toolchain logs, and each file that it reads or writes."""
    log = logging.getLogger(__name__.partition(".")[0])
    if not log.handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(_Lines("%(message)s"))
        log.addHandler(handler)
        log.setLevel(logging.DEBUG)
        log.propagate = False
        sys.addaudithook(_Files(log))


class _Files:
    """Logs each file that is read or written, once, but not code: Python's audit events miss none (PEP 578)."""

    def __init__(self, log: logging.Logger) -> None:
        self.log, self.seen = log, set[tuple[str, str]]()
        package = Path(__file__).parents[1]
        self.data = str(package / "data")
        self.code = tuple(f"{folder}{os.sep}" for folder in (sys.prefix, sys.base_prefix, package))

    def _is_code(self, path: str) -> bool:
        """Whether a file is code that runs, or in a directory that is being made."""
        if path.startswith(self.data):
            return False
        is_made = any(".new-" in part or part.startswith("retool-clientgen-") for part in Path(path).parts)
        return is_made or path.startswith(self.code) or "site-packages" in path or "__pycache__" in path

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open" and isinstance(arguments[0], str | os.PathLike):
            path = os.path.abspath(arguments[0])  # noqa: PTH100 - a link is shown as it is
            is_written = bool(arguments[2] & (os.O_WRONLY | os.O_RDWR))
            if (
                self._is_code(path)
                or not (is_written or Path(path).exists())
                or (is_written and Path(path).name.startswith("."))
            ):
                # A file of a hidden name takes its place by being renamed.
                return
        elif event == "os.rename":
            path, is_written = os.path.abspath(arguments[1]), True  # noqa: PTH100
        else:
            return
        entry = ("writes" if is_written else "reads", path)
        if entry not in self.seen and not path.startswith(("/dev/", "/proc/", "/sys/")):
            self.seen.add(entry)
            self.log.debug("%s %s", entry[0], shown_path(Path(path)))


class _Lines(logging.Formatter):
    """Each record on a line of its own, without what would control a terminal."""

    def format(self, record: logging.LogRecord) -> str:
        return printable_line(super().format(record))


def print_error(error: ClientgenError, *, as_json: bool) -> None:
    """Prints an error: what, where, what to do. On stderr, and with `--json` as the document on stdout as well."""
    where = f"{printable_line(error.where)}: " if error.where else ""
    # What follows the first line is further in, so that no text of a document passes for another error.
    first, *more = f"error: {where}{error.what}\n{error.fix or ''}".rstrip("\n").split("\n")
    lines = [first, *(line if line.startswith("  ") else f"  {line}" for line in more)]
    sys.stderr.write(_printable("\n".join(lines)) + "\n")
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
    """Text of a document or a server, so that it is printed as it is."""
    # Rich's own escaping loses backslashes, and sees no tag that two texts make together.
    return _printable(text).translate(_TAKEN_OUT)


def escape_line(text: str) -> str:
    """Text of a document or a server as part of one line, so that it is printed as it is."""
    return escape(printable_line(text))


def printable_line(text: str) -> str:
    """Text as part of one line: what would break or control it is shown as in Python."""
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


def _printable(text: str) -> str:
    """Text without what would control a terminal."""
    return "".join(c if c.isprintable() or c == "\n" else "\N{REPLACEMENT CHARACTER}" for c in text)
