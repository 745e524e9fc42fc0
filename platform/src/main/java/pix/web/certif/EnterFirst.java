package pix.web.certif;

/** Somebody asks for the room of a session whose door they have not passed. */
final class EnterFirst extends RuntimeException {

    EnterFirst() {
        super("the invigilator's code comes first");
    }
}
