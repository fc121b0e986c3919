"""The small language of the instance's own headers: `status=429; retry-after=2`."""


def read_options(text: str) -> dict[str, str]:
    """Names and values of a header; a name without a value has an empty one.

    Args:
        text: Parts between semicolons, each a name or `name=value`; spaces around them do not count.
    """
    options = {}
    for part in text.split(";"):
        name, _, value = part.partition("=")
        if name.strip():
            options[name.strip().lower()] = value.strip()
    return options


def whole_number(text: str) -> int | None:
    """The number that a text of ASCII digits gives; None if the text is something else, or longer than nine of them."""
    # Other scripts have digits too, some of which are no numbers to `int`, and nor are those of 5,000 digits.
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= 9 else None
