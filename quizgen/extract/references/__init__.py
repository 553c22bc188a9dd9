"""Pronouns and words such as "the city": what they mean, or nothing. `references` is where to start."""
