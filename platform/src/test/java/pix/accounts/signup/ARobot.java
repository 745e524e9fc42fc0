package pix.accounts.signup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.stream.LongStream;
import org.altcha.altcha.Altcha;
import org.altcha.altcha.Altcha.Algorithm;

/** Does what the page's script does: finds the number and sends it back. */
public final class ARobot {

    private ARobot() {}

    public static String solves(RobotChallenge challenge) {
        var number = LongStream.rangeClosed(0, challenge.maxnumber())
                .filter(tried -> hash(challenge.salt() + tried).equals(challenge.challenge()))
                .findFirst()
                .orElseThrow();
        return answers(challenge, number);
    }

    static String answers(RobotChallenge challenge, long number) {
        var json = """
                {"algorithm":"%s","challenge":"%s","number":%d,"salt":"%s","signature":"%s"}
                """.formatted(
                        challenge.algorithm(), challenge.challenge(), number, challenge.salt(), challenge.signature());
        return Base64.getEncoder().encodeToString(json.strip().getBytes(UTF_8));
    }

    private static String hash(String text) {
        try {
            return Altcha.hashHex(Algorithm.SHA256, text);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
