"""The role `calls`: the implementation alone, called with values that the plan holds."""

import hashlib
import io
import os
import sys
import types
from builtins import BaseException, compile, getattr, len, max, min, range, setattr, super, vars  # noqa: A004

from harness import account, clock, counting, covering, join_answer, json_text, run_suite, standing

# Loading the module is the suite's trial to judge.
WITHOUT_END = 1 << 60
# A call may take this many steps even where those before it took more than their share, and this many times its share.
LEAST = 250
SHARES = 8
# Of all answers together so much is told at most, so that they fit into an account; of one answer so much. In characters.
ROOM = 700_000
LONGEST = 16_000
# What is told of an answer that is too long to be told: no more than by what it can be known again.
TOO_LONG = '{"how":"long","digest":"%s"}'
TOO_MANY_STEPS = '{"how":"ended","why":"steps"}'
# Taken before a candidate can put others in their place.
_digest = hashlib.sha256
_text = json_text.encoder()


def run(plan, tell):
    """Each call's answer in the plan's order, as the text of what `join_answer.answer` gives, with the steps that it took
    and the bytes that it printed.

    Where the plan says `covering`, it is told which decisions each call took.
    Where it says `careful`, `tell` is given each as soon as it is there: what ends this process is then known.
    """
    cover = covering.Covering() if plan.get("covering") else None
    caller = _Counted(plan, cover) if "steps" in plan or cover else _Plain(plan)
    heard = _Heard()
    heard.listen()
    raised = caller.load()
    if raised is not None:
        return {"kind": "raised", "file": "implementation", **raised}
    clock.move_on()
    answers, taken, said, room = [], [], [], ROOM
    loaded, ways = cover and cover.taken(), []
    for call in plan["calls"]:
        if cover:
            cover.again()
        if "at" in call:
            clock.jump(call["at"])
        text, used = caller.answer(call)
        if cover:
            ways.append(cover.taken())
        if len(text) > min(LONGEST, max(room, 500)):
            text = TOO_LONG % _digest(text.encode("ascii")).hexdigest()
        room -= len(text)
        printed = heard.since()
        if plan.get("careful"):
            tell([text, used, printed])
        answers.append(text)
        taken.append(used)
        said.append(printed)
    told = {"kind": "called", "answers": answers, "steps": taken, "printed": said}
    return {**told, "coverage": cover.told(loaded, ways)} if cover else told


class _Heard(io.RawIOBase):
    """What is printed, which goes where it went before; and how much of it there was."""

    def __init__(self):
        self._count = 0

    def listen(self):
        for name in ("stdout", "stderr"):
            before = getattr(sys, name)
            # As with -u: what was said is written by then, and nobody has to flush, which takes locks, after each call.
            stream = io.TextIOWrapper(self, before.encoding, before.errors, newline="\n", write_through=True)
            setattr(sys, name, stream)

    def writable(self):
        return True

    def write(self, said):
        self._count += len(said)
        return os.write(1, said)

    def since(self):
        """How many bytes since the last time."""
        count, self._count = self._count, 0
        return count


class _Plain:
    """Calls that may take as long as the run may."""

    def __init__(self, plan):
        self._name, self._plan = plan["name"], plan
        self._code = None

    def load(self):
        """A fresh module. What loading it raised, if it did."""
        self._module = types.ModuleType(self._name)
        standing.stand(self._module)
        if self._code is None:
            try:
                self._code = self._compiled(self._plan["implementation"], f"{self._name}.py", vars(self._module))
            except BaseException as error:
                return account.of(error, f"{self._name}.py")
        return run_suite.execute(self._code, f"{self._name}.py", self._prepared(vars(self._module)))

    def answer(self, call):
        if self._plan.get("fresh"):
            self.load()
        return self._answered(call), 0

    def _answered(self, call):
        first = text = self._once(call)
        for _ in range(1, call.get("times", 1)):
            text = self._once(call)
            if text != first:
                break
        return text

    def _once(self, call):
        namespace = vars(self._module)
        own = (f"{self._name}:", namespace) if self._plan.get("own") else None
        return _text(join_answer.answer(namespace[self._name], call, f"{self._name}.py", own))

    def _compiled(self, source, file, _namespace):
        return compile(source, file, "exec", dont_inherit=True)

    def _prepared(self, namespace):
        return namespace


class _Counted(_Plain):
    """Calls that take at most so many `each` and, as long as it can be, so many `together`."""

    def __init__(self, plan, cover):
        super().__init__(plan)
        steps = plan.get("steps", {"each": WITHOUT_END, "together": WITHOUT_END})
        self._cover = cover
        self._each, self._left, self._calls = steps["each"], steps["together"], len(plan["calls"])
        self._counter = counting.Counter(WITHOUT_END)

    def load(self):
        self._counter.again(WITHOUT_END)
        return super().load()

    def answer(self, call):
        share = self._left * SHARES // max(1, self._calls)
        limit = min(self._each, max(LEAST, share))
        self._calls -= 1
        if self._plan.get("fresh"):
            self.load()
        self._counter.again(limit)
        text = self._answered(call)
        used = self._counter.used()
        self._left -= min(used, self._left)
        return (TOO_MANY_STEPS if used > limit else text), used if "steps" in self._plan else 0

    def _compiled(self, source, file, namespace):
        return counting.compiled(source, file, namespace, self._cover, weighs=True)

    def _prepared(self, namespace):
        self._counter.bind(namespace)
        return namespace
