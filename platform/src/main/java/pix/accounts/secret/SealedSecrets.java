package pix.accounts.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * What has to be read again but must not lie open in a row: sealed with AES-GCM, under a key of the installation for each
 * purpose. A row that was changed by hand does not open.
 */
@Component
public class SealedSecrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Digests digests;

    SealedSecrets(Digests digests) {
        this.digests = digests;
    }

    /** @param owner whose it is: in somebody else's row it does not open */
    public byte[] seal(String purpose, Object owner, byte[] open) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, purpose, owner, nonce, open);
        var whole = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, whole, NONCE, sealed.length);
        return whole;
    }

    public byte[] open(String purpose, Object owner, byte[] sealed) {
        var nonce = Arrays.copyOf(sealed, NONCE);
        return run(Cipher.DECRYPT_MODE, purpose, owner, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    private byte[] run(int mode, String purpose, Object owner, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode, new SecretKeySpec(digests.of("seal", purpose), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD((purpose + " of " + owner).getBytes(UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what was sealed for « " + purpose + " » does not open", e);
        }
    }
}
