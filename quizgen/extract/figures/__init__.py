"""Figures: numbers, units and what they count. `counting` is where to start."""
