"""The loop of the warm interpreter: forks children, relays what they say, ends those that take too much."""

import json
import os
import select
import time

from harness import clock, runs


LOOK = 250  # milliseconds between two looks at who sleeps
# The first run of all is given nothing, and so only tries its walls.
REHEARSAL = {"run": 0, "seats": 1, "limits": {"cpu": 1000, "memory": 64 << 20, "output": 10000}, "world": {}}


class Supervisor:
    """All runs, and the channel on which they are ordered and accounted for. Nothing in it leads back to it.

    Children are forked before what they are to run is read: it is never in the memory of any but its own. What is
    ordered again and again, in the world of the first order, waits in its walls, so that an order finds it there.
    """

    def __init__(self, channel, hello, unreadable):
        self._channel, self._hello, self._unreadable = channel, hello, unreadable
        self._runs = {}  # by number
        self._sources = {}  # descriptor: what to do when it is readable, and with what
        self._poll = select.poll()
        self._looked = 0
        self._order = REHEARSAL
        self._usual = None  # the world of the first order
        self._waiting, self._orders = {}, {1: 0, 2: 0}  # by how many seats they have: children, and how often

    def serve(self):
        """Works until whoever started us goes away. Only a fork comes back, with what is its own."""
        while True:
            if self._order is not None:
                order, self._order = self._order, None
                seats, world = order["seats"], order["world"]
                if order["run"] and self._usual is None:
                    self._usual = world
                ready = self._waiting.pop(seats, None) if world == self._usual else None
                if ready is None:
                    ready, own = self._fork(seats, world)
                    if own:
                        return own
                self._begin(order, ready)
                self._orders[seats] += world == self._usual
                if self._orders[seats] > 1 and seats not in self._waiting:
                    self._waiting[seats], own = self._fork(seats, self._usual)
                    if own:
                        return own
            self._turn()

    def _fork(self, seats, world):
        """Has as many children wait, joined to each other. Returns them; in each of them, what is its own."""
        made, joins = [], joined(seats)
        shared = clock.Shared() if seats > 1 else None
        for join in joins:
            (order, order_in), (told, told_in), (result, result_in), (output, output_in) = (os.pipe() for _ in range(4))
            pid = os.fork()
            if pid == 0:
                return None, ((order, told_in, output_in, result_in, *join), (world, shared and shared.passed))
            for descriptor in (order, told_in, result_in, output_in):
                os.close(descriptor)
            made.append(runs.Seat(pid, order_in, told, result, output))
        for descriptor in {end for join in joins for end in join}:
            os.close(descriptor)
        if shared is not None:
            shared.forget()
        return made, None

    def _turn(self):
        # A child of one thread cannot use more CPU time than passes on the clock: nothing can be due before this.
        left = [seat.cpu_left() for run in self._runs.values() for seat in run.at_work()]
        for descriptor, _ in self._poll.poll(max(1, min(*left, LOOK)) if left else None):
            if descriptor in self._sources:
                then, *what = self._sources[descriptor]
                then(self, *what)
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

    def _listen(self, descriptor, *then):
        self._sources[descriptor] = then
        self._poll.register(descriptor, select.POLLIN)

    def _forget(self, descriptor):
        if self._sources.pop(descriptor, None):
            self._poll.unregister(descriptor)

    def _take_order(self):
        order = json.loads(self._channel.read())
        if order["kind"] == "run":
            self._order = order
        elif order["run"] in self._runs:
            self._runs[order["run"]].stop("asked")

    def _begin(self, order, seats):
        run = self._runs[order["run"]] = runs.Run(order["run"], seats)
        for seat in seats:
            # What it gets is the candidate's text: it goes on unread, and to none but its own.
            seat.begin(order["limits"], self._channel.read() if run.number else None)
            self._listen(seat.end, Supervisor._ended, run, seat)
            for relay in (seat.result, seat.output):
                self._listen(relay.descriptor, Supervisor._relay, seat, relay)

    def _relay(self, seat, relay):
        if not relay.drain():
            self._forget(relay.descriptor)
        if relay.overflown:
            seat.stop(relay.name)

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
        else:
            self._channel.write({**self._hello, "missing": seat.tried()})
            self._listen(self._channel.incoming, Supervisor._take_order)


def joined(seats):
    """For each seat the descriptors it reads from and writes to its neighbour by; none where it has no neighbour."""
    if seats == 1:
        return [()]
    (here, there), (back, forth) = os.pipe(), os.pipe()
    return [(here, forth), (back, there)]
