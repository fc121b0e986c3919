"""The API reference of a client, and the corrected document for other tools.

`package.py` has what a client shows its users, `examples.py` makes a call and a request for each operation, `site.py`
writes the pages and `document.py` the OpenAPI document with code samples.
"""
