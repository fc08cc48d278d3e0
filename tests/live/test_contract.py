"""The Request Tracker backend keeps the contract against a real Request Tracker."""

from tests.backends.contract import BackendContract
from tests.backends.staff_contract import StaffContract


class TestRequestTracker(BackendContract, StaffContract):
    pass
