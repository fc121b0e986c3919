"""What an operation answers when it does not do what it is asked for."""


class Refused(Exception):  # noqa: N818 - it is an answer, not an error
    """A request is refused.

    Args:
        status: Status of the answer.
        message: What its envelope says.
    """

    def __init__(self, status: int, message: str) -> None:
        super().__init__(status, message)
        self.status = status
        self.message = message
