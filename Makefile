# Every target sets up what it needs; the work itself is done by tools/setup and the command `layerlab`.
.DEFAULT_GOAL := help
.PHONY: help setup demo test test-all build verify docs lint style benchmark constraints

BIN := .venv/bin

help:  ## Show this list
	@sed -n 's/^\([a-z-]*\):.*##/\1\t/p' $(MAKEFILE_LIST) | expand -t 14

setup:  ## Make .venv and install the kit; does nothing when nothing changed
	@tools/setup

demo: setup  ## Build the releases, then make, grade and record a class of sample submissions
	$(BIN)/layerlab build
	$(BIN)/layerlab demo

# One thread of linear algebra in each of the processes that share the cores: more only wait for each other.
test test-all: export OPENBLAS_NUM_THREADS := 1
# Hundreds of processes begin in the tests, and containers often forbid Python to keep what it has compiled.
test test-all: export PYTHONDONTWRITEBYTECODE :=
test test-all: PYTEST := $(BIN)/python -m pytest -n auto --dist loadfile --no-loadscope-reorder
# Types are checked while tests wait for something: in a fresh clone they take half a minute of one processor.
TYPES := $(BIN)/mypy --strict
test test-all: BESIDE := tools/beside '$(TYPES)'
test: style  ## Everything that must hold before a commit
	@tools/setup --browser
	$(BIN)/layerlab build --check
	$(BESIDE) $(PYTEST)

test-all: style  ## The same, with what takes long and says little more
	@tools/setup --browser
	$(BIN)/layerlab build --check
	$(BESIDE) $(PYTEST) --all

build: setup  ## Bring source/ and release/ up to date with solutions/
	$(BIN)/layerlab build

verify: setup  ## Prove the hidden tests against every known mistake
	$(BIN)/layerlab verify

docs: setup  ## Make the site of the guides in docs/_build, and fail on any warning
	@rm -rf docs/_build
	$(BIN)/python -m sphinx -b html -d docs/_build/doctrees -W --keep-going -n -q -c docs . docs/_build/html
	@echo 'docs: open docs/_build/html/index.html'

lint: style  ## Check style and types
	$(TYPES)

style: setup  ## Check style alone
	$(BIN)/ruff check
	$(BIN)/ruff format --check

# The build that today's is measured against, in a checkout and an environment of its own.
EARLIER := .layerlab/earlier

benchmark: setup $(EARLIER)/.venv  ## Time layerlab against its peers and an earlier build, three times each (two hours)
	$(BIN)/python benchmarks/compare.py --beside $(EARLIER) --same-tests --repeat 3 --all

$(EARLIER)/.venv:
	git worktree prune
	git worktree add --detach $(EARLIER) c4baf61
	cd $(EARLIER) && tools/setup

constraints: setup  ## Choose versions anew: rewrites constraints.txt
	$(BIN)/uv pip compile --quiet --upgrade --python-version 3.11 --python-platform linux \
		--no-emit-index-url --no-emit-find-links --no-annotate --no-header \
		--extra dev --output-file constraints.txt pyproject.toml
