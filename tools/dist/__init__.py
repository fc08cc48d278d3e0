"""Makes the packages of this system: the folder, its notices and parts, archive and .deb."""
