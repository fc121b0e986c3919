"""The corrections against what instances were recorded to answer."""

import pytest

from support.paths import needs_shared
from support.pipeline import corrected, served
from support.recordings import Document, exchanges


@needs_shared
def test_all_recorded_exchanges_fit_the_corrected_document() -> None:
    document = Document(corrected("3.334"))
    found = [(i, problem) for i, exchange in enumerate(exchanges()) for problem in document.problems(exchange)]
    assert len(exchanges()) == 162
    assert found == []


@needs_shared
def test_recorded_exchanges_do_not_fit_the_document_as_served() -> None:
    document = Document(served("3.334"))
    assert sum(bool(list(document.problems(exchange))) for exchange in exchanges()) == 32


@needs_shared
@pytest.mark.parametrize("change", ["delete", "retype"])
def test_the_check_notices_a_changed_answer(change: str) -> None:
    document = Document(corrected("3.334"))
    exchange = next(e for e in exchanges() if e["path"] == "/api/v2/folders" and e["method"] == "GET")
    folder = exchange["response"]["data"][0]
    if change == "delete":
        del folder["id"]
    else:
        folder["name"] = 7
    assert list(document.problems(exchange))
