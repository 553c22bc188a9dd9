"""Tables that notes are made with."""
