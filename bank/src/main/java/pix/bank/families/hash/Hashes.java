package pix.bank.families.hash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pix.bank.families.Family;
import pix.bank.families.Staged;
import pix.bank.making.archive.Zip;
import pix.bank.question.Asset;
import pix.bank.question.Draw;
import pix.bank.question.Scene;

/**
 * Archives to download, and a tool that computes the SHA-256 of a file without sending it anywhere. Gives, for each
 * original, {@code word.sha256} and its first eight signs, {@code word.start}.
 */
public final class Hashes implements Family<Downloads> {

    private static final int BYTES = 24_000;

    @Override
    public String name() {
        return "hashes";
    }

    @Override
    public Class<Downloads> sceneType() {
        return Downloads.class;
    }

    @Override
    public Staged stage(Downloads scene, Draw draw) {
        var values = new LinkedHashMap<String, String>();
        for (var original : scene.originals()) {
            var hash = sha256(archive(original, draw, false));
            values.put(original + ".sha256", hash);
            values.put(original + ".start", hash.substring(0, 8));
        }
        var files = scene.files().stream().map(copy -> asset(copy, draw)).toList();
        return new Staged(List.of(new Scene.Files(files), new Scene.Simulator("pix-hash", "{}", Map.of())), values);
    }

    private static Asset asset(Downloads.Copy copy, Draw draw) {
        return new Asset(copy.name(), "application/zip", () -> archive(copy.of(), draw, copy.altered()));
    }

    private static byte[] archive(String original, Draw draw, boolean isAltered) {
        var data = new byte[BYTES];
        var chance = draw.apart(original);
        for (int place = 0; place < BYTES; place++) data[place] = (byte) chance.between(0, 255);
        if (isAltered) data[BYTES / 2] ^= 1;
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("LISEZMOI.txt", "Exemple de téléchargement, sans programme.\n".getBytes(StandardCharsets.UTF_8));
        entries.put("donnees.bin", data);
        return Zip.of(entries);
    }

    /** In small hexadecimal signs, as publishers write it. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
