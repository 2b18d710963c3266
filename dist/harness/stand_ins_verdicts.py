"""What an owner's answers about an expected value, and about others in its place, say of each other."""

import json
from builtins import abs, all, any, bool, float, int, len, list, range, sorted, sum, type, zip  # noqa: A004

from harness.stand_ins_equality import JUDGES, JUDGING
from harness.values_altered import FOREIGN, zeros

_text = json.JSONEncoder(ensure_ascii=True, separators=(",", ":")).encode
LEAVES_OUT = f"leaves fields out and so {JUDGES}"
UNASKED = "cannot be asked about anything else"
# Where another number on the other side must make another result. The others may round or cut off.
STRICT = frozenset(f"__{name}__" for name in "add radd sub rsub iadd isub".split())
_SMALL = 1e-6


class Answers:
    """The true question's answer and those to the others. `steady`: whether what was asked twice was answered alike."""

    def __init__(self, reply, node, self_node, others, steady):
        self.reply, self.node, self.self_node, self.steady = reply, node, self_node, steady
        # Who raises, or leaves it to the other side, has not answered.
        self.given = [(path, node, answer) for path, node, (how, answer, _) in others if how == "return" and answer != ["NotImplemented"]]
        self.others = [(path, _text(answer)) for path, _, answer in self.given]
        self.asked = len(others)
        self.true = reply[1] if reply[0] == "return" else None, _text(reply[1])

    def is_own(self):
        return type(self.node) is list and self.node[:1] in (["o"], ["m"], ["e"])


def equality(yes):
    """The verdict on `==` (yes is True), or on `!=` (yes is False)."""

    def verdict(answers):
        if not answers.steady:
            return JUDGES
        true = answers.reply[1]
        if type(true) is not bool:
            return _varied(answers)
        claims = [(path, node) for path, node, answer in answers.given if answer is yes]
        if any(node == FOREIGN for _, node in claims):
            return JUDGES
        if answers.is_own():
            return _of_fields(answers, claims) if true is yes else None
        return JUDGES if len(claims) + (true is yes) > 1 else None

    return verdict


def _of_fields(answers, claims):
    if claims and len(claims) >= len([one for one in answers.given if one[1] != FOREIGN]):
        return JUDGES
    # What both have alike may count for nothing; what they differ in must not.
    mine = _fields(answers.self_node)
    theirs = _fields(answers.node)
    ignored = {path[:3] for path, _ in claims if path and len(path) >= 3}
    differing = {(4, at, 1) for at in range(len(theirs)) if at >= len(mine) or mine[at] != theirs[at]}
    return LEAVES_OUT if ignored & differing else None


def _fields(node):
    return [_text(pair) for pair in node[4]] if type(node) is list and node[:1] == ["o"] else []


def order(answers):
    if not answers.steady:
        return JUDGES
    if type(answers.reply[1]) is not bool:
        return _varied(answers)
    said = [(node, answer) for _, node, answer in answers.given if type(answer) is bool]
    if len(said) < 2:
        return UNASKED
    if all(answer is answers.reply[1] for _, answer in said):
        return JUDGES
    numbers = sorted((_number(node), answer) for node, answer in [*said, (answers.node, answers.reply[1])] if _number(node) is not None)
    turns = sum(one[1] is not other[1] for one, other in zip(numbers, numbers[1:]))
    return JUDGES if turns > 1 else None


def containment(answers):
    if not answers.steady:
        return JUDGES
    if answers.reply[1] is not True:
        return None
    said = [answer for _, node, answer in answers.given if node != FOREIGN]
    return JUDGES if said and all(answer is True for answer in said) else None


def _varied(answers):
    """Not one and the same result for whatever it is asked about."""
    if not answers.steady:
        return JUDGES
    if not answers.others:
        return UNASKED
    if any(text != answers.true[1] for _, text in answers.others):
        return None
    return None if zeros(answers.self_node) and zeros(answers.reply[1]) else JUDGES


def _moved(answers):
    """Another number makes another result, and not only by a hair."""
    wrong = _varied(answers)
    if wrong is not None or _number(answers.node) is None:
        return wrong
    true = answers.reply[1]
    for _, node, answer in answers.given:
        if _number(node) is None:
            continue
        if answer == true or _number(true) is not None and _number(answer) is not None and abs(_number(true) - _number(answer)) < _SMALL:
            return JUDGES
    return None


def _number(node):
    if type(node) is int:
        return node
    return float(node[1]) if type(node) is list and node[:1] == ["f"] and node[1] != "nan" else None


VERDICTS = {name: _moved if name in STRICT else _varied for name in [*JUDGING, *(f"__i{name[2:]}" for name in JUDGING)]}
VERDICTS |= {"__eq__": equality(True), "__ne__": equality(False), "__contains__": containment}
VERDICTS |= {f"__{name}__": order for name in ("lt", "le", "gt", "ge")}
