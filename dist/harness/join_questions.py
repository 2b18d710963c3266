"""Questions whose answers are held against each other: asked as often as one likes, they change nothing on this side."""

from builtins import str  # noqa: A004

from harness.values import Opaque

_STACK = 80


class Questions:
    """This part of an Exchange."""

    def graph(self, args, kwargs):
        """What `ask` would send for these. Raises Opaque."""
        try:
            return self.writer().write((args, kwargs))
        except Opaque as reason:
            self._link.record(str(reason))
            raise

    def copied(self, value):
        """A value like this one, which shares nothing with it."""
        return self.read(self.graph((value,), {})[1][0][1][0])

    def secret(self):
        """What the peer has not been told."""
        return self._link.secret

    def judge(self, number, graph):
        """How the peer answered `graph` and the node of its answer, unread. What it was given stays as it is here."""
        need_stack()
        self._may_ask("judge")
        self._asked += 1
        try:
            self._link.write(["call", self._asked, number, "judge", graph])
        except Opaque as reason:
            return "opaque", str(reason)
        how, states, node, _, _ = self._answer_to(self._asked)
        if how not in ("return", "raise", "opaque") or states is not None:
            self._link.fail("an answer that says nothing")
        return how, node


def need_stack(frames=_STACK):
    """Raises RecursionError now rather than in the middle of the talk, which would cut it off."""
    if frames:
        need_stack(frames - 1)
