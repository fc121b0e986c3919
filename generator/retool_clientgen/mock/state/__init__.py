"""The objects of the instance, and the operations that look at and change them."""

from ...openapi.operations import identity
from ..routes import Routes
from . import content, delivery, libraries, people, resources, rights, singletons  # noqa: F401 - delivery has no table
from .call import HANDLERS, Answer, Call, Handler
from .generic import tables_of
from .store import Store

TABLES = (
    *people.TABLES,
    *content.TABLES,
    *resources.TABLES,
    *libraries.TABLES,
    *rights.TABLES,
    *singletons.TABLES,
)


def handlers_of(routes: Routes) -> dict[tuple[str, str], Handler]:
    """What answers each operation of a release that has something to do with objects."""
    tables = (*TABLES, *tables_of(routes, TABLES))
    found: dict[tuple[str, str], Handler] = {}
    for operation in routes.operations:
        handler = HANDLERS.get((operation.method, identity(operation.path)))
        for table in () if handler else tables:
            handler = handler or table.handler(operation)
        if handler is not None:
            found[operation.key] = handler
    return found


__all__ = ["Answer", "Call", "Handler", "Store", "handlers_of"]
