"""Contract tests of a client: `suite.run` holds an installed client against an instance of its release.

It is written from the snapshot, the overlays' ids and tables of its own, and shares nothing with what makes the
clients: the client is asked through a process of its own, in the environment where it is installed. `docs/contract.md`
describes it.
"""
