package pix.accounts.recovery;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import pix.accounts.AccountId;
import pix.accounts.Token;

/** Whoever has proved who they are with a one-time password has an hour to choose another. */
@Service
public class LetChoosePassword {

    private static final Duration VALID = Duration.ofHours(1);

    private final PasswordResets resets;
    private final Clock clock;

    LetChoosePassword(PasswordResets resets, Clock clock) {
        this.resets = resets;
        this.clock = clock;
    }

    /** What {@link ChoosePassword} accepts, once. */
    public Token letChoose(AccountId account) {
        var token = Token.random();
        var now = clock.instant();
        resets.add(token, Optional.of(account), false, now, now.plus(VALID));
        return token;
    }
}
