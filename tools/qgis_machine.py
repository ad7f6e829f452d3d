"""Start this machine's QGIS executables with the plugin enabled, in a profile of its own.

The one place that knows their quirks: Debian 12's ``qgis_process`` wrapper hands the real program an option it refuses
("Command --noversioncheck not known!"), so the program behind the wrapper is called where it exists; on a machine
without display, Qt is told to draw off screen.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PLUGIN = "anss_asd"


def qgis_process_program() -> str:
    """Path of the program to call: the binary behind Debian's wrapper when there is one."""
    for name in ("qgis_process.bin", "qgis_process"):
        found = shutil.which(name)
        if found:
            return found
    raise SystemExit("qgis_process was not found: run «make system» first.")


def isolated_environment(home: Path, language: str = "", plugin: Path = ROOT) -> dict[str, str]:
    """Environment with its own QGIS profile under ``home`` where the plugin in folder ``plugin`` is enabled.

    ``language`` ('fr', 'ar', 'en' or '') forces the interface language.
    """
    plugins = home / "plugins"
    plugins.mkdir(parents=True, exist_ok=True)
    link = plugins / PLUGIN
    if link.is_symlink():
        link.unlink()
    link.symlink_to(plugin, target_is_directory=True)
    _write_settings(home / "config" / "profiles" / "default" / "QGIS" / "QGIS3.ini", language)
    environment = dict(os.environ)
    environment.update(
        QGIS_CUSTOM_CONFIG_PATH=str(home / "config"),
        QGIS_PLUGINPATH=str(plugins),
        XDG_RUNTIME_DIR=str(_private(home / "runtime")),
        PYTHONDONTWRITEBYTECODE="1",
        PATH="/usr/bin:" + os.environ.get("PATH", ""),  # QGIS's embedded Python takes its home from the first python3
    )
    if language:
        environment.update(LANG=_locale(language), LC_ALL=_locale(language), LANGUAGE=language)
    return environment


def run_algorithm(algorithm: str, parameters: dict[str, object], environment: dict[str, str]) -> str:
    """Run one algorithm through ``qgis_process`` and return its JSON output; stop with its message when it fails."""
    call = [qgis_process_program(), "--json", "run", algorithm, "--"]
    call += [f"{key}={value}" for key, value in parameters.items()]
    done = subprocess.run(call, env=_offscreen(environment), capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{algorithm} failed ({done.returncode}):\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}")
    return done.stdout


def _offscreen(environment: dict[str, str]) -> dict[str, str]:
    return {**environment, "QT_QPA_PLATFORM": "offscreen"}


def _private(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    return folder


def _locale(language: str) -> str:
    return {"fr": "fr_FR.UTF-8", "ar": "ar_MA.UTF-8"}.get(language, "C.UTF-8")


def _write_settings(path: Path, language: str) -> None:
    lines = ["[PythonPlugins]", f"{PLUGIN}=true", "", "[qgis]", "checkVersion=false", "showTips=false", ""]
    lines += ["[Plugins]", "", "[UI]", "", "[app]", "projections\\unknownCrsBehavior=NoAction", ""]
    if language:
        user = {"fr": "fr", "ar": "ar", "en": "en_US"}[language]
        lines += ["[locale]", "overrideFlag=true", f"userLocale={user}", ""]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines), encoding="utf-8")
