"""The tables of the automation centre: rules, what they ran on, groups of staff, notices."""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, Table, Text

from desktop.helpdesk.schema import metadata

managers = Table(
    "managers",
    metadata,
    Column("person_id", Integer, ForeignKey("people.id"), primary_key=True),
)
"""The members of staff who may change rules and groups."""

groups = Table(
    "groups",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    Column("department_id", Integer, ForeignKey("departments.id"), index=True),
    sqlite_autoincrement=True,
)
"""Members of staff who share the tickets of a department, or of none."""

group_members = Table(
    "group_members",
    metadata,
    Column("group_id", Integer, ForeignKey("groups.id"), primary_key=True),
    Column("person_id", Integer, ForeignKey("people.id"), primary_key=True),
    sqlite_with_rowid=False,
)

rules = Table(
    "rules",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("position", Integer, nullable=False),  # they run in this order
    Column("name", Text, nullable=False),
    Column("enabled", Boolean, nullable=False),
    Column("shipped", Text, unique=True),  # which of `rules_shipped`; None: a manager's own
    Column("event", Text, nullable=False),  # `trigger.on`
    Column("trigger", Text, nullable=False),  # these three are JSON (`rules_model`)
    Column("conditions", Text, nullable=False),
    Column("actions", Text, nullable=False),
    Column("since", Integer, nullable=False),  # no clock of it began before
    Column("version", Integer, nullable=False, default=1),
    sqlite_autoincrement=True,
)

rule_runs = Table(
    "rule_runs",
    metadata,
    Column("rule_id", Integer, ForeignKey("rules.id", ondelete="CASCADE"), primary_key=True),
    Column("ticket_id", Integer, primary_key=True),  # it may be gone
    Column("anchor", Integer, primary_key=True),  # the moment that the rule counts from
    Column("version", Integer, nullable=False),  # the ticket's when it was looked at
    Column("ran", Boolean, nullable=False),  # else it did not match as it was
    sqlite_with_rowid=False,
)
"""On what rules of the clock have run: once for each moment they count from."""

notices = Table(
    "notices",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("person_id", Integer, ForeignKey("people.id"), nullable=False),
    Column("ticket_id", Integer, nullable=False),  # it may be gone
    Column("rule", Text, nullable=False),  # its name then
    Column("trigger", Text, nullable=False, server_default=""),  # what set it going; "": a person
    Column("text", Text, nullable=False),
    Column("created", Integer, nullable=False),
    Column("read", Integer),  # when; None: not yet
    Index("notices_person", "person_id", "id"),
    sqlite_autoincrement=True,
)
"""What rules tell members of staff."""
