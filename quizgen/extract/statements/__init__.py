"""From sentences to statements that stand alone. `statements` is where to start.

A sentence → its `readings` as `clauses`, and what it says beside them (`nested/`) → each clause as short as
can be (`versions/`), with a frame in front (`frames/`) and its leaning words put in full (`resolution/`), or
refused (`checks/`) → words (`rendering`), grammar (`slots`) and mentions (`phrases`).
"""
