"""Which lines of a user's own code an upgrade touches.

`package` reads a client package and marks a copy of it, `checker` runs pyright with it on what `user_code` reads, and
`uses` joins marks and syntax. `judge` holds them against the new package, `causes` knows the changes of the API.
"""
