package pix.certification.jury;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pix.accounts.AccountId;
import pix.certification.ExamSessionId;
import pix.certification.SeatId;

/**
 * What was decided, by whom, when and why.
 *
 * @param seat none where it is about the whole session
 * @param question from 1, where it is about one
 * @param words the reason, or what somebody is told
 * @param at in whole microseconds, as the database keeps it
 */
public record JuryDecision(
        ExamSessionId session,
        Optional<SeatId> seat,
        DecisionKind kind,
        Optional<Integer> question,
        String words,
        AccountId by,
        Instant at) {

    /** As long as a reason may be. */
    public static final int LONGEST_REASON = 255;

    /** As long as what somebody is told may be. */
    public static final int LONGEST_COMMENT = 500;

    /** What stands before the first decision of all. */
    static final String FIRST = "";

    /** Ties this decision to all those before it. @param previous the hash of the decision before */
    String hash(String previous) {
        var fields = List.of(
                previous,
                session.toString(),
                seat.map(SeatId::toString).orElse(""),
                kind.name(),
                question.map(String::valueOf).orElse(""),
                words,
                by.toString(),
                at.toString());
        var text = fields.stream().map(field -> field.length() + ":" + field).collect(Collectors.joining(","));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
