package pix.bank.families.hash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import pix.bank.families.Staged;
import pix.bank.question.Asset;
import pix.bank.question.Draw;
import pix.bank.question.Scene;

class HashesTests {

    static final Downloads DOWNLOADS = new Downloads(
            List.of("a", "b"),
            List.of(
                    new Downloads.Copy("true.zip", "a", false),
                    new Downloads.Copy("changed.zip", "a", true),
                    new Downloads.Copy("other.zip", "b", false)));

    @Test
    void a_true_copy_has_the_published_hash_and_an_altered_one_has_not() {
        var staged = staged(1);

        assertThat(hash(staged, 0))
                .isEqualTo(staged.values().get("a.sha256"))
                .startsWith(staged.values().get("a.start"));
        assertThat(hash(staged, 1)).isNotEqualTo(staged.values().get("a.sha256"));
        assertThat(hash(staged, 2)).isEqualTo(staged.values().get("b.sha256"));
    }

    @Test
    void an_altered_copy_has_the_size_of_the_original_and_opens() throws Exception {
        var files = files(staged(1));

        assertThat(files.get(1).bytes().get())
                .hasSameSizeAs(files.get(0).bytes().get());
        try (var zip =
                new ZipInputStream(new ByteArrayInputStream(files.get(1).bytes().get()))) {
            assertThat(zip.getNextEntry()).isNotNull();
            assertThat(zip.readAllBytes()).isNotEmpty();
        }
    }

    @Test
    void the_same_seed_makes_the_same_bytes_and_another_seed_others() {
        assertThat(hash(staged(1), 0)).isEqualTo(hash(staged(1), 0)).isNotEqualTo(hash(staged(2), 0));
    }

    @Test
    void the_hash_is_that_of_the_standard() {
        assertThat(Hashes.sha256("abc".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static Staged staged(long seed) {
        return new Hashes().stage(DOWNLOADS, Draw.known(seed));
    }

    private static List<Asset> files(Staged staged) {
        return ((Scene.Files) staged.scenes().getFirst()).files();
    }

    private static String hash(Staged staged, int place) {
        return Hashes.sha256(files(staged).get(place).bytes().get());
    }
}
