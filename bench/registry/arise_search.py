"""ARISE's own search over objects in memory: `arise_search.py OBJECTS QUERY`, one JSON line with what it asked for."""

import io
import json
import sys
import time

from arise.registry import SkillRegistry


class Objects:
    """As much of a boto3 client as a search needs, and a count of what was asked of it."""

    def __init__(self, path):
        with open(path, encoding="utf-8") as lines:
            self.objects = dict(json.loads(line) for line in lines)
        self.requests = 0
        self.bytes = 0

    def get_object(self, Bucket, Key):
        self.requests += 1
        body = self.objects[Key].encode()
        self.bytes += len(body)
        return {"Body": io.BytesIO(body)}


objects = Objects(sys.argv[1])
registry = SkillRegistry("bench", "registry", s3_client=objects)
start = time.process_time()
found = registry.search(sys.argv[2], sort_by="relevance", limit=10)
spent = time.process_time() - start
json.dump(
    {"requests": objects.requests, "bytes": objects.bytes, "seconds": spent, "found": [entry.name for entry in found]},
    sys.stdout,
)
