"""What a session offers beside its core: each part is made when it is first wanted."""

from functools import cached_property
from typing import TYPE_CHECKING

from desktop.domain.changes import Changes
from desktop.services.actions import Actions
from desktop.services.library import Library
from desktop.store.profile import Profile
from desktop.sync.resting_worker import RestingWorker
from desktop.sync.worker import Worker

if TYPE_CHECKING:
    # A session is opened before the first paint; these are imported after it.
    from desktop.domain.releases import Release
    from desktop.services.advice import Advisor
    from desktop.services.automation import Automation
    from desktop.services.breach_watch import BreachWatch
    from desktop.services.capture import Capture
    from desktop.services.macros import Macros
    from desktop.services.mutes import Mutes
    from desktop.services.news_watch import NewsWatch
    from desktop.services.news_wishes import NewsWishes
    from desktop.services.notify import Notifier
    from desktop.services.overview import Overview
    from desktop.services.presence import Presence
    from desktop.services.saved_views import SavedViews
    from desktop.services.spelling.spelling import Spelling
    from desktop.services.standing_by import StandingBy
    from desktop.services.thrift import Thrift
    from desktop.services.ticket_work import TicketWork
    from desktop.services.timekeeping import Timekeeper
    from desktop.services.timesheets import Timesheets
    from desktop.services.unread import Unread
    from desktop.services.updates import Updates


class SessionParts:
    """The parts of one session; whoever subclasses it sets what they are made of."""

    profile: Profile
    changes: Changes
    library: Library
    actions: Actions
    _worker: Worker

    @cached_property
    def readers(self) -> Worker:
        """A thread for long reading, which waits for no writing: lists of views, their counts.

        It keeps tickets in memory while it is busy, and gives that back when it has rested.
        """
        return RestingWorker(self.profile.cache.rest)

    @cached_property
    def aside(self) -> Worker:
        """A thread for what is slow and touches no profile: files that the person names, packing.

        Neither reading nor sync waits for a drawer on the network.
        """
        return Worker()

    @cached_property
    def views(self) -> "SavedViews":
        """Views that the person made or shares."""
        from desktop.services.saved_views import SavedViews

        views = SavedViews(
            self.profile,
            self._worker,
            self.readers,
            self.library,
            self.changes.publish,
            self.actions.online,
        )
        self.changes.subscribe(views.receive)
        return views

    @cached_property
    def advisor(self) -> "Advisor":
        """What advises on drafts; its many words are imported when first wanted."""
        from desktop.services.advice import Advisor

        return Advisor(self.profile, self.library, self._worker)

    @cached_property
    def unread(self) -> "Unread":
        """What badges count."""
        from desktop.services.unread import Unread

        return Unread(self.library, self.mutes, self.readers)

    @cached_property
    def standing_by(self) -> "StandingBy":
        """What happens while the window is closed."""
        from desktop.services.standing_by import StandingBy

        return StandingBy(self.profile.accounts, self._worker)

    @cached_property
    def timekeeper(self) -> "Timekeeper":
        """What times the work on tickets."""
        from desktop.services.timekeeping import Timekeeper

        return Timekeeper(
            self.profile.accounts, self._worker, self.library, self.actions, self.changes.publish
        )

    @cached_property
    def timesheets(self) -> "Timesheets":
        """What was worked, as the helpdesk has it."""
        from desktop.services.timesheets import Timesheets

        return Timesheets(self.library, self.actions.online)

    @cached_property
    def work(self) -> "TicketWork":
        """What staff do to tickets beside answering them."""
        from desktop.services.ticket_work import TicketWork

        return TicketWork(self.library, self.actions)

    @cached_property
    def capture(self) -> "Capture":
        """What brings in calls, chats and mails."""
        from desktop.services.capture import Capture

        return Capture(self.profile, self.library, self.actions, self._worker, self.readers)

    @cached_property
    def automation(self) -> "Automation":
        """The rules that helpdesks run by themselves."""
        from desktop.services.automation import Automation

        return Automation(self.library, self.actions.online)

    @cached_property
    def overview(self) -> "Overview":
        """How the team does."""
        from desktop.services.overview import Overview
        from desktop.store.histories import HistoryStore

        store = HistoryStore(self.profile.cache)
        return Overview(self.actions.online, store, self._worker, self.readers, self.aside)

    @cached_property
    def breaches(self) -> "BreachWatch":
        """What tells of promised answers before they are late; whoever shows that lets it run."""
        from desktop.services.breach_watch import BreachWatch

        watch = BreachWatch(
            self.profile.accounts,
            self._worker,
            self.readers,
            self.library,
            self.changes.publish,
            self.actions.sync_now,
        )
        self.changes.subscribe(watch.receive)
        return watch

    @cached_property
    def notifier(self) -> "Notifier":
        """The door to the desktop's notifications."""
        from desktop.services.notify import Notifier

        wishes = self.news_wishes
        return Notifier(self._worker, is_quiet=wishes.is_quiet, sounds=lambda: wishes.wish.sound)

    @cached_property
    def news_wishes(self) -> "NewsWishes":
        """What the person wants to be told outside the window, and when."""
        from desktop.services.news_wishes import NewsWishes

        return NewsWishes(self.profile.accounts, self._worker)

    @cached_property
    def spelling(self) -> "Spelling":
        """What checks the spelling of what is written."""
        from desktop.services.spelling.spelling import Spelling

        return Spelling(self.profile.accounts, self._worker, self.profile.directory)

    @cached_property
    def thrift(self) -> "Thrift":
        """When the person is asked before much is fetched."""
        from desktop.services.thrift import Thrift

        return Thrift(self.profile.accounts, self._worker)

    @cached_property
    def mutes(self) -> "Mutes":
        """Which tickets and views the person wants to hear nothing of."""
        from desktop.services.mutes import Mutes

        return Mutes(
            self.profile.accounts,
            self._worker,
            self.readers,
            self.library,
            lambda: self.views,
            self.changes.publish,
        )

    @cached_property
    def news(self) -> "NewsWatch":
        """What tells of new messages, to whom `receive` is subscribed; whoever shows that runs it.

        It remembers what comes before that.
        """
        from desktop.services.news_watch import NewsWatch

        return NewsWatch(
            self.profile.accounts,
            self._worker,
            self.library,
            self.news_wishes,
            self.mutes,
            self.changes.publish,
            self.automation.accounts,
        )

    @cached_property
    def macros(self) -> "Macros":
        """Saved replies and macros."""
        from desktop.services.macros import Macros

        return Macros(
            self.profile.accounts, self._worker, self.library, self.actions, self.changes.publish
        )

    @cached_property
    def presence(self) -> "Presence":
        """Who of the staff is at which ticket."""
        from desktop.services.presence import Presence

        presence = Presence(self.library, self.changes.publish, self.actions.online)
        self.changes.subscribe(presence.receive)
        return presence

    @cached_property
    def updates(self) -> "Updates":
        """Whether the program's maker has a newer version of it."""
        from desktop import __version__
        from desktop.brand.made import BRAND
        from desktop.services.updates import Updates

        async def ask() -> "Release":
            from desktop.backends.releases import newest

            return await newest(BRAND.updates, self._worker.run)

        known = ask if BRAND.updates else None
        return Updates(self.profile.accounts, self._worker, __version__, known)
