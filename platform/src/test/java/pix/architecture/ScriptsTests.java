package pix.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a script prints goes to the screen as it is written in the file, whatever signs that screen has. */
class ScriptsTests {

    @Test
    void scripts_print_signs_that_every_screen_has() {
        var scripts = Sources.files(file -> file.startsWith("bin/"));

        assertThat(scripts).contains("bin/start", "bin/lib/java.sh");
        assertThat(scripts.stream()
                        .flatMap(file -> Sources.textOf(file).lines().map(line -> file + ": " + line))
                        .filter(ScriptsTests::printsMore))
                .isEmpty();
    }

    @Test
    void a_sign_of_another_script_is_seen() {
        assertThat(printsMore("bin/a:   echo 'Building…'")).isTrue();
        assertThat(printsMore("bin/a:   die \"« $1 »\"")).isTrue();
        assertThat(printsMore("bin/a:   # « Collège » is a comment")).isFalse();
    }

    private static boolean printsMore(String line) {
        return !line.matches("[^:]*: *#.*") && line.chars().anyMatch(sign -> sign > '~');
    }
}
