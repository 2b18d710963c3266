from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple


class Token(NamedTuple):
    kind: str
    text: str
    position: int = 0


@dataclass(slots=True)
class Parser:
    tokens: list[Token]
    position: int = 0

    def peek(self) -> Token | None:
        return self.tokens[self.position] if self.position < len(self.tokens) else None

    def take(self, *kinds: str) -> Token:
        token = self.peek()
        if token is None or token.kind not in kinds:
            raise SyntaxError(f"expected {' or '.join(kinds)}, got {token}")
        self.position += 1
        return token

    def expression(self) -> float:
        value = self.term()
        while (token := self.peek()) and token.text in "+-":
            self.take("op")
            value = value + self.term() if token.text == "+" else value - self.term()
        return value

    def term(self) -> float:
        return float(self.take("number").text)


def tokenise(text: str) -> Iterator[Token]:
    for index, word in enumerate(text.split()):
        yield Token("number" if word.isdigit() else "op", word, position=index)


def parser(text: str) -> float:
    """Evaluate sums."""
    return Parser(list(tokenise(text))).expression()
