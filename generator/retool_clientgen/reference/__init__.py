"""The API reference of a client, and the corrected document for other tools.

`package.py` reads a built package, `examples.py` makes a call and a request for each operation, `site.py` writes the
pages and `document.py` the OpenAPI document with code samples.
"""
