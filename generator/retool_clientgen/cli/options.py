"""Options that several commands share."""

import enum
from pathlib import Path
from typing import Annotated

import typer


class FailOn(enum.StrEnum):
    """What ends `diff` and `impact` with exit code 1."""

    NOTHING = "nothing"
    BREAKING = "breaking"
    ANY = "any"


Json = Annotated[bool, typer.Option("--json", help="Print one JSON document on stdout, everything else on stderr.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print errors only.")]
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
Directory = Annotated[
    Path | None,
    typer.Option(
        "--directory",
        "-C",
        help="The workspace. Without it: the nearest parent that holds a configuration, else the current directory.",
    ),
]
InstanceRelease = Annotated[str, typer.Option("--release", help="The release of the instance; auto asks it.")]
NewestRelease = Annotated[
    str | None, typer.Option("--release", help="The release; the newest that has a snapshot if it is left out.")
]
OldRelease = Annotated[
    str | None, typer.Option("--old-release", metavar="RELEASE", help="The release of OLD, where nothing tells it.")
]
NewRelease = Annotated[
    str | None, typer.Option("--new-release", metavar="RELEASE", help="The release of NEW, where nothing tells it.")
]
SpecInstead = Annotated[Path | None, typer.Option("--spec", metavar="FILE", help="A document instead of a snapshot.")]
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
