package pix.teams;

import java.util.Optional;
import pix.audit.Entry;

/** What has spaces of a kind tells what their teams need to know of them. */
public interface SpaceOwner {

    SpaceKind kind();

    /** How it is called; empty for one that has ceased. */
    Optional<String> name(SpaceId space);

    /** The same; what concerns its team waits, so that two administrators cannot remove each other at the same time. */
    Optional<String> hold(SpaceId space);

    /** The letter that invites to such a space. */
    String invitationLetter();

    /** A line of the journal, told where this space's is read. */
    Entry told(SpaceId space, Entry line);
}
