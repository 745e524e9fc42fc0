package pix.accounts.address;

import java.time.Duration;

/** What is limited, and to how many times in how long. A whole school comes from one address: limits think of it. */
public enum LimitedAction {
    FAILED_LOG_IN(300, Duration.ofMinutes(15)),
    SIGN_UP(400, Duration.ofHours(1)),
    /** Without the robot check, by a browser that runs no scripts or by a program that pretends to. */
    SIGN_UP_UNCHECKED(40, Duration.ofHours(1)),
    /** Counted by the link of the letter. */
    SIGN_UP_FINISH(10, Duration.ofHours(1)),
    ROBOT_CHECK(2000, Duration.ofHours(1)),
    PASSWORD_RESET(60, Duration.ofHours(1)),
    /** A year of pupils begins a campaign without accounts on the same morning. */
    GUEST_FROM_ADDRESS(600, Duration.ofHours(1)),
    /** Counted by campaign, wherever they come from. */
    GUEST_AT_CAMPAIGN(5000, Duration.ofDays(1)),
    ACTIVATION(20, Duration.ofHours(1)),
    /** Counted by account. */
    PROBLEM_REPORT(30, Duration.ofHours(1)),
    /** Counted by organisation. */
    INVITATION(500, Duration.ofDays(1)),
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
