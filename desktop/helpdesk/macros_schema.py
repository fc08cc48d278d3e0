"""The table of saved replies and macros."""

from sqlalchemy import Column, ForeignKey, Integer, Table, Text

from desktop.helpdesk.schema import metadata

macros = Table(
    "macros",
    metadata,
    Column("id", Text, primary_key=True),  # chosen by whoever made it
    Column("data", Text, nullable=False),  # JSON, as it was checked at the door
    Column("version", Integer, nullable=False),
    Column("person_id", Integer, ForeignKey("people.id"), nullable=False),  # who wrote it last
)
"""What staff say again and again, and what they do with it; for staff alone."""
