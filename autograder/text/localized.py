"""Numbers and moments as the language writes them that is spoken; in English they are what they always were."""

from datetime import datetime

from layerlab.words import current


def decimal_said(text: str) -> str:
    """Return a decimal number, `4.5`, with the mark that the language has for the point: `4,5` in German."""
    language = current().code
    if language == "en" or "." not in text:
        return text
    from babel import UnknownLocaleError
    from babel.numbers import get_decimal_symbol

    try:
        return text.replace(".", get_decimal_symbol(language.replace("-", "_")))
    except (UnknownLocaleError, ValueError):
        return text


def moment_said(text: str) -> str:
    """Return a moment, `2026-11-05T14:03:00+00:00`, as the language writes it, with its zone; in English as it is.

    What is no moment stays as well.
    """
    language = current().code
    if language == "en":
        return text
    from babel import UnknownLocaleError
    from babel.dates import format_date, format_time

    locale = language.replace("-", "_")
    try:
        moment = datetime.fromisoformat(text)
        day = format_date(moment, format="long", locale=locale)
        clock = format_time(moment, format="HH:mm", locale=locale)
    except (UnknownLocaleError, ValueError):
        return text
    return f"{day} {clock} {moment.tzname() or ''}".rstrip()
