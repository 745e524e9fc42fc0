package pix.accounts.signup;

/** A number to find by trying: nothing for one person, too much for a thousand accounts. The words are ALTCHA's. */
public record RobotChallenge(String algorithm, String challenge, long maxnumber, String salt, String signature) {}
