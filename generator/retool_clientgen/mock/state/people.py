"""Users, groups, invites, attributes, access requests and access tokens."""

from typing import Any

from .call import Answer, Call, Handlers
from .crud import Table
from .refusal import Refused
from .store import Values

_ACCESS = ("universal_app_access", "universal_resource_access", "universal_workflow_access")
_FLAGS = (
    "user_list_access", "audit_log_access", "unpublished_release_access", "usage_analytics_access", "theme_access",
    "account_details_access",
)  # fmt: skip


def _prepared_user(_call: Call, values: Values, before: Values | None) -> Values:
    if values.get("metadata") is None:
        values = {**values, "metadata": {}}
    if before is None:
        return {"legacy_id": _call.store.number("users"), **values}
    return values


def _shown_user(call: Call, values: Values) -> Values:
    if not call.query.get("includeGroups"):
        return values
    mine = [group for group in call.store.all("groups") if any(m["id"] == values["id"] for m in group["members"])]
    return {**values, "groups": [{key: group[key] for key in ("id", "legacy_id", "name")} for group in mine]}


USERS = Table(
    kind="users",
    path="/users",
    label="User",
    make_id=lambda call, _values: f"user_{call.store.hexadecimal(32)}",
    defaults={
        "active": True, "metadata": {}, "user_type": "default", "is_admin": False, "two_factor_auth_enabled": False,
        "last_active": None,
    },
    unique=("email",),
    patchable=frozenset({"email", "active", "first_name", "last_name", "metadata", "user_type"}),
    filters={"email": "email", "first_name": "first_name", "last_name": "last_name"},
    prepare=_prepared_user,
    show=_shown_user,
    retired={"active": False},
)  # fmt: skip


def _member(call: Call, said: Values) -> Values:
    user = call.store.get("users", said["id"], "User", 422)
    return {"id": user["id"], "email": user["email"], "is_group_admin": bool(said.get("is_group_admin"))}


def _invite(call: Call, key: Any) -> Values:
    return call.store.get("user_invites", _whole(key), "User invite", 422)


def _whole(number: Any) -> Any:
    return int(number) if isinstance(number, float) and number.is_integer() else number


def _prepared_group(call: Call, values: Values, _before: Values | None) -> Values:
    members = {said["id"]: _member(call, said) for said in values["members"]}
    invites = {i["id"]: _invite(call, i["id"]) for i in values["user_invites"]}
    return {**values, "members": list(members.values()), "user_invites": list(invites.values())}


GROUPS = Table(
    kind="groups",
    path="/groups",
    label="Group",
    make_id=lambda call, _values: call.store.number("groups"),
    defaults={
        "members": [], "user_invites": [], "landing_page_app_id": None, "universal_query_library_access": "none",
        **dict.fromkeys(_ACCESS, "none"), **dict.fromkeys(_FLAGS, False),
    },
    unique=("name",),
    patchable=frozenset(
        {"name", "members", "user_invites", "landing_page_app_id", "universal_query_library_access", *_ACCESS, *_FLAGS}
    ),
    numbered=True,
    prepare=_prepared_group,
)  # fmt: skip


def _regroup(call: Call, **values: Any) -> Answer:
    group = call.store.get("groups", call.path["groupId"], "Group")
    stored = call.store.put("groups", _prepared_group(call, {**group, **values, "updated_at": call.store.now()}, group))
    return Answer(stored)


def _group(call: Call) -> Values:
    return call.store.get("groups", call.path["groupId"], "Group")


def _add_members(call: Call) -> Answer:
    return _regroup(call, members=[*_group(call)["members"], *call.body["members"]])


def _remove_member(call: Call) -> Answer:
    members = _group(call)["members"]
    kept = [member for member in members if member["id"] != call.path["userSid"]]
    if len(kept) == len(members):
        raise Refused(404, "User is not a member of the group")
    return _regroup(call, members=kept)


def _add_invites(call: Call) -> Answer:
    said = [{"id": number} for number in call.body["userInviteIds"]]
    return _regroup(call, user_invites=[*_group(call)["user_invites"], *said])


def _remove_invite(call: Call) -> Answer:
    invites = _group(call)["user_invites"]
    kept = [invite for invite in invites if str(invite["id"]) != call.path["userInviteId"]]
    if len(kept) == len(invites):
        raise Refused(404, "User invite is not in the group")
    _regroup(call, user_invites=kept)
    return Answer()


def _prepared_invite(call: Call, values: Values, before: Values | None) -> Values:
    if before is not None:
        return values
    wanted = values.pop("defaultGroupIds", None) or []
    groups = [call.store.get("groups", _whole(number), "Group", 422) for number in wanted]
    owner = call.store.get("users", call.user, "User")
    return {
        **values,
        "invited_email": values.pop("email"),
        "invited_by": owner["email"],
        "expires_at": "2026-12-31T00:00:00.000Z",
        "invite_link": f"https://retool.example.com/auth/acceptInvite?token={call.store.hexadecimal(16)}",
        "groups": [{key: group[key] for key in ("id", "legacy_id", "name")} for group in groups],
    }


INVITES = Table(
    kind="user_invites",
    path="/user_invites",
    label="User invite",
    make_id=lambda call, _values: call.store.number("user_invites"),
    defaults={"claimed_by": None, "claimed_at": None, "user_type": "default", "metadata": {}},
    unique=("invited_email",),
    numbered=True,
    prepare=_prepared_invite,
)


def _attribute_of(kind: str, label: str) -> tuple[Any, Any]:
    """What sets and what removes an attribute of a user or an invite."""

    def set_attribute(call: Call) -> Answer:
        owner = call.store.get(kind, next(iter(call.path.values())), label)
        metadata = {**(owner["metadata"] or {}), call.body["name"]: call.body["value"]}
        call.store.put(kind, {**owner, "metadata": metadata})
        return Answer({"metadata": metadata})

    def delete_attribute(call: Call) -> Answer:
        owner = call.store.get(kind, next(iter(call.path.values())), label)
        name = call.path["attributeName"]
        if name not in (owner["metadata"] or {}):
            raise Refused(404, "User attribute not found")
        metadata = {key: value for key, value in owner["metadata"].items() if key != name}
        call.store.put(kind, {**owner, "metadata": metadata})
        return Answer({"metadata": metadata})

    return set_attribute, delete_attribute


ATTRIBUTES = Table(
    kind="user_attributes",
    path="/user_attributes",
    label="User attribute",
    defaults={"default_value": None, "intercom_attribute_name": None},
    unique=("name",),
    patchable=frozenset({"name", "label", "data_type", "default_value", "intercom_attribute_name"}),
    renamed={"dataType": "data_type", "defaultValue": "default_value"},
    stamped=False,
)


def _decided(call: Call, values: Values, before: Values | None) -> Values:
    return values if before is None else {**values, "updated_by_id": call.user}


REQUESTS = Table(
    kind="access_requests",
    path="/access_requests",
    label="Access request",
    patchable=frozenset({"status"}),
    filters={"status": "status"},
    prepare=_decided,
)


def _prepared_token(call: Call, values: Values, _before: Values | None) -> Values:
    token = call.mint(values["scopes"])
    owner = call.store.get("users", call.user, "User")
    return {**values, "access_token": token, "last4": token[-4:], "owner_legacy_id": owner["legacy_id"]}


TOKENS = Table(
    kind="access_tokens",
    path="/access_tokens",
    label="Access token",
    defaults={"description": None},
    prepare=_prepared_token,
)


def _reset_two_factor(call: Call) -> Answer:
    user = call.store.get("users", call.last, "User")
    call.store.put("users", {**user, "two_factor_auth_enabled": False})
    return Answer()


TABLES = (USERS, GROUPS, INVITES, ATTRIBUTES, REQUESTS, TOKENS)

_set_user_attribute, _delete_user_attribute = _attribute_of("users", "User")
_set_invite_attribute, _delete_invite_attribute = _attribute_of("user_invites", "User invite")

HANDLERS: Handlers = {
    ("PUT", "/users/reset2fa/{userId}"): _reset_two_factor,
    ("POST", "/users/{userId}/user_attributes"): _set_user_attribute,
    ("DELETE", "/users/{userId}/user_attributes/{attributeName}"): _delete_user_attribute,
    ("POST", "/user_invites/{userInviteId}/user_attributes"): _set_invite_attribute,
    ("DELETE", "/user_invites/{userInviteId}/user_attributes/{attributeName}"): _delete_invite_attribute,
    ("POST", "/groups/{groupId}/members"): _add_members,
    ("DELETE", "/groups/{groupId}/members/{userSid}"): _remove_member,
    ("POST", "/groups/{groupId}/user_invites"): _add_invites,
    ("DELETE", "/groups/{groupId}/user_invites/{userInviteId}"): _remove_invite,
}
