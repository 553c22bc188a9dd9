"""Chance that is none: numbers drawn from an item's own text, so that one more item changes no other."""

import hashlib


def drawn(seed: str, purpose: str, below: int) -> int:
    """A number from 0 up to `below`, the same on every machine and in every run."""
    digest = hashlib.sha256(f"{purpose}:{seed}".encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:8], "big") % below
