"""Colleagues named in a note hear of it; nobody else does, and a reply names nobody."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.helpdesk.mentions import mentioned
from desktop.helpdesk.running import RunningHelpdesk
from tests.helpdesk.conftest import SignIn
from tests.helpdesk.side import Side

KIM, VRIES, SARA = (1, "Kim"), (2, "Kim de Vries"), (3, "سارا")
NAMES = [KIM, VRIES, SARA]


def test_names_are_found_as_people_write_them() -> None:
    assert mentioned("@Kim please look", NAMES) == {1}
    assert mentioned("(@kim de vries, @سارا)", NAMES) == {2, 3}
    assert mentioned("ask Kim, kim@example.com or @Kimberly; a@@Kim", NAMES) == set()
    assert mentioned("@Kim", []) == set()


@given(st.text(), st.lists(st.tuples(st.integers(), st.text()), max_size=5))
def test_any_note_can_be_looked_through(text: str, names: list[tuple[int, str]]) -> None:
    assert mentioned(text, names) <= {row for row, _ in names}


def test_a_colleague_hears_of_a_note_that_names_them(
    helpdesk: RunningHelpdesk, agent: Side, customer: Side, sign_in: SignIn
) -> None:
    colleague = sign_in(helpdesk.add_agent("Mo Jansen"))
    ticket = customer.open()["ticket"]["id"]
    agent.write(ticket, "@mo jansen could you look? @Nobody", internal=True)
    agent.write(ticket, "Dear customer, @Mo Jansen looks at it.")
    (notice,) = colleague.get("/notices")["items"]
    assert notice["ticket"]["id"] == ticket
    assert "could you look" in notice["text"]
    who = agent.get("/me")["name"]
    assert (notice["kind"], notice["rule"], notice["trigger"]) == ("mention", who, None)
    assert agent.get("/notices")["items"] == []
