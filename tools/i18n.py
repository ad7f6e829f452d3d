"""Keep the French and Arabic catalogues in step with the source text.

``python -m tools.i18n update`` collects every ``tr("literal")`` of the plugin into ``i18n/asd_*.ts`` (known
translations stay, vanished ones go); ``compile`` makes the ``.qm`` files with lrelease; ``missing`` prints what
still has no translation. Qt's lupdate does not read Python, and pylupdate skips module-level ``tr`` functions.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "asd_plugin"
FOLDER = ROOT / "i18n"
CONTEXT = "ASD"
LANGUAGES = {"fr": "fr_FR", "ar": "ar"}
# QGIS's own Arabic catalogue writes «1%» where Qt expects «%1», so that Processing dialogs lose the name of every
# optional parameter; the last translator installed wins, so ours carries the right form.
QGIS_REPAIRS = {"ar": {"QObject": {"%1 [optional]": "%1 [\u0627\u062e\u062a\u064a\u0627\u0631\u064a]"}}}


def calls_of_tr(source: str) -> list[ast.Call]:
    """Every call of ``tr(...)`` in ``source``."""
    return [
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr"
    ]


def literals() -> list[str]:
    """Source texts of the whole plugin, sorted, once each; a call without a literal is an error of its own test."""
    found = set()
    for path in sorted(PACKAGE.rglob("*.py")):
        for call in calls_of_tr(path.read_text(encoding="utf-8")):
            if call.args and isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str):
                found.add(call.args[0].value)
    return sorted(found)


def catalogue_path(language: str) -> Path:
    """Path of a language's ``.ts`` file."""
    return FOLDER / f"asd_{language}.ts"


def read_catalogue(language: str) -> dict[str, str]:
    """Source text -> translation; untranslated entries give an empty text."""
    path = catalogue_path(language)
    if not path.is_file():
        return {}
    entries = {}
    contexts = [item for item in ET.parse(path).getroot().iter("context") if item.findtext("name") == CONTEXT]
    for message in (message for context in contexts for message in context.iter("message")):
        translation = message.find("translation")
        finished = translation is not None and translation.get("type") not in ("unfinished", "vanished")
        entries[message.findtext("source", "")] = (translation.text or "") if finished else ""
    return entries


def write_catalogue(language: str, entries: dict[str, str]) -> None:
    """Write ``entries`` as a Qt ``.ts`` file, in the order of the source texts."""
    root = ET.Element("TS", version="2.1", language=LANGUAGES[language], sourcelanguage="en")
    for name, texts in {CONTEXT: entries, **QGIS_REPAIRS.get(language, {})}.items():
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for source in sorted(texts):
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = source
            translation = ET.SubElement(message, "translation")
            if texts[source]:
                translation.text = texts[source]
            else:
                translation.set("type", "unfinished")
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    FOLDER.mkdir(exist_ok=True)
    catalogue_path(language).write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8"
    )


def update() -> None:
    """Merge the source texts into every catalogue."""
    texts = literals()
    for language in LANGUAGES:
        known = read_catalogue(language)
        write_catalogue(language, {text: known.get(text, "") for text in texts})


def compile_catalogues(folder: Path = FOLDER) -> None:
    """Make the ``.qm`` files in ``folder`` with lrelease."""
    candidates = ("/usr/lib/qt5/bin/lrelease", "/usr/lib/qt6/bin/lrelease", shutil.which("lrelease"))
    program = next((path for path in candidates if path and Path(path).is_file()), None)
    if program is None:
        raise SystemExit("lrelease was not found: install the package qttools5-dev-tools.")
    for language in LANGUAGES:
        target = folder / f"asd_{language}.qm"
        subprocess.run([program, "-silent", str(catalogue_path(language)), "-qm", str(target)], check=True)


def missing() -> dict[str, list[str]]:
    """For each language, the source texts without a finished translation."""
    texts = literals()
    return {
        language: [text for text in texts if not known.get(text)]
        for language, known in ((name, read_catalogue(name)) for name in LANGUAGES)
    }


def main(arguments: list[str]) -> int:
    """Run ``update``, ``compile`` or ``missing``."""
    action = arguments[0] if arguments else "missing"
    if action == "update":
        update()
    elif action == "compile":
        compile_catalogues()
    for language, texts in missing().items():
        print(f"{language}: {len(texts)} texts without translation")
        if action == "missing":
            print("\n".join(f"  {text!r}" for text in texts))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
