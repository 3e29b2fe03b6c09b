.PHONY: setup run test check format bench pictures

setup: ## make .venv with the qcode command in it
	@.ci/setup

run: setup ## open the workbench on the sample study
	@.ci/sample

test: setup ## run every test
	@QT_QPA_PLATFORM=offscreen .venv/bin/python -m pytest -n auto --cov --cov-report=term:skip-covered

check: setup ## format, lint, types, import contracts
	.venv/bin/ruff format --check .
	.venv/bin/ruff check .
	.venv/bin/basedpyright
	.venv/bin/lint-imports

format: setup ## put the code in shape
	.venv/bin/ruff check --fix --select I .
	.venv/bin/ruff format .

bench: setup ## measure the speed
	@QT_QPA_PLATFORM=offscreen .venv/bin/python -m benchmarks

pictures: setup ## draw the pictures of the guide anew, from the program itself
	@.venv/bin/python docs/pictures.py
