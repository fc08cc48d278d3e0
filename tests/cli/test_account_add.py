"""`deskbell account add` finds out what is there, and may take a password."""

from desktop.helpdesk.running import RunningHelpdesk
from tests.cli.conftest import Deskbell


def test_an_address_is_enough(deskbell: Deskbell, helpdesk: RunningHelpdesk) -> None:
    token = helpdesk.tokens["customer"] + "\n"
    added = deskbell.json("account", "add", "--url", f"{helpdesk.url}/tickets/7", stdin=token)
    assert (added["kind"], added["url"]) == ("native", helpdesk.url)


def test_a_password_is_taken_and_never_repeated(
    deskbell: Deskbell, helpdesk: RunningHelpdesk
) -> None:
    helpdesk.set_password(helpdesk.tokens["customer"], "sam", " a good password")
    add = ("account", "add", "--url", helpdesk.url, "--login", "sam")
    line = deskbell.fails(*add, stdin="a wrong password\n")
    assert "login and password" in line
    assert "a wrong password" not in line
    assert deskbell.json(*add, stdin=" a good password\n")["kind"] == "native"
