package pix.certification.certificate;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pix.accounts.address.FailurePauses;
import pix.accounts.address.PausedAction;

/** Anybody to whom a certificate is shown checks it by its code; guessing codes is slowed down. */
@Service
public class CheckCertificate {

    private final CertificateViews views;
    private final FailurePauses pauses;

    CheckCertificate(CertificateViews views, FailurePauses pauses) {
        this.views = views;
        this.pauses = pauses;
    }

    /** What a check finds. */
    public sealed interface Check {
        record Valid(Certificate certificate) implements Check {}

        /** No certificate, or none that is published and valid: nobody is told which. */
        record Unknown() implements Check {}

        record TooManyTries(Instant until) implements Check {}
    }

    /** @param address where the try comes from */
    @Transactional
    public Check check(String typed, String address) {
        var begun = pauses.begin(PausedAction.CERTIFICATE_FROM_ADDRESS, address);
        if (begun.isTooEarly()) return new Check.TooManyTries(begun.until().orElseThrow());
        var found = VerificationCode.typed(typed).flatMap(views::of);
        if (found.isEmpty()) return new Check.Unknown();
        pauses.forgive(PausedAction.CERTIFICATE_FROM_ADDRESS, address);
        return new Check.Valid(found.get());
    }
}
