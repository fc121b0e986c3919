"""Models of the form that the generated ones have, small enough to see what a test of the runtime is about."""

from __future__ import annotations

import datetime  # noqa: TC003 - decoders are made from the hints
from typing import Annotated, Any, Literal, TypeAlias

from attrs import define, field

from retool_clientgen.generate.runtime.decoding import UnionSpec
from retool_clientgen.generate.runtime.enums import OpenEnum, OpenIntEnum
from retool_clientgen.generate.runtime.models import Model
from retool_clientgen.generate.runtime.unset import UNSET, Unset


class Role(OpenEnum):
    """What a member may do."""

    ADMIN = "admin"
    EDITOR = "editor"
    NONE = ""


class Level(OpenIntEnum):
    """How urgent something is."""

    LOW = 1
    HIGH = 2


@define(kw_only=True, repr=False)
class Member(Model):
    """A member of a group."""

    id: int
    email: str
    role: Role
    joined_at: datetime.datetime
    active: bool | Unset = UNSET
    birthday: datetime.date | Unset | None = UNSET
    level: Level | Unset = UNSET
    score: float | Unset = UNSET


@define(kw_only=True, repr=False)
class Group(Model):
    """A group, with all that a property can hold."""

    id: int | None
    name: str
    members: list[Member]
    owner: Member | None
    class_: str | Unset = field(default=UNSET, metadata={"json": "class"})
    by_name: dict[str, Member] | Unset = UNSET
    parts: list[Group] | Unset = UNSET


@define(kw_only=True, repr=False)
class AddOperation(Model):
    """A member of a union that a property tells apart."""

    op: Literal["add"] = "add"
    path: str
    value: Any | Unset = UNSET


@define(kw_only=True, repr=False)
class RemoveOperation(Model):
    """Another member of that union."""

    op: Literal["remove"] = "remove"
    path: str


OPERATION = UnionSpec(
    AddOperation | RemoveOperation,
    discriminator="op",
    mapping={"add": AddOperation, "remove": RemoveOperation},
)
Operation: TypeAlias = Annotated[AddOperation | RemoveOperation, OPERATION]
BY_FIT = UnionSpec(RemoveOperation | AddOperation | Member)
Either: TypeAlias = Annotated[RemoveOperation | AddOperation | Member, BY_FIT]


@define(kw_only=True, repr=False)
class PostgresOptions(Model):
    """Options of one kind of resource."""

    host: str
    port: str | Unset = UNSET


@define(kw_only=True, repr=False)
class RedshiftOptions(PostgresOptions):
    """Options of another kind, of the same structure."""


OPTIONS = UnionSpec(
    PostgresOptions | RedshiftOptions | dict[str, Any],
    beside=(("type",), ("resource", "type")),
    neighbour={"postgresql": PostgresOptions, "redshift": RedshiftOptions},
)
Options: TypeAlias = Annotated[PostgresOptions | RedshiftOptions | dict[str, Any], OPTIONS]


@define(kw_only=True, repr=False)
class Configuration(Model):
    """What has unions of all three kinds."""

    type: str | Unset = UNSET
    resource: dict[str, Any] | Unset = UNSET
    options: Options
    operations: list[Operation] | Unset = UNSET
    either: Either | Unset = UNSET


@define(kw_only=True, repr=False)
class Anything(Model):
    """An object of which the document names no property."""
