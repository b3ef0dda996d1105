# `make` or `make help` lists the targets. A command creates the environment that it needs in .venv.

SHELL := bash
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.SUFFIXES:
# One bad year does not stop the others, and one complaint of `make lint` not the next.
MAKEFLAGS += --no-builtin-rules --keep-going $(if $(filter output-sync,$(.FEATURES)),--output-sync)

VENV := .venv
PYTHON := $(VENV)/bin/python
DOUANE_REPORT := $(VENV)/bin/douane-report

# Two environments in one folder: what runs the tool, and what works on it as well. Once the wider
# one is there, or is asked for, it serves every target.
DEV_GOALS := test lint format check check-lock lock bench docs dev
ENVIRONMENT := $(VENV)/.$(if $(filter $(DEV_GOALS),$(MAKECMDGOALS))$(wildcard $(VENV)/.dev-stamp),dev,runtime)-stamp

# Years and what their outputs are made from.
LISTED := $(shell bash scripts/report.sh list)
SOURCES := $(filter-out unnamed,$(LISTED))
YEARS := $(sort $(foreach source,$(SOURCES),$(firstword $(subst |, ,$(source)))))
WANTED := $(or $(YEAR),$(YEARS))
INPUTS := requirements.lock pyproject.toml $(wildcard data/raw/sources.toml data/reference/*) \
	$(shell find src templates -type f ! -name '*.pyc' ! -path '*[[:space:]]*')
PROCESSED := $(notdir $(patsubst %/manifest.json,%,$(wildcard data/processed/*/manifest.json)))

# Once all years are there, each is held against the one before it. That reads only what the first
# step wrote, so that the order of the years makes no difference.
before = $(shell echo $$(($(1) - 1)))
LATER := $(foreach year,$(WANTED),$(if $(filter $(call before,$(year)),$(WANTED) $(PROCESSED)),$(year)))

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { \
		line = sprintf("  make %-11s", $$1); count = split($$2, words, " "); \
		for (i = 1; i <= count; i++) { \
			if (length(line " " words[i]) > 80) { print line; line = sprintf("%18s", "") } \
			line = line " " words[i] \
		} \
		print line \
	}' Makefile

##### The tool

.PHONY: report
ifdef SOURCE
report: $(ENVIRONMENT)
	@bash scripts/report.sh source '$(SOURCE)' '$(OUT)' '$(YEAR)'
else
report: $(WANTED:%=build/report/%) $(LATER:%=build/history/%) $(if $(YEAR),,$(filter unnamed,$(LISTED))) ## Make data/processed/YEAR for every year with a source (YEAR=2023, SOURCE=file OUT=folder, STRICT=1, -j)
endif

.PHONY: unnamed
unnamed:
	@bash scripts/report.sh unnamed

# The stamp stands outside data/processed: a fresh clone has outputs but was never run.
build/report/%: $(INPUTS) | $(ENVIRONMENT)
	@bash scripts/report.sh year $*

# Per year: its own source and overrides, and FORCE where file times do not tell the whole story.
define YEAR_RULE
build/report/$(firstword $(1)): $(wordlist 2,3,$(1)) $(wildcard data/overrides/$(firstword $(1)).toml)
endef
$(foreach source,$(SOURCES),$(eval $(call YEAR_RULE,$(subst |, ,$(source)))))

build/history/%: build/report/%
	@bash scripts/report.sh history $*

define HISTORY_RULE
build/history/$(1): $(if $(filter $(2),$(WANTED)),build/report/$(2),data/processed/$(2)/manifest.json)
endef
$(foreach year,$(LATER),$(eval $(call HISTORY_RULE,$(year),$(call before,$(year)))))

.PHONY: FORCE
FORCE:
ifdef STRICT
$(WANTED:%=build/report/%): FORCE
endif

folder = $(if $(wildcard data/processed/$(1)/.),data/processed/$(1),$(1))

.PHONY: diff
diff: $(ENVIRONMENT) ## Compare two years or two folders (OLD=2022 NEW=2023, ARGS="--only-changes")
	$(if $(and $(OLD),$(NEW)),,$(error say which: make diff OLD=2022 NEW=2023))
	@$(DOUANE_REPORT) diff '$(call folder,$(OLD))' '$(call folder,$(NEW))' $(ARGS)

.PHONY: series
series: $(ENVIRONMENT) ## Join all years into one tidy table on standard output (ARGS=...)
	@$(DOUANE_REPORT) series $(sort $(PROCESSED:%=data/processed/%)) $(ARGS)

TO := csv xlsx parquet sqlite json
EXPORTS := $(foreach year,$(or $(YEAR),$(PROCESSED)),$(TO:%=export-$(year)-%))

.PHONY: export $(EXPORTS)
export: $(EXPORTS) ## Write every year to build/export in each format (YEAR=2023, TO="xlsx sqlite")

$(EXPORTS): export-%: $(ENVIRONMENT)
	@mkdir -p build/export
	@$(DOUANE_REPORT) export data/processed/$(firstword $(subst -, ,$*)) \
		--to $(lastword $(subst -, ,$*)) --out build/export/$(subst -,.,$*)

PACKAGES := $(foreach year,$(or $(YEAR),$(PROCESSED)),package-$(year))

.PHONY: package $(PACKAGES)
package: $(PACKAGES) ## Write every year as open data to build/package (YEAR=2023)

$(PACKAGES): package-%: $(ENVIRONMENT)
	@$(DOUANE_REPORT) publish data/processed/$* --out build/package/$*

##### The work on it

.PHONY: test
test: $(ENVIRONMENT) ## Run the tests (ARGS="-k numbers -n 2")
	@$(PYTHON) -m pytest -q $(ARGS)

.PHONY: lint lint-style lint-format lint-types
lint: lint-style lint-format lint-types check-lock ## Check style, formatting, types and locks

lint-style: $(ENVIRONMENT)
	@$(VENV)/bin/ruff check --quiet .

lint-format: $(ENVIRONMENT)
	@$(VENV)/bin/ruff format --quiet --check .

lint-types: $(ENVIRONMENT)
	@$(VENV)/bin/mypy --no-error-summary

.PHONY: format
format: $(ENVIRONMENT) ## Format the code and mend what can be mended
	@$(VENV)/bin/ruff check --quiet --fix-only .
	@$(VENV)/bin/ruff format --quiet .

.PHONY: check
check: lint test ## Everything that must pass before a commit: lint and test

.PHONY: check-lock
check-lock: $(ENVIRONMENT) ## Check that the locks match pyproject.toml (no network)
	@$(PYTHON) scripts/locks.py check
	@$(VENV)/bin/uv pip check --quiet --python $(PYTHON)

# Works from whatever environment is there: the lock may be the very thing that is broken.
.PHONY: lock
lock: $(if $(wildcard $(VENV)/bin/uv),,$(ENVIRONMENT)) ## Renew the locks after a change of pyproject.toml (UPGRADE=all or UPGRADE="pandas")
	@$(PYTHON) scripts/locks.py renew $(if $(UPGRADE),--upgrade $(filter-out all,$(UPGRADE)))

.PHONY: bench
bench: $(ENVIRONMENT) ## Measure speed and memory (writes docs/performance.md)
	@$(PYTHON) scripts/bench.py --write $(ARGS)

.PHONY: docs
docs: $(ENVIRONMENT) ## Renew the generated pages of docs/
	@$(PYTHON) scripts/generate_docs.py

.PHONY: dev
dev: $(ENVIRONMENT) ## Only create the environment for working on the code

.PHONY: clean
clean: ## Remove what was built and cached (not .venv, not data/processed)
	@rm -rf build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	@find src scripts tests -name __pycache__ -type d -prune -exec rm -rf {} +

##### The environment

$(VENV)/.runtime-stamp: requirements.lock pyproject.toml scripts/install.sh
	@bash scripts/install.sh runtime

$(VENV)/.dev-stamp: requirements-dev.lock pyproject.toml scripts/install.sh
	@bash scripts/install.sh dev
