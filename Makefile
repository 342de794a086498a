# Every target makes what it needs: `make run` and `make test` work on a machine that has only Python >= 3.11.
PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
SHARED ?= ../shared/corpus

.PHONY: run test check bench bench-million chaos fuzz score lock clean

run: $(VENV)/run.stamp
	$(BIN)/dateline run

test: $(VENV)/dev.stamp
	$(BIN)/pytest -n auto

check: $(VENV)/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(VENV)/dev.stamp
	$(BIN)/python -m tests.bench

# What readers wait for at a million releases: 10 GB of disk, and most of an hour to write them.
bench-million: $(VENV)/dev.stamp
	DATELINE_BENCH_SIZES=1000000 $(BIN)/python -m tests.bench readers

# The service is killed at random points while messages go out; prints what was lost, doubled, in doubt.
chaos: $(VENV)/dev.stamp
	$(BIN)/python -m tests.bot.delivery.chaos --messages 2000 --chats 50 --kills 25

# Coverage-guided, FUZZ seconds a target; what falls stands in build/fuzz. Needs Linux on x86-64.
FUZZ ?= 60
fuzz: $(VENV)/dev.stamp
	$(BIN)/pip install -q --disable-pip-version-check --no-build-isolation -e '.[fuzz]'
	$(BIN)/python -m tests.fuzz --seconds $(FUZZ)

score: $(VENV)/run.stamp
	@if [ -d $(SHARED) ]; then $(BIN)/python -m tests.score $(SHARED); else echo "no corpus at $(SHARED): nothing to score"; fi

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: pyproject.toml requirements.lock | $(VENV)/bin/python
	$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q bot digests
	touch $@

$(VENV)/dev.stamp: pyproject.toml requirements-dev.lock $(VENV)/run.stamp
	$(BIN)/pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.lock
	touch $@

# Pins with hashes and no address of where they came from.
lock:
	$(BIN)/pip install -q pip-tools
	$(BIN)/pip-compile -q --generate-hashes --allow-unsafe --build-deps-for editable --strip-extras --no-header --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-annotate -o requirements.lock pyproject.toml
	$(BIN)/pip-compile -q --generate-hashes --allow-unsafe --build-deps-for editable --strip-extras --no-header --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-annotate --extra dev -o requirements-dev.lock pyproject.toml

clean:
	rm -rf $(VENV) build *.egg-info
