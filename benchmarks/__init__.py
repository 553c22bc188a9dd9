"""How good and how fast quizgen is: `python -m benchmarks [facts|questions|speed]`, run by `make bench`."""
