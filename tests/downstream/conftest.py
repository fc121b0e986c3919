"""The library beside this file is tested as its users would: by a run of its own, which `test_library.py` starts."""

collect_ignore = ["library"]
