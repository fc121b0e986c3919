"""Users, groups, invites, attributes, access requests and access tokens."""

from typing import Any
from urllib.parse import urlencode

from .call import Answer, Call, route, whole_id
from .crud import Table
from .refusal import Refused
from .store import Values

_MISSING = object()
_ACCESS = ("universal_app_access", "universal_resource_access", "universal_workflow_access")
USER_TYPES = ("default", "mobile", "embed")
"""The kinds of accounts that instances take; those of invites are others."""

INVITE_TYPES = ("default", "mobile", "external")

FLAGS = (
    "user_list_access", "audit_log_access", "unpublished_release_access", "usage_analytics_access", "theme_access",
    "account_details_access",
)  # fmt: skip


def _prepared_user(call: Call, values: Values, before: Values | None) -> Values:
    if values["user_type"] not in USER_TYPES:
        raise Refused(400, f"user_type must be one of {', '.join(USER_TYPES)}")
    if values.get("metadata") is None:
        values = {**values, "metadata": {}}
    return values if before is not None else {"legacy_id": call.store.number("users"), **values}


def _guard_user(_call: Call, user: Values) -> None:
    # Instances were seen to refuse what PATCH of /active answers again and again.
    if not user["active"]:
        raise Refused(422, "The user is disabled already")


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
        "last_active": None, "seat_type": "internalUser",
    },
    unique=("email",),
    patchable=frozenset({"email", "active", "first_name", "last_name", "metadata", "user_type"}),
    filters={"email": "email", "first_name": "first_name", "last_name": "last_name"},
    prepare=_prepared_user,
    show=_shown_user,
    guard=_guard_user,
    retired={"active": False},
)  # fmt: skip


def _member(call: Call, entry: Values) -> Values:
    user = call.store.get("users", entry["id"], "User", 422)
    return {"id": user["id"], "email": user["email"], "is_group_admin": bool(entry.get("is_group_admin"))}


def _invite(call: Call, key: Any) -> Values:
    return call.store.get("user_invites", whole_id(key), "User invite", 422)


def _prepared_group(call: Call, values: Values, _before: Values | None) -> Values:
    members = {entry["id"]: _member(call, entry) for entry in values["members"]}
    invites = {i["id"]: _invite(call, i["id"]) for i in values["user_invites"]}
    return {**values, "members": list(members.values()), "user_invites": list(invites.values())}


GROUPS = Table(
    kind="groups",
    path="/groups",
    label="Group",
    make_id=lambda call, _values: call.store.number("groups"),
    defaults={
        "members": [], "user_invites": [], "landing_page_app_id": None, "universal_query_library_access": "none",
        **dict.fromkeys(_ACCESS, "none"), **dict.fromkeys(FLAGS, False),
    },
    unique=("name",),
    patchable=frozenset(
        {"name", "members", "user_invites", "landing_page_app_id", "universal_query_library_access", *_ACCESS, *FLAGS}
    ),
    numbered=True,
    prepare=_prepared_group,
)  # fmt: skip


def _regroup(call: Call, **values: Any) -> Answer:
    group = call.store.get("groups", call.ids[0], "Group")
    stored = call.store.put("groups", _prepared_group(call, {**group, **values, "updated_at": call.store.now()}, group))
    return Answer(stored)


def _group(call: Call) -> Values:
    return call.store.get("groups", call.ids[0], "Group")


@route("POST", "/groups/{}/members")
def _add_members(call: Call) -> Answer:
    return _regroup(call, members=[*_group(call)["members"], *call.body["members"]])


@route("DELETE", "/groups/{}/members/{}")
def _remove_member(call: Call) -> Answer:
    members = _group(call)["members"]
    kept = [member for member in members if member["id"] != call.ids[1]]
    if len(kept) == len(members):
        raise Refused(404, "User is not a member of the group")
    return _regroup(call, members=kept)


@route("POST", "/groups/{}/user_invites")
def _add_invites(call: Call) -> Answer:
    added = [{"id": number} for number in call.body["userInviteIds"]]
    return _regroup(call, user_invites=[*_group(call)["user_invites"], *added])


@route("DELETE", "/groups/{}/user_invites/{}")
def _remove_invite(call: Call) -> Answer:
    invites = _group(call)["user_invites"]
    kept = [invite for invite in invites if str(invite["id"]) != call.ids[1]]
    if len(kept) == len(invites):
        raise Refused(404, "User invite is not in the group")
    _regroup(call, user_invites=kept)
    return Answer()


def _prepared_invite(call: Call, values: Values, before: Values | None) -> Values:
    if before is not None:
        return values
    if values["user_type"] not in INVITE_TYPES:
        raise Refused(400, f"user_type must be one of {', '.join(INVITE_TYPES)}")
    if any(user["email"].casefold() == values["email"].casefold() for user in call.store.all("users")):
        raise Refused(409, "User with this email exists already")
    wanted = values.pop("defaultGroupIds", None) or []
    groups = [call.store.get("groups", whole_id(number), "Group", 422) for number in wanted]
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


@route("POST", "/users/{}/user_attributes")
@route("POST", "/user_invites/{}/user_attributes")
def _set_attribute(call: Call) -> Answer:
    kind, owner = _owner(call)
    metadata = {**(owner["metadata"] or {}), call.body["name"]: call.body["value"]}
    call.store.put(kind, {**owner, "metadata": metadata})
    return Answer({"metadata": metadata})


@route("DELETE", "/users/{}/user_attributes/{}")
@route("DELETE", "/user_invites/{}/user_attributes/{}")
def _delete_attribute(call: Call) -> Answer:
    kind, owner = _owner(call)
    metadata = dict(owner["metadata"] or {})
    if metadata.pop(call.ids[1], _MISSING) is _MISSING:
        raise Refused(404, "User attribute not found")
    call.store.put(kind, {**owner, "metadata": metadata})
    return Answer({"metadata": metadata})


def _owner(call: Call) -> tuple[str, Values]:
    """The user or invite whose attributes a request is for."""
    kind = call.operation.path.split("/")[1]
    return kind, call.store.get(kind, call.ids[0], "User" if kind == "users" else "User invite")


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
    # Scopes that the release does not have are ignored, without a word.
    scopes = call.tokens.known(values["scopes"])
    token = call.tokens.mint(scopes)
    owner = call.store.get("users", call.user, "User")
    return {
        **values,
        "scopes": scopes,
        "access_token": token,
        "last4": token[-4:],
        "owner_legacy_id": owner["legacy_id"],
    }


TOKENS = Table(
    kind="access_tokens",
    path="/access_tokens",
    label="Access token",
    defaults={"description": None},
    prepare=_prepared_token,
)


@route("PUT", "/users/reset2fa/{}")
def _reset_two_factor(call: Call) -> Answer:
    user = call.store.get("users", call.ids[-1], "User")
    call.store.put("users", {**user, "two_factor_auth_enabled": False})
    return Answer()


@route("POST", "/users/{}/logout")
def _log_out(call: Call) -> Answer:
    call.store.get("users", call.ids[0], "User")
    if not call.body.get("sso_logout", False):
        return Answer({"sso_logout": False})
    if call.store.single("sso") is None:
        return Answer({"sso_logout": False, "warning": "Single sign-on is not configured"})
    back = {key: value for key, value in call.body.items() if key == "post_logout_redirect_uri"}
    return Answer({"sso_logout": True, "sso_logout_url": f"https://sso.example.com/logout?{urlencode(back)}"})


TABLES = (USERS, GROUPS, INVITES, ATTRIBUTES, REQUESTS, TOKENS)
