package pix.shared;

/** What goes wrong, or is about to, on the machine of an installation, and that its staff must know. */
public sealed interface Trouble {

    /** The disk of the embedded database is almost full. */
    record LittleRoom(long megabytes) implements Trouble {}

    /** The database refuses what it is given: full, frozen or read-only. */
    record NothingKept() implements Trouble {}
}
