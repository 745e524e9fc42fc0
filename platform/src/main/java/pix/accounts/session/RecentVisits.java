package pix.accounts.session;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import pix.accounts.AccountId;

/** Who came lately, for what is done at night. */
@Component
public class RecentVisits {

    private final Sessions sessions;

    RecentVisits(Sessions sessions) {
        this.sessions = sessions;
    }

    /** Some of those who came since then, by number, after this one. */
    public List<AccountId> since(Instant instant, AccountId after, int most) {
        return sessions.seenSince(instant, after, most);
    }
}
