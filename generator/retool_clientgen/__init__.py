"""Turns the OpenAPI document of a Retool instance into a typed Python client, pinned to one Retool release.

The stages of the pipeline are folders of this package, in the order in which a document passes them: `fetch`,
`overlay`, `normalise`, `generate`, `build`. The command line (`cli`) only calls them;
`docs/architecture.md` shows all folders.
"""

__version__ = "0.1.0"
