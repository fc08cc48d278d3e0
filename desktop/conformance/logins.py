"""Rules about the logins that a ticket carries: in no answer, noted when seen, then destroyed."""

from typing import Any, Final

from desktop.conformance.desk import Desk, expect, fresh_key
from desktop.conformance.rules import rule

_WRITING: Final = "Writing"
_PASSWORD: Final = "conformance-password-that-no-answer-has"  # noqa: S105 - opens nothing
_LOGIN: Final = {
    "field": "",
    "row": None,
    "in": None,
    "kind": "server_root",
    "login": "conformance-login",
    "password": _PASSWORD,
    "host": "host.example",
    "port": 22,
}


def _with_login(desk: Desk, subject: str) -> tuple[dict[str, Any], dict[str, Any], str]:
    ticket = desk.open(subject)
    key, body = fresh_key(), {"body": "The login.", "secrets": [_LOGIN]}
    path = f"/tickets/{ticket['id']}/messages"
    first = desk.customer.post(path, body, key)
    first.json(201)
    again = desk.customer.post(path, body, key)
    for answer in (first, again):
        expect(_PASSWORD.encode() not in answer.content, "the answer to a write has the password")
    (secret,) = desk.customer.ticket(ticket)["secrets"]
    return ticket, secret, path


@rule(
    "logins-in-no-answer",
    section=_WRITING,
    feature="secrets",
)
def logins_in_no_answer(desk: Desk) -> None:
    """A login's name and password are in no object, list or feed; `reveal` alone tells them."""
    cursor = desk.customer.cursor()
    ticket, secret, path = _with_login(desk, "Conformance: a login")
    for asked in (
        f"/tickets/{ticket['id']}",
        path,
        "/tickets?limit=5",
        f"/changes?cursor={cursor}",
    ):
        told = desk.customer.get(asked).content
        expect(_PASSWORD.encode() not in told, f"{asked} has the password")
        expect(b"conformance-login" not in told, f"{asked} has the login's name")
    shown = desk.customer.ask("POST", f"/tickets/{ticket['id']}/secrets/{secret['id']}/reveal")
    told = shown.json(200)
    seen = (told["login"], told["password"], told["host"], told["port"])
    expect(seen == ("conformance-login", _PASSWORD, "host.example", 22), "it reveals another login")


@rule(
    "reveals-are-noted",
    section=_WRITING,
    people=("agent",),
    feature="secrets",
)
def reveals_are_noted(desk: Desk) -> None:
    """Each look at a login is in the ticket's activity, with who looked."""
    ticket, secret, _path = _with_login(desk, "Conformance: who looked")
    at = f"/tickets/{ticket['id']}"
    desk.agent.ask("POST", f"{at}/secrets/{secret['id']}/reveal").json(200)
    events = desk.agent.get(f"{at}/activity").json(200)["items"]
    looked = [event for event in events if event["what"] == "secret_revealed"]
    expect(len(looked) == 1, f"the activity has {len(looked)} looks")
    expect(looked[0]["person"]["id"] == desk.agent.me["id"], "it names somebody else")


@rule(
    "closed-destroys",
    section=_WRITING,
    feature="secrets",
)
def closed_destroys(desk: Desk) -> None:
    """When a ticket closes its logins are destroyed; reopening brings none back."""
    ticket, secret, _path = _with_login(desk, "Conformance: a login of a closed ticket")
    statuses = desk.customer.get("/catalog").json(200)["statuses"]
    for meaning in ("closed", "waiting_for_staff"):
        status = next(each["id"] for each in statuses if each["meaning"] == meaning)
        desk.customer.patch(ticket, {"status": status}).json(200)
        shown = desk.customer.ask("POST", f"/tickets/{ticket['id']}/secrets/{secret['id']}/reveal")
        shown.refused(410, "purged")
    (left,) = desk.customer.ticket(ticket)["secrets"]
    expect(left["purged"] is True, "it does not say that it was destroyed")


@rule(
    "others-logins",
    section=_WRITING,
    people=("other_customer",),
    feature="secrets",
)
def others_logins(desk: Desk) -> None:
    """Nobody of another account can reveal a login."""
    ticket, secret, _path = _with_login(desk, "Conformance: nobody else's login")
    shown = desk.stranger.ask("POST", f"/tickets/{ticket['id']}/secrets/{secret['id']}/reveal")
    shown.refused(404, "not_found")
