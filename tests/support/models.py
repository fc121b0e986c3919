"""Models of the form that the generated ones have, small enough to see what a test of the runtime is about."""

from __future__ import annotations

import datetime  # noqa: TC003 - strict checks read the hints
from collections.abc import Mapping  # noqa: TC003 - as above
from typing import Any, ClassVar, Literal, TypeAlias

from attrs import define, field

from retool_clientgen.generate.runtime.decoding import (
    UnionSpec,
    as_object,
    beyond,
    decode_date,
    decode_datetime,
    decode_dict,
    decode_enum,
    decode_incomplete,
    decode_list,
    decode_model,
    from_iso,
    keys_of,
    new,
    value_at,
)
from retool_clientgen.generate.runtime.enums import OpenEnum, OpenIntEnum, members_of
from retool_clientgen.generate.runtime.mismatch import Mismatch
from retool_clientgen.generate.runtime.models import Model, wire_keys, wire_names
from retool_clientgen.generate.runtime.unset import UNSET, Unset


class Role(OpenEnum):
    """What a member may do."""

    ADMIN = "admin"
    EDITOR = "editor"
    NONE = ""


ROLE = members_of(Role)


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
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Member:
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.id = data["id"]
            self.email = data["email"]
            value = data["role"]
            try:
                self.role = ROLE[value]
            except (LookupError, TypeError):
                self.role = decode_enum(Role, value)
            value = data["joined_at"]
            try:
                self.joined_at = from_iso(value) if len(value) == 24 and value[23] == "Z" else decode_datetime(value)
            except (LookupError, TypeError, ValueError):
                self.joined_at = decode_datetime(value)
            self.active = get("active", UNSET)
            self.birthday = decode_date(get("birthday", UNSET))
            self.level = decode_enum(Level, get("level", UNSET))
            self.score = get("score", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _MEMBER_KEYS.issuperset(data):
            self.additional_properties = beyond(data, _MEMBER_KEYS)
        return self

    @classmethod
    def _decode_items(cls, items: list[Any]) -> list[Any]:
        key_id, key_email, key_role, key_joined_at, *optional = keys_of(items, _MEMBER_NAMES)
        key_active, key_birthday, key_level, key_score = optional
        try:
            for index, data in enumerate(items):
                if data.__class__ is not dict:
                    items[index] = data = as_object(data)  # noqa: PLW2901 - as it is generated
                get = data.get
                self = new(cls)
                try:
                    self.id = data[key_id]
                    self.email = data[key_email]
                    value = data[key_role]
                    try:
                        self.role = ROLE[value]
                    except (LookupError, TypeError):
                        self.role = decode_enum(Role, value)
                    value = data[key_joined_at]
                    try:
                        self.joined_at = (
                            from_iso(value) if len(value) == 24 and value[23] == "Z" else decode_datetime(value)
                        )
                    except (LookupError, TypeError, ValueError):
                        self.joined_at = decode_datetime(value)
                    self.active = get(key_active, UNSET)
                    self.birthday = decode_date(get(key_birthday, UNSET))
                    self.level = decode_enum(Level, get(key_level, UNSET))
                    self.score = get(key_score, UNSET)
                except KeyError:
                    items[index] = decode_incomplete(cls, data)
                    continue
                if not _MEMBER_KEYS.issuperset(data):
                    self.additional_properties = beyond(data, _MEMBER_KEYS)
                items[index] = self
        except Mismatch as error:
            raise error.inside(items) from None
        return items


_MEMBER_KEYS = wire_keys(Member)
_MEMBER_NAMES = wire_names(Member)


@define(kw_only=True, repr=False)
class Group(Model):
    """A group, with all that a property can hold."""

    id: int | None
    name: str
    members: list[Member]
    owner: Member | None
    class_: str | Unset = UNSET
    by_name: dict[str, Member] | Unset = UNSET
    parts: list[Group] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    _wire_names: ClassVar[Mapping[str, str]] = {"class_": "class"}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Group:
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.id = data["id"]
            self.name = data["name"]
            self.members = decode_list(Member.from_dict, data["members"])
            self.owner = (
                Member.from_dict(value) if (value := data["owner"]).__class__ is dict else decode_model(Member, value)
            )
            self.class_ = get("class", UNSET)
            self.by_name = decode_dict(Member.from_dict, get("by_name", UNSET))
            self.parts = decode_list(Group.from_dict, get("parts", UNSET))
        except KeyError:
            return decode_incomplete(cls, data)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if not _GROUP_KEYS.issuperset(data):
            self.additional_properties = beyond(data, _GROUP_KEYS)
        return self


_GROUP_KEYS = wire_keys(Group)


@define(kw_only=True, repr=False)
class AddOperation(Model):
    """A member of a union that a property tells apart."""

    op: Literal["add"] = "add"
    path: str
    value: Any | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> AddOperation:
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.op = data["op"]
            self.path = data["path"]
            self.value = get("value", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _ADD_KEYS.issuperset(data):
            self.additional_properties = beyond(data, _ADD_KEYS)
        return self


_ADD_KEYS = wire_keys(AddOperation)


@define(kw_only=True, repr=False)
class RemoveOperation(Model):
    """Another member of that union: as the models are that appear in lists only."""

    op: Literal["remove"] = "remove"
    path: str
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def _decode_items(cls, items: list[Any]) -> list[Any]:
        key_op, key_path = keys_of(items, _REMOVE_NAMES)
        try:
            for index, data in enumerate(items):
                if data.__class__ is not dict:
                    items[index] = data = as_object(data)  # noqa: PLW2901 - as it is generated
                self = new(cls)
                try:
                    self.op = data[key_op]
                    self.path = data[key_path]
                except KeyError:
                    items[index] = decode_incomplete(cls, data)
                    continue
                if len(data) != 2:
                    self.additional_properties = beyond(data, _REMOVE_KEYS)
                items[index] = self
        except Mismatch as error:
            raise error.inside(items) from None
        return items


_REMOVE_KEYS = wire_keys(RemoveOperation)
_REMOVE_NAMES = wire_names(RemoveOperation)

Operation: TypeAlias = "AddOperation | RemoveOperation"

OPERATION = UnionSpec(
    members=(AddOperation, RemoveOperation),
    discriminator="op",
    mapping={"add": AddOperation, "remove": RemoveOperation},
)
BY_FIT = UnionSpec(members=(RemoveOperation, AddOperation, Member))


@define(kw_only=True, repr=False)
class PostgresOptions(Model):
    """Options of one kind of resource."""

    host: str
    port: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> PostgresOptions:
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.host = data["host"]
            self.port = get("port", UNSET)
        except KeyError:
            return decode_incomplete(cls, data)
        if not _POSTGRES_KEYS.issuperset(data):
            self.additional_properties = beyond(data, _POSTGRES_KEYS)
        return self


_POSTGRES_KEYS = wire_keys(PostgresOptions)


@define(kw_only=True, repr=False)
class RedshiftOptions(PostgresOptions):
    """Options of another kind, of the same structure."""


Options: TypeAlias = "PostgresOptions | RedshiftOptions | dict[str, Any]"

OPTIONS = UnionSpec(
    members=(PostgresOptions, RedshiftOptions),
    allows_plain=True,
    neighbour={"postgresql": PostgresOptions, "redshift": RedshiftOptions},
)


@define(kw_only=True, repr=False)
class Configuration(Model):
    """What has unions of all three kinds."""

    type: str | Unset = UNSET
    resource: dict[str, Any] | Unset = UNSET
    options: Options
    operations: list[Operation] | Unset = UNSET
    either: RemoveOperation | AddOperation | Member | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Configuration:
        if data.__class__ is not dict:
            data = as_object(data)
        get = data.get
        self = new(cls)
        try:
            self.type = get("type", UNSET)
            self.resource = get("resource", UNSET)
            self.options = OPTIONS.decode(data["options"], data.get("type") or value_at(data, "resource", "type"))
            self.operations = decode_list(OPERATION.decode, get("operations", UNSET))
            self.either = BY_FIT.decode(get("either", UNSET))
        except KeyError:
            return decode_incomplete(cls, data)
        except Mismatch as error:
            raise error.inside(data, cls.from_dict) from None
        if not _CONFIGURATION_KEYS.issuperset(data):
            self.additional_properties = beyond(data, _CONFIGURATION_KEYS)
        return self


_CONFIGURATION_KEYS = wire_keys(Configuration)


@define(kw_only=True, repr=False)
class Anything(Model):
    """An object of which the document names no property."""

    additional_properties: dict[str, Any] = field(factory=dict)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Anything:
        if data.__class__ is not dict:
            data = as_object(data)
        self = new(cls)
        self.additional_properties = dict(data)
        return self
