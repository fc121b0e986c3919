"""The corrections against what instances were recorded to answer."""

from pathlib import Path

import pytest

from support.paths import needs_shared
from support.pipeline import corrected, served
from support.recordings import OWN, RECORDINGS, Document, exchanges


@pytest.mark.parametrize("recording", RECORDINGS)
def test_all_recorded_exchanges_fit_the_corrected_document(recording: tuple[str, Path]) -> None:
    release, file = recording
    document, recorded = Document(corrected(release)), exchanges(file)
    found = [(i, problem) for i, exchange in enumerate(recorded) for problem in document.problems(exchange)]
    assert recorded
    assert found == []


@needs_shared
def test_recorded_exchanges_do_not_fit_the_document_as_served() -> None:
    document = Document(served("3.334"))
    assert sum(bool(list(document.problems(exchange))) for exchange in exchanges()) == 32


@pytest.mark.parametrize("change", ["delete", "retype"])
def test_the_check_notices_a_changed_answer(change: str) -> None:
    document = Document(corrected("4.0"))
    exchange = next(e for e in exchanges(OWN) if e["path"] == "/api/v2/folders" and e["method"] == "GET")
    folder = exchange["response"]["data"][0]
    if change == "delete":
        del folder["id"]
    else:
        folder["name"] = 7
    assert list(document.problems(exchange))


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/users/{userId}", "seat_type"),
        ("/configuration_variables/{id}", "default_value"),
        ("/resources/{resourceId}", "folder_id"),
    ],
)
def test_4_0_may_leave_out_what_its_document_requires(path: str, name: str) -> None:
    required = [
        document["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]["properties"][
            "data"
        ]["required"]
        for document in (served("4.0"), corrected("4.0"))
    ]
    assert name in required[0]
    assert required[1] == [other for other in required[0] if other != name]


def test_ai_options_need_no_key_source_where_it_has_one_value() -> None:
    body = corrected("4.0")["paths"]["/resources"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    members = body["properties"]["options"]["anyOf"]
    with_default = [m for m in members if "default" in m.get("properties", {}).get("key_source", {})]
    assert len(with_default) == 5
    assert not any("key_source" in member["required"] for member in with_default)
    inner = [variant for member in members for variant in member.get("oneOf", [])]
    assert len(inner) == 4
    assert all("key_source" in variant["required"] for variant in inner)


def test_the_type_of_a_bitbucket_configuration_is_required_from_4_0_on() -> None:
    def required(release: str) -> set[bool]:
        body = corrected(release)["paths"]["/source_control/config"]["put"]["requestBody"]
        schema = body["content"]["application/json"]["schema"]["properties"]["config"]
        found = [m for m in schema["anyOf"] if m["properties"]["provider"]["enum"] == ["Bitbucket"]]
        configs = [
            config for m in found for config in m["properties"]["config"].get("anyOf", [m["properties"]["config"]])
        ]
        assert configs
        return {"type" in config["required"] for config in configs}

    assert required("3.334") == {False}
    assert required("4.0") == {True}
