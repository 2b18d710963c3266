from array import array


def bits(data: bytes) -> dict[str, int]:
    """Parse a header."""
    if len(data) < 4 or data[:2] != b"OK":
        raise ValueError("bad header: %r" % data[:2])
    version, flags = data[2], data[3]
    values = array("B", data)
    values.append(flags & 0xFF)
    checksum = 0
    for byte in values:
        checksum = (checksum << 1 ^ byte) & 0xFFFF
    return {"version": version, "set": flags.bit_count() if hasattr(flags, "bit_count") else bin(flags).count("1"), "sum": checksum, "items": values.itemsize}
