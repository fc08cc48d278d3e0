"""What a client knows that follows the feed: the judge of whether the feed is complete."""

from typing import Any

from tests.helpdesk.side import Side


class Replica:
    """Tickets and messages as followed from a cursor on."""

    def __init__(self, side: Side, limit: int) -> None:
        self._side = side
        self._limit = limit
        self.cursor = 0
        self.tickets: dict[str, Any] = {}
        self.messages: dict[str, Any] = {}

    def follow(self, steps: int | None = None) -> None:
        """Take at most *steps* pages, or all there are; checks the rules of each page."""
        while steps is None or steps > 0:
            step = self._side.get("/changes", cursor=self.cursor, limit=self._limit)
            self._take(step["changes"], step["cursor"])
            assert step["cursor"] > self.cursor or not step["more"]
            self.cursor = step["cursor"]
            if not step["more"]:
                return
            steps = None if steps is None else steps - 1

    def _take(self, changes: list[Any], cursor: int) -> None:
        assert len(changes) <= self._limit
        sequence = [change["seq"] for change in changes]
        assert sequence == sorted(set(sequence))
        assert all(self.cursor < seq <= cursor for seq in sequence)
        for change in changes:
            match change["op"]:
                case "ticket":
                    self.tickets[change["ticket"]["id"]] = change["ticket"]
                case "message":
                    message = change["message"]
                    assert message["ticket"] in self.tickets, "a message before its ticket"
                    self.messages[message["id"]] = message
                case "removed":
                    self.tickets.pop(change["id"], None)
                    self.messages = {
                        id: m for id, m in self.messages.items() if m["ticket"] != change["id"]
                    }
                case "catalog":
                    pass

    def check(self) -> None:
        """Compare with everything the viewer can read."""
        tickets = {ticket["id"]: ticket for ticket in self._side.pages("/tickets", 500)}
        messages = {message["id"]: message for message in self._side.pages("/messages", 1000)}
        assert self.tickets == tickets
        assert self.messages == messages
