"""Views that the person made, in their order."""

from collections.abc import Sequence
from dataclasses import dataclass

from msgspec import structs

from desktop.domain.saved_view import SavedView, ViewId
from desktop.store.codec import decode_view, encode
from desktop.store.database import Database


@dataclass(frozen=True, slots=True)
class ViewStore:
    """The views in own.db."""

    own: Database

    def all(self) -> list[SavedView]:
        """Return every view in its place."""
        rows = self.own.rows("SELECT data FROM views ORDER BY place, id")
        views = (decode_view(data) for (data,) in rows)
        return [structs.replace(view, place=place) for place, view in enumerate(views)]

    def get(self, id: ViewId) -> SavedView | None:
        """Return one view, or None."""
        return next((view for view in self.all() if view.id == id), None)

    def save(self, view: SavedView) -> None:
        """Keep a view in place of what was kept under its id, where that stood; a new one last."""
        with self.own.transaction() as tx:
            tx.run(
                "INSERT INTO views (id, account, place, data) "
                "VALUES (?1, ?2, (SELECT coalesce(max(place), -1) + 1 FROM views), ?3) "
                "ON CONFLICT DO UPDATE SET account = ?2, data = ?3",
                (view.id, view.account, encode(view)),
            )

    def delete(self, id: ViewId) -> None:
        """Forget a view; one that is not there is no error."""
        with self.own.transaction() as tx:
            tx.run("DELETE FROM views WHERE id = ?", (id,))

    def reorder(self, ids: Sequence[ViewId]) -> None:
        """Put views in that order; those that are not named come behind them, as they stood."""
        with self.own.transaction() as tx:
            known = [id for (id,) in tx.rows("SELECT id FROM views ORDER BY place, id")]
            named = [id for id in dict.fromkeys(ids) if id in known]
            rest = [id for id in known if id not in set(named)]
            tx.run_many(
                "UPDATE views SET place = ? WHERE id = ?",
                [(place, id) for place, id in enumerate([*named, *rest])],
            )
