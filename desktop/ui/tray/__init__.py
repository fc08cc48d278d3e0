"""The program's place on the desktop beside its window: tray, badge, closing to the tray."""
