"""Names of actors and places, and the entities they mean. `names` and `entities` are where to start."""
