"""The objects of the instance, and the operations that look at and change them."""

from ..routes import Routes
from . import content, delivery, libraries, people, resources, rights, singletons
from .call import Answer, Call, Handler, Handlers
from .store import Store

TABLES = (
    *people.TABLES,
    *content.TABLES,
    *resources.TABLES,
    *libraries.TABLES,
    *rights.TABLES,
    *singletons.TABLES,
)

_HANDLERS: Handlers = {
    **people.HANDLERS,
    **content.HANDLERS,
    **libraries.HANDLERS,
    **rights.HANDLERS,
    **singletons.HANDLERS,
    **delivery.HANDLERS,
}


def handlers_of(routes: Routes) -> Handlers:
    """What answers each operation of a release that has something to do with objects."""
    found: dict[tuple[str, str], Handler] = {}
    for operation in routes.operations:
        handler = _HANDLERS.get(operation.key)
        for table in () if handler else TABLES:
            handler = handler or table.handler(operation)
        if handler is not None:
            found[operation.key] = handler
    return found


__all__ = ["Answer", "Call", "Handler", "Handlers", "Store", "handlers_of"]
