"""How many words a second extraction reads, and what memory it takes, beside the bare spaCy pipeline.

Each is timed inside its own process, the model loaded and warm, so that only reading text is compared.
"""

import json
import subprocess
import sys
from pathlib import Path

from benchmarks.runs import Run, RunError, environment
from quizgen.extract import DEFAULT_MODEL

_LONGEST = 120.0
_SCRIPT = """\
import json, resource, sys, time
from pathlib import Path
text = Path(sys.argv[1]).read_text(encoding="utf-8")
{prepare}
{once}(text[:5000])
started = time.perf_counter()
{once}(text)
seconds = time.perf_counter() - started
kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(json.dumps({{"seconds": seconds, "megabytes": kilobytes / 1000}}))
"""
BARE = _SCRIPT.format(
    prepare=f"""\
import spacy
pipeline = spacy.load({DEFAULT_MODEL!r})
def read(text):
    for doc in pipeline.pipe(text.split("\\n\\n")):
        pass
""",
    once="read",
)
OURS = _SCRIPT.format(
    prepare="""\
from quizgen import extract_facts, read_article
def read(text):
    extract_facts(read_article(text.encode("utf-8"), "article.md"))
""",
    once="read",
)


def timed(script: str, article: Path) -> Run:
    """Seconds for the text alone and the process's highest memory. Raises RunError."""
    try:
        done = subprocess.run(
            [sys.executable, "-c", script, str(article)],
            capture_output=True,
            text=True,
            timeout=_LONGEST,
            check=False,
            env=environment(),
        )
    except subprocess.TimeoutExpired as error:
        raise RunError(f"did not end within {_LONGEST:.0f} s") from error
    if done.returncode:
        message = (done.stderr.strip() or "no message").splitlines()[-1]
        raise RunError(f"ended with exit code {done.returncode}: {message}")
    return Run(**json.loads(done.stdout.splitlines()[-1]))
