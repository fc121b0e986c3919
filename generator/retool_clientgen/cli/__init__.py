"""The command line: `retool-clientgen`. Each command parses its options, calls one stage, and prints what it answers.

Exit codes: 0 done, 1 a check found something, 2 bad input or usage.
"""

from .main import main

__all__ = ["main"]
