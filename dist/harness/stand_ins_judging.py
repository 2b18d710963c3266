"""Operators that are shown what a test expects: their owner's answer is believed only beside its answers to other questions.

Truth is consistent. An object that is equal to 4 is not equal to 5 as well, and what is less than everything is less
than nothing. Which of the questions is the true one cannot be told from their number or their order: these follow from
the question and from the suite's text, which the owner of the class has never been given.
"""

import json
from builtins import NotImplemented, bool, id, len, list, range, str, type  # noqa: A004

from harness.stand_ins_equality import JUDGES, MODULE
from harness.stand_ins_verdicts import STRICT, VERDICTS, Answers
from harness.values import Opaque
from harness.values_altered import FOREIGN, NOBODYS, Draw, altered, altered_again, extremes
from harness.values_inspect import in_class, module_of

_text = json.JSONEncoder(ensure_ascii=True, separators=(",", ":")).encode
# How many questions one true one is hidden among, and after how many judgements of one operator only some are doubted.
QUESTIONS, ALWAYS, ONE_IN = 9, 100, 8
SIBLINGS = 1000
_MIRROR = {"__lt__": "__gt__", "__gt__": "__lt__", "__le__": "__ge__", "__ge__": "__le__"}


def operator(owner, name):
    """The operator `name` of a class of the owner's, for use in a stand-in."""

    def judged(self, *args):
        return _judged(owner, name, (self, *args))

    judged.__name__ = name
    return judged


def doubt(owner, name, args):
    """Notes where a method says yes to whatever it is asked: no lie yet, but nothing that a test could rest on."""
    answers = _asked(owner, name, args)
    others = {text for _, text in answers.others}
    if answers.true == (True, "true") and others == {"true"}:
        owner.record(f"{owner.name}.{name} says yes to whatever it is asked")


def _judged(owner, name, args):
    count = owner.judged[name] = owner.judged.get(name, 0) + 1
    answers = _asked(owner, name, args, count > ALWAYS)
    how, node = answers.reply
    if how == "opaque":
        raise owner.refusal(node if type(node) is str else "an answer that says nothing")
    value = owner.peer.read(node)
    if how == "raise":
        raise value
    if value is NotImplemented:
        return value
    wrong = VERDICTS[name](answers) if answers.others else None
    if wrong is None and (_contradicted(owner, name, args, value) or says_nothing(owner, name, args, value)):
        wrong = JUDGES
    if wrong == JUDGES:
        raise owner.refusal(f"{owner.name}.{name} {JUDGES}")
    if wrong is not None:
        owner.record(f"{owner.name}.{name} {wrong}")
    if name in STRICT:
        _keep_siblings(owner, value, answers)
    return value


def _keep_siblings(owner, value, answers):
    """Keeps with a difference what it would be from something else: what it says of itself must differ as well."""
    if module_of(type(value)) != MODULE or len(owner.siblings) > SIBLINGS:
        return
    kept = []
    for _, _, node in answers.given:
        try:
            kept.append(owner.peer.read(node))
        except Opaque:
            continue
    # With the value itself, so that no other gets its id.
    owner.siblings[id(value)] = (value, kept)


def says_nothing(owner, name, args, value):
    """Whether a difference answers as it would if something else had been taken away."""
    _, siblings = owner.siblings.get(id(args[0]), (None, ()))
    # A yes is what may be too cheap: most differences are not nothing, and not equal to a given value.
    if not siblings or type(value) is bool and value is (name in ("__ne__", "__bool__")):
        return False
    answers = [_plainly(owner, name, (one, *args[1:])) for one in siblings]
    said = {_text(answer) for answer in answers if answer is not None}
    return said == {_text(owner.peer.graph((value,), {})[1][0][1][0])}


def _asked(owner, name, args, seldom=False):
    """The owner's answers about the last of `args`, and about others in its place."""
    graph = owner.peer.graph(("method", name, *args), {})
    node = graph[1][0][1][-1]
    if type(node) is list and node[:1] == ["r"]:
        graph = owner.peer.graph(("method", name, *args[:-1], owner.peer.copied(args[-1])), {})
        node = graph[1][0][1][-1]
    draw = Draw(owner.peer.secret() + name + str(owner.judged.get(name)) + _text(graph))
    asked, others = {_text(node): node}, []
    for path, other in () if seldom and draw.below(ONE_IN) else _others(node, name, draw):
        # Two ways may lead to one value, which is one claim and not two.
        if _text(other) not in asked:
            asked[_text(other)] = other
            others.append((path, other))
    # Some are asked again: who counts, or answers by chance, says something else then.
    order = draw.shuffled(asked) if others else list(asked)
    order += [order[draw.below(len(order))] for _ in range(2)] + [_text(node)] if others else []
    # Written anew: it has no objects of its own, and their numbers count up.
    foreign = owner.peer.graph(("method", name, *args[:-1], NOBODYS), {})
    said = {}
    steady = True
    for text in order:
        about = foreign if asked[text] is FOREIGN else _in_place_of(graph, asked[text])
        how, answer = owner.peer.judge(owner.number, about)
        told = how, _text(answer)
        steady = steady and said.setdefault(text, (how, answer, told[1]))[2] == told[1]
    true = said[_text(node)]
    answered = [(path, other, said[_text(other)]) for path, other in others]
    return Answers(true[:2], node, graph[1][0][1][2], answered, steady)


def _others(node, name, draw):
    near = altered(node, draw)
    found = draw.shuffled(near)[:QUESTIONS]
    # What was altered is altered again, so that the true one is not in the middle of the others.
    found += [(path, other) for path, one in found[:1] for other in altered_again(node, path, one, draw)]
    if name in _MIRROR or name in STRICT or name == "__contains__":
        found += extremes(node)
    return [*found, (None, FOREIGN)]


def _in_place_of(graph, node):
    given = graph[1][0]
    return [graph[0], [[given[0], [*given[1][:-1], node]], *graph[1][1:]]]


def _contradicted(owner, name, args, value):
    """Whether the same question asked the other way round is answered otherwise."""
    if len(args) != 2 or type(value) is not bool:
        return False
    other = in_class(type(args[1]), name)
    if name in _MIRROR and value and in_class(type(args[0]), _MIRROR[name]) is not None and name in ("__lt__", "__gt__"):
        return _plainly(owner, _MIRROR[name], args) is True
    if name == "__eq__" and other is in_class(type(args[0]), name):
        return _plainly(owner, name, args[::-1]) is not value
    if name == "__ne__" and in_class(type(args[0]), "__eq__") is not None:
        return _plainly(owner, "__eq__", args) is value
    return False


def _plainly(owner, name, args):
    graph = owner.peer.graph(("method", name, *args), {})
    how, node = owner.peer.judge(owner.number, graph)
    return node if how == "return" else None
