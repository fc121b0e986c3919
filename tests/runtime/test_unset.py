"""The value of what is not there."""

import copy
import pickle

import pytest

from retool_clientgen.generate.runtime.unset import UNSET, Unset


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_unset_is_itself_after_pickling(protocol: int) -> None:
    loaded = pickle.loads(pickle.dumps({"a": UNSET, "b": [UNSET]}, protocol))
    assert loaded["a"] is UNSET
    assert loaded["b"][0] is UNSET


def test_unset_is_itself_after_copying() -> None:
    assert copy.copy(UNSET) is UNSET
    assert copy.deepcopy({"a": [UNSET]})["a"][0] is UNSET


def test_there_is_one_instance() -> None:
    assert list(Unset) == [UNSET]


def test_it_is_falsy_and_is_not_null() -> None:
    assert not UNSET
    assert UNSET is not None
    assert repr(UNSET) == "UNSET"


def test_nothing_can_be_written_to_it() -> None:
    with pytest.raises(AttributeError):
        UNSET.value = 1  # type: ignore[misc]
