"""Corrections learned from recorded traffic.

Recordings (`recordings`) become exchanges; each is held against its operation (`exchange_fit`, `schema_fit`), and what
does not fit becomes corrections (`corrections`), the fewest under which all fit (`learner`), in an overlay
(`overlay_file`).
"""
