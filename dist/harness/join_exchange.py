"""Calls over a link, in both directions: while one side waits for an answer, it answers what the other asks meanwhile."""

from builtins import BaseException, all, int, len, list, str, type  # noqa: A004

from harness import exceptions, json_text, stand_ins
from harness.join_lending import Lending
from harness.join_questions import Questions, need_stack
from harness.join_performing import METHODS, arguments, do, said
from harness.values import Broken, Opaque
from harness.stand_ins_members import ASKED
from harness.values_inspect import derives, dict_of, module_of
from harness.values_unchanged import as_sent
from harness.values_read import Reader
from harness.values_write import Writer

_text = json_text.encoder()
DEPTH, ITEMS = 50, 100_000


class Exchange(Questions):
    """The talk of one side: its questions and its answers."""

    def __init__(self, link, own_modules, owns_classes):
        self.lending = Lending(link.record, self, own_modules, owns_classes)
        self._owns_classes = owns_classes
        self._link = link
        self._asked = self._depth = self._drawn = self._told = 0

    def writer(self, known=()):
        return Writer(self.lending, known)

    def read(self, node):
        """The value of a node that stands alone. Raises Opaque."""
        try:
            return Reader(self.lending).read(node)
        except Broken as error:
            self._link.fail(str(error))

    def ask(self, number, method, args=(), kwargs=None):
        """Has the peer do `method` on what it lent as `number`. Returns or raises what that did."""
        need_stack()
        writer = self.writer()
        try:
            self._may_ask(method)
            graph = writer.write((args, kwargs or {}))
            self._asked += 1
            self._link.write(["call", self._asked, number, method, graph])
        except Opaque as reason:
            self._link.record(str(reason))
            raise
        answer = self._answer_to(self._asked)
        try:
            how, value = self._understood(answer, writer)
        except Opaque as reason:
            self._link.record(str(reason))
            raise
        except Broken as error:
            self._link.fail(str(error))
        if how == "raise":
            raise value
        return value

    def _may_ask(self, method):
        if self._depth >= DEPTH:
            raise Opaque(f"calls back and forth nest more than {DEPTH} deep")
        if method in ("next", "send"):
            self._drawn += 1
            if self._drawn > ITEMS:
                raise Opaque(f"more than {ITEMS} items drawn one by one")

    def _answer_to(self, asked):
        whole = False
        self._depth += 1
        try:
            while True:
                message = self._link.read()
                if message[0] != "call":
                    whole = True
                    break
                self.answer(message)
        finally:
            self._depth -= 1
            if not whole and self._link.broken is None and not self._link.gone:
                # Whatever it was that ended the wait here, the answer would be taken for that to the next call.
                self._link.broken = "the talk was cut off"
        if message[0] != "reply" or len(message) != 7 or message[1] != asked or type(message[1]) is not int:
            self._link.fail("an answer to nothing")
        return message[2:]

    def _understood(self, answer, writer):
        how, states, node, told, notes = answer
        if type(notes) is not list or not all(type(note) is str for note in notes):
            raise Broken("an answer without notes")
        for note in notes:
            self._link.note(note[:1000])
        if how == "opaque" and type(node) is str:
            raise Opaque(node[:1000])
        if how not in ("return", "raise"):
            raise Broken("an answer that says nothing")
        reader = Reader(self.lending, writer.objects)
        if states is None:
            reader.unchanged(writer.classes)
        elif type(states) is not list:
            raise Broken("arguments in no state")
        else:
            for state in states:
                reader.read(state)
        value = reader.read(node)
        if how == "raise":
            if BaseException not in type(value).__mro__:
                raise Broken("it raised what is no exception")
            if type(told) is str and module_of(type(value)) == stand_ins.MODULE:
                dict_of(value)[stand_ins.TOLD] = told
        return how, value

    def answer(self, message):
        """Does what the peer asks, and replies. Raises Gone or Broken."""
        if len(message) != 5 or message[0] != "call" or message[3] not in METHODS or type(message[1]) is not int:
            self._link.fail("a question that is none")
        _, asked, number, method, graph = message
        if type(number) is not int or method in ASKED and not self._owns_classes:
            self._link.fail("a question about nothing")
        self._depth += 1
        try:
            reply = self._reply_to(number, method, graph)
            try:
                self._link.write(["reply", asked, *reply, self._news()])
            except Opaque as reason:
                self._link.write(["reply", asked, *_opaque(reason), self._news()])
        finally:
            self._depth -= 1

    def _news(self):
        news = self._link.opaque[self._told :]
        self._told += len(news)
        return news

    def _reply_to(self, number, method, graph):
        reader = Reader(self.lending)
        try:
            subject = self.lending.mine(number)
            if method in ASKED and not derives(type(subject), type):
                raise Broken("a question about no class")
            args, kwargs = arguments(reader.read(graph))
        except Opaque as reason:
            return _opaque(reason)
        except Broken as error:
            self._link.fail(str(error))
        try:
            how, value = "return", do(subject, method, args, kwargs)
        except Opaque as reason:
            return _opaque(reason)
        except BaseException as error:
            if self._link.broken is not None or self._link.gone:
                raise
            how, value = "raise", error
        return self._replied(how, value, None if method == "judge" else graph, (args, kwargs), reader.objects)

    def _replied(self, how, value, graph, given, objects):
        try:
            return self._written(how, value, graph, given, objects)
        except Opaque as reason:
            if how == "return":
                return _opaque(reason)
        try:
            return self._written(how, self._plainer(value), graph, given, objects)
        except Opaque as reason:
            return _opaque(reason)

    def _written(self, how, value, graph, given, objects):
        if graph is None:
            return how, None, self.writer().write(value), None
        writer, states = self.writer(objects), None
        if as_sent(graph, given, objects):
            writer.unchanged()
        else:
            state = writer.write(given)
            states = None if _text(state) == _text(graph) else [state, *writer.rest()]
        told = said(value) if how == "raise" and self.lending.classes.is_own(type(value)) else None
        return how, states, writer.write(value), told

    def _plainer(self, error):
        """The exception with an account of those of its arguments that cannot cross."""
        return exceptions.fresh(type(error), [self._or_text(one) for one in exceptions.arguments(error)])

    def _or_text(self, value):
        try:
            self.writer().write(value)
            return value
        except Opaque as reason:
            return f"<{reason}>"


def _opaque(reason):
    return "opaque", None, str(reason), None
