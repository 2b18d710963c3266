import base64
import hashlib


def encode_all(text: str) -> list[str]:
    """Encode `text`."""
    data = text.encode("utf-8")
    digest = hashlib.sha256(data)
    digest.update(b"x")
    buffer = bytearray(data)
    buffer.extend(b"\x00\xff")
    head, tail = buffer[:2], memoryview(buffer)[2:].tobytes()
    number = int.from_bytes(bytes(buffer[:4]).ljust(4, b"\0"), "big")
    return [base64.b64encode(data).decode("ascii"), base64.urlsafe_b64decode(b"YQ==").decode(), digest.hexdigest(), hashlib.new("md5", data).hexdigest(), head.hex(), tail.decode("latin-1", errors="ignore"), str(number.to_bytes(4, "little")), bytes.fromhex("ff").hex(), str(data[0] ^ 0x1F), "".join(f"{byte:02x}" for byte in data)]
