package pix.accounts.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Digests of what must be compared but not kept (addresses, logins): without the secret, guessing does not help. */
@Component
public class Digests {

    private static final String ALGORITHM = "HmacSHA256";

    private final Secrets secrets;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    Digests(Secrets secrets) {
        this.secrets = secrets;
    }

    public byte[] of(String purpose, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret(purpose), ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    /** The secret itself, for a signature made elsewhere. */
    public String key(String purpose) {
        return HexFormat.of().formatHex(secret(purpose));
    }

    private byte[] secret(String purpose) {
        return known.computeIfAbsent(purpose, secrets::named);
    }
}
