"""From sentences to statements that stand alone. `statements` is where to start."""
