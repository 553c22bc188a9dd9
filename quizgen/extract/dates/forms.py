"""The forms of written dates, as patterns over the letters of `atoms.py`.

The first form that matches and makes sense wins. Where a pattern has a group, the group is the date and the
rest its context: in 'from 5 May to 8 June 1940' the first date takes the year of the second.
"""

import re
from dataclasses import dataclass

from quizgen.extract.dates import builders as b
from quizgen.extract.dates.builders import Builder
from quizgen.extract.dates.readings import Written


@dataclass(frozen=True, slots=True)
class Form:
    """One form of written date; `order` is how it shows that its author puts day and month."""

    pattern: re.Pattern[str]
    read: Builder
    order: Written = ""


LEAD = re.compile(
    r"(?:(?:kP?Z?|DPZ?|N),?[ip]?)?"  # 9:30 p.m. on
    r"(?:t?v?(?:it)?(?:dr?|r)f)?"  # the early morning hours of
    r"(?:t?[vl]?bf)?"  # the end of
    r"(?:t?[vl]i?-?)?"  # early in
)
"""What may stand before any form and belongs to it: an hour, a part of a day, a part of a longer time."""
_OF_THAT_YEAR = r",?i?f?t?w+U"


def _form(letters: str, read: Builder, order: Written = "") -> Form:
    return Form(re.compile(f"t?(?:{letters})"), read, order)


FORMS = (
    _form(r"I", b.read_iso),
    _form(r"J", b.read_slashed),
    _form(r"(?:W,?)?[Mm]D-D,?Y", b.read_days, "month first"),
    _form(r"(?:W,?)?D-Df?[Mm],?Y", b.read_days, "day first"),
    _form(r"(?:W,?)?[Mm]D,?nB|(?:W,?)?Df?[Mm],?[nD]B", b.read_era_day),
    _form(r"(?:W,?)?[Mm]D,?f?Y", b.read_day, "month first"),
    _form(r"(?:W,?)?Df?[Mm],?f?Y", b.read_day, "day first"),
    _form(r"Df?[Mm],?n(?![xUK])", b.read_day, "day first"),
    _form(r"((?:W,?)?[Mm]D)[-T&][Mm]?D,?Y", b.read_day),
    _form(r"((?:W,?)?D[Mm])[-T&]t?D[Mm],?Y", b.read_day),
    _form(r"[Mm]-[Mm],?Y", b.read_months),
    _form(r"([Mm])[-T&](?:t?[vl]-?)?[Mm][if]?D?,?Y", b.read_month),
    _form(r"[Mm],?[if]?t?nB", b.read_month),
    _form(r"[Mm],?[if]?t?Y", b.read_month),
    _form(r"[Mm]fn(?![xUKSM])", b.read_month),
    _form(r"q?Sf?Y-[DnY]", b.read_winter),
    _form(r"q?Sf?n-n", b.read_early_winter),
    _form(r"q?S(?:,|f)?t?nB|q?S(?:,|f|i)?t?Y", b.read_season),
    _form(r"[OD]Qf?t?F?Y", b.read_quarter),
    _form(r"[ODv]hft?Y", b.read_half_year),
    _form(r"H,?f?Y", b.read_feast),
    _form(r"[OR]?-?[OD](?=[&T-]t?[OD]-?c)|(?:R-)?[OD]-?c[AB]?", b.read_century),
    _form(r"q?[nDYK]-[nDYK]B", b.read_era_years),
    _form(r"q?([nDYK])[&T]t?[nDYK]B", b.read_first_year),
    _form(r"q?[nDYK]B|q?A[nDY]|q?[nDY]A(?!x)", b.read_year),
    _form(r"EB?|EA", b.read_decade),
    _form(r"F(?:U)?Y-[DnY]|q?(?<!:)Y-[Yn](?![-Kn])|qY-D|q?Y-D(?![-/MmKn])", b.read_years),
    _form(r"F(?:U)?Y", b.read_year),
    _form(r"(?<=i)tU[nD]|(?<!o)t?UY", b.read_the_year),
    _form(r"q[nY]-[nY]", b.read_years),
    _form(r"q[nY]", b.read_bare_year),
    _form(r"(?<![-n])n-n(?![-nUK])", b.read_bare_years),
    _form(r"(?:W,?)?[Mm]D-D|D-Df?[Mm]", b.read_yearless),
    _form(rf"(?:W,?)?(?:[Mm]D|Df?[Mm])(?:{_OF_THAT_YEAR}|w(?=[,.;:)]|$))?(?![KR])", b.read_yearless),
    _form(rf"w?M(?:{_OF_THAT_YEAR})?d?", b.read_yearless),
    _form(r"(?<!j)w*S(?!f)|(?<=[ipTvlL-])t?S(?!f)|(?<=[ipTvlL-]t)S(?!f)", b.read_yearless_season),
    _form(r"w+H|(?<=[ipTlL])H|(?<=[ipTlL]t)H", b.read_yearless_feast),
    _form(r"(?<!j)(?<!/)w*W(?!/)d?", b.read_weekday),
    _form(r"yd?", b.read_day_word),
    _form(r"t?(?:[aRDnYKV]f?)+-?(?:&ah)?[Ur]+(?:[gl]|L(?=[,.;:)]|$))", b.read_counted),
    _form(r"(?:[aRDnYKV]f?)+-?[Ur]+L", b.read_vague),
    _form(r"tU[lLw](?=[,.;:)]|$)", b.read_neighbour),
    _form(r"[Ucr][lg]|[Ucr]L(?![wtaxM])", b.read_vague),
    _form(r"t?w+(?:R|V|D)U", b.read_vague),
    _form(r"t?w+[Udc]", b.read_pointed),
    _form(r"t?bftU|litU", b.read_pointed),
    _form(r"(?<!o)(?<!ov)(?<!o[vl]-)['’]?e", b.read_short_decade),
    _form(r"kPZ?|DPZ?|(?<=p)k|(?<=[ip])N", b.read_vague),
    _form(r"z|w+u", b.read_vague),
    _form(r"(?<=[ipTlL(])Y", b.read_introduced_year),
    _form(r"Y", b.read_bare_year),
    _form(r"(?<=[ipTlL])n(?![UKcMm%&-])", b.read_bare_year),
)
ANY_FORM = re.compile("|".join(f"(?:{form.pattern.pattern})" for form in FORMS))
"""Matches where any form does."""
