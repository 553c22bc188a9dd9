"""How verbs take '-ed', '-ing' and '-s', for those that the lemmatizer doesn't know or takes for another."""

from quizgen.extract.data.tables import words_in

PREFIXES = words_in(
    """
    re un over under out mis dis de pre co counter fore inter super up down back cross hyper micro multi off
    post photo tele trans ultra book bar show stage name rubber spear head home side short fast high low
    double cherry brain white green black copy type tail key road sky screen
    """
)
"""What stands before another verb in a longer one: 'repurpose', 'outgun', 'bookend', 'showcase'."""

WHOLE = dict(
    pair.split(":")
    for pair in """
    bathed:bathe bathing:bathe axed:axe axing:axe premiered:premiere premiering:premiere singed:singe
    tinged:tinge wed:wed surveilled:surveil surveilling:surveil underlying:underlie dying:die lying:lie
    tying:tie vying:vie untying:untie belying:belie
    """.split()
)
"""Forms of which no rule gives the base form, or the rules give that of a rarer verb: 'bath', 'ax'."""

DOUBLED_ENDS = r"[^aeiou]?[aeiou](?:bb|dd|gg|mm|nn|pp|rr|tt|vv)$"
"""A consonant that was doubled before the ending: 'scammed', 'fragging'."""

ENDS_WITH_E = (
    r"(?:c|v|z|[^s]s|[^aeiou]l(?<![rlw]l)|[^aeiou]r(?<!rr)|dg|rg|lg|[aeiou]g|eng|[^o]u)$",
    r"[aeiou][^aeiou]+(?:a|i)?at$|(?<![aeio])at$",
    r"[^aeiou](?:[aiu]d|[aiou]k)$|[^aeiou](?:u[mnrtl]|i[nrl]|a[gmp]|o[ld])$",
    r"^(?:[^aeiou]*|[^aeiou]*qu)[aiou][^aeiouwxy]$",
)
"""What a form is without '-ed' or '-ing' if its base form ends in a silent e: 'reduc', 'rebrand' is none."""
