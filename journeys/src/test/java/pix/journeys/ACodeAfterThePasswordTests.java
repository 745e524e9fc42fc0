package pix.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** Somebody asks for a code at each log-in, comes in with one of their app and then with one of their paper. */
class ACodeAfterThePasswordTests {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    @Test
    void a_code_of_the_app_opens_and_so_does_one_on_paper() throws Exception {
        try (var ada = Visitor.onAPhone()) {
            ada.signsUp("Ada", "Lange", "ada.lange@maison.example");
            ada.goesTo("/mon-compte").clicks("Demander un code à la connexion").looksInEveryWay();
            ada.page.locator("main input[type=password]").fill(Visitor.OWN_PASSWORD);
            ada.clicks("Commencer").looks();
            var secret = ada.page.locator(".secret").innerText().replace(" ", "");
            type(ada, code(secret, 0));
            ada.clicks("Activer le code de connexion").looks();
            List<String> papers = ada.page.locator(".papers li").allInnerTexts();
            assertThat(papers).hasSize(10);

            ada.signsOutElsewhere();
            logsIn(ada);
            ada.looks();
            type(ada, code(secret, 1));
            ada.clicks("Continuer");
            assertThat(ada.path()).isEqualTo("/competences");

            ada.signsOutElsewhere();
            logsIn(ada);
            ada.page.locator("details.change summary").click();
            ada.page.locator("#paper").fill(papers.getFirst());
            ada.page.locator("details.change button").click();
            ada.goesTo("/mon-compte/code-de-connexion")
                    .reads("Il vous reste 9 codes de secours")
                    .looksAtBothWidths();
        }
    }

    private static void logsIn(Visitor visitor) {
        visitor.goesTo("/connexion");
        visitor.page.locator("#login").fill("ada.lange@maison.example");
        visitor.page.locator("#password").fill(Visitor.OWN_PASSWORD);
        visitor.clicks("Je me connecte");
    }

    private static void type(Visitor visitor, String code) {
        visitor.page.locator("main input[autocomplete=one-time-code]").first().fill(code);
    }

    /** Of the step that begins so many half minutes from now: the server allows one of drift. */
    private static String code(String secret, int later) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(bytes(secret), "HmacSHA1"));
        long step = Instant.now().getEpochSecond() / 30 + later;
        var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int word = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 0xf) & Integer.MAX_VALUE;
        return "%06d".formatted(word % 1_000_000);
    }

    private static byte[] bytes(String secret) {
        var bits = new StringBuilder();
        for (char sign : secret.toCharArray())
            bits.append("%5s"
                    .formatted(Integer.toBinaryString(LETTERS.indexOf(sign)))
                    .replace(' ', '0'));
        var bytes = new byte[bits.length() / Byte.SIZE];
        for (int place = 0; place < bytes.length; place++)
            bytes[place] = (byte) Integer.parseInt(bits.substring(Byte.SIZE * place, Byte.SIZE * (place + 1)), 2);
        return bytes;
    }
}
