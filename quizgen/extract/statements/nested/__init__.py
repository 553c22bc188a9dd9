"""Statements from what a sentence says beside its main point: appositives, relative clauses, participles.

`nested` is where to start.
"""
