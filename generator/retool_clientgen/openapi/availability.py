"""What an operation says about its token scopes, plan, first release and beta state.

Documents have no fields for releases, and so far none for scopes: they are in the prose, in a handful of forms. Scopes
in `security` count where the prose has none. Newer documents have the plan in `x-badges`. Overlays correct what is
wrong, with `x-retool-scope`, `x-retool-requires-admin`, `x-retool-plan`, `x-retool-since` and `x-retool-beta`.
"""

import html
import itertools
import re
from collections.abc import Mapping
from typing import Any

from attrs import frozen

from .document import listed, mapping, text_of

Alternatives = tuple[tuple[str, ...], ...]
"""Sets of token scopes: any of the sets suffices, and all scopes of the set are needed."""

PLANS = ("free", "team", "business", "enterprise", "enterprise base", "enterprise premium")
"""Retool's plans, the least one first. Documents say `Enterprise`; Retool's documentation names two tiers of it."""

_AREAS = {
    "configuration_variables": "config_vars",
    "customcomponent": "custom_components",
    "environment": "environments",
}
"""Labels that do not give the scope by rule.

Evidence: the same operations in the documents of 3.334, which have labels, and of 4.0, which have scopes. 3.334 has
both "Environment > Read" and "Environments > Write". `organization:*` and `organizations:*` are no exceptions: 4.0 has
both areas, and "Organizations > Read" of 3.334 is `organizations:read` there.
"""

_AREA_LABELS = {"config_vars": "Configuration Variables", "custom_components": "CustomComponent"}

_LABEL = re.compile(r"(?P<area>[A-Za-z][\w ]*?) ?> ?(?P<action>[A-Za-z][\w ()]*)")
_SCOPE = re.compile(r"(?P<area>[a-z][a-z0-9]*(?:_[a-z0-9]+)*):(?P<action>[a-z][a-z0-9]*(?:_[a-z0-9]+)*)")

_SENTENCE = re.compile(r"(?=\S)(?:`[^`]{0,100}`|.)+?(?:(?<=[.!?])(?=\s|<|\Z)|(?=\n[^\S\n]*\n)|\Z)", re.DOTALL)
_SPACED = re.compile(rf"[^\S\n]{{0,9}}(?P<sentence>{_SENTENCE.pattern})", re.DOTALL)
_TOKEN = re.compile(
    r"""
    `{1,3}(?P<code>[^`<\\]{1,100}?)`{1,3}
    | (?<!\w)\\?["“”'‘’*]{1,4}(?P<quoted>[^"“”'‘’`*\\<]{1,100}?)\\?["“”'‘’*]{1,4}(?!\w)
    | \b(?P<bare>[a-z][a-z0-9_]{0,60}:[a-z][a-z0-9_]{0,60})\b
    | \b(?P<label>[A-Z]\w{0,30}(?:\ [A-Z]\w{0,30}){0,3}\ >\ [A-Z]\w{0,30}(?:\ [A-Z]\w{0,30})?)
    """,
    re.VERBOSE,
)
_BETWEEN = re.compile(
    r"[*\s]*(?:scopes?)?\s*(?:,?\s*(?P<word>and/or|and|or)|,|/|\|)\s*(?:(?:the|an?|either|with)\s+)*[*]*", re.IGNORECASE
)
_SCOPES_AFTER = re.compile(r"[*\s]*(?:token\s+|permission\s+)?scopes?\b", re.IGNORECASE)
_SCOPES_BEFORE = re.compile(
    r"\bscopes?\b[*:\s]*(?:(?:is|are)\s+)?(?:(?:the|one of|any of|all of|either|both)[:\s]+)*\Z", re.I
)
_MARKUP = r"(?:[-*#>\s]|<[^<>]{0,20}>)*"
_NEED = re.compile(r"\b(?:requir\w{1,6}|needs?|needed|must|(?:has|have) to)\b", re.IGNORECASE)
_NOT = re.compile(r"\b(?:not?|never|without|cannot|no longer)\b|n['’]t\b", re.IGNORECASE)
_ANY = re.compile(
    r"\b(?:one|any|either)\b(?:\s+of)?(?:\s+(?:the|these))?(?:\s+following)?(?:\s+scopes?)?[*:\s]*\Z", re.I
)
_ADMIN_AND = re.compile(
    r"\badmin(?:istrator)?s?\b(?:\s+(?:access|permissions?|rights?|privileges?|role|token))?,?\s+(?:and|with|plus)\s+"
    r"(?:(?:one of|any of|either|both|the|an?)\s+)*\Z",
    re.IGNORECASE,
)
_AND_ADMIN = re.compile(r"\s*(?:,?\s*and|plus)\s+(?:be\s+)?(?:an?\s+)?admin(?:istrator)?\b", re.IGNORECASE)
_ADMIN_RIGHTS = r"(?:an?\s+)?admin(?:istrator)?s?(?:\s+(?:access|permissions?|rights?|privileges?|role|token))?"
_ADMIN_ALONE = re.compile(rf"{_MARKUP}(?:requires?|needs?)\s+{_ADMIN_RIGHTS}\s*[.!]?", re.IGNORECASE)
_LEAD = re.compile(
    rf"""{_MARKUP}
    (?:(?:this\s+(?:operation|endpoint)\s+)?(?:requires?|needs?)
       | (?:the\s+|an?\s+)?(?:api\s+|access\s+)*tokens?\s+(?:must|needs?\s+to|has\s+to)\s+have)\s+
    (?:{_ADMIN_RIGHTS},?\s+(?:and|with|plus)\s+)?
    (?:(?:one|any|either|all|both)(?:\s+of)?\s+)?(?:(?:the|an?)\s+)?(?:following\s+)?(?:scopes?:?\s*)?[*]*
    """,
    re.IGNORECASE | re.VERBOSE,
)
_SCOPE_LEAD = re.compile(rf"{_MARKUP}(?:required\s+)?(?:token\s+)?scopes?(?:\s+required)?\s*:?[*]*:?\s*", re.IGNORECASE)
_VERSION = r"v?(?P<since>\d+\.\d+(?:\.\d+)?)"
_SINCE = tuple(
    re.compile(pattern + _VERSION, re.IGNORECASE)
    for pattern in (
        r"on[- ]?prem(?:ise)?(?:\s+version)?\s+",
        r"retool\s+version\s+",
        r"self[- ]hosted\s+(?:retool\s+)?(?:version\s+)?",
    )
)
_SINCE_SENTENCE = re.compile(rf"{_MARKUP}available\s+(?:on|from|since)\s+retool\s+version\s+{_VERSION}\+?\s*\.?", re.I)
_NOT_SINCE = re.compile(r"\b(?:before|until|prior|up to|removed|parameter|field|property|deprecated)\b", re.IGNORECASE)
_BETA = re.compile(r"\bbeta\b", re.IGNORECASE)
_PLAN = re.compile(rf"({'|'.join(reversed(PLANS))})(?: plans?)?(?: only)?", re.IGNORECASE)


@frozen
class Availability:
    """Who may call an operation, and from which release on.

    Attributes:
        scopes: The token scopes, as in `users:read`: any alternative suffices. Empty where nothing says so.
        requires_admin: Whether only a token of an admin may call it.
        plan: The least of Retool's plans that has it; None where nothing says so.
        labels: Badges that are not plans, such as `Available for classic apps only`.
        since: The Retool release that first served it, such as `3.128`; None where nothing says so.
        beta: Whether it is a beta.
        sentences: The sentences of the prose that say nothing else; the other attributes replace them.
    """

    scopes: Alternatives = ()
    requires_admin: bool = False
    plan: str | None = None
    labels: tuple[str, ...] = ()
    since: str | None = None
    beta: bool = False
    sentences: frozenset[str] = frozenset()

    def rest(self, prose: str) -> str:
        """Prose without the sentences that the other attributes replace.

        Args:
            prose: Summary or description, as the document has it.
        """
        if not self.sentences:
            return prose.strip()
        return _SPACED.sub(lambda found: "" if found["sentence"] in self.sentences else found.group(), prose).strip()


def read_availability(operation: Mapping[str, Any]) -> Availability:
    """Reads what an operation says about itself, and what overlays correct.

    Args:
        operation: The operation, as the document has it.
    """
    prose = (text_of(operation, key) for key in ("summary", "description"))
    sentences = [found.group() for text in prose for found in _SENTENCE.finditer(text)]
    scopes, requires_admin, replaced = _requirements(sentences)
    plans, labels = _badges(operation.get("x-badges"))
    since = next(filter(None, map(_since, sentences)), None)
    replaced += [sentence for sentence in sentences if _SINCE_SENTENCE.fullmatch(sentence)]
    beta = any(_BETA.search(sentence) and not _NOT.search(sentence) for sentence in sentences)
    if "x-retool-scope" in operation:
        scopes = _stated_scopes(operation["x-retool-scope"])
    scopes = scopes or _security_scopes(operation.get("security"))
    return Availability(
        scopes=scopes,
        requires_admin=bool(operation.get("x-retool-requires-admin", requires_admin)),
        plan=text_of(operation, "x-retool-plan") or min(plans, key=PLANS.index, default=None),
        labels=tuple(label for label in labels if not _BETA.fullmatch(label)),
        since=text_of(operation, "x-retool-since") or since,
        beta=bool(operation.get("x-retool-beta", beta or any(map(_BETA.fullmatch, labels)))),
        sentences=frozenset(replaced),
    )


def scope_name(text: str) -> str:
    """A scope as the API spells it: `users:read` for `Users > Read`.

    A text that the rule does not know stays as it is.

    Args:
        text: A scope, or its label in Retool.
    """
    plain = "".join(filter(str.isprintable, " ".join(html.unescape(text).split())))
    found = _LABEL.fullmatch(plain)
    if not found:
        return plain
    area, action = (re.sub(r"[^a-z0-9]+", "_", found[part].lower()).strip("_") for part in ("area", "action"))
    return f"{_AREAS.get(area, area)}:{action}"


def scope_label(scope: str) -> str | None:
    """A scope as Retool shows it: `Users > Read` for `users:read`; None for a scope that the rule does not know.

    Args:
        scope: A scope, as the API spells it.
    """
    found = _SCOPE.fullmatch(scope)
    if not found:
        return None
    area = _AREA_LABELS.get(found["area"], found["area"].replace("_", " ").title())
    name, _, access = found["action"].rpartition("_")
    action = f"{name} ({access})" if name and access in ("read", "write") else found["action"]
    return f"{area} > {action.replace('_', ' ').title()}"


def read_scope(scope: str) -> str | None:
    """The scope that a scope for writing implies: `users:read` for `users:write`; None for any other scope.

    Args:
        scope: A scope, as the API spells it.
    """
    found = re.fullmatch(r"(.+[:_])write", scope)
    return f"{found[1]}read" if found else None


def scope_text(scopes: Alternatives) -> str | None:
    """Scopes in one line: `users:write or user_attributes:write`; None where there are none.

    Args:
        scopes: The alternatives.
    """
    return " or ".join(" and ".join(each) for each in scopes) or None


def scope_label_text(scopes: Alternatives) -> str | None:
    """The labels of scopes in one line: `Users > Write or User Attributes > Write`; None where none has a label.

    Args:
        scopes: The alternatives.
    """
    if not any(scope_label(scope) for each in scopes for scope in each):
        return None
    return scope_text(tuple(tuple(scope_label(scope) or scope for scope in each) for each in scopes))


def _requirements(sentences: list[str]) -> tuple[Alternatives, bool, list[str]]:
    """Scopes, whether an admin is needed, and the sentences that say nothing else."""
    scopes: Alternatives = ()
    requires_admin = False
    replaced: list[str] = []
    partial: tuple[Alternatives, bool] | None = None
    for sentence in sentences:
        if _ADMIN_ALONE.fullmatch(sentence):
            requires_admin = True
            replaced.append(sentence)
            continue
        stated = _scopes_of(sentence)
        if stated is None:
            continue
        found, admin, is_whole = stated
        if not is_whole:
            partial = partial or (found, admin)
        elif not scopes or found == scopes or len(scopes) * len(found) * len(scopes[0]) <= _MOST_SCOPES:
            scopes, requires_admin = _together(scopes, found), requires_admin or admin
            replaced.append(sentence)
    if not scopes and partial:
        return partial[0], partial[1] or requires_admin, replaced
    return scopes, requires_admin, replaced


_MOST_SCOPES = 64
"""How many scopes sentences may amount to together; what comes after stays in the prose."""


def _together(one: Alternatives, other: Alternatives) -> Alternatives:
    """What is needed where two sentences both name scopes."""
    if not one or one == other:
        return other
    return tuple(dict.fromkeys(tuple(dict.fromkeys(a + b)) for a, b in itertools.product(one, other)))


_REACH = 300
"""How far around its scopes a sentence says what they are, in characters."""


def _scopes_of(sentence: str) -> tuple[Alternatives, bool, bool] | None:
    """The scopes that a sentence asks for, whether an admin is needed too, and whether it says nothing else."""
    if "scope" not in sentence.lower() or _NOT.search(_TOKEN.sub("", sentence)):
        return None
    tokens = list(_TOKEN.finditer(sentence))
    last = len(tokens)
    while last:
        last -= 1
        first = last
        while first and _BETWEEN.fullmatch(_gap(tokens[first - 1], tokens[first])):
            first -= 1
        chain, last = tokens[first : last + 1], first
        before = sentence[max(0, chain[0].start() - _REACH) : chain[0].start()]
        after = sentence[chain[-1].end() : chain[-1].end() + _REACH]
        follows = _SCOPES_AFTER.match(after)
        heading = _SCOPE_LEAD.fullmatch(before)
        if not (follows or _SCOPES_BEFORE.search(before)) or not (_NEED.search(before + after) or heading):
            continue
        after = after[follows.end() :] if follows else after
        and_admin = _AND_ADMIN.match(after)
        ends = bool(re.fullmatch(rf"(?:{_AND_ADMIN.pattern})?[*\s]*[.!]?", after, re.IGNORECASE))
        is_whole = bool(heading or _LEAD.fullmatch(before)) and ends
        return _alternatives(chain, before), bool(_ADMIN_AND.search(before) or and_admin), is_whole
    return None


def _gap(one: re.Match[str], other: re.Match[str]) -> str:
    """What is between two quoted words; it joins scopes only where it is short."""
    return one.string[one.end() : min(other.start(), one.end() + 60)]


def _alternatives(chain: list[re.Match[str]], before: str) -> Alternatives:
    """Scopes joined by "and" and "or"; a comma is what the next of these words is."""
    joins = []
    for one, other in itertools.pairwise(chain):
        gap = _gap(one, other)
        found = _BETWEEN.fullmatch(gap)
        word = (found["word"] or "").lower() if found else ""
        joins.append("or" if "or" in word or re.search(r"[/|]", gap) else word)
    is_any = bool(_ANY.search(before))
    next_join = "or" if is_any else "and"
    for index in reversed(range(len(joins))):
        next_join = joins[index] = "or" if is_any else joins[index] or next_join
    names = [scope_name(next(text for text in token.groups() if text is not None)) for token in chain]
    groups: list[list[str]] = [[names[0]]]
    for join, name in zip(joins, names[1:], strict=True):
        if join == "or":
            groups.append([name])
        else:
            groups[-1].append(name)
    return tuple(dict.fromkeys(tuple(dict.fromkeys(group)) for group in groups))


def _stated_scopes(value: Any) -> Alternatives:
    """`x-retool-scope`: a scope, a list of which any suffices, or a list of lists of which each is needed whole."""
    found = []
    for each in value if isinstance(value, list) else [value]:
        names = [scope_name(name) for name in (each if isinstance(each, list) else [each]) if isinstance(name, str)]
        if any(names):
            found.append(tuple(dict.fromkeys(filter(None, names))))
    return tuple(dict.fromkeys(found))


def _security_scopes(value: Any) -> Alternatives:
    """The scopes that the security requirements of an operation name, those of OAuth 2 as a rule."""
    ways = map(mapping, listed(value))
    return _stated_scopes([[name for names in way.values() for name in listed(names)] for way in ways])


def _badges(value: Any) -> tuple[list[str], list[str]]:
    """The plans among an operation's badges, and the other badges."""
    plans, labels = [], []
    for badge in value if isinstance(value, list) else [value]:
        name = badge.get("name") if isinstance(badge, Mapping) else badge
        if not isinstance(name, str) or not name.strip():
            continue
        name = " ".join(name.split())
        plan = _PLAN.fullmatch(name)
        if plan:
            plans.append(plan[1].lower())
        else:
            labels.append(name)
    return plans, list(dict.fromkeys(labels))


def _since(sentence: str) -> str | None:
    if _NOT_SINCE.search(sentence):
        return None
    found = next(filter(None, (pattern.search(sentence) for pattern in _SINCE)), None)
    return found["since"] if found else None
