"""The loop of the warm interpreter: forks children, relays what they say, ends those that take too much."""

import base64
import json
import os
import select
import signal
import time

from harness import child

RESULT_CAP = 2 << 20


class Relay:
    """The reading end of a child's pipe, and the first `cap` bytes that came out of it."""

    def __init__(self, descriptor, cap):
        self.descriptor, self.cap = descriptor, cap
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
    """A child at work."""

    def __init__(self, number, pid, limits, result, output):
        self.number, self.pid, self.limits = number, pid, limits
        self.end = os.pidfd_open(pid)
        self.result, self.output = Relay(result, RESULT_CAP), Relay(output, limits["output"])
        self.stopped = None

    def cpu_left(self):
        """Milliseconds of CPU time that this run may still take. The clock id is the kernel's for another process: clock_getcpuclockid(3)."""
        try:
            return self.limits["cpu"] - time.clock_gettime((~self.pid << 3) | 2) * 1000
        except OSError:
            return self.limits["cpu"]  # it is gone: its end is on the way

    def stop(self, reason):
        if self.stopped is None:
            self.stopped = reason
            signal.pidfd_send_signal(self.end, signal.SIGKILL)


class Office:
    """All runs, and the channel on which they are ordered and accounted for."""

    def __init__(self, channel, prepared, hidden):
        self._channel, self._prepared, self._hidden = channel, prepared, hidden
        self._me = os.getpid()
        self._runs = {}  # by number
        self._sources = {}  # descriptor: what to do when it is readable
        self._poll = select.poll()

    def rehearse(self):
        """Runs a child that only probes its walls. Returns what is missing."""
        run = self._fork(0, {"cpu": 1000, "memory": 64 << 20, "output": 10000}, None)
        while run.number in self._runs:
            self._turn()
        try:
            answer = json.loads(run.result.kept[4:])
        except ValueError:
            return ["harness: " + run.output.kept.decode("utf-8", "replace")[:500]]
        return answer.get("walls", [])

    def serve(self):
        """Works until whoever started us goes away."""
        self._listen(self._channel.incoming, self._orders)
        while True:
            self._turn()

    def _turn(self):
        # A child of one thread cannot use more CPU time than passes on the clock: nothing can be due before this.
        left = [run.cpu_left() for run in self._runs.values() if run.stopped is None]
        for descriptor, _ in self._poll.poll(max(1, min(left)) if left else None):
            if descriptor in self._sources:
                self._sources[descriptor]()
        for run in [run for run in self._runs.values() if run.stopped is None and run.cpu_left() <= 0]:
            run.stop("cpu")

    def _listen(self, descriptor, then):
        self._sources[descriptor] = then
        self._poll.register(descriptor, select.POLLIN)

    def _forget(self, descriptor):
        if self._sources.pop(descriptor, None):
            self._poll.unregister(descriptor)

    def _orders(self):
        self._channel.fill()
        while (body := self._channel.next()) is not None:
            order = json.loads(body)
            if order["kind"] == "run":
                # The plan itself is the candidate's text: it goes to the child unread.
                self._fork(order["run"], order["limits"], self._channel.read())
            elif order["run"] in self._runs:
                self._runs[order["run"]].stop("asked")

    def _fork(self, number, limits, payload):
        result, result_in = os.pipe()
        output, output_in = os.pipe()
        pid = os.fork()
        if pid == 0:
            child.become(self._me, self._prepared, self._hidden, limits, payload, result_in, output_in)
        os.close(result_in)
        os.close(output_in)
        run = self._runs[number] = Run(number, pid, limits, result, output)
        self._listen(run.end, lambda: self._ended(run))
        self._listen(result, lambda: self._relay(run, run.result, "result"))
        self._listen(output, lambda: self._relay(run, run.output, "output"))
        return run

    def _relay(self, run, relay, name):
        if not relay.drain():
            self._forget(relay.descriptor)
        if relay.overflown:
            run.stop(name)

    def _ended(self, run):
        _, status, used = os.wait4(run.pid, 0)
        for relay in (run.result, run.output):
            relay.drain()
            self._forget(relay.descriptor)
            os.close(relay.descriptor)
        self._forget(run.end)
        os.close(run.end)
        del self._runs[run.number]
        if run.number:
            self._channel.write(self._account(run, os.waitstatus_to_exitcode(status), used))

    def _account(self, run, code, used):
        overflown = "result" if run.result.overflown else "output" if run.output.overflown else None
        return {
            "kind": "done",
            "run": run.number,
            "exit": code if code >= 0 else None,
            "signal": signal.Signals(-code).name if code < 0 else None,
            "stopped": run.stopped or overflown,
            "cpu": round((used.ru_utime + used.ru_stime) * 1000),
            "output": run.output.kept.decode("utf-8", "replace"),
            "result": base64.b64encode(run.result.kept).decode("ascii"),
        }
