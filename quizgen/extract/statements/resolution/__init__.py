"""Leaning words put as a stranger needs them: pronouns, short names, relative dates.

`resolving` is where to start.
"""
