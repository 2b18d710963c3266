"""The loop of the warm interpreter: forks children, relays what they say, ends those that take too much."""

import json
import os
import select

from harness import runs


class Child(BaseException):
    """Raised in a fresh fork, so that it leaves this stack: its frames would show a candidate the other runs."""


class Supervisor:
    """All runs, and the channel on which they are ordered and accounted for."""

    def __init__(self, channel, unreadable):
        self._channel, self._unreadable = channel, unreadable
        self._runs = {}  # by number
        self._sources = {}  # descriptor: what to do when it is readable
        self._poll = select.poll()

    def rehearse(self):
        """Runs a child that only probes its walls. Returns what is missing."""
        run = self._fork(0, {"cpu": 1000, "memory": 64 << 20, "output": 10000}, None)
        while run.number in self._runs:
            self._turn()
        if run.told is None:
            return ["harness: " + run.output.kept.decode("utf-8", "replace")[:500]]
        return run.told

    def serve(self):
        """Works until whoever started us goes away."""
        self._take_orders()
        self._listen(self._channel.incoming, self._hear)
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

    def _hear(self):
        self._channel.fill()
        self._take_orders()

    def _take_orders(self):
        while (body := self._channel.next()) is not None:
            order = json.loads(body)
            if order["kind"] == "run":
                # The plan itself is the candidate's text: it goes to the child unread.
                self._fork(order["run"], order["limits"], self._channel.read())
            elif order["run"] in self._runs:
                self._runs[order["run"]].stop("asked")

    def _fork(self, number, limits, payload):
        (told, told_in), (result, result_in), (output, output_in) = os.pipe(), os.pipe(), os.pipe()
        pid = os.fork()
        if pid == 0:
            self._forget_all()
            raise Child(limits, payload, told_in, result_in, output_in)
        for descriptor in (told_in, result_in, output_in):
            os.close(descriptor)
        run = self._runs[number] = runs.Run(number, pid, limits, told, result, output)
        self._listen(run.end, lambda: self._ended(run))
        self._listen(result, lambda: self._relay(run, run.result, "result"))
        self._listen(output, lambda: self._relay(run, run.output, "output"))
        return run

    def _forget_all(self):
        """Not only by leaving the stack: these hold each other."""
        for run in self._runs.values():
            run.forget()
        self._runs.clear()
        self._sources.clear()
        self._channel.forget()

    def _relay(self, run, relay, name):
        if not relay.drain():
            self._forget(relay.descriptor)
        if relay.overflown:
            run.stop(name)

    def _ended(self, run):
        # A descriptor's number is used again at once, so an event may mean the one before.
        pid, status, used = os.wait4(run.pid, os.WNOHANG)
        if pid == 0:
            return
        for descriptor in run.descriptors():
            self._forget(descriptor)
        account = run.account(status, used)
        del self._runs[run.number]
        if run.number:
            self._channel.write({**account, "unreadable": self._unreadable})
