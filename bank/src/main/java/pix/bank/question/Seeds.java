package pix.bank.question;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Where chance comes from: a secret of the installation, so that nobody computes answers from the public bank. */
public final class Seeds {

    private final SecretKeySpec secret;

    /** @param secret at least 16 bytes, made once at the installation's first start */
    public Seeds(byte[] secret) {
        if (secret.length < 16) throw new IllegalArgumentException("a secret has at least 16 bytes");
        this.secret = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** The seed of one variant of a skill: the same for ever in this installation, unknown outside. */
    public long of(String skill, int variant) {
        return ByteBuffer.wrap(digest("seed|" + skill + '|' + variant)).getLong();
    }

    /** A mark that proves an address was given by this installation: 16 letters and digits. */
    public String sign(String text) {
        return HexFormat.of().formatHex(digest("sign|" + text), 0, 8);
    }

    private byte[] digest(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has HmacSHA256", impossible);
        }
    }
}
