"""A PostgreSQL with PostGIS of its own, on loopback, for the time of the tests: Debian's packages, nothing else."""

import os
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

PASSWORD = "SECRET-Pass'word 42"
OWNER = "asd_owner"
START_SECONDS = 60


def binaries():
    """Folder of initdb and pg_ctl; None where PostgreSQL's server or PostGIS is not installed."""
    for folder in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True):
        version = folder.parent.name
        has_postgis = Path(f"/usr/share/postgresql/{version}/extension/postgis.control").is_file()
        if (folder / "initdb").is_file() and has_postgis:
            return folder
    return None


class Cluster:
    """initdb, start, stop in a folder of its own; as root, everything runs as the unprivileged user postgres."""

    def __init__(self, settings=()):
        self.folder = Path(tempfile.mkdtemp(prefix="asd_pg_"))
        self.data, self.bin = self.folder / "data", binaries()
        self.settings = settings
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]

    def start(self):
        words = self.folder / "password"
        words.write_text(PASSWORD)
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")
            shutil.chown(words, "postgres")
        self.folder.chmod(0o700)
        made = ("--auth=scram-sha-256", f"--pwfile={words}", f"--username={OWNER}", "--encoding=UTF8", "--locale=C")
        self._run("initdb", "-D", self.data, "--no-sync", *made)
        options = {
            "listen_addresses": "127.0.0.1",
            "port": self.port,
            "unix_socket_directories": "",
            "fsync": "off",
            "full_page_writes": "off",
            "max_wal_size": "4GB",
            **dict(self.settings),
        }
        self._options = " ".join(f"-c {name}='{value}'" for name, value in options.items())
        self.resume()
        return self

    def resume(self):
        log = self.folder / "log"
        self._run("pg_ctl", "-D", self.data, "-w", "-t", START_SECONDS, "-l", log, "-o", self._options, "start")

    def halt(self):
        self._run("pg_ctl", "-D", self.data, "-m", "immediate", "-w", "stop")

    def log(self):
        return (self.folder / "log").read_text(errors="replace")

    def stop(self):
        try:
            if (self.data / "postmaster.pid").exists():
                self.halt()
        finally:
            shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self, program, *words):
        command = [str(self.bin / program), *map(str, words)]
        if os.geteuid() == 0:
            command = ["runuser", "-u", "postgres", "--", *command]
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, cwd="/")
        if done.returncode:
            raise RuntimeError(f"{program}: {done.stderr[-2000:]}")

    def connect(self, database="postgres", user=OWNER, password=PASSWORD):
        import psycopg2

        connection = psycopg2.connect(
            host="127.0.0.1", port=self.port, dbname=database, user=user, password=password, connect_timeout=10
        )
        connection.autocommit = True
        return connection
