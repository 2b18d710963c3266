"""One question to ARISE's own registry client: a JSON object on stdin, the answer as one on stdout."""

import contextlib
import json
import sys

from arise.registry import SkillRegistry


class ReadOnlyRegistry(SkillRegistry):
    """ARISE counts downloads by rewriting the entry at every pull, which no reader of ours may."""

    def _write_entry(self, entry):
        pass


def plain(value):
    """A skill or an entry as JSON can say it."""
    return {key: part for key, part in vars(value).items() if isinstance(part, (str, int, float, list))}


def answer(registry, question):
    if question["ask"] == "search":
        found = registry.search(question["query"], tags=question.get("tags"), limit=question.get("limit", 10))
        return [plain(entry) for entry in found]
    skill = registry.pull(question["name"], question.get("version"))
    if question["ask"] == "pull":
        return plain(skill)
    return skill.to_callable()(*question["args"])


def main():
    question = json.load(sys.stdin)
    kind = SkillRegistry if question.get("counts") else ReadOnlyRegistry
    # The client reports on stdout, and so may a skill.
    with contextlib.redirect_stdout(sys.stderr):
        try:
            registry = kind(question["bucket"], question["prefix"], question["region"])
            said = {"value": answer(registry, question)}
        except Exception as error:
            said = {"error": {"type": type(error).__name__, "message": str(error)}}
    json.dump(said, sys.stdout)


main()
