"""The least that a token, a plan and a release must have for operations, and which ones code uses."""

import difflib
import tempfile
from collections.abc import Callable
from pathlib import Path

from attrs import frozen

from ..errors import ClientgenError
from ..fetch.instance import InstanceOptions
from ..normalise import Operation
from ..openapi.availability import PLANS, read_scope, scope_label
from ..releases.release import Release
from .impact.checker import check, require_checker
from .impact.package import read_package
from .impact.run import kept_package, marked_copy
from .impact.user_code import Remark, read_user_code
from .impact.uses import UNKNOWN_NAME, find_uses
from .sources import read_source


@frozen
class OperationUse:
    """A use of an operation in code.

    Attributes:
        file: The file, as it was given.
        line: Line, from 1.
        column: Column in characters, from 1.
        operation: Id of the operation.
        how: `method`, `function` (of `retool_client.api`) or `call` (`retool.call("users.list")`).
    """

    file: str
    line: int
    column: int
    operation: str
    how: str


@frozen
class Needs:
    """What some operations need together.

    Attributes:
        release: The release whose document states it.
        scopes: The token scopes, as in `users:read`, each with the operations that need it.
        labels: How Retool shows these scopes: `Users > Read`.
        plan: The highest of their plans; None where nothing says so.
        since: The newest of their first releases; None where nothing says so.
        unknown: Operations whose scope nothing says.
        beta: Operations that are in beta.
        admin: Operations that only a token of an admin may call.
    """

    release: str
    scopes: dict[str, tuple[str, ...]]
    labels: dict[str, str | None]
    plan: str | None
    since: str | None
    unknown: tuple[str, ...]
    beta: tuple[str, ...]
    admin: tuple[str, ...]


def needs_of(release: str, operations: dict[str, Operation], wanted: list[str]) -> Needs:
    """What operations need.

    Raises:
        ClientgenError: If the release has no such operation; names the nearest ones.
    """
    chosen = []
    for name in dict.fromkeys(wanted):
        if name not in operations:
            near = difflib.get_close_matches(name, operations, n=3, cutoff=0.6)
            raise ClientgenError(
                f"{name[:200]!r} is neither an operation of {release} nor a file that is there",
                fix=f"Did you mean {' or '.join(near)}?"
                if near
                else "It takes users.list, or Python files and directories.",
            )
        chosen.append(operations[name])
    scopes: dict[str, list[str]] = {}
    # Operations with a choice come last, and choose what is needed anyway.
    for operation in sorted(chosen, key=lambda one: len(one.scopes)):
        if operation.scopes:
            for scope in min(operation.scopes, key=lambda each: len({*each} - {*scopes, *map(read_scope, scopes)})):
                scopes.setdefault(scope, []).append(operation.id)
    for scope in list(scopes):
        if (implied := read_scope(scope)) in scopes:
            scopes[scope] += scopes.pop(implied)
    plans = [operation.plan for operation in chosen if operation.plan in PLANS]
    first = [operation.since for operation in chosen if operation.since is not None]
    return Needs(
        release,
        {scope: tuple(scopes[scope]) for scope in sorted(scopes)},
        {scope: scope_label(scope) for scope in sorted(scopes)},
        max(plans, key=lambda plan: PLANS.index(plan or ""), default=None),
        max(first, key=Release, default=None),
        tuple(operation.id for operation in chosen if not operation.scopes),
        tuple(operation.id for operation in chosen if operation.beta),
        tuple(operation.id for operation in chosen if operation.requires_admin),
    )


def uses_of(
    paths: list[Path], release: str, directory: Path | None, progress: Callable[[str], None]
) -> tuple[list[OperationUse], list[Remark]]:
    """The operations that code uses, and the places where that is not known.

    Raises:
        ClientgenError: If pyright is missing, the code cannot be read, or the release's package not be built.
    """
    require_checker()
    files, unclear = read_user_code(paths)
    with tempfile.TemporaryDirectory(prefix="retool-clientgen-") as scratch:
        progress(f"the package of {release}")
        project = kept_package(read_source(release, directory, Path(scratch), InstanceOptions), directory)
        package = read_package(project)
        progress("checking the code")
        reports = check(files, marked_copy(project, package, Path(scratch)), Path(scratch, "check"), None)
    found = []
    for path, file in files.items():
        for use in find_uses(file, reports[path], package):
            line = use.span[0][0]
            if use.name == "?":
                unclear.append(Remark(file.path, line, UNKNOWN_NAME))
            elif use.kind == "operation" and use.way != "import":
                found.append(OperationUse(str(file.path), line, file.column(use.span[0]), use.name, use.way))
        unclear += [
            Remark(one.file, one.line, f"`{one.what}` has parameters without annotations, and is not seen into")
            for one in file.unannotated
        ]
    return found, sorted(unclear)
