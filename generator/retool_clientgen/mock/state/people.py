"""Users, groups, invites, attributes, access requests and access tokens."""

from typing import Any, ClassVar
from urllib.parse import urlencode

from .call import OWNER, Answer, Call, route, whole_id
from .crud import Table
from .store import Refused, Values

_USER_TYPES, _INVITE_TYPES = ("default", "mobile", "embed"), ("default", "mobile", "external")
"""The kinds of accounts that instances take for users and for invites."""


def _check_type(user_type: str, known: tuple[str, ...]) -> None:
    if user_type not in known:
        raise Refused(400, f"user_type must be one of {', '.join(known)}")


def _short(groups: list[Values]) -> list[Values]:
    return [{key: group[key] for key in ("id", "legacy_id", "name")} for group in groups]


class _Users(Table, of="users"):
    """Users, who are disabled instead of deleted."""

    def new_id(self, call: Call, values: Values) -> Any:
        return f"user_{call.store.hexadecimal(32)}"

    def prepare(self, call: Call, values: Values, before: Values | None) -> Values:
        _check_type(values["user_type"], _USER_TYPES)
        values = {**values, "metadata": {} if values.get("metadata") is None else values["metadata"]}
        return values if before is not None else {"legacy_id": call.store.number("users"), **values}

    def deleted(self, call: Call, values: Values) -> None:
        # Instances were seen to refuse what PATCH of /active answers again and again.
        if not values["active"]:
            raise Refused(422, "The user is disabled already")

    def show(self, call: Call, values: Values) -> Values:
        if not call.query.get("includeGroups"):
            return values
        mine = [group for group in call.store.all("groups") if any(m["id"] == values["id"] for m in group["members"])]
        return {**values, "groups": _short(mine)}


class _Groups(Table, of="groups"):
    """Groups, with operations for their members and invites."""

    OTHER: ClassVar = {
        ("POST", "/groups/{}/members"): "change_list",
        ("DELETE", "/groups/{}/members/{}"): "change_list",
        ("POST", "/groups/{}/user_invites"): "change_list",
        ("DELETE", "/groups/{}/user_invites/{}"): "change_list",
    }

    def prepare(self, call: Call, values: Values, before: Values | None) -> Values:
        members: dict[str, Values] = {}
        for entry in values["members"]:
            user = call.store.get("users", entry["id"], "User", 422)
            admin = bool(entry.get("is_group_admin"))
            members[entry["id"]] = {"id": user["id"], "email": user["email"], "is_group_admin": admin}
        invites = {
            entry["id"]: call.store.get("user_invites", whole_id(entry["id"]), "User invite", 422)
            for entry in values["user_invites"]
        }
        return {**values, "members": list(members.values()), "user_invites": list(invites.values())}

    def change_list(self, call: Call) -> Answer:
        """Adds or removes members or invites; the removal of an invite answers nothing."""
        group = call.store.get("groups", call.ids[0], "Group")
        key = call.operation.path.split("/")[3]
        if call.operation.method == "POST":
            body = call.body
            added = body["members"] if key == "members" else [{"id": number} for number in body["userInviteIds"]]
            return self.changed(call, {**group, key: [*group[key], *added]}, group)
        kept = [entry for entry in group[key] if str(entry["id"]) != call.ids[1]]
        if len(kept) == len(group[key]):
            label = "User is not a member of" if key == "members" else "User invite is not in"
            raise Refused(404, f"{label} the group")
        answer = self.changed(call, {**group, key: kept}, group)
        return answer if key == "members" else Answer()


class _Invites(Table, of="user_invites"):
    """Invites of users who have no account yet."""

    def prepare(self, call: Call, values: Values, before: Values | None) -> Values:
        if before is not None:
            return values
        _check_type(values["user_type"], _INVITE_TYPES)
        if any(user["email"].casefold() == values["email"].casefold() for user in call.store.all("users")):
            raise Refused(409, "User with this email exists already")
        wanted = values.pop("defaultGroupIds", None) or []
        groups = [call.store.get("groups", whole_id(number), "Group", 422) for number in wanted]
        return {
            **values,
            "invited_email": values.pop("email"),
            "invited_by": call.store.get("users", OWNER, "User")["email"],
            "expires_at": "2026-12-31T00:00:00.000Z",
            "invite_link": f"https://retool.example.com/auth/acceptInvite?token={call.store.hexadecimal(16)}",
            "groups": _short(groups),
        }


@route("POST", "/users/{}/user_attributes")
@route("POST", "/user_invites/{}/user_attributes")
@route("DELETE", "/users/{}/user_attributes/{}")
@route("DELETE", "/user_invites/{}/user_attributes/{}")
def _change_attribute(call: Call) -> Answer:
    """An attribute of a user or an invite is set or removed."""
    kind = call.operation.path.split("/")[1]
    owner = call.store.get(kind, call.ids[0], "User" if kind == "users" else "User invite")
    metadata = dict(owner["metadata"] or {})
    if call.operation.method == "POST":
        metadata[call.body["name"]] = call.body["value"]
    elif call.ids[1] in metadata:
        del metadata[call.ids[1]]
    else:
        raise Refused(404, "User attribute not found")
    call.store.put(kind, {**owner, "metadata": metadata})
    return Answer({"metadata": metadata})


class _Requests(Table, of="access_requests"):
    """Access requests, which say who decided them."""

    def prepare(self, call: Call, values: Values, before: Values | None) -> Values:
        return values if before is None else {**values, "updated_by_id": OWNER}


class _Tokens(Table, of="access_tokens"):
    """Access tokens; scopes that the release does not have are ignored, without a word."""

    def prepare(self, call: Call, values: Values, before: Values | None) -> Values:
        scopes = call.tokens.known(values["scopes"])
        token = call.tokens.mint(scopes)
        owner = call.store.get("users", OWNER, "User")["legacy_id"]
        return {**values, "scopes": scopes, "access_token": token, "last4": token[-4:], "owner_legacy_id": owner}


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
