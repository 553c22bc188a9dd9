# Everything starts from a bare clone with Python 3.11 and make: the first target that needs it sets up .venv.

PYTHON ?= python3.11
VENV := .venv
RUN := $(VENV)/bin
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: help demo test check bench clean

help:  ## Show this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

$(VENV)/.installed: requirements.txt pyproject.toml
	$(PYTHON) -m venv --clear $(VENV)
	$(RUN)/python -m pip install --quiet --require-hashes -r requirements.txt
	$(RUN)/python -m pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

demo: $(VENV)/.installed  ## Make a deck and a printable quiz from a sample article, in build/demo
	@mkdir -p build/demo
	$(RUN)/quizgen make seeds/marie-curie.md --quiz build/demo/marie-curie.quiz.json \
		-o build/demo/marie-curie.apkg -o build/demo/marie-curie.quiz.md
	@ls -l build/demo

check: $(VENV)/.installed  ## Formatter, linter, types, layers and the fast tests
	$(RUN)/ruff format --check .
	$(RUN)/ruff check .
	$(RUN)/mypy
	$(RUN)/lint-imports
	$(RUN)/pytest -q -n auto --dist worksteal -m "not slow"

test: $(VENV)/.installed  ## Everything `check` does, all slow tests too, and the built wheel in its own environment
	$(RUN)/ruff format --check .
	$(RUN)/ruff check .
	$(RUN)/mypy
	$(RUN)/lint-imports
	$(RUN)/pytest -q -n auto --dist worksteal

bench: $(VENV)/.installed  ## Measure facts, extraction, questions and speed; fails below the floors in benchmarks/floors.json
	$(RUN)/python -m pip install --quiet --require-hashes -r requirements-bench.txt
	$(RUN)/python -m benchmarks

clean:  ## Remove the environment and everything built
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
