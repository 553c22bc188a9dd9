"""`python -m quizgen` is the same as `quizgen`."""

from quizgen.cli import main

main()
