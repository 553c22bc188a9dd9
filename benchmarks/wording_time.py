"""What templates cost: loading and checking all built-in ones, and wording the questions of an article.

Both are shares of something else that the same process does, in processor time, so that a busy machine
changes little: loading beside importing what reads templates, wording beside all of a warm `make`.
"""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from benchmarks.runs import RunError, environment

_LONGEST = 120.0
_SCRIPT = """\
import json, sys, time
from pathlib import Path
clock = time.process_time
started = clock()
import pydantic, yaml, jinja2.parser
from quizgen.ask.library import load_library
from quizgen.ask.templates import Template
from quizgen.files import built_in_pack
imported = clock()
templates = load_library([built_in_pack()]).templates
loaded = clock()
spent = 0.0
def timed(method):
    def call(*args, **kwargs):
        global spent
        begun = clock()
        try:
            return method(*args, **kwargs)
        finally:
            spent += clock() - begun
    return call
from quizgen import make_quiz, read_article
data = Path(sys.argv[1]).read_bytes()
def make():
    begun = clock()
    make_quiz(read_article(data, "article.md"), templates, now=1)
    return clock() - begun
make()
Template.applies, Template.word = timed(Template.applies), timed(Template.word)
whole = make()
print(json.dumps({"imports": imported - started, "load": loaded - imported, "make": whole, "wording": spent}))
"""


@dataclass(frozen=True)
class Times:
    """Seconds of processor time."""

    imports: float
    load: float
    make: float
    wording: float


def wording_times(article: Path, turns: int) -> Times:
    """The medians of several runs. Raises RunError."""
    runs = [_run(article) for _ in range(turns)]
    return Times(*(median(getattr(run, name) for run in runs) for name in Times.__dataclass_fields__))


def _run(article: Path) -> Times:
    command = [sys.executable, "-c", _SCRIPT, str(article)]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_LONGEST, check=False, env=environment()
        )
    except subprocess.TimeoutExpired as error:
        raise RunError(f"timing templates did not end within {_LONGEST:.0f} s") from error
    if done.returncode:
        raise RunError(f"timing templates failed: {' / '.join(done.stderr.strip().splitlines()[-2:])}")
    return Times(**json.loads(done.stdout))
