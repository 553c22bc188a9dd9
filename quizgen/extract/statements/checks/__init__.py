"""Why a clause becomes no statement: torn by parser or cutting, or leaning on the text around it.

`standalone` is where to start.
"""
