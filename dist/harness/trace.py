"""What a candidate reached for, by the interpreter's own audit events: evidence for the capability table, not a wall.

Names of events: https://docs.python.org/3/library/audit_events.html. A candidate can avoid them; the walls stand without.
"""

import sys

MANY = 20
# By an event's whole name, or by the part before its dot.
CAPABILITIES = {
    "open": "files", "os.listdir": "files", "os.scandir": "files", "os.mkdir": "files", "os.remove": "files",
    "os.rename": "files", "os.rmdir": "files", "os.chmod": "files", "os.chown": "files", "os.link": "files",
    "os.symlink": "files", "os.truncate": "files", "os.utime": "files", "os.chdir": "files", "os.fwalk": "files",
    "os.walk": "files", "glob.": "files", "shutil.": "files", "tempfile.": "files", "pathlib.": "files",
    "mmap.": "files", "sqlite3.": "files",
    "socket.": "network", "urllib.": "network", "http.": "network", "ftplib.": "network", "smtplib.": "network",
    "imaplib.": "network", "poplib.": "network", "nntplib.": "network", "telnetlib.": "network", "webbrowser.": "network",
    "subprocess.": "process", "os.system": "process", "os.exec": "process", "os.fork": "process",
    "os.forkpty": "process", "os.posix_spawn": "process", "os.spawn": "process", "os.kill": "process",
    "os.killpg": "process", "pty.": "process", "signal.pthread_kill": "process", "ctypes.": "process",
    "resource.setrlimit": "process", "resource.prlimit": "process",
    "os.putenv": "environment", "os.unsetenv": "environment",
}  # fmt: skip
# Loading a module opens files, and so does showing a line of source in a warning: nobody asked for these.
ITS_OWN = ("<frozen importlib", "<frozen runpy")
ON_THE_WAY = ("warnings.py", "linecache.py", "traceback.py", "tokenize.py")


class Trace:
    """The capabilities that were reached for, each with the events that showed it."""

    def __init__(self, files):
        self._files = frozenset(files)
        self._seen = {}
        self._busy = False
        self._frame = sys._getframe

    def install(self):
        sys.addaudithook(self._hear)

    def seen(self):
        """At most MANY pairs of capability and event, sorted."""
        return sorted([capability, event] for event, capability in self._seen.items())[:MANY]

    def _hear(self, event, _):
        if self._busy or event in self._seen:
            return
        capability = _capability_of(event)
        if capability is None:
            return
        self._busy = True
        try:
            if self._is_the_candidates(self._frame(1)):
                self._seen[event] = capability
        finally:
            self._busy = False

    def _is_the_candidates(self, frame):
        """Whether a frame of the candidate's is behind this event, with no import and no warning between."""
        while frame is not None:
            file = frame.f_code.co_filename
            if file in self._files:
                return True
            if file.startswith(ITS_OWN) or file.endswith(ON_THE_WAY):
                return False
            frame = frame.f_back
        return False


def _capability_of(event):
    return CAPABILITIES.get(event) or CAPABILITIES.get(event.partition(".")[0] + ".")
