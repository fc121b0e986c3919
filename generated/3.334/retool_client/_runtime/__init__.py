"""The hand-written part of a client package: everything that no document decides.

It is written and tested in the toolchain and copied into each package as `retool_client._runtime`. Only `transport`
and `lanes` import httpx. Nothing here is loaded before it is needed.
"""
