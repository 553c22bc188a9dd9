"""Dates: what is written, what it means, and how an article tells time. `dating` is where to start."""
