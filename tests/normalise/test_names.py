"""Names made from the words of a document."""

import keyword
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retool_clientgen.normalise import naming
from retool_clientgen.normalise.operation_names import derive_operation_id


@pytest.mark.parametrize(
    ("method", "path", "is_list", "expected"),
    [
        ("get", "/agents", True, "agents.list"),
        ("post", "/agents", False, "agents.create"),
        ("get", "/agents/{agentId}", False, "agents.get"),
        ("patch", "/agents/{agentId}", False, "agents.update"),
        ("put", "/agents/{agentId}", False, "agents.replace"),
        ("delete", "/agents/{agentId}", False, "agents.delete"),
        ("post", "/agents/{agentId}/archive", False, "agents.archive"),
        ("get", "/agents/{agentId}/runs", True, "agents.list_runs"),
        ("get", "/userTasks/{id}", False, "user_tasks.get"),
        ("post", "/users/{userId}/reset_2fa", False, "users.reset_2fa"),
        ("get", "/oauth2-apps/{id}/sha256", False, "oauth2_apps.get_sha256"),
        ("get", "/\N{THAI DIGIT ONE}", False, "root.get"),
        ("get", "/v3/spaces", True, "spaces.list"),
        ("post", "/beta/agents/{agentId}/archive", False, "agents.archive"),
        ("get", "/api/v2.1-beta/spaces/{id}", False, "spaces.get"),
        ("get", "/v3", False, "v3.get"),
        ("get", "/beta/{id}", False, "beta.get"),
        ("get", "/betas/{id}/v2", False, "betas.get_v2"),
        ("get", "/agents/{agentId}/runs/{runId}/logs", True, "agents.list_run_logs"),
        ("post", "/agents/{agentId}/runs/{runId}/cancel", False, "agents.cancel_run"),
        ("get", "/agents/exports/{exportId}/download", False, "agents.download_export"),
        ("get", "/agents/list", True, "agents.list"),
        ("patch", "/agents/{agentId}/archive", False, "agents.archive"),
        ("put", "/agents/{agentId}/ai_settings", False, "agents.replace_ai_settings"),
        ("post", "/agents/{agentId}/ai_settings", False, "agents.ai_settings"),
        ("post", "/agents/listObjects", False, "agents.list_objects"),
        ("post", "/agents/{agentId}:publish", False, "agents.publish"),
        ("post", "/agents:batchCreate", False, "agents.batch_create"),
        ("get", "/agents/{agentId}.json", False, "agents.get_json"),
        ("get", "/agents/:agentId", False, "agents.get"),
        ("get", "/agents/{org}-{name}", False, "agents.get"),
    ],
)
def test_an_unnamed_operation_gets_a_name_in_our_style(method: str, path: str, is_list: bool, expected: str) -> None:
    assert derive_operation_id(method, path, is_list=is_list, taken=set()) == expected


def test_what_is_in_front_of_a_path_tells_it_from_the_path_without_it() -> None:
    taken = {"spaces.list", "spaces.get"}
    assert derive_operation_id("get", "/v3/spaces", is_list=True, taken=taken) == "spaces.list_v3"
    assert derive_operation_id("get", "/beta/v3/spaces/{id}", is_list=False, taken=taken) == "spaces.get_beta_v3"


def test_what_a_path_ends_in_is_its_name_only_while_that_is_free() -> None:
    assert derive_operation_id("get", "/spaces/list", is_list=True, taken={"spaces.list"}) == "spaces.get_list"


@given(
    st.sampled_from(["get", "post", "put", "patch", "delete", "trace"]), st.text(max_size=40), st.booleans(), st.data()
)
def test_derived_names_are_identifiers_and_unique(method: str, path: str, is_list: bool, data: st.DataObject) -> None:
    first = derive_operation_id(method, path, is_list=is_list, taken=set())
    second = derive_operation_id(method, path, is_list=is_list, taken={first})
    assert first != second
    for name in (first, second):
        resource, _, operation = name.partition(".")
        assert re.fullmatch(r"[a-z][a-z0-9_]*", resource)
        assert operation.isidentifier()
        assert not keyword.iskeyword(operation)
        assert not keyword.iskeyword(resource)


@given(st.lists(st.text(min_size=1, max_size=80), max_size=12))
def test_class_names_are_short_ascii_identifiers(texts: list[str]) -> None:
    name = naming.class_name([word for text in texts for word in naming.words(text)])
    assert name.isidentifier()
    assert name.isascii()
    assert len(name) <= naming.MAX_LENGTH


@pytest.mark.parametrize(
    ("plural", "singular"),
    [
        ("libraries", "library"),
        ("users", "user"),
        ("access", "access"),
        ("status", "status"),
        ("apps", "app"),
        ("s", "s"),
    ],
)
def test_the_singular_of_a_resource(plural: str, singular: str) -> None:
    assert naming.singular(plural) == singular
