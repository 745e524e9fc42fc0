package pix.web.admin.jury;

import java.util.List;
import java.util.Map;
import pix.accounts.AccountId;
import pix.certification.jury.JuryDecision;
import pix.certification.jury.JuryLine;
import pix.certification.jury.JurySeat;

/**
 * A finalised session before the jury.
 *
 * @param decisions all that was decided of it, the last one first
 * @param names of those who decided
 * @param typed a reason that is sent and was not enough
 * @param error the key of what is wrong with what was sent; empty when nothing is
 */
public record JuriedSessionPage(
        JuryLine line,
        List<JurySeat> seats,
        List<JuryDecision> decisions,
        Map<AccountId, String> names,
        String typed,
        String error) {

    public boolean isPublished() {
        return line.publishedAt().isPresent();
    }

    /** Whom a publication waits for. */
    public List<JurySeat> heldBackBy() {
        return seats.stream().filter(JurySeat::holdsBack).toList();
    }

    public String name(AccountId account) {
        return names.getOrDefault(account, "-");
    }
}
