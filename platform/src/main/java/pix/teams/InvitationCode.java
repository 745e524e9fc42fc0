package pix.teams;

import java.security.SecureRandom;

/** Ten capital letters and digits: enough that nobody tries them all, few enough to be read out. */
final class InvitationCode {

    private static final String CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private InvitationCode() {}

    static String random() {
        var code = new StringBuilder(LENGTH);
        for (int index = 0; index < LENGTH; index++)
            code.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
        return code.toString();
    }
}
