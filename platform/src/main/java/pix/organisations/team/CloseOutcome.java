package pix.organisations.team;

import java.util.List;
import pix.organisations.Organisation;

/** What comes of asking for the end of one's account. */
public sealed interface CloseOutcome {

    record Closed() implements CloseOutcome {}

    record WrongPassword() implements CloseOutcome {}

    record TooManyTries() implements CloseOutcome {}

    /** The only administrator of these organisations: somebody else has to become one first. */
    record Needed(List<Organisation> organisations) implements CloseOutcome {}

    /** Whoever runs the platform has that role taken away first. */
    record StaffStays() implements CloseOutcome {}
}
