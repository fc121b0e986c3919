"""`python -m retool_clientgen` is the command line."""

from .cli import main

main()
