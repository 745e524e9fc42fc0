package pix.accounts.signup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.altcha.altcha.Altcha;
import org.altcha.altcha.Altcha.ChallengeOptions;
import org.altcha.altcha.Altcha.Payload;
import org.springframework.stereotype.Component;
import pix.accounts.secret.Digests;
import tools.jackson.databind.json.JsonMapper;

/** « Je ne suis pas un robot »: a proof of work, made and checked here. Nobody else hears of it. */
@Component
public class RobotCheck {

    /** Half of it on average: a fifth of a second on a computer, two on an old phone. */
    private static final long HIGHEST_NUMBER = 200_000;

    private static final Duration VALID = Duration.ofHours(1);
    private static final String PURPOSE = "robot check";

    private final SpentRobotChecks spent;
    private final Digests digests;
    private final JsonMapper json;
    private final Clock clock;

    RobotCheck(SpentRobotChecks spent, Digests digests, JsonMapper json, Clock clock) {
        this.spent = spent;
        this.digests = digests;
        this.json = json;
        this.clock = clock;
    }

    public RobotChallenge challenge() {
        var options = new ChallengeOptions()
                .setMaxNumber(HIGHEST_NUMBER)
                .setSecureRandomNumber(true)
                .setHmacKey(digests.key(PURPOSE))
                .setExpires(clock.instant().plus(VALID).getEpochSecond());
        try {
            var made = Altcha.createChallenge(options);
            return new RobotChallenge(made.algorithm, made.challenge, HIGHEST_NUMBER, made.salt, made.signature);
        } catch (Exception e) {
            throw new IllegalStateException("a robot check could not be made", e);
        }
    }

    /** Whether this is a solution of one of our challenges, in time and for the first time. */
    boolean accepts(String typed) {
        return RobotPayload.read(typed, json)
                .filter(this::isSolved)
                .filter(this::isNew)
                .isPresent();
    }

    private boolean isSolved(Payload payload) {
        try {
            return Altcha.verifySolution(payload, digests.key(PURPOSE), false);
        } catch (Exception _) {
            return false;
        }
    }

    private boolean isNew(Payload payload) {
        return expiry(payload)
                .filter(clock.instant()::isBefore)
                .filter(expiry -> spent.spend(payload.challenge, expiry))
                .isPresent();
    }

    /** The expiry is part of the salt, and the salt is signed. */
    private static Optional<Instant> expiry(Payload payload) {
        try {
            return Optional.ofNullable(Altcha.extractParams(payload.salt).get("expires"))
                    .map(Long::parseLong)
                    .map(Instant::ofEpochSecond);
        } catch (Exception _) {
            return Optional.empty();
        }
    }
}
