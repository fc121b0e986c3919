"""Operations of Retool 3.75, a package per resource and a module per operation.

Each module has `sync`, `sync_detailed`, `asyncio` and `asyncio_detailed`, and the operation itself as `OPERATION`.
"""
