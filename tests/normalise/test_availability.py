"""Token scopes, plans, first releases and beta state, as documents state them and overlays correct them."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retool_clientgen.openapi.availability import (
    PLANS,
    read_availability,
    scope_label,
    scope_label_text,
    scope_name,
    scope_text,
)
from retool_clientgen.openapi.operations import identity
from support.paths import RELEASES, SHARED, needs_shared
from support.pipeline import normalised

WORD = st.from_regex(r"[a-z][a-z0-9]{0,5}(_[a-z][a-z0-9]{0,5}){0,2}", fullmatch=True)


def scopes_in(prose: str) -> tuple[str | None, bool]:
    found = read_availability({"description": prose})
    return scope_text(found.scopes), found.requires_admin


def test_scopes_are_read_from_security_where_the_prose_has_none() -> None:
    ways = [{"Bearer": []}, {"OAuth2": ["a:read", "usage"]}, {"OAuth2": ["b:read"]}, None, {"x": "a"}]
    assert scope_text(read_availability({"security": ways}).scopes) == "a:read and usage or b:read"
    prose = "Requires the `c:read` scope."
    assert scope_text(read_availability({"description": prose, "security": ways}).scopes) == "c:read"


@pytest.mark.parametrize(
    ("prose", "scope"),
    [
        ("Requires the `users:read` scope.", "users:read"),
        ('The API token must have the "Users > Read" scope.', "users:read"),
        ('The API token must have the "Source control > Releases (Write)" scope.', "source_control:releases_write"),
        ('The API token must have the\n"Users\n> Read" scope.', "users:read"),
        ("The API token must have the “Users &gt; Read” scope.", "users:read"),
        ('The API token must have the \\"Users > Read\\" scope.', "users:read"),
        ("The token must have the Users > Read scope.", "users:read"),
        ("The API token must have the 'usage' scope.", "usage"),
        ("Requires the users:read scope.", "users:read"),
        ("Requires the **users:read** scope.", "users:read"),
        ("Requires the **`users:read`** scope.", "users:read"),
        ("Requires a `users:read` scope", "users:read"),
        ("This operation requires the `users:read` token scope.", "users:read"),
        ("Required scope: `users:read`", "users:read"),
        ("- Scope: `users:read`.", "users:read"),
        ("**Scopes:** `a:read`, `b:read`", "a:read and b:read"),
        ("Requires the `a:read` or `b:read` scope.", "a:read or b:read"),
        ("Requires the `a:read` scope or the `b:read` scope.", "a:read or b:read"),
        ("Requires either the `a:read` or the `b:read` scope.", "a:read or b:read"),
        ("Requires the `a:read`, `b:read`, or `c:read` scope.", "a:read or b:read or c:read"),
        ("Requires one of the `a:read`, `b:read` scopes.", "a:read or b:read"),
        ("Requires one of the following scopes: `a:read`, `b:read`.", "a:read or b:read"),
        ("Requires the `a:read`/`b:read` scope.", "a:read or b:read"),
        ("Requires the `a:read` and/or `b:read` scope.", "a:read or b:read"),
        ("Requires the `a:read` and `b:read` scopes.", "a:read and b:read"),
        ("Requires both the `a:read` and `b:read` scopes.", "a:read and b:read"),
        ("Requires the `a:read`, `b:read` and `c:read` scopes.", "a:read and b:read and c:read"),
        ("Requires the `a:read` and `b:read` scopes, or the `c:read` scope.", "a:read and b:read or c:read"),
        ("Requires the `a:r` scope. Requires the `b:r` or `c:r` scope.", "a:r and b:r or a:r and c:r"),
        ("Requires the `a:read` scope. Requires the `a:read` scope.", "a:read"),
        ("Requires the `a:read` or `a:read` scope.", "a:read"),
        ("Requires the `Frobnicate!  All` scope.", "Frobnicate! All"),
        ("Requires the `users:*` scope.", "users:*"),
        ('Deletes the "old" item; the token must have the `x:write` scope.', "x:write"),
        ("The user's token must have the 'usage' scope.", "usage"),
    ],
)  # fmt: skip
def test_scopes_are_read_from_prose(prose: str, scope: str) -> None:
    assert scopes_in(f"Lists users. {prose}") == (scope, False)


@pytest.mark.parametrize(
    "prose",
    [
        "Does not require the `a:read` scope.",
        "The `a:read` scope is no longer required.",
        "Creates a token with the `users:read` scope.",
        "Returns the scopes that a role includes.",
        "Creates an API token with the given scopes.",
        "The `scope` must be one of the known ones.",
        "Requires the scope.",
        "",
    ],
)
def test_prose_that_asks_for_no_scope_gives_none(prose: str) -> None:
    found = read_availability({"description": prose})
    assert (found.scopes, found.requires_admin) == ((), False)
    assert found.rest(prose) == prose


@pytest.mark.parametrize(
    ("prose", "scope", "requires_admin"),
    [
        ("Requires admin and the `organization:read` scope.", "organization:read", True),
        ("Requires an admin and the `a:read` or `b:read` scope.", "a:read or b:read", True),
        ("Requires administrator permissions and the `a:read` scope.", "a:read", True),
        ("Requires the `a:read` scope and admin.", "a:read", True),
        ("Requires admin access.", None, True),
        ("Requires admin. Requires the `a:read` scope.", "a:read", True),
        ("Requires admin or the `a:read` scope.", "a:read", False),
    ],
)
def test_admins_are_read_from_prose(prose: str, scope: str | None, requires_admin: bool) -> None:
    assert scopes_in(prose) == (scope, requires_admin)


@pytest.mark.parametrize(
    ("prose", "rest"),
    [
        ("Lists users. Requires the `users:read` scope.", "Lists users."),
        ("Requires the `users:read` scope. Lists users.", "Lists users."),
        ("Lists users.\n\nRequires the `users:read` scope.\n\nIn pages.", "Lists users.\n\nIn pages."),
        ("Lists users. Available on Retool version 3.20.1+.", "Lists users."),
        ("Lists users. Requires the `a:read` scope to see others.", None),
        ("Lists users. Requires admin or the `a:read` scope.", None),
        ("Lists users; requires the `a:read` scope.", None),
    ],
)
def test_only_sentences_that_say_nothing_else_leave_the_prose(prose: str, rest: str | None) -> None:
    left = read_availability({"description": prose}).rest(prose)
    assert "\n\n".join(filter(None, left.split("\n\n"))) == (prose if rest is None else rest)


@pytest.mark.parametrize(
    ("badges", "plan", "labels", "beta"),
    [
        (["Enterprise"], "enterprise", (), False),
        (["Business", "Enterprise"], "business", (), False),
        (["Enterprise", "Business"], "business", (), False),
        ([{"name": "Enterprise", "color": "red"}], "enterprise", (), False),
        ("Enterprise", "enterprise", (), False),
        (["Enterprise plan"], "enterprise", (), False),
        (["ENTERPRISE  PREMIUM"], "enterprise premium", (), False),
        (["Enterprise Base", "Enterprise Premium"], "enterprise base", (), False),
        (["Available for classic apps only"], None, ("Available for classic apps only",), False),
        (["Enterprise", "Available for Business"], "enterprise", ("Available for Business",), False),
        ([{"name": "Beta"}, "Enterprise"], "enterprise", (), True),
        ([None, 3, {}, {"name": 1}, " ", ["Enterprise"]], None, (), False),
        (None, None, (), False),
    ],
)
def test_badges_are_plans_or_labels(badges: Any, plan: str | None, labels: tuple[str, ...], beta: bool) -> None:
    found = read_availability({"x-badges": badges})
    assert (found.plan, found.labels, found.beta) == (plan, labels, beta)


@pytest.mark.parametrize(
    ("prose", "since", "beta"),
    [
        ("Available from API version 2.4.0+ and onprem version 3.28.0+", "3.28.0", False),
        ("Available on Retool version 3.128+", "3.128", False),
        ("Needs self-hosted Retool version 3.41.0+ (beta).", "3.41.0", True),
        ("This operation is in beta.", None, True),
        ("This operation is no longer in beta.", None, False),
        ("Until Retool version 3.41.0 it returned less.", None, False),
        ("The `groups` parameter is available on Retool version 3.41.0+.", None, False),
        ("Lists users.", None, False),
    ],
)
def test_first_release_and_beta_state_are_read_from_prose(prose: str, since: str | None, beta: bool) -> None:
    found = read_availability({"description": prose})
    assert (found.since, found.beta) == (since, beta)


@pytest.mark.parametrize(
    ("stated", "scope"),
    [
        ("users:read", "users:read"),
        ("Users > Read", "users:read"),
        (["a:read", "b:read"], "a:read or b:read"),
        ([["a:read", "b:read"], "c:read"], "a:read and b:read or c:read"),
        ([], None),
        ("", None),
        (None, None),
        ([[], [3], ""], None),
    ],
)
def test_overlays_correct_the_prose(stated: Any, scope: str | None) -> None:
    operation = {
        "description": "Lists users. Requires admin and the `wrong:read` scope. Available on Retool version 3.1+.",
        "x-badges": ["Enterprise"],
        "x-retool-scope": stated,
        "x-retool-requires-admin": False,
        "x-retool-plan": "business",
        "x-retool-since": "3.2",
        "x-retool-beta": True,
    }
    found = read_availability(operation)
    assert (scope_text(found.scopes), found.requires_admin) == (scope, False)
    assert (found.plan, found.since, found.beta) == ("business", "3.2", True)
    assert found.rest(str(operation["description"])) == "Lists users."


@given(WORD, WORD)
def test_a_label_gives_its_scope(area: str, action: str) -> None:
    scope = f"{area}:{action}"
    label = scope_label(scope)
    assert label is not None
    if area not in ("environment", "configuration_variables", "customcomponent"):
        assert scope_name(label) == scope
    assert scope_name(scope) == scope


@given(st.text(max_size=60).filter(lambda text: ">" not in text and ";" not in text))
def test_a_scope_that_the_rule_does_not_know_stays(text: str) -> None:
    assert scope_name(text) == "".join(filter(str.isprintable, " ".join(text.split())))


def test_several_scopes_have_their_labels() -> None:
    assert scope_label_text((("users:write",), ("usage",))) == "Users > Write or usage"
    assert scope_label_text((("usage",),)) is None


@given(st.text(alphabet="`'\"“ \n.,>*\\<ab:/scopes requires the or and admin", max_size=300))
def test_any_prose_can_be_read(prose: str) -> None:
    read_availability({"summary": prose, "description": prose, "x-badges": prose}).rest(prose)


@pytest.mark.parametrize(
    "part",
    ["`", "'", "`a` or ", "Requires the `a` or `b` scope. ", "\n ", "A ", "a:", "<", "scope ", "`a` scope ", "`a`, "],
)
def test_long_prose_is_read_to_its_end(part: str) -> None:
    prose = f"Requires the `x:read` scope.\n\n{part * (30_000 // len(part))}\n\nRequires the `x:read` scope."
    found = read_availability({"description": prose})
    assert all("x:read" in each for each in found.scopes)
    assert found.scopes
    assert not found.rest(prose).startswith("Requires the `x:read`")


@needs_shared
@pytest.mark.parametrize("release", RELEASES)
def test_clients_state_what_the_sheets_state(release: str) -> None:
    file = SHARED / f"retool-api/{release}.facts.json"
    if not file.is_file():
        pytest.skip(f"there is no sheet of {release}")
    sheet = json.loads(file.read_text(encoding="utf-8"))["operations"]
    built = {(one.method, identity(one.path)): one for one in normalised(release).operations}
    assert len(built) == len(sheet)
    has_badges = any("x-badges" in stated for stated in sheet)
    for stated in sheet:
        operation = built[stated["method"].upper(), identity(stated["path"])]
        scopes = stated.get("scopes") or ([scope_name(stated["scope"])] if stated["scope"] else [])
        assert operation.scopes == tuple((scope,) for scope in scopes), operation.id
        assert operation.requires_admin == bool(stated.get("requires_admin")), operation.id
        assert operation.beta == stated["beta"], operation.id
        assert stated["since_retool"] in (None, operation.since), operation.id
        assert "scope" not in operation.description or "scopes" in operation.description, operation.id
        if has_badges:
            badges = stated.get("x-badges") or []
            plans = [badge.lower() for badge in badges if badge.lower() in PLANS]
            assert operation.plan == min(plans, key=PLANS.index, default=None), operation.id
            assert operation.labels == tuple(badge for badge in badges if badge.lower() not in PLANS), operation.id
