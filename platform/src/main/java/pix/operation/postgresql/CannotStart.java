package pix.operation.postgresql;

/** The embedded database cannot run here; the message says to the person at the terminal what to do. */
public class CannotStart extends RuntimeException {

    CannotStart(String message) {
        super(message);
    }
}
