"""A clause told in fewer words: `shortening` is where to start."""
