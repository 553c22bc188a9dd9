"""What stands in front of a statement to tell when it held, and of which match, work or event.

`frame` is where to start.
"""
