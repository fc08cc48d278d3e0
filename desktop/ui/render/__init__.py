"""Message bodies made safe to show: HTML, Markdown and text become plain blocks.

Nothing in this package knows Qt, and Qt's HTML parser never sees a message: a body goes through
one allow-list, becomes a bounded list of `blocks`, and the conversation writes those into its
document piece by piece. All of it is pure and may run on any thread.
"""
