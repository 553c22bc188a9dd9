"""What importing spaCy brings along, and what of it still works."""

import subprocess
import sys

_SCRIPT = """\
import sys
from quizgen.extract import DEFAULT_MODEL
from quizgen.extract.language import load
load(DEFAULT_MODEL)
assert not any(name.startswith("spacy.cli") for name in sys.modules)
import spacy
assert "spacy_version" in spacy.info(silent=True)
import spacy.cli
assert spacy.cli.info
"""


def test_the_commands_of_spacy_stay_out_until_they_are_asked_for() -> None:
    subprocess.run([sys.executable, "-c", _SCRIPT], check=True, capture_output=True, timeout=120)
