"""How the tables of names in this folder are written."""


def names_in(table: str) -> frozenset[str]:
    """The names in a table, parted by semicolons."""
    return frozenset(" ".join(name.split()) for name in table.split(";"))


def words_in(table: str) -> frozenset[str]:
    """The words in a table, parted by spaces."""
    return frozenset(table.split())
