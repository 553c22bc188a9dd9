"""Build quizgen/extract/data/first_names.py from the first-name files of the 1990 United States census.

Usage: python tools/first_names.py dist.female.first dist.male.first > quizgen/extract/data/first_names.py

The census files are a work of the United States government and in the public domain; each line holds a name
and the percentage of people of that sex who bear it. A name is kept if at least 0.005 % bear it and one sex
bears it ten times as often as the other. Names common elsewhere are added by hand below.
"""

import sys
import textwrap
from pathlib import Path

FEWEST_PERCENT = 0.005
TIMES_AS_OFTEN = 10
FEMALE = """
Agnieszka Aisha Alexandra Anastasia Anja Anneliese Angela Ayesha Beatrix Benazir Birgit Bronisława
Brigitte Chantal Chiara Dilma Ekaterina Elżbieta Emmeline Ewa Fatima Federica Françoise Frida Giulia
Gro Hedwig Ilse Indira Ingeborg Ingrid Irène Isabelle Jadwiga Jacinda Katarina Katarzyna Khadija
Lakshmi Leïla Ludmila Magdalena Małgorzata Malala Margarethe Mariam Marie Mette Michelle Nadezhda
Nefertiti Olga Rigoberta Rosa Sanna Selma Simone Sigrid Sirimavo Sofia Svetlana Tatiana Theresa
Ursula Valentina Véronique Wangari Wisława Yoko Zainab Ève
""".split()
MALE = """
Abdul Abdullah Ahmed Alessandro Alexei Ali Anatoly Anders Andrzej Angus Antonín Arne Ash Ban Bashar
Bernd Bjørn Boris Charles Cristiano Dieter Diego Dmitri Dries Eamon Emmanuel Erik Fidel Ferdinand
François Friedrich Gerhard Giovanni Giuseppe Goran Gustav Hamid Hans Hassan Heinrich Henri Hernan
Hiroshi Hosni Hugo Hussein Ibrahim Igor Imran Ivan Jacques Jan Jawaharlal Jean-Claude Jean-Jacques
Jens Johann Johannes Józef Jürgen Kaspar Kemal Kenji Klaus Kofi Konstantin Lars Lech Leif Lionel
Ludwig Luigi Mahatma Mahmoud Maurice Mehmet Mikhail Mohamed Mohammed Mohandas Muammar Muhammad
Mustafa Napoleon Narendra Nikita Nikolai Olaf Otto Pablo Paolo Pavel Per Pervez Piotr Pyotr Rajiv
Raúl René Rogier Romelu Saddam Salman Sergei Sergey Shinzo Simón Søren Stanisław Stefan Stéphane
Sven Tadeusz Takeshi Tariq Thibaut Umberto Vaclav Václav Viktor Vladimir Volodymyr Werner Wilhelm
Winston Władysław Wojciech Wolfgang Xavier Yasser Yuri Zbigniew Zlatan
""".split()


def read(path: str) -> dict[str, float]:
    rows = (line.split() for line in Path(path).read_text("ascii").splitlines())
    return {name.capitalize(): float(percent) for name, percent, *_ in rows}


def main() -> None:
    female, male = read(sys.argv[1]), read(sys.argv[2])
    she = {n for n, p in female.items() if p >= FEWEST_PERCENT and p > TIMES_AS_OFTEN * male.get(n, 0)}
    he = {n for n, p in male.items() if p >= FEWEST_PERCENT and p > TIMES_AS_OFTEN * female.get(n, 0)}
    she, he = (she | set(FEMALE)) - set(MALE), (he | set(MALE)) - set(FEMALE)
    print(
        '"""First names by the pronoun for those who bear them. '
        "Built by tools/first_names.py; not to be edited.\n"
    )
    print(
        'Source: first names of the 1990 United States census, in the public domain, with additions.\n"""\n'
    )
    for constant, names in (("SHE", she), ("HE", he)):
        lines = textwrap.wrap(" ".join(sorted(names)), 105, break_on_hyphens=False)
        print(f'{constant} = frozenset(\n    """\n' + "\n".join(lines) + '\n""".split()\n)')


if __name__ == "__main__":
    main()
