package pix.web.app.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pix.accounts.AccountDates;
import pix.accounts.AccountSummary;
import pix.bank.framework.Competence;
import pix.bank.framework.Text;

/** All that is kept about one person, as the page tells it and as the file takes it away. */
public record PersonalData(
        AccountSummary account,
        AccountDates dates,
        List<String> schools,
        List<String> teams,
        List<Level> levels,
        int pix,
        List<Part> campaigns,
        List<Kept> tutorials,
        List<Reported> reports,
        List<Answered> answers) {

    public record Level(Competence competence, int level, int pix) {}

    /** @param percent what was sent */
    public record Part(
            Optional<Text> title,
            String organisation,
            Instant startedAt,
            Optional<Instant> sentAt,
            Optional<Integer> percent) {}

    public record Kept(String title, boolean isSaved, Optional<Boolean> useful) {}

    public record Reported(Instant at, String words, Optional<String> reply) {}

    /** @param verdict the key of its words */
    public record Answered(Instant at, String skill, Text statement, String given, String verdict) {}

    /** Never what it holds: a log line may print it. */
    @Override
    public String toString() {
        return "personal data";
    }
}
