"""Does what the coach offers beside a new ticket."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.domain.coach import advice as coach
from desktop.domain.drafts import Draft
from desktop.domain.form_login_place import asks_login, placed
from desktop.services.session import Session
from desktop.ui.composer_box import ComposerBox
from desktop.ui.new_ticket_form import NewTicketForm
from desktop.ui.tasks import Tasks


class NewTicketOffers(QObject):
    """Acts on the form and the message. `ticket_wanted` carries a ticket to be shown instead."""

    ticket_wanted = Signal(object)

    def __init__(
        self, session: Session, tasks: Tasks, form: NewTicketForm, box: ComposerBox
    ) -> None:
        super().__init__(form)
        self._session = session
        self._tasks = tasks
        self._form = form
        self._box = box

    def take(self, offer: coach.Offer) -> None:
        """Do what was chosen."""
        match offer:
            case coach.Rewrite(part=part, text=text):
                self._write(part, text)
            case coach.NumberTasks(body=body):
                self._box.rewrite(body)
            case coach.SplitTickets(bodies=bodies):
                self._split(bodies)
            case coach.MoveCredentials():
                self._move(offer)
            case coach.FillField(field=field):
                self._form.go_to_field(field)
            case coach.OpenTicket(ref=ref):
                self.ticket_wanted.emit(ref)
            case _:
                pass

    def _write(self, part: coach.Part, text: str) -> None:
        if part is coach.Part.SUBJECT:
            self._form.write_subject(text)
        else:
            self._box.rewrite(text)

    def _split(self, bodies: tuple[str, ...]) -> None:
        draft = self._box.draft
        if draft is None or not bodies:
            return
        self._box.rewrite(bodies[0])
        others = [
            replace(
                self._session.actions.new_draft(draft.account),
                department=draft.department,
                topic=draft.topic,
                fields=draft.fields,
                requester=draft.requester,
                channel=draft.channel,
                body=body,
            )
            for body in bodies[1:]
        ]
        self._tasks.spawn(self._keep(others), name="keep the other tasks")

    async def _keep(self, drafts: list[Draft]) -> None:
        for draft in drafts:
            await self._session.actions.save_draft(draft)
        self._box.show_reason(self.tr("The other tasks are kept as tickets among the drafts."))

    def _move(self, offer: coach.MoveCredentials) -> None:
        draft = self._box.draft
        if draft is None:
            return
        fields = self._form.fields
        form, answers = fields.form, fields.values()
        if not asks_login(form, answers, draft.topic):
            self._box.show_reason(
                self.tr(
                    "This department asks for no login. Take the password out of the message, or "
                    "choose the department that needs it."
                )
            )
            return
        found = placed(form, answers, draft.topic, offer.credentials)
        if found is None:
            self._box.show_reason(
                self.tr(
                    "The login field holds another login already, so the message was left as it "
                    "is. Take one of the two out, or send the other with a reply later."
                )
            )
            return
        id, answer = found
        row = fields.row(id)
        row.control.show_answer(answer)
        row.control.changed.emit()
        if offer.part is coach.Part.SUBJECT:
            self._form.write_subject(offer.text)
        else:
            self._box.rewrite(offer.text, traceless=True)
        self._form.go_to_field(id)
