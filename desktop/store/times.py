"""Times as the profile stores them: integer microseconds since 1970, UTC."""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def micros(time: datetime) -> int:
    """Return an aware *time* in microseconds, exactly."""
    return (time - _EPOCH) // _MICROSECOND


def moment(micros: int) -> datetime:
    """Return the time that is stored as *micros*."""
    return _EPOCH + timedelta(microseconds=micros)


def micros_of(seconds: float) -> int:
    """Return Unix *seconds* in microseconds."""
    return round(seconds * 1_000_000)
