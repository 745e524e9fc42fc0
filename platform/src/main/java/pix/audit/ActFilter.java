package pix.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import pix.accounts.AccountId;

/**
 * Which lines of the journal to read.
 *
 * @param organisation those that its administrators may read; none for the staff, who read all
 * @param subject on what; empty for everything
 * @param until before this moment
 * @param before older than the line of this number, for the next page
 */
public record ActFilter(
        Optional<Long> organisation,
        String subject,
        Optional<ActKind.Family> family,
        Optional<AccountId> actor,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<Long> before) {

    /** How an address names what it narrows by. */
    public static final String SUBJECT = "sur";

    public static final String FAMILY = "genre";
    public static final String ACTOR = "qui";
    public static final String FROM = "du";
    public static final String UNTIL = "au";
    public static final String BEFORE = "avant";

    public static final ActFilter ALL = new ActFilter(
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public ActFilter in(long number) {
        return new ActFilter(Optional.of(number), subject, family, actor, from, until, before);
    }

    /**
     * As an address says it; what cannot be read narrows nothing.
     *
     * @param said what is said under a name, empty when nothing is
     * @param zone whose days they are
     */
    public static ActFilter said(UnaryOperator<String> said, ZoneId zone) {
        return new ActFilter(
                Optional.empty(),
                said.apply(SUBJECT),
                Stream.of(ActKind.Family.values())
                        .filter(family -> family.name().equals(said.apply(FAMILY)))
                        .findFirst(),
                number(said.apply(ACTOR)).map(AccountId::new),
                day(said.apply(FROM)).map(from -> from.atStartOfDay(zone).toInstant()),
                day(said.apply(UNTIL))
                        .map(until -> until.plusDays(1).atStartOfDay(zone).toInstant()),
                number(said.apply(BEFORE)));
    }

    private static Optional<Long> number(String typed) {
        return typed.matches("\\d{1,18}") ? Optional.of(Long.valueOf(typed)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.matches("\\d{4}-\\d\\d-\\d\\d") ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
