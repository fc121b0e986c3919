"""Each resource and singleton through its life, by calls that follow one another."""

import time
from collections.abc import Iterator
from functools import partial

from .bench import KINDS, Bench, Failure, PartResult
from .client import InstalledClient
from .conversation import BrokenError, Conversation
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


def run(bench: Bench, client: InstalledClient, chosen: set[str] | None = None) -> PartResult:
    """Runs the flows, sync and async.

    Args:
        bench: The instance; its objects are put back before each flow.
        client: The client.
        chosen: Operations whose flows are wanted; all without it.
    """
    began = time.perf_counter()
    result = PartResult("flows")
    for name, operation, flow in flows_of(bench):
        if chosen is not None and operation not in chosen:
            continue
        for kind in KINDS:
            bench.instance.reset()
            talk = Conversation(bench, client, kind)
            try:
                flow(talk)
            except (BrokenError, KeyError, IndexError, TypeError, ValueError) as error:
                # An answer that is not as it was expected may be found out anywhere.
                talk.problems.append(str(error) if isinstance(error, BrokenError) else repr(error))
            result.total += 1
            if talk.problems:
                result.failures.append(Failure("flows", name, operation, kind, tuple(talk.problems)))
            else:
                result.passed += 1
    result.seconds = time.perf_counter() - began
    return result
