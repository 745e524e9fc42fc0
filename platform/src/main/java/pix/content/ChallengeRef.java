package pix.content;

import java.util.Optional;
import java.util.regex.Pattern;

/** The coordinates of a challenge: the skill's number and the variant; with the release they rebuild what was shown. */
public record ChallengeRef(int skill, int variant) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,4})-(\\d{1,9})-.*");

    static Optional<ChallengeRef> parse(String token) {
        var match = TEXT.matcher(token);
        return match.matches()
                ? Optional.of(new ChallengeRef(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return skill + "-" + variant;
    }
}
