"""Everything the window can do, in one registry that keys, palette, map, menus and tooltips read.

A part of the window tells what it can do as `Command`s and adds them once:

    def timer_commands(timer: Timer, here: Callable[[], TicketRef | None]) -> list[Command]:
        return [
            Command(
                id="time.start",
                words=QCoreApplication.translate("Command", "Start the timer"),
                group=Group.TIME,
                icon="clock",
                keys=("T",),
                why_not=lambda: timer.why_not_start(here()),
                run=lambda: timer.start(here()),
            ),
        ]

    window.commands.add(*timer_commands(timer, window.navigator.ticket))

From then on the key works, `?` lists it, Ctrl+K finds it, and the person can bind it anew. What
shows a key asks the registry and follows it:

    commands.tip(button, "time.start")              # a tooltip that names the key
    menu_action = commands.entry(menu, "time.start")  # a menu's entry with key, icon and reason

Nothing else makes a `QShortcut` or writes a key into a text. What can be found besides (tickets,
views, saved replies) is a `Source`, added with `commands.add_source`; a command that asks "which
one?" opens the palette on a source of its own with `commands.pick`.

`command` and `source` say what a part tells, `registry` keeps it, `bindings` holds the person's own
keys, `keyboard` listens, `palette` and `key_map` show it.
"""
