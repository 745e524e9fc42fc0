package pix.web.security;

/** A member has not accepted the terms of this kind of space yet: the page waits until they have. */
final class TermsFirst extends RuntimeException {

    private final String path;

    /** @param path where the terms are read */
    TermsFirst(String path) {
        super("the terms at " + path + " come first");
        this.path = path;
    }

    String path() {
        return path;
    }
}
