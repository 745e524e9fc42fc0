package pix.certification.jury;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import pix.accounts.AccountId;
import pix.certification.ExamSessionId;

/**
 * A finalised session in the jury's list.
 *
 * @param inHand who looks at it
 * @param started how many have sat
 * @param reports how many wait to be settled
 */
public record JuryLine(
        ExamSessionId session,
        String centre,
        Optional<String> name,
        LocalDate date,
        Instant finalisedAt,
        Optional<Instant> publishedAt,
        Optional<AccountId> inHand,
        Optional<String> comment,
        int started,
        int reports,
        JuryQueue queue) {}
