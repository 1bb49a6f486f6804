# `make run` and `make test` need only Python 3.11+ and make: packaging/set-up does the rest, once.

SHELL = /bin/sh
BIN = .venv/bin
MODELS = smollm2-135m gemma3-270m

.PHONY: help run test check lint bench soak screenshots gallery schemas pages docs translations lock licences reliability manual audit sbom packages clean
.DEFAULT_GOAL := help

help:
	@echo "make run     open the window (the first time: set up, and fetch two small models)"
	@echo "make test    run the tests; ARGS='-k name' chooses some"
	@echo "make check   all that CI asks for: format, lint, types, layers, tests"
	@echo "make bench   measure, and write docs/performance.md; ARGS='transcript' chooses one and writes nothing, ARGS=--all adds the others"
	@echo "make soak    some hours: kill 10,000 programs while they save (it goes on where it was stopped), feed damaged input for"
	@echo "             half an hour, ask 100,000 times, leave a fresh profile alone for 10 minutes"
	@echo "make screenshots  take the pictures of README and docs from the running program"
	@echo "make gallery     show every screen in three languages and both schemes, and what a screen reader reads"
	@echo "make schemas renew resources/*.schema.json, which editors check settings files with"
	@echo "make pages   renew the pages of docs/ that are made from the code: commands, settings, layers, decisions"
	@echo "make docs    make the site of the documentation in build/site"
	@echo "make translations  renew what translators fill in (packaging/languages/) and what is loaded of it (resources/languages/)"
	@echo "make lock    renew requirements.lock from pyproject.toml, with versions that are a week old"
	@echo "make licences     renew docs/licences.md from the installed packages"
	@echo "make reliability  renew docs/reliability.md from the tests' marks"
	@echo "make manual    renew the manual page and the shells' completions from the command line"
	@echo "make packages  build wheel, sdist, bundle and deb, and try each way to install from an empty home (20 minutes)"
	@echo "make audit   look up known faults of the locked packages; it says so if nobody can be asked"
	@echo "make sbom    list what is shipped, in CycloneDX, in dist/"
	@echo "make clean   remove what was made here, except the user's own data"

# The window opens without the models too, and offers to fetch them.
run:
	@packaging/set-up run
	@$(BIN)/abreast models get $(MODELS) || echo "Opening the window without the local models."
	@$(BIN)/abreast $(ARGS)

test:
	@packaging/set-up test
	$(BIN)/python -m pytest -n 2 --dist loadfile $(ARGS)

check: lint test

lint:
	@packaging/set-up test
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/pyright --pythonpath $(BIN)/python
	$(BIN)/lint-imports --no-logo

bench:
	@packaging/set-up test
	$(BIN)/python tests/bench/run.py $(ARGS)

# Some hours. `make clean` forgets how far the kills came. Each part can be run by itself: see its --help.
soak:
	@packaging/set-up test
	$(BIN)/python tests/bench/bench_kill.py --kills 10000 --state build/soak-kill.json $(ARGS)
	$(BIN)/python tests/bench/soak_fuzz.py --minutes 30
	$(BIN)/python tests/bench/soak_messages.py --messages 100000
	$(BIN)/python tests/bench/soak_idle.py --minutes 10

screenshots:
	@packaging/set-up test
	@$(BIN)/abreast models get $(MODELS)
	$(BIN)/python packaging/screenshots.py
	$(BIN)/python packaging/tour.py

gallery:
	@packaging/set-up test
	$(BIN)/python packaging/gallery.py $(ARGS)

schemas:
	@packaging/set-up test
	@$(BIN)/python packaging/schemas.py

pages:
	@packaging/set-up test
	@$(BIN)/python packaging/pages.py

docs:
	@packaging/set-up test
	@$(BIN)/python packaging/pages.py --check
	@$(BIN)/python packaging/docs_site.py

translations:
	@packaging/set-up test
	@$(BIN)/python packaging/translations.py

# No index and no path gets into the file: it is installed from whichever index the user's pip is set up with.
# A week is what it mostly takes until a bad version is found and taken back. For one that mends a fault and cannot wait:
# make lock ARGS='--exclude-newer-package NAME=2026-11-20'
LOCK = $(BIN)/uv pip compile --no-config --universal --generate-hashes --no-emit-index-url --python-version 3.11 \
	--exclude-newer '7 days' --upgrade --quiet --custom-compile-command 'make lock'

lock:
	@test -x $(BIN)/uv || packaging/set-up test
	$(LOCK) $(ARGS) --extra dev --extra local --output-file requirements.lock pyproject.toml
	$(LOCK) $(ARGS) --output-file packaging/release-tools.lock packaging/release-tools.in
	$(LOCK) $(ARGS) --output-file packaging/docs-tools.lock packaging/docs-tools.in

licences:
	@packaging/set-up test
	$(BIN)/python packaging/licences.py

reliability:
	@packaging/set-up test
	$(BIN)/python packaging/reliability.py

manual:
	@packaging/set-up test
	$(BIN)/python packaging/manual.py

packages:
	@packaging/set-up test
	@$(BIN)/abreast models get $(MODELS)
	$(BIN)/python packaging/build_and_try.py $(ARGS)

audit:
	@packaging/set-up test
	$(BIN)/python packaging/release.py audit

sbom:
	@packaging/set-up test
	$(BIN)/python packaging/release.py sbom

clean:
	rm -rf .venv .pytest_cache .ruff_cache .import_linter_cache .hypothesis build dist
	find app tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
