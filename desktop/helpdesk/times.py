"""Times as the database keeps them: whole microseconds since 1970 in UTC, which sort exactly."""

import time
from datetime import UTC, datetime, timedelta

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
SECOND = 1_000_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE


def now() -> int:
    """Return the present as microseconds."""
    return time.time_ns() // 1000


def to_micros(moment: datetime) -> int:
    """Return *moment* as microseconds; a naive one counts as UTC."""
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return (moment - EPOCH) // MICROSECOND


def to_datetime(micros: int) -> datetime:
    """Return the moment as an aware datetime in UTC."""
    return EPOCH + timedelta(microseconds=micros)


def parse(text: str) -> int:
    """Return an ISO 8601 time with any offset as microseconds; raises ValueError."""
    return to_micros(datetime.fromisoformat(text))
