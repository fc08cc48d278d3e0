"""The time zone of this computer, for any day of any year."""

from datetime import UTC, datetime, timedelta, tzinfo


class SystemZone(tzinfo):
    """As the system converts times; `datetime.astimezone()` knows one offset alone."""

    def utcoffset(self, dt: datetime | None) -> timedelta:
        """Return how far local time is from UTC at a local time."""
        if dt is None:
            return timedelta(0)
        local = dt.replace(tzinfo=None, microsecond=0)
        try:
            there = datetime.fromtimestamp(local.timestamp(), UTC)
        except (OverflowError, ValueError, OSError):
            # Beyond what the system can convert.
            return timedelta(0)
        return local - there.replace(tzinfo=None)

    def dst(self, dt: datetime | None) -> timedelta | None:
        """Tell nothing of it."""
        del dt
        return None

    def tzname(self, dt: datetime | None) -> str:
        """Return a name for logs."""
        del dt
        return "system"

    def fromutc(self, dt: datetime) -> datetime:
        """Return the local time of a moment in UTC."""
        moment = dt.replace(tzinfo=UTC)
        try:
            local = datetime.fromtimestamp(moment.replace(microsecond=0).timestamp())  # noqa: DTZ006
        except (OverflowError, ValueError, OSError):
            return dt
        return local.replace(microsecond=dt.microsecond, tzinfo=self)
