package pix.teams;

import java.util.List;

/** What comes of asking for the end of one's account. */
public sealed interface CloseOutcome {

    record Closed() implements CloseOutcome {}

    record WrongPassword() implements CloseOutcome {}

    record TooManyTries() implements CloseOutcome {}

    /** The only administrator of the spaces of these names: somebody else has to become one first. */
    record Needed(List<String> spaces) implements CloseOutcome {}

    /** Whoever runs the platform has that role taken away first. */
    record StaffStays() implements CloseOutcome {}
}
