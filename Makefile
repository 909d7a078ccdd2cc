# Every target does its own set-up: `make demo` and `make test` work on a fresh clone.
# Windows and macOS without make: python packaging/bootstrap.py, then what the target would run.

PYTHON ?= python3
BOOTSTRAP = $(PYTHON) packaging/bootstrap.py
BIN = .venv/bin
RUN = LC_ALL=C.UTF-8 $(BIN)

# Where there is no screen Qt draws offscreen, and never asks for a GPU.
export QT_QUICK_BACKEND ?= software
OFFSCREEN = QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen}
SHOTS ?= demo-shots
PYTEST_ARGS ?=

.PHONY: help demo test check lint format bench simulate lock clean

help:  ## say what there is
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST)

demo:  ## both screens and a phone page on the emulator: no keys, no network; without a display, pictures of it
	@$(BOOTSTRAP)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		exec $(RUN)/kiosk demo; \
	else \
		echo "No display here: playing one sale, pictures go to $(SHOTS)/"; \
		$(OFFSCREEN) LC_ALL=C.UTF-8 exec $(BIN)/kiosk demo --script pay --shots $(SHOTS); \
	fi

test:  ## everything that CI checks: style, types, layers, QML, and all tests
	@$(BOOTSTRAP) --tests
	@$(MAKE) --no-print-directory check
	$(OFFSCREEN) $(RUN)/python -m pytest -n auto $(PYTEST_ARGS)

lint:  ## style, types, layers and QML, without the tests
	@$(BOOTSTRAP) --tests
	@$(MAKE) --no-print-directory check

check:
	$(RUN)/ruff check .
	$(RUN)/ruff format --check .
	$(RUN)/mypy
	$(RUN)/lint-imports
	$(RUN)/python packaging/qmllint.py

format:  ## put the code into shape
	@$(BOOTSTRAP) --tests
	$(RUN)/ruff check --fix .
	$(RUN)/ruff format .

bench:  ## the budgets of speed, memory and idling, measured on this machine
	@$(BOOTSTRAP) --tests
	$(OFFSCREEN) $(RUN)/python -m tests.bench

PAYMENTS ?= 10000
SEED ?= 1
FAULTS ?= some

simulate:  ## PAYMENTS=1000000 SEED=1 FAULTS=some: the kiosk under every fault, on all cores; any failure has a seed
	@$(BOOTSTRAP)
	@$(RUN)/python -m kiosk.simulator --payments $(PAYMENTS) --seed $(SEED) --faults $(FAULTS)

lock:  ## write packaging/requirements*.lock anew; UPGRADE=1 takes the newest of everything
	@$(BOOTSTRAP) --tests
	$(BIN)/python packaging/lock.py

clean:  ## remove the environment and all that was made
	rm -rf .venv build dist *.egg-info $(SHOTS) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
