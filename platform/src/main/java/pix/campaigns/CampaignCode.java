package pix.campaigns;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import pix.engine.writing.Typed;

/** What participants type to come to a campaign: six letters and three digits. */
public record CampaignCode(String value) {

    /** Without those that are taken for a digit or for one another when they are copied from a blackboard. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final String DIGITS = "23456789";
    private static final int LETTERS_IN_A_CODE = 6;
    private static final int DIGITS_IN_A_CODE = 3;
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{6}[0-9]{3}");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LINK = Pattern.compile(".*/CAMPAGNES/([^/?#]*).*");

    /** The code that was typed, with any signs around or between, or its link; other makers' may hold any letter and digit. */
    public static Optional<CampaignCode> parse(String typed) {
        var bare = BETWEEN.matcher(withoutLink(Typed.code(typed))).replaceAll("");
        return SHAPE.matcher(bare).matches() ? Optional.of(new CampaignCode(bare)) : Optional.empty();
    }

    private static String withoutLink(String typed) {
        var link = LINK.matcher(typed);
        return link.matches() ? link.group(1) : typed;
    }

    static CampaignCode draw(RandomGenerator chance) {
        var code = new StringBuilder();
        for (int i = 0; i < LETTERS_IN_A_CODE; i++) code.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        for (int i = 0; i < DIGITS_IN_A_CODE; i++) code.append(DIGITS.charAt(chance.nextInt(DIGITS.length())));
        return new CampaignCode(code.toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
