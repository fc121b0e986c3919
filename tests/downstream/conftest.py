"""The libraries beside this file are tested as their users would: by runs of their own."""

collect_ignore = ["library", "releases_library"]
