package pix.audit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import pix.shared.UnusableSetting;

/** @param days how long a line of the journal is kept */
@ConfigurationProperties("pix.journal")
record JournalSettings(int days) {

    private static final int LONGEST = 3650;

    JournalSettings {
        if (days < 1 || days > LONGEST)
            throw new UnusableSetting("PIX_JOURNAL_DAYS", "it needs a number of days, from 1 to 3650.");
    }

    Duration kept() {
        return Duration.ofDays(days);
    }
}
