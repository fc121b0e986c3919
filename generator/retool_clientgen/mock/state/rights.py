"""Permissions on objects, roles and their grants."""

import json
from typing import Any

from .call import Answer, Call, route, whole, whole_id
from .crud import Table
from .store import Refused, Values


def _subject(call: Call, subject: Values) -> None:
    # Later releases may have subjects of other kinds, which nothing is known of.
    kind = {"group": "groups", "user": "users"}.get(str(subject.get("type")))
    if kind is not None:
        call.store.get(kind, whole_id(subject["id"]), subject["type"].capitalize())


def _held_by(call: Call, subject: Values, kind: str | None = None) -> list[Values]:
    return [
        {**grant["object"], "access_level": grant["access_level"]}
        for grant in call.store.all("permissions")
        if grant["subject"] == subject and kind in (None, grant["object"].get("type"))
    ]


@route("POST", "/permissions/grant")
@route("POST", "/permissions/revoke")
def _grant_or_revoke(call: Call) -> Answer:
    _subject(call, call.body["subject"])
    key = json.dumps([call.body["subject"], call.body["object"]], sort_keys=True)
    if "/grant" in call.operation.path:
        call.store.put("permissions", {"id": key, **call.body})
    elif call.store.find("permissions", key) is not None:
        call.store.remove("permissions", key)
    return whole(_held_by(call, call.body["subject"]))


@route("POST", "/permissions/listObjects")
def _list_objects(call: Call) -> Answer:
    _subject(call, call.body["subject"])
    return whole(_held_by(call, call.body["subject"], call.body["object_type"]))


@route("GET", "/permissions/accessList/{}/{}")
def _access_list(call: Call) -> Answer:
    lists: dict[str, list[Values]] = {"group": [], "user": [], "userInvite": []}
    for grant in call.store.all("permissions"):
        thing, subject = grant["object"], grant["subject"]
        about_it = (thing.get("type"), thing.get("id")) == (call.ids[0], call.ids[1])
        if about_it and subject.get("type") in lists:
            lists[subject["type"]].append({
                "subject": {"id": str(subject["id"]), "type": subject["type"]},
                "sources": {"direct": True, "universal": False},
                "accessLevel": grant["access_level"],
            })  # fmt: skip
    return Answer(lists)


class _Roles(Table, of="roles"):
    """Roles; those that an instance begins with stay as they are."""

    def deleted(self, call: Call, values: Values) -> None:
        if values["is_default_role"]:
            raise Refused(400, "A default role cannot be deleted")

    def prepare(self, call: Call, values: Values, before: Values | None) -> Values:
        if before is not None and before["is_default_role"]:
            raise Refused(400, "A default role cannot be changed")
        return {**values, "organization_id": call.store.single("organization")["id"]}


class _Grants(Table, of="role_grants"):
    """Grants of roles."""

    def prepare(self, call: Call, values: Values, before: Values | None) -> Values:
        call.store.get("roles", values["role_id"], "Role", 400)
        return values


@route("GET", "/role_permissions/role_grants/{}/{}")
def _grants_of_subject(call: Call) -> Answer:
    wanted = (call.ids[0], call.ids[1])
    return whole([g for g in call.store.all("role_grants") if (g["subject_type"], g["subject_id"]) == wanted])


@route("POST", "/role_permissions/remove_role_grants_for_subject/")
def _remove_grants(call: Call) -> Answer:
    wanted: dict[str, Any] = call.body
    call.store.get("roles", wanted["role_id"], "Role", 400)
    for grant in call.store.all("role_grants"):
        if all(grant.get(key) == value for key, value in wanted.items()):
            call.store.remove("role_grants", grant["id"])
    return Answer()
