"""A use of each kind of change in the small documents."""

from retool_client import Retool, models
from retool_client.models import Thing, ThingCreate

REMOVE = "things.remove"


def arguments(retool: Retool) -> None:
    retool.things.list(colour="red")
    retool.things.list()  #: new argument-required things.list(colour)
    retool.things.list(shape="round")  #: new argument-required things.list(colour); new argument-deprecated things.list(shape)
    retool.things.list(colour="red", order_by="name")  #: new argument-renamed things.list(order_by)
    retool.call("things.list")  #: new argument-required things.list(colour)
    retool.call("things.list", query={"colour": "red"})


def bodies(retool: Retool, data: dict[str, int]) -> None:
    retool.things.create(name="a", size=1)
    retool.things.create(name="a", note="b")  #: new argument-required things.create(size); new argument-deprecated things.create(note)
    retool.things.create({"name": "a"})  #: new argument-required things.create(size)
    retool.call("things.create", body={"name": "a"})  #: new argument-required things.create(size)
    retool.call("things.create", body=dict(name="a"))  #: new argument-required things.create(size)
    retool.call("things.create", body={"name": "a", **data})
    retool.things.create(ThingCreate(name="a"))  #: new argument-required ThingCreate(size)
    retool.things.create(models.ThingCreate(name="a", size=1))


def optional_body(retool: Retool) -> None:
    retool.call("things.label", path={"thingId": "1"})


def operations(retool: Retool) -> None:
    retool.things.remove("1")  #: new operation-renamed things.remove
    retool.call(REMOVE, path={"thingId": "1"})  #: new operation-renamed things.remove


def fields(retool: Retool) -> str:
    thing = retool.things.get("1")  #: new operation-deprecated things.get
    print(thing.id, thing.note)  #: new field-deprecated Thing.note
    return thing.owner.upper()  #: new field-nullable Thing.owner


def values(thing: Thing) -> str:
    match thing.kind:  #: new enum-value-added ThingKind
        case "new":
            return "as new"
        case "used":
            return "used"


def all_values(thing: Thing) -> str:
    match thing.kind:
        case "new":
            return "as new"
        case _:
            return "used"
