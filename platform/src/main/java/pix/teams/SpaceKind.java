package pix.teams;

/** What has a team and a space of its own. */
public enum SpaceKind {
    ORGANISATION,
    CENTRE
}
