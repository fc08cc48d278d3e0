"""`deskbell departments`: where tickets can be opened, and what their forms ask."""

import argparse
from collections.abc import Iterator
from typing import Any

import msgspec

from desktop.brand import BRAND
from desktop.cli.exits import Exit
from desktop.cli.opening import chosen_accounts, session
from desktop.cli.output import print_json, print_line
from desktop.cli.ticket_troubles import LANGUAGE
from desktop.domain.accounts import Account
from desktop.domain.catalog import Catalog, Department
from desktop.domain.errors import Nothing
from desktop.domain.fields import Field, FieldKind, spoken
from desktop.services.session import Session


async def departments(args: argparse.Namespace) -> Exit:
    """Print the departments of every account chosen, with their forms; reads the profile alone."""
    async with session(args) as opened:
        chosen = chosen_accounts(opened, args)
        catalogs = [(account, catalog_of(opened, account)) for account in chosen]
        agents = {account.id for account in chosen if opened.library.is_agent(account.id)}
    if args.json:
        print_json(
            [
                _fields(account, catalog, department, staff=account.id in agents)
                for account, catalog in catalogs
                for department in catalog.departments
            ]
        )
        return Exit.DONE
    for account, catalog in catalogs:
        for department in catalog.departments:
            for line in _lines(account, department):
                print_line(line)
    return Exit.DONE


def catalog_of(opened: Session, account: Account) -> Catalog:
    """Return the catalog of an account; `Nothing` before the first sync."""
    catalog = opened.library.catalog(account.id)
    if catalog is None:
        raise Nothing(what=f"catalog of {account.name} here; fetch it: {BRAND.id} sync --once")
    return catalog


def _fields(
    account: Account, catalog: Catalog, department: Department, *, staff: bool
) -> dict[str, object]:
    """Return one entry of `departments --json`."""
    return {
        "account": account.name,
        "id": department.id,
        "name": department.name,
        "kind": department.kind.value,
        "description": department.description,
        "open": staff or department.open_to_customers,
        "topics": [
            {"id": topic.id, "name": topic.name, "wants": [want.value for want in topic.wants]}
            for topic in department.topics
        ],
        "form": [_form_field(field, catalog) for field in department.form],
        "form_problem": department.form_problem,
        "blocking": list(department.blocking),
        "limits": {
            "attachments": catalog.limits.attachments,
            "attachment_bytes": catalog.limits.attachment_bytes,
            "attachment_types": list(catalog.limits.attachment_types),
            "body_characters": catalog.limits.body_characters,
        },
    }


def _form_field(field: Field, catalog: Catalog) -> dict[str, Any]:
    """Return a field as the catalog has it; what is chosen from other lists is written out."""
    told: dict[str, Any] = msgspec.to_builtins(field)
    offered = {
        FieldKind.SERVICE: catalog.services,
        FieldKind.PRIORITY: catalog.priorities,
        FieldKind.TICKET_TYPE: catalog.types,
    }.get(field.kind)
    if offered is not None:
        told["choices"] = [{"id": one.id, "name": {LANGUAGE: one.name}} for one in offered]
    told["fields"] = [_form_field(inner, catalog) for inner in field.fields]
    return told


def _lines(account: Account, department: Department) -> Iterator[str]:
    """Yield a department as lines for people."""
    closed = "" if department.open_to_customers else "  (staff only)"
    kind = department.kind.value
    yield f"{account.name}  {department.id:<8} {department.name}  [{kind}]{closed}"
    if department.form_problem:
        yield f"    {department.form_problem}"
    for topic in department.topics:
        yield f"    topic {topic.id}: {topic.name}"
    for field in department.form:
        yield from _field_lines(field, "    ")


def _field_lines(field: Field, indent: str) -> Iterator[str]:
    mark = "*" if field.required else " "
    choices = ", ".join(choice.id for choice in field.choices)
    when = " and ".join(f"{c.field} is {' or '.join(c.among)}" for c in field.when)
    tail = (f" ({choices})" if choices else "") + (f", when {when}" if when else "")
    yield f"{indent}{mark} {field.id}: {spoken(field.label, LANGUAGE)} [{field.kind.value}]{tail}"
    for inner in field.fields:
        yield from _field_lines(inner, f"{indent}    ")
