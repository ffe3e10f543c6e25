"""How many values a JSON text holds, told before any of them is made."""


def too_many_parts(text: bytes, limit: int) -> bool:
    """Whether JSON holds more values than `limit`, told without making any of them.

    An empty list takes 3 bytes in the text and 64 in memory. Each value is announced by a comma or by the bracket
    before it; those within strings do not count, so strings are taken out where it matters.
    """
    # The quick look counts too many at most.
    if _separators(text) <= limit:
        return False
    # Without escaped quotes, every second piece between quotes is a string's inside.
    plain = text.replace(rb"\\", b"").replace(rb"\"", b"")
    strings = plain.count(b'"') // 2  # each quote that is left begins or ends one
    return strings > limit or _separators(b"".join(plain.split(b'"')[::2])) > limit


def _separators(text: bytes) -> int:
    return sum(map(text.count, (b",", b"[", b"{")))
