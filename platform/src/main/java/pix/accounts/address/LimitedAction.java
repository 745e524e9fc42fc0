package pix.accounts.address;

import java.time.Duration;

/** What is limited, and to how many times in how long. A whole school comes from one address: limits think of it. */
public enum LimitedAction {
    FAILED_LOG_IN(300, Duration.ofMinutes(15)),
    SIGN_UP(400, Duration.ofHours(1)),
    ROBOT_CHECK(2000, Duration.ofHours(1)),
    PASSWORD_RESET(60, Duration.ofHours(1)),
    /** Counted by account. */
    PASSWORD_CHANGE(20, Duration.ofHours(1)),
    /** Counted by mailbox, not by where the demand comes from: nobody's mailbox is flooded through us. */
    LETTER(5, Duration.ofHours(1));

    final int limit;
    final Duration window;

    LimitedAction(int limit, Duration window) {
        this.limit = limit;
        this.window = window;
    }
}
