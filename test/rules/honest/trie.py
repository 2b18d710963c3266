class Trie:
    END = "$"

    def __init__(self, words=()):
        self.root: dict = {}
        for word in words:
            self.insert(word)

    def insert(self, word: str) -> None:
        node = self.root
        for letter in word:
            node = node.setdefault(letter, {})
        node[self.END] = True

    def starting(self, prefix: str):
        node = self.root
        for letter in prefix:
            if letter not in node:
                return
            node = node[letter]
        yield from self._walk(node, prefix)

    def _walk(self, node, prefix):
        for letter, child in node.items():
            if letter == Trie.END:
                yield prefix
            else:
                yield from self._walk(child, prefix + letter)


def trie(words: list[str], prefix: str) -> list[str]:
    """Complete `prefix`."""
    return sorted(Trie(words).starting(prefix))
