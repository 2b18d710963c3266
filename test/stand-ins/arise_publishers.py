"""Many publishers at once through ARISE's own registry client: how many, and skills each, as JSON on stdin; the answer on stdout."""

import contextlib
import json
import sys
import threading
import time

from arise.registry import SkillRegistry
from arise.types import Skill


def publisher(question, number, start, failures):
    registry = SkillRegistry(question["bucket"], question["prefix"], question["region"])
    start.wait()
    for index in range(question["skills"]):
        name = f"skill_{number}_{index}"
        code = f"def {name}():\n    return {index}\n"
        try:
            registry.publish(Skill(name=name, description="", implementation=code, test_suite=""))
        except Exception as error:
            failures.append(f"{name}: {error}")


def main():
    question = json.load(sys.stdin)
    start, failures = threading.Event(), []
    publishers = [
        threading.Thread(target=publisher, args=(question, number, start, failures))
        for number in range(question["publishers"])
    ]
    with contextlib.redirect_stdout(sys.stderr):
        for each in publishers:
            each.start()
        began = time.perf_counter()
        start.set()
        for each in publishers:
            each.join()
        took = time.perf_counter() - began
        registry = SkillRegistry(question["bucket"], question["prefix"], question["region"])
        indexed = sum(len(versions) for versions in registry._read_index()["skills"].values())
    json.dump({"milliseconds": took * 1000, "indexed": indexed, "failed": len(failures)}, sys.stdout)


main()
