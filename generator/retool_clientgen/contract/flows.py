"""Each resource and singleton in calls that follow one another."""

from collections.abc import Iterator
from functools import partial

from .bench import KINDS, Bench, Failure, PartResult
from .client import InstalledClient
from .conversation import AbsentError, BrokenError, Conversation
from .generic import follow, shapes_of
from .lives import LIVES, live
from .singles import FLOWS, Flow


def flows_of(bench: Bench) -> Iterator[tuple[str, str, Flow]]:
    """The flows that a release has operations for.

    Yields:
        Name, the operation that it is about, and what it does.
    """
    for life in LIVES:
        if f"{life.resource}.create" in bench.operations:
            yield life.resource, f"{life.resource}.create", partial(live, life=life)
    for name, (operation, flow) in FLOWS.items():
        if operation in bench.operations:
            yield name, operation, flow
    known = {life.resource for life in LIVES} | {operation.rpartition(".")[0] for operation, _ in FLOWS.values()}
    shapes = shapes_of(bench)
    for shape in shapes.values():
        about = shape.operation
        if about is not None and about.rpartition(".")[0] not in known:
            yield shape.path, about, partial(follow, path=shape.path, shapes=shapes)


def run(bench: Bench, client: InstalledClient, chosen: set[str] | None = None) -> PartResult:
    """Runs the flows, sync and async. A flow that needs an operation which the release lacks is listed, not counted.

    Args:
        bench: The instance; its objects are put back before each flow.
        client: The client.
        chosen: Operations whose flows are wanted; all without it.
    """
    result = PartResult("flows", details={"absent": {}, "made_up": []})
    for name, operation, flow in flows_of(bench):
        if chosen is not None and operation not in chosen:
            continue
        for kind in KINDS:
            bench.instance.reset()
            talk = Conversation(bench, client, kind)
            try:
                flow(talk)
            except AbsentError as error:
                result.details["absent"][name] = str(error)
                continue
            except (BrokenError, KeyError, IndexError, TypeError, ValueError) as error:
                # An answer that is not as it was expected may be found out anywhere.
                talk.problems.append(str(error) if isinstance(error, BrokenError) else repr(error))
            if not talk.problems and not talk.followed:
                result.details["made_up"] = sorted({*result.details["made_up"], name})
                continue
            result.total += 1
            if talk.problems:
                result.failures.append(Failure("flows", name, operation, kind, tuple(talk.problems)))
            else:
                result.passed += 1
    return result
