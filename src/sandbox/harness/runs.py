"""A run as the warm interpreter sees it: a child or two, and the pipes that they speak through."""

import base64
import json
import os
import signal
import time

from harness import account, frames, walls_limits

# Five seconds, in looks of serve.LOOK.
LOOKS = 20
RESULT_CAP = OUTPUT_CAP = 1 << 20  # so that those of two children together fit into a frame


class Relay:
    """The reading end of a child's pipe, and the first `cap` bytes that came out of it."""

    def __init__(self, name, descriptor, cap):
        self.name, self.descriptor, self.cap = name, descriptor, cap
        self.kept, self.overflown = bytearray(), False
        os.set_blocking(descriptor, False)

    def drain(self):
        """Takes what is there. Returns whether more may come."""
        while not self.overflown:
            try:
                chunk = os.read(self.descriptor, 1 << 16)
            except BlockingIOError:
                return True
            if not chunk:
                return False
            self.kept += chunk
            if len(self.kept) > self.cap:
                del self.kept[self.cap :]
                self.overflown = True
        return False


class Run:
    """One plan at work: a child for each of its seats."""

    def __init__(self, number, seats):
        self.number, self.seats = number, seats

    def at_work(self):
        return [seat for seat in self.seats if seat.account is None and seat.stopped is None]

    def stop(self, reason):
        for seat in self.at_work():
            seat.stop(reason)

    def waits(self):
        """Whether all its children have slept through the last looks: what they wait for can only come from each other."""
        return min((seat.slept() for seat in self.at_work()), default=0) >= LOOKS


class Seat:
    """A child of a run; before that, a child that waits for one."""

    def __init__(self, pid, order, told, result, output):
        self.pid, self._order, self._told = pid, order, told
        # The walls that are missing, by our own word; None while it has not tried them.
        self.walls = None
        self.end = os.pidfd_open(pid)
        self.result, self.output = Relay("result", result, RESULT_CAP), Relay("output", output, OUTPUT_CAP)
        self.stopped = None
        self.account = None
        self._mapped = walls_limits.mapped()
        self._used, self._slept = 0, 0

    def begin(self, limits, payload):
        """Bounds it, and hands it what to run, of which nothing stays here; None, where it is only to try its walls."""
        self._limits = limits
        self.output.cap = min(limits["output"], OUTPUT_CAP)
        try:
            walls_limits.bound(self.pid, limits, self._mapped + len(payload or ""))
            frames.write(self._order, limits)
            if payload is not None:
                frames.pass_on(self._order, payload)
        except (BrokenPipeError, ProcessLookupError):
            pass  # it has ended, and says with its account that it never began
        os.close(self._order)

    def cpu_left(self):
        """Milliseconds of CPU time that this child may still take, to about a tick of the kernel's."""
        return self._limits["cpu"] - self._cpu()

    def slept(self):
        """For how many looks in a row it has been asleep and used no CPU time."""
        used = self._cpu()
        self._slept = self._slept + 1 if used == self._used and self._sleeps() else 0
        self._used = used
        return self._slept

    def _cpu(self):
        # The clock id is that of another process, as clock_getcpuclockid(3) makes it.
        try:
            return time.clock_gettime((~self.pid << 3) | 2) * 1000
        except OSError:
            return 0  # it is gone: its end is on the way

    def _sleeps(self):
        # On a busy machine it is R, and when it waits for a disk D: S is who waits for somebody else.
        try:
            with open(f"/proc/{self.pid}/stat", "rb") as stat:
                return stat.read(4096).rpartition(b") ")[2][:1] == b"S"
        except OSError:
            return False

    def stop(self, reason):
        if self.stopped is None:
            self.stopped = reason
            signal.pidfd_send_signal(self.end, signal.SIGKILL)

    def descriptors(self):
        return (self.end, self.result.descriptor, self.output.descriptor)

    def conclude(self, status, used):
        """Takes what is still in the pipes, closes them, and says how it went. Nothing the child wrote is read here."""
        for relay in (self.result, self.output):
            relay.drain()
        if frame := os.read(self._told, 1 << 16):
            self.walls = json.loads(frame[4:])
        for descriptor in (*self.descriptors(), self._told):
            os.close(descriptor)
        overflown = "result" if self.result.overflown else "output" if self.output.overflown else None
        code = os.waitstatus_to_exitcode(status)
        self.account = {
            "exit": code if code >= 0 else None,
            "signal": _name_of(-code) if code < 0 else None,
            "stopped": self.stopped or overflown,
            "walls": self.walls,
            "cpu": round((used.ru_utime + used.ru_stime) * 1000),
            "output": base64.b64encode(account.neutral(bytes(self.output.kept))).decode("ascii"),
            "result": base64.b64encode(self.result.kept).decode("ascii"),
        }

    def tried(self):
        """Which walls it found missing. Where it could not try them, what it said of that."""
        if self.walls is None:
            return ["harness: " + self.output.kept.decode("utf-8", "replace")[:500]]
        return self.walls


def _name_of(number):
    try:
        return signal.Signals(number).name
    except ValueError:
        return f"signal {number}"
