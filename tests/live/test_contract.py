"""The Request Tracker backend keeps the contract against a real Request Tracker."""

from tests.backends.contract import BackendContract


class TestRequestTracker(BackendContract):
    pass
