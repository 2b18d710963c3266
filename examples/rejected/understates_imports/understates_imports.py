import hashlib
import random
import re


def understates_imports(records: list[str], share: float) -> list[str]:
    """Draw a reproducible sample of text records, ignoring those that repeat another.

    Args:
        records: The records; white space at their ends does not count.
        share: The share to keep, from 0.0 to 1.0.

    Returns:
        The sampled records in their original order.

    Raises:
        ValueError: ``share`` does not lie between 0.0 and 1.0.
    """
    if not 0 <= share <= 1:
        raise ValueError("share must lie between 0.0 and 1.0")
    distinct = {hashlib.sha256(re.sub(r"\s+$", "", record).encode("utf-8")).digest(): record for record in records}
    kept = list(distinct.values())
    positions = random.Random(len(kept)).sample(range(len(kept)), round(len(kept) * share))
    return [kept[position] for position in sorted(positions)]
