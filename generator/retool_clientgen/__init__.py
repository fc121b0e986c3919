"""Turns the OpenAPI document of a Retool instance into a typed Python client, pinned to one Retool release.

The stages of the pipeline are modules of this package, in the order in which a document passes them:
`fetch`, `snapshot`, `overlay`, `normalise`, `generate`, `package`, `verify`. The command line (`cli`) only calls them.
"""

__version__ = "0.1.0"
