"""Options that several commands share: one by one, and in groups that a command takes as one parameter."""

import enum
import functools
import inspect
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ..errors import ClientgenError
from .complete import releases
from .console import Output

if TYPE_CHECKING:
    from ..fetch.instance import InstanceOptions
    from ..workspace.workspace import Workspace


class FailOn(enum.StrEnum):
    """What ends `diff` and `impact` with exit code 1."""

    NOTHING = "nothing"
    BREAKING = "breaking"
    ANY = "any"


Json = Annotated[bool, typer.Option("--json", help="Print one JSON document on stdout, everything else on stderr.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print errors only.")]
Verbose = Annotated[
    bool,
    typer.Option("--verbose", help="Print what is read, written and asked, and the traceback of an unexpected error."),
]
Strict = Annotated[
    bool,
    typer.Option(
        "--strict", help="Fail where a correction matches nothing on a new release, or an operation is left out."
    ),
]
Instance = Annotated[
    str | None,
    typer.Option(
        "--instance",
        metavar="URL",
        help="The Retool instance: a host or URL, with or without scheme and /api/v2. Environment: RETOOL_HOST.",
    ),
]
_Directory = Annotated[
    Path | None,
    typer.Option(
        "--directory",
        "-C",
        help="The workspace. Without it: the nearest parent that holds a configuration, else the current directory.",
    ),
]
InstanceRelease = Annotated[
    str, typer.Option("--release", help="The release of the instance; auto asks it.", autocompletion=releases)
]
NewestRelease = Annotated[
    str | None,
    typer.Option(
        "--release",
        help="The release; if left out, the newest that was fetched here, or else the newest that has a snapshot.",
        autocompletion=releases,
    ),
]
Releases = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[RELEASE]...", help="Releases that have a snapshot, such as 3.334.", autocompletion=releases
    ),
]
_SIDE = "a release (3.75), a file, or the URL of an instance."
Old = Annotated[str, typer.Argument(metavar="OLD", help=f"What there was: {_SIDE}", autocompletion=releases)]
New = Annotated[str, typer.Argument(metavar="NEW", help=f"What there is now: {_SIDE}", autocompletion=releases)]
OldRelease = Annotated[
    str | None, typer.Option("--old-release", metavar="RELEASE", help="The release of OLD, where nothing tells it.")
]
NewRelease = Annotated[
    str | None, typer.Option("--new-release", metavar="RELEASE", help="The release of NEW, where nothing tells it.")
]
SpecInstead = Annotated[Path | None, typer.Option("--spec", metavar="FILE", help="A document instead of a snapshot.")]
SpecRelease = Annotated[
    str | None,
    typer.Option("--release", metavar="RELEASE", help="The release of the document that --spec or --instance gives."),
]
Projects = Annotated[
    Path | None, typer.Option("--out", help="Directory with one project per release; default: generated/.")
]
Wheel = Annotated[bool, typer.Option("--wheel", help="Build the wheel as well, into dist/ of each project.")]
Markdown = Annotated[
    Path | None, typer.Option("--markdown", metavar="FILE", help="Write Markdown to a file; - is stdout.")
]
Html = Annotated[
    Path | None, typer.Option("--html", metavar="FILE", help="Write a page for a browser to a file; - is stdout.")
]
Python = Annotated[
    Path | None,
    typer.Option("--python", metavar="FILE", help="The Python whose installed packages are meant; default: this one."),
]


def _of_connection(name: str, metavar: str, text: str) -> Any:
    return typer.Option(name, metavar=metavar, help=text, rich_help_panel="Connection")


CaBundle = Annotated[
    Path | None, _of_connection("--ca-bundle", "FILE", "The certificates to trust instead of the system's.")
]
ClientCert = Annotated[
    Path | None, _of_connection("--client-cert", "FILE", "A client certificate with its key, as PEM.")
]
Timeout = Annotated[
    float | None,
    _of_connection("--timeout", "SECONDS", "Most seconds for a request with its repetitions; default: 30."),
]


class Directory:
    """The workspace that a command works in."""

    def __init__(self, directory: _Directory = None) -> None:
        self.path = directory

    @property
    def workspace(self) -> "Workspace":
        """The workspace."""
        from ..workspace.workspace import Workspace

        return Workspace.find(self.path)


class Connection:
    """How a command reaches an instance: what the settings say, unless an option says otherwise."""

    def __init__(self, ca_bundle: CaBundle = None, client_cert: ClientCert = None, timeout: Timeout = None) -> None:
        from ..workspace.settings import RANGES

        least, most = RANGES["timeout"]
        if timeout is not None and not least <= timeout <= most:
            raise ClientgenError(f"is a number from {least} to {most}, not {timeout:g}", where="--timeout")
        given = {
            "ca-bundle": None if ca_bundle is None else str(ca_bundle),
            "client-cert": None if client_cert is None else str(client_cert),
            "timeout": timeout,
        }
        self.given: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
        """The settings that were given, named as in a configuration."""

    def options(self, workspace: "Workspace", instance: str | None) -> "InstanceOptions":
        """How an instance is reached; the one of the settings where none is named."""
        from attrs import evolve

        from ..fetch.instance import instance_options

        given = {name.replace("-", "_"): value for name, value in self.given.items()}
        return evolve(instance_options(workspace, instance), **given)


def _output(as_json: Json = False, quiet: Quiet = False, verbose: Verbose = False) -> Output:
    return Output(as_json=as_json, quiet=quiet, verbose=verbose)


_GROUPS: dict[Any, Callable[..., Any]] = {Output: _output, Connection: Connection, Directory: Directory}
"""What makes a group of options, by the type that commands name."""


def expanded(function: Callable[..., None]) -> Callable[..., None]:
    """A command whose groups are options of their own: a parameter of a type in `_GROUPS` becomes what makes it."""
    parameters = inspect.signature(function, eval_str=True).parameters
    groups = {name: _GROUPS[one.annotation] for name, one in parameters.items() if one.annotation in _GROUPS}
    options = {name: list(inspect.signature(made).parameters.values()) for name, made in groups.items()}
    # The groups come last in the help.
    every = [one for name, one in parameters.items() if name not in groups]
    every += [one for group in reversed(options.values()) for one in group]

    @functools.wraps(function)
    def run(**given: Any) -> None:
        made = {name: groups[name](**{one.name: given.pop(one.name) for one in options[name]}) for name in groups}
        function(**given, **made)

    del run.__wrapped__
    run.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
        [one.replace(kind=inspect.Parameter.KEYWORD_ONLY) for one in every]
    )
    run.__annotations__ = {one.name: one.annotation for one in every}
    return run


def example(arguments: str) -> str:
    """The last line of a command's help."""
    return f"Example: retool-clientgen {arguments}"
