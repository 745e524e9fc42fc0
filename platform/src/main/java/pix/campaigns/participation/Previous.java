package pix.campaigns.participation;

import java.util.Optional;

/** What had been sent the time before: what the arrow of evolution compares with. @param pix of a profile */
public record Previous(double mastery, Optional<Integer> pix) {

    static Previous of(Result result) {
        return new Previous(result.mastery(), Optional.of(result.pix()).filter(_ -> result.isProfile()));
    }
}
