"""The demo's vendor: its people, its departments with their forms, what its customer ordered."""

import tomllib
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop.helpdesk.database import Write, set_counter
from desktop.helpdesk.demo_script import CONTENT, house
from desktop.helpdesk.departments import columns
from desktop.helpdesk.people import Access, add_account, add_person, add_service
from desktop.helpdesk.schema import AnyRow, accounts, departments, services
from desktop.helpdesk.schema import people as everybody


@dataclass(frozen=True, slots=True)
class Somebody:
    """One person of the demo."""

    id: int
    role: str
    account: int | None


def people_of_house(write: Write) -> dict[str, Somebody]:
    """Return everybody of the demo by name, adding those who are not there yet."""
    known = write.conn.execute(select(everybody))
    people = {row.name: Somebody(row.id, row.role, row.account_id) for row in known}
    content = house()
    for person in content["staff"]:
        if person["name"] not in people:
            people[person["name"]] = _add(write, person["name"])
    shared = people["Robin"].account
    write.conn.execute(
        update(accounts).where(accounts.c.id == shared).values(name=content["account"])
    )
    for person in content["customers"]:
        if person["name"] in people:
            continue
        account, access = shared, "authorised"
        if "account" in person:
            account, access = add_account(write, person["account"]), "primary"
        people[person["name"]] = _add(write, person["name"], account, access)
    return people


def _add(
    write: Write, name: str, account: int | None = None, access: Access | None = None
) -> Somebody:
    role = "agent" if account is None else "customer"
    place = "lindenhost.example" if account is None else "customer.example"
    email = f"{name.lower()}@{place}"
    person = add_person(write, name=name, role=role, account=account, email=email, access=access)
    return Somebody(person, role, account)


def services_of_house(write: Write, account: int | None) -> dict[str, int]:
    """Return what the ready customer has ordered, by name; written the first time."""
    mine = select(services.c.name, services.c.id).where(services.c.account_id == account)
    if account is not None and write.conn.execute(mine).first() is None:
        for service in house()["services"]:
            add_service(write, account, service["name"], service["kind"], service["status"])
    return {row.name: row.id for row in write.conn.execute(mine)}


def departments_of_house(write: Write) -> dict[str, AnyRow]:
    """Write the departments as their files tell them, and return their rows by name."""
    rows: dict[str, AnyRow] = {}
    for file in house()["departments"]:
        content = _department(file)
        values = columns(content)
        row = write.conn.execute(
            upsert(departments)
            .values(values)
            .on_conflict_do_update(index_elements=["name"], set_=values)
            .returning(departments)
        )
        rows[content["name"]] = row.one()
    set_counter(write.conn, "catalog", write.seq())
    write.wake.everyone = True
    return rows


def _department(file: str) -> dict[str, Any]:
    return tomllib.loads((CONTENT / "departments" / f"{file}.toml").read_text("utf-8"))
