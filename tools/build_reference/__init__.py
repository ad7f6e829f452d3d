"""Builds `resources/reference` and `resources/catalogue` from two published packages.

Run by people, never imported by the plugin:

    python -m venv /somewhere/reference-env
    /somewhere/reference-env/bin/pip install -r tools/build_reference/requirements.txt
    /somewhere/reference-env/bin/python -m tools.build_reference --out .

The method, its repairs and its checks: docs/methods/reference.md.
"""
