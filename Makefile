# Deskbell's commands. `make run` and `make test` are all a new machine needs besides Python ≥ 3.11.
PYTHON ?= python3
BIN := .venv/bin
STAMP := .venv/.synced
# What to test, and how: make test TESTS=tests/store ARGS="-k outbox -x"
TESTS ?= tests
ARGS ?=
# Files of tests are dealt to all cores, in their order: those of the window come last, since Qt's
# objects must not be collected in the thread of a server that an earlier kind of test runs.
# A process that crashed is not started anew: its files would be waited for without end.
PARTED ?= -n auto --dist loadfile --no-loadscope-reorder --max-worker-restart 0
# How many thousandths of the figures of docs/promises.md: make faults N=30
N ?= 1000
# How many times as long as in the tests: make fuzz FUZZ=1000
FUZZ ?= 100

.DEFAULT_GOAL := help
.PHONY: help env run test check test-rt faults fuzz model bench screenshots dist site translations format lock clean libs-run libs-test libs-bench

help: ## say what there is
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | awk -F'\t' '{printf "  make %-13s %s\n", $$1, $$2}'

env: libs-test $(STAMP) ## make the environment in .venv, and nothing else

run: need-display libs-run $(STAMP) ## open the window on the demo helpdesk
	$(BIN)/deskbell demo

test: libs-test $(STAMP) ## install what the tests need and run them
	$(BIN)/pytest $(TESTS) -m "not rt" $(PARTED) $(ARGS)

check: libs-test $(STAMP) ## ruff, types, import contracts, translations, house rules
	$(BIN)/python -m tools.check

test-rt: libs-test $(STAMP) ## install and start a real Request Tracker, run the live tests
	bash tools/with-rt.sh $(BIN)/pytest tests/live -m rt $(ARGS)

faults: libs-test $(STAMP) ## put N thousandths of the promises to the test, against a real Request Tracker too
	$(BIN)/python -m tests.faults --rt --n $(N) $(ARGS)

fuzz: libs-test $(STAMP) ## hunt for inputs that break what reads from outside (FUZZ times as long as in test)
	DESKBELL_FUZZ=$(FUZZ) $(BIN)/pytest tests/fuzz --timeout 0 $(ARGS)

model: libs-test $(STAMP) ## let the model test look for faults for long, from another seed each time
	DESKBELL_MODEL=long $(BIN)/pytest tests/model/test_model.py -n 0 -s $(ARGS)

bench: libs-bench $(STAMP) ## measure; writes benchmarks/results and docs/benchmarks.md
	$(BIN)/python -m benchmarks $(ARGS)

screenshots: libs-test $(STAMP) ## take the pictures in docs/screenshots
	$(BIN)/python -m tools.screenshots $(ARGS)

dist: libs-test $(STAMP) ## make and try the packages of this system in dist/ (ARGS=root: the .deb in a clean Debian too)
	$(BIN)/python -m tools.dist $(ARGS)

site: libs-test $(STAMP) ## make the site of the documents in build/site
	$(BIN)/python -m tools.site

translations: libs-test $(STAMP) ## collect the texts of the sources into translations/
	$(BIN)/python -m tools.translations

format: $(STAMP) ## let ruff put the sources in shape
	$(BIN)/ruff check --fix --exit-zero --quiet .
	$(BIN)/ruff format --quiet .

lock: ## resolve the newest versions that pyproject.toml allows into uv.lock
	$(PYTHON) tools/bootstrap.py lock --upgrade

clean: ## remove everything that was made here (not your profile)
	rm -rf .venv build dist .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The environment is made from uv.lock, and again only when that or pyproject.toml changed.
$(STAMP): uv.lock pyproject.toml tools/bootstrap.py
	$(PYTHON) tools/bootstrap.py sync --locked
	@touch $@

libs-run:
	@$(PYTHON) tools/system_libs.py run

libs-bench:
	@$(PYTHON) tools/system_libs.py bench

libs-test:
	@$(PYTHON) tools/system_libs.py test

.PHONY: need-display
need-display:
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY$$QT_QPA_PLATFORM" ]; then \
		echo "There is no display to open a window on: run this in a desktop session, or under a virtual one with 'xvfb-run make run'." >&2; \
		exit 1; \
	fi
