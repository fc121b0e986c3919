"""What is created, changed and deleted of each resource that can be, as a table."""

from collections.abc import Callable
from typing import Any

from attrs import field, frozen

from ..mock.state.pages import LARGEST_PAGE
from .conversation import Conversation

UUID = "8c951d2d-ac54-4175-b8d0-fe3da8b4c3ee"

Body = dict[str, Any]


@frozen
class Change:
    """A change of an object.

    Attributes:
        operation: Last part of the operation's id.
        key: Key of the object that it changes.
        value: The value that it has afterwards.
        body: What is sent; JSON Patch with that key and value if it is None.
    """

    operation: str
    key: str
    value: Any
    body: Callable[[Body], Body] | None = None

    def sent(self, before: Body) -> Body:
        """What is sent to change an object."""
        if self.body is not None:
            return self.body(before)
        return {"operations": [{"op": "replace", "path": f"/{self.key}", "value": self.value}]}


@frozen
class Life:
    """The life of the objects of a resource.

    Attributes:
        resource: The resource: first part of its operations' ids.
        new: What is sent to create the object of some number.
        kept: Keys of what was sent that the object has too.
        changes: Changes, in order.
        gone: The status that a deleted object is answered with; 200 where it is only retired.
        listed_with: The query that a list of these objects takes.
        begin: What has to be done before, with what comes out of it.
        count: How many objects are made.
        many: Whether more of them can be made than fit on a page.
    """

    resource: str
    new: Callable[[int, Any], Body]
    kept: tuple[str, ...]
    changes: tuple[Change, ...] = ()
    gone: int = 404
    listed_with: Callable[[list[Body]], dict[str, Any]] = lambda _made: {}
    begin: Callable[[Conversation], Any] = lambda _talk: None
    count: int = 5
    many: bool = True
    end: Callable[[Conversation, Any], None] = field(default=lambda _talk, _begun: None)


def _configured(talk: Conversation) -> tuple[str, list[str]]:
    """A resource, and environments that it has no configuration for."""
    resource = talk.do("resources.create", body={
        "type": "restapi", "display_name": "Configured", "options": {"base_url": "https://api.example.com"},
    })["id"]  # fmt: skip
    made = [talk.do("environments.create", body={"name": f"stage {n}", "color": "#00FF00"})["id"] for n in range(5)]
    return resource, made


def _unconfigured(talk: Conversation, begun: Any) -> None:
    talk.do("resources.delete", begun[0])
    for environment in begun[1]:
        talk.do("environments.delete", environment)


LIVES = (
    Life(
        "users",
        lambda n, _: {"email": f"new{n}@example.com", "first_name": "New", "last_name": f"Number {n}"},
        ("email", "first_name", "last_name"),
        (Change("update", "first_name", "Newer"), Change("update", "active", False), Change("update", "active", True)),
        gone=200,
    ),
    Life(
        "groups",
        lambda n, _: {"name": f"Night shift {n}", "universal_app_access": "edit"},
        ("name", "universal_app_access"),
        (
            Change("update", "name", "Day shift"),
            Change("replace", "name", "Late shift", lambda _: {"name": "Late shift"}),
        ),
    ),
    Life(
        "folders",
        lambda n, _: {"name": f"Reports {n}", "folder_type": "app"},
        ("name", "folder_type"),
        (Change("update", "name", "Old reports"),),
    ),
    Life(
        "spaces",
        lambda n, _: {"name": f"North {n}", "domain": f"north{n}.example.com"},
        ("name",),
        (Change("replace", "name", "South", lambda _: {"name": "South", "domain": "south.example.com"}),),
    ),
    Life(
        "environments",
        lambda n, _: {"name": f"test {n}", "color": "#00FF00"},
        ("name", "color"),
        (Change("update", "description", "For tests"), Change("update", "description", None)),
    ),
    Life(
        "configuration_variables",
        lambda n, _: {"name": f"url{n}", "secret": False, "values": []},
        ("name", "secret", "values"),
        (Change("replace", "name", "uri", lambda _: {"name": "uri", "secret": False, "values": []}),),
    ),
    Life(
        "resources",
        lambda n, _: {
            "type": "restapi", "display_name": f"Weather {n}", "options": {"base_url": "https://api.example.com"},
        },
        ("type", "display_name"),
        (Change("update", "display_name", "Rain"),),
    ),
    Life(
        "resource_configurations",
        lambda n, begun: {
            "resource_id": begun[0], "environment_id": begun[1][n], "options": {"base_url": f"https://{n}.example.com"},
        },
        ("options",),
        (Change("update", "options", {"base_url": "https://other.example.com"}),),
        begin=_configured,
        many=False,
        end=_unconfigured,
    ),
    Life("user_invites", lambda n, _: {"email": f"guest{n}@example.com"}, ()),
    Life(
        "user_attributes",
        lambda n, _: {"name": f"shift{n}", "label": "Shift", "dataType": "string"},
        ("name", "label"),
        (Change("update", "label", "Hours"),),
    ),
    Life(
        "app_themes",
        lambda n, _: {
            "id": 0, "legacy_id": 0, "name": f"Dark {n}", "theme": {"primary": "#000000"},
            "created_at": "2026-01-01T00:00:00.000Z", "updated_at": "2026-01-01T00:00:00.000Z",
        },
        ("name", "theme"),
        (Change("replace", "name", "Darker", lambda before: {**before, "name": "Darker"}),),
    ),
    Life(
        "roles",
        lambda n, _: {"name": f"Auditor {n}", "object_scopes": [], "organization_scopes": []},
        ("name",),
        (Change("update", "name", "Reviewer", lambda _: {"name": "Reviewer"}),),
    ),
    Life("access_tokens", lambda n, _: {"label": f"CI {n}", "scopes": []}, ("label",)),
    Life(
        "custom_component_libraries",
        lambda n, _: {"name": f"charts{n}", "label": "Charts", "description": None},
        ("name", "label", "description"),
        listed_with=lambda made: {"libraryId": made[0]["id"]},
    ),
    Life(
        "observability.config",
        lambda n, _: {"config": {"provider": "Sentry", "dsn": f"https://example.com/{n}"}, "enabled": True},
        ("enabled",),
        (Change("replace", "enabled", False, lambda _: {"enabled": False}),),
        # Each provider can be configured once.
        count=1,
    ),
)  # fmt: skip
"""Each resource of which objects can be created."""


def live(talk: Conversation, life: Life) -> None:
    """Takes objects through their life: created, found, listed by pages, changed, deleted, and gone.

    Args:
        talk: The conversation.
        life: What is done.

    Raises:
        BrokenError: If something does not go as it has to.
    """
    name = life.resource
    begun = life.begin(talk)
    count = life.count
    if life.many and count > 1 and talk.has(f"{name}.list") and _pages_of_one_size(talk, f"{name}.list"):
        count = LARGEST_PAGE + 1
    sent = [life.new(number, begun) for number in range(count)]
    made = [talk.do(f"{name}.create", body=body) for body in sent]
    for body, one in zip(sent, made, strict=True):
        different = [key for key in life.kept if not _says(one.get(key), body[key])]
        talk.check(not different, f"{name}.create: {different} of what was sent are not in the answer")
    ids = [one["id"] for one in made]
    talk.check(len(set(map(str, ids))) == len(ids), f"{name}: two objects have the same identifier")
    if talk.has(f"{name}.list"):
        _listed(talk, life, made)
    for change in life.changes:
        _changed(talk, life, change, made)
    if talk.has(f"{name}.get"):
        for one in made[1:]:
            talk.check(talk.do(f"{name}.get", str(one["id"]))["id"] == one["id"], f"{name}.get: another object")
    if talk.has(f"{name}.delete"):
        for one in made:
            talk.do(f"{name}.delete", str(one["id"]))
        _gone(talk, life, made)
    life.end(talk, begun)


def _listed(talk: Conversation, life: Life, made: list[Body]) -> None:
    name = f"{life.resource}.list"
    query = _query(talk, life, made)
    whole = [item["id"] for item in talk.pages(name, query, read="items")[0]]
    wanted = [one["id"] for one in (made[:1] if query else made)]
    talk.check([i for i in whole if i in wanted] == wanted, f"{name}: gaps or doubles among {len(whole)} items")
    if talk.takes(name, "limit"):
        for limit in (1, 2, len(whole)):
            pages = talk.pages(name, {"limit": limit})
            seen = [item["id"] for page in pages for item in page]
            talk.check(seen == whole, f"{name}: pages of {limit} have {len(seen)} of {len(whole)} items, or doubles")
            full = all(len(page) == limit for page in pages[:-1])
            talk.check(full and len(pages) == -(-len(whole) // limit), f"{name}: {len(pages)} pages of {limit}")
    elif len(whole) > LARGEST_PAGE and _pages_of_one_size(talk, name):
        pages = talk.pages(name, query)
        talk.check(len(pages) > 1, f"{name}: {len(whole)} items on one page")
        talk.check([item["id"] for page in pages for item in page] == whole, f"{name}: pages have gaps or doubles")


def _query(talk: Conversation, life: Life, made: list[Body]) -> dict[str, Any]:
    """The query that lists some of the objects only, as far as the release's list takes it."""
    wanted = life.listed_with(made)
    return {key: value for key, value in wanted.items() if talk.takes(f"{life.resource}.list", key)}


def _pages_of_one_size(talk: Conversation, name: str) -> bool:
    """Whether a list has pages and lets nobody say how long they are, so that it takes many objects to see two."""
    return talk.takes(name, "next_token") and not talk.takes(name, "limit")


def _changed(talk: Conversation, life: Life, change: Change, made: list[Body]) -> None:
    operation = f"{life.resource}.{change.operation}"
    if not talk.has(operation):
        return
    one = made[0]
    # Themes are replaced by the identifier in the body.
    path = [str(one["id"])] if "{" in talk.path(operation) else []
    after = talk.do(operation, *path, body=change.sent(one))
    talk.check(_says(after[change.key], change.value), f"{operation}: {change.key} is {after[change.key]!r}")
    if talk.has(f"{life.resource}.get"):
        again = talk.do(f"{life.resource}.get", str(one["id"]))
        talk.check(again == after, f"{life.resource}.get: not what {operation} answered")


def _gone(talk: Conversation, life: Life, made: list[Body]) -> None:
    name, ids = life.resource, [one["id"] for one in made]
    if life.gone == 200:
        talk.check(talk.do(f"{name}.get", str(ids[0]))["active"] is False, f"{name}: a deleted one is active")
        return
    if talk.has(f"{name}.get"):
        talk.refused(life.gone, f"{name}.get", str(ids[0]))
    talk.refused(life.gone, f"{name}.delete", str(ids[0]))
    if talk.has(f"{name}.list") and not _query(talk, life, made):
        left = [item["id"] for item in talk.pages(f"{name}.list", {}, read="items")[0]]
        talk.check(not set(map(str, left)) & set(map(str, ids)), f"{name}.list: deleted ones are listed")


def _says(answered: Any, sent: Any) -> bool:
    """Whether an answer has what was sent; it may have more keys."""
    if isinstance(sent, dict) and isinstance(answered, dict):
        return all(_says(answered.get(key), value) for key, value in sent.items())
    return bool(answered == sent)
