package pix.web.orga;

/** A member has not accepted the terms of Pix Orga yet: the page waits until they have. */
final class TermsFirst extends RuntimeException {

    TermsFirst() {
        super("the terms of Pix Orga come first");
    }
}
