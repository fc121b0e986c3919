"""Forms (`multipart/form-data`), read with the standard library's parser of MIME messages."""

from email.parser import BytesParser
from email.policy import HTTP

from attrs import frozen

from .messages import Request


@frozen
class Part:
    """A part of a form.

    Attributes:
        content: Its bytes.
        media_type: Its media type; None if it does not say one.
        filename: Its file name; None if it is not a file.
    """

    content: bytes
    media_type: str | None = None
    filename: str | None = None

    @property
    def text(self) -> str:
        """The content as text."""
        return self.content.decode("utf-8", "replace")


def read_form(request: Request) -> dict[str, list[Part]] | None:
    """The parts of a form.

    Args:
        request: A request whose body is a form.

    Returns:
        The parts by name, in their order; None if the body is not a form.
    """
    head = f"Content-Type: {request.header('content-type')}\r\n\r\n".encode("latin-1", "replace")
    message = BytesParser(policy=HTTP).parsebytes(head + request.body)
    if not message.is_multipart():
        return None
    form: dict[str, list[Part]] = {}
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        if not isinstance(name, str):
            return None
        content = part.get_payload(decode=True)
        kind = part.get_content_type() if "content-type" in part else None
        data = content if isinstance(content, bytes) else b""
        form.setdefault(name, []).append(Part(data, kind, part.get_filename()))
    return form
