"""Tables that items are made with."""
