"""Well-known wars and eras: what they are called, and from when to when they lasted."""

from dataclasses import dataclass
from typing import Literal

Bare = Literal["war", "depression"]


@dataclass(frozen=True, slots=True)
class KnownEra:
    """`names` without "the", the fullest first; `first` and `last` are months; `bare` is its common noun.

    Words that are `told` beside it, all of them, make certain which one is meant by an ambiguous name.
    """

    names: tuple[str, ...]
    first: str
    last: str
    bare: Bare = "war"
    told: tuple[str, ...] = ()


def _era(row: str) -> KnownEra:
    names, first, last, *more = (part.strip() for part in row.split("|"))
    told = tuple(more[0].split()) if more else ()
    bare: Bare = "depression" if "Depression" in names else "war"
    return KnownEra(tuple(name.strip() for name in names.split(";")), first, last, bare, told)


KNOWN_ERAS = tuple(
    _era(row)
    for row in """
    World War I; First World War; World War One; Great War | 1914-07 | 1918-11
    World War II; Second World War; World War Two | 1939-09 | 1945-09
    American Civil War; Civil War | 1861-04 | 1865-05 | Union Confedera
    English Civil War; Civil War | 1642-08 | 1651-09 | Parliamentarian Royalist
    Spanish Civil War; Civil War | 1936-07 | 1939-04 | Franco Republican
    Russian Civil War; Civil War | 1917-11 | 1922-10 | Bolshevik White
    American Revolutionary War; Revolutionary War; American War of Independence | 1775-04 | 1783-09
    French and Indian War | 1754-05 | 1763-02
    Seven Years' War | 1756-05 | 1763-02
    War of 1812 | 1812-06 | 1815-02
    Mexican-American War; Mexican–American War; Mexican War | 1846-04 | 1848-02
    Spanish-American War; Spanish–American War | 1898-04 | 1898-12
    Philippine-American War; Philippine–American War | 1899-02 | 1902-07
    Korean War | 1950-06 | 1953-07
    Vietnam War | 1955-11 | 1975-04
    Gulf War; Persian Gulf War | 1990-08 | 1991-02
    Crimean War | 1853-10 | 1856-03
    Franco-Prussian War | 1870-07 | 1871-05
    Russo-Japanese War | 1904-02 | 1905-09
    Napoleonic Wars | 1803-05 | 1815-11
    Peninsular War | 1807-10 | 1814-04
    Thirty Years' War | 1618-05 | 1648-10
    Hundred Years' War | 1337-05 | 1453-10
    War of the Spanish Succession | 1701-07 | 1714-09
    War of the Austrian Succession | 1740-12 | 1748-10
    Great Northern War | 1700-02 | 1721-09
    Second Boer War; Boer War | 1899-10 | 1902-05
    Winter War | 1939-11 | 1940-03
    Pacific War | 1941-12 | 1945-09
    Falklands War | 1982-04 | 1982-06
    Iran-Iraq War; Iran–Iraq War | 1980-09 | 1988-08
    Six-Day War | 1967-06 | 1967-06
    Yom Kippur War | 1973-10 | 1973-10
    Great Depression | 1929-10 | 1939-12
    """.strip().splitlines()
)

ERA_NAMES = frozenset(name for era in KNOWN_ERAS for name in era.names) | {"Cold War"}
"""Every name of them, and those that last too long to say when something was."""
