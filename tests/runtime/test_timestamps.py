"""Points in time, given back as they came."""

import copy
import datetime
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from retool_clientgen.generate.runtime.decoding import decode_date, decode_datetime
from retool_clientgen.generate.runtime.encoding import encode
from retool_clientgen.generate.runtime.mismatch import Mismatch
from retool_clientgen.generate.runtime.timestamps import Timestamp, encode_datetime
from support.json_values import VALUES, same_json

ZONES = st.sampled_from(["Z", "+00:00", "-00:00", "+0000", "+00", "+05:30", "-08:00", "+0530", "", "z"])
FRACTIONS = st.from_regex(r"([.,][0-9]{1,9})?", fullmatch=True)


@st.composite
def iso_forms(draw: st.DrawFn) -> tuple[str, datetime.datetime]:
    """A text of ISO 8601, and the point in time that it is, to the microsecond."""
    moment = draw(st.datetimes(min_value=datetime.datetime(1000, 1, 2), max_value=datetime.datetime(9999, 12, 30)))
    moment = moment.replace(microsecond=0)
    day = draw(st.sampled_from([moment.strftime("%Y-%m-%d"), moment.strftime("%Y%m%d"), moment.strftime("%G-W%V-%u")]))
    clock = draw(st.sampled_from(["%H:%M:%S", "%H%M%S"]))
    fraction = draw(FRACTIONS)
    zone = draw(ZONES)
    text = day + draw(st.sampled_from("T t")) + moment.strftime(clock) + fraction + zone
    microsecond = int(fraction[1:7].ljust(6, "0")) if fraction else 0
    offsets = {"+05:30": 330, "+0530": 330, "-08:00": -480}
    tz = datetime.timezone(datetime.timedelta(minutes=offsets.get(zone, 0))) if zone else None
    return text, moment.replace(microsecond=microsecond, tzinfo=tz)


@given(iso_forms())
def test_every_iso_form_is_given_back_as_its_own_text_and_is_the_same_instant(
    form: tuple[str, datetime.datetime],
) -> None:
    text, instant = form
    decoded = decode_datetime(text)
    assert encode(decoded) == text
    assert decoded == instant
    assert decoded.utcoffset() == instant.utcoffset()


@given(st.datetimes(timezones=st.just(datetime.UTC)))
def test_the_form_that_retool_writes_is_a_plain_datetime_that_is_written_alike(moment: datetime.datetime) -> None:
    text = encode_datetime(moment.replace(microsecond=moment.microsecond // 1000 * 1000))
    assert len(text) == 24
    assert text.endswith("Z")
    assert encode_datetime(datetime.datetime.fromisoformat(text)) == text


@given(st.datetimes(timezones=st.none() | st.timezones()))
def test_what_a_caller_made_is_written_without_loss(moment: datetime.datetime) -> None:
    # No zone has seconds in its offset today, and RFC 3339 has no place for them.
    if (moment.utcoffset() or datetime.timedelta()).seconds % 60 == 0:
        again = datetime.datetime.fromisoformat(encode_datetime(moment))
        assert again.replace(tzinfo=None) == moment.replace(tzinfo=None)
        assert again.utcoffset() == moment.utcoffset()


@given(VALUES | st.from_regex(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}Z?)?", fullmatch=True))
def test_decoding_loses_nothing_and_refuses_what_is_no_point_in_time(value: object) -> None:
    for decode in (decode_datetime, decode_date):
        try:
            decoded = decode(value)
        except Mismatch as error:
            assert error.value is value  # noqa: PT017 - only some raise
        else:
            assert same_json(encode(decoded), value)


@given(st.dates())
def test_a_day_is_a_date(day: datetime.date) -> None:
    decoded = decode_date(day.isoformat())
    assert decoded == day
    assert type(decoded) is datetime.date


@pytest.mark.parametrize("text", ["20250102", "2025-W01-4", "2025-1-2", "tomorrow", ""])
def test_a_day_that_is_written_otherwise_is_refused(text: str) -> None:
    with pytest.raises(Mismatch, match="expected a day, found a string"):
        decode_date(text)


TEXT = "2025-11-06T17:00:11.4311234+01:00"


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_the_text_survives_pickling(protocol: int) -> None:
    stamp = Timestamp.parse(TEXT)
    again = pickle.loads(pickle.dumps(stamp, protocol))
    assert again == stamp
    assert encode_datetime(again) == TEXT


def test_the_text_survives_copying() -> None:
    stamp = Timestamp.parse(TEXT)
    assert [encode_datetime(copy.copy(stamp)), encode_datetime(copy.deepcopy(stamp))] == [TEXT, TEXT]


def test_another_point_in_time_made_from_it_does_not_keep_its_text() -> None:
    stamp = Timestamp.parse(TEXT)
    later = stamp + datetime.timedelta(hours=1)
    assert encode_datetime(later) == "2025-11-06T18:00:11.431123+01:00"
    assert encode_datetime(stamp.replace(year=2026)) == "2026-11-06T17:00:11.431123+01:00"
    assert encode_datetime(stamp.astimezone(datetime.UTC)) == "2025-11-06T16:00:11.431123Z"
    assert copy.deepcopy(later) == later
    assert pickle.loads(pickle.dumps(later)) == later


def test_it_is_a_datetime_in_all_respects() -> None:
    stamp = Timestamp.parse(TEXT)
    plain = datetime.datetime.fromisoformat(TEXT)
    assert stamp == plain
    assert hash(stamp) == hash(plain)
    assert stamp.isoformat() == plain.isoformat()
    assert stamp - plain == datetime.timedelta()
