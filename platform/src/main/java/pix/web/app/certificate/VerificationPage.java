package pix.web.app.certificate;

import java.time.Instant;
import java.util.Optional;

/**
 * The check of a certificate.
 *
 * @param code as it was typed
 * @param error the key of why nothing is shown; empty where nothing was asked, or something is found
 * @param until from when on one may try again
 */
public record VerificationPage(String code, String error, Optional<CertificatePage> found, Optional<Instant> until) {}
