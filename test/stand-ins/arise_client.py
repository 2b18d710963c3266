"""One question to ARISE's own registry client: a JSON object on stdin, the answer as one on stdout."""

import contextlib
import json
import sys

from arise.registry import SkillRegistry
from arise.stores.s3 import S3SkillStore


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
    if question["ask"] == "index":
        return registry._read_index()["skills"]
    skill = registry.pull(question["name"], question.get("version"))
    if question["ask"] == "pull":
        return plain(skill)
    return skill.to_callable()(*question["args"])


def active(question):
    """What the skill store says is active, each with the name of its tool."""
    store = S3SkillStore(question["bucket"], question["prefix"], question["region"])
    names = {spec.skill_id: spec.name for spec in store.get_tool_specs()}
    skills = [{**plain(skill), "status": skill.status.value, "tool": names[skill.id]} for skill in store.get_active_skills()]
    return {"version": store.get_version(), "skills": skills}


def said(question):
    if question["ask"] == "active":
        return active(question)
    kind = SkillRegistry if question.get("counts") else ReadOnlyRegistry
    return answer(kind(question["bucket"], question["prefix"], question["region"]), question)


def main():
    question = json.load(sys.stdin)
    # The client reports on stdout, and so may a skill.
    with contextlib.redirect_stdout(sys.stderr):
        try:
            outcome = {"value": said(question)}
        except Exception as error:
            outcome = {"error": {"type": type(error).__name__, "message": str(error)}}
    json.dump(outcome, sys.stdout)


main()
