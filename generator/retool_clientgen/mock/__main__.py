"""`python -m retool_clientgen.mock`: the same as `retool-clientgen mock`."""

import sys

from ..cli.main import main

sys.argv[1:1] = ["mock"]
main()
