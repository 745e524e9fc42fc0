package pix.web.certif;

/** A member has not accepted the terms of Pix Certif yet: the page waits until they have. */
final class CertifTermsFirst extends RuntimeException {

    CertifTermsFirst() {
        super("the terms of Pix Certif come first");
    }
}
