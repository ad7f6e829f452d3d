# Two commands matter on a fresh Debian 12 machine, as root or with sudo: «make demo» and «make test».
PYTHON := /usr/bin/python3
VENV   := .venv/bin
BUILD  := build

.PHONY: demo test test-matrix desktop package system dev qt6 lint check-reference bench screenshots catalogues clean

system:            ## Debian packages (QGIS, pandas, Xvfb ...)
	@tools/machine/install.sh

dev: system        ## development tools in .venv, over the system's packages
	@cmp -s tools/machine/requirements-dev.txt .venv/.installed 2>/dev/null || { \
	  $(PYTHON) -m venv --system-site-packages .venv && \
	  $(VENV)/pip install -q --disable-pip-version-check -r tools/machine/requirements-dev.txt && \
	  cp tools/machine/requirements-dev.txt .venv/.installed; }

qt6:
	@cmp -s tools/machine/requirements-qt6.txt .venv-qt6/.installed 2>/dev/null || { \
	  $(PYTHON) -m venv .venv-qt6 && \
	  .venv-qt6/bin/pip install -q --disable-pip-version-check -r tools/machine/requirements-qt6.txt && \
	  cp tools/machine/requirements-qt6.txt .venv-qt6/.installed; }

demo: system       ## the main job through qgis_process, into build/demo/
	@$(PYTHON) -m tools.demo $(BUILD)/demo

test: dev lint check-reference   ## the whole suite on this machine's QGIS
	$(VENV)/python -m pytest -q

test-matrix: qt6   ## the same suite on Debian 13's QGIS 3.40, and the Qt 6 check
	.venv-qt6/bin/python -m tools.qt6_check
	tools/machine/debian13.sh -q -m "not package"

lint: dev
	$(VENV)/ruff check .
	$(VENV)/ruff format --check .

check-reference:   ## the committed reference is what its manifest says (rebuild: see docs/methods/reference.md)
	$(PYTHON) -m tools.build_reference.check

desktop: demo      ## a real QGIS on the demo project, plugin enabled, own profile
	@$(PYTHON) -m tools.desktop $(BUILD)/demo/anss_demo.qgz

package: dev       ## the installable zip
	$(PYTHON) -m tools.package

bench: system      ## measure the bars of docs/benchmarks.md
	$(PYTHON) -m tools.bench

catalogues: system ## collect the texts, compile the French and Arabic catalogues
	$(PYTHON) -m tools.i18n update
	$(PYTHON) -m tools.i18n compile

screenshots: dev   ## make the screenshots of docs/ again
	ASD_KEEP_SCREENSHOTS=docs/screenshots $(VENV)/python -m pytest -q tests/desktop

clean:
	rm -rf $(BUILD)
