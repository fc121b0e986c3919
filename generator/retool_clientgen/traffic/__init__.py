"""Recorded exchanges with an instance: formats, recording, and corrections learned from them."""
