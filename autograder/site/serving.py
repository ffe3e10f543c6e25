"""A folder of files is served on this machine alone, as any server would serve it."""

from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

LOOPBACK = "127.0.0.1"


class _Quiet(SimpleHTTPRequestHandler):
    """Serves files, and says nothing of each."""

    extensions_map = {  # noqa: RUF012  # the base class has it as a plain dict
        **SimpleHTTPRequestHandler.extensions_map,
        ".mjs": "text/javascript",
        ".wasm": "application/wasm",
        ".whl": "application/zip",
    }

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  # the base class's name
        del format, args


def serving(folder: Path, port: int) -> ThreadingHTTPServer:
    """Return a server of the files in a folder, on loopback; port 0 means any.

    Raises:
        OSError: the port is taken.
    """
    return ThreadingHTTPServer((LOOPBACK, port), partial(_Quiet, directory=str(folder)))
