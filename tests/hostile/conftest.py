"""What the tests against a hostile helpdesk share."""

from tests.backends.conftest import worker

__all__ = ["worker"]
