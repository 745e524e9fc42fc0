package pix.organisations.roll;

import java.util.regex.Pattern;

/** Names as files write them. */
final class Names {

    /** « Cécile » written in one encoding and read in another: « CÃ©cile », or a sign that stands for an unreadable one. */
    private static final Pattern GARBLED = Pattern.compile("\uFFFD|[ÃÂ][^\\x00-\\x7F]|[\\x80-\\x9F]");

    private Names() {}

    /** Refused: such a name would not be found again on the day of a certification. */
    static boolean areGarbled(String name) {
        return GARBLED.matcher(name).find();
    }
}
