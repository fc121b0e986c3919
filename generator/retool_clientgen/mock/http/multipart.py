"""Forms with files (`multipart/form-data`), read with the standard library's parser of MIME messages."""

from email.parser import BytesParser
from email.policy import HTTP

from .messages import Request

File = tuple[str, bytes]
"""Name and content of an uploaded file."""


def read_form(request: Request) -> dict[str, str | list[File]] | None:
    """The fields of a form.

    Args:
        request: A request whose body is a form.

    Returns:
        Texts, and lists of files, by name; None if it is no form.
    """
    head = f"Content-Type: {request.header('content-type')}\r\n\r\n".encode("latin-1", "replace")
    message = BytesParser(policy=HTTP).parsebytes(head + request.body)
    if not message.is_multipart():
        return None
    form: dict[str, str | list[File]] = {}
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        if not isinstance(name, str):
            return None
        content = part.get_payload(decode=True)
        data = content if isinstance(content, bytes) else b""
        file = part.get_filename()
        if file is None:
            form[name] = data.decode("utf-8", "replace")
            continue
        files = form.setdefault(name, [])
        if isinstance(files, list):
            files.append((file, data))
    return form
