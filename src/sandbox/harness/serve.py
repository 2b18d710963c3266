"""The loop of the warm interpreter: forks children, relays what they say, ends those that take too much."""

import json
import os
import select
import time

from harness import clock, runs


LOOK = 250  # milliseconds between two looks at who sleeps


class Child(BaseException):
    """Raised in a fresh fork, so that it leaves this stack: its frames would show a candidate the other runs."""


class Supervisor:
    """All runs, and the channel on which they are ordered and accounted for."""

    def __init__(self, channel, unreadable):
        self._channel, self._unreadable = channel, unreadable
        self._runs = {}  # by number
        self._sources = {}  # descriptor: what to do when it is readable
        self._poll = select.poll()
        self._looked = 0

    def rehearse(self):
        """Runs a child that only probes its walls. Returns what is missing."""
        run = self._begin(0, {"cpu": 1000, "memory": 64 << 20, "output": 10000}, [lambda: None], {})
        while run.number in self._runs:
            self._turn()
        (seat,) = run.seats
        if seat.walls is None:
            return ["harness: " + seat.output.kept.decode("utf-8", "replace")[:500]]
        return seat.walls

    def serve(self):
        """Works until whoever started us goes away."""
        self._listen(self._channel.incoming, self._take_order)
        while True:
            self._turn()

    def _turn(self):
        # A child of one thread cannot use more CPU time than passes on the clock: nothing can be due before this.
        left = [seat.cpu_left() for run in self._runs.values() for seat in run.at_work()]
        for descriptor, _ in self._poll.poll(max(1, min(*left, LOOK)) if left else None):
            if descriptor in self._sources:
                self._sources[descriptor]()
        for run in self._runs.values():
            for seat in run.at_work():
                if seat.cpu_left() <= 0:
                    seat.stop("cpu")
        if (now := time.monotonic() * 1000) - self._looked >= LOOK:
            self._looked = now
            self._look()

    def _look(self):
        # All they wrote has been taken by now, so none of them waits for us. Nor may they wait for time to pass.
        for run in self._runs.values():
            if run.waits():
                run.stop("waits")

    def _listen(self, descriptor, then):
        self._sources[descriptor] = then
        self._poll.register(descriptor, select.POLLIN)

    def _forget(self, descriptor):
        if self._sources.pop(descriptor, None):
            self._poll.unregister(descriptor)

    def _take_order(self):
        order = json.loads(self._channel.read())
        if order["kind"] == "run":
            # What the seats get is the candidate's text: it goes to each child unread, and to none but its own.
            self._begin(order["run"], order["limits"], [self._channel.read] * order["seats"], order["world"])
        elif order["run"] in self._runs:
            self._runs[order["run"]].stop("asked")

    def _begin(self, number, limits, payloads, world):
        """Forks one child for each of `payloads`, which are read just before: no child finds another's in its memory."""
        run = self._runs[number] = runs.Run(number, limits)
        joins = joined(len(payloads))
        shared = clock.Shared() if len(payloads) > 1 else None
        for read, join in zip(payloads, joins):
            self._seat(run, read(), join, (world, shared and shared.passed))
        if shared is not None:
            shared.forget()
        for descriptor in {end for join in joins for end in join}:
            os.close(descriptor)
        return run

    def _seat(self, run, payload, join, here):
        (told, told_in), (result, result_in), (output, output_in) = os.pipe(), os.pipe(), os.pipe()
        pid = os.fork()
        if pid == 0:
            self._forget_all()
            raise Child(run.limits, payload, (told_in, output_in, result_in, *join), here)
        if payload is not None:
            payload[:] = bytes(len(payload))
        for descriptor in (told_in, result_in, output_in):
            os.close(descriptor)
        seat = runs.Seat(pid, run.limits, told, result, output)
        run.seats.append(seat)
        self._listen(seat.end, lambda: self._ended(run, seat))
        self._listen(result, lambda: self._relay(seat, seat.result, "result"))
        self._listen(output, lambda: self._relay(seat, seat.output, "output"))

    def _forget_all(self):
        """Not only by leaving the stack: these hold each other."""
        for run in self._runs.values():
            run.forget()
        self._runs.clear()
        self._sources.clear()

    def _relay(self, seat, relay, name):
        if not relay.drain():
            self._forget(relay.descriptor)
        if relay.overflown:
            seat.stop(name)

    def _ended(self, run, seat):
        # A descriptor's number is used again at once, so an event may mean the one before.
        pid, status, used = os.wait4(seat.pid, os.WNOHANG)
        if pid == 0:
            return
        for descriptor in seat.descriptors():
            self._forget(descriptor)
        seat.conclude(status, used)
        if any(each.account is None for each in run.seats):
            return
        del self._runs[run.number]
        if run.number:
            accounts = [each.account for each in run.seats]
            done = {"kind": "done", "run": run.number, "unreadable": self._unreadable, "seats": accounts}
            self._channel.write(done)


def joined(seats):
    """For each seat the descriptors it reads from and writes to its neighbour by; none where it has no neighbour."""
    if seats == 1:
        return [()]
    (here, there), (back, forth) = os.pipe(), os.pipe()
    return [(here, forth), (back, there)]
