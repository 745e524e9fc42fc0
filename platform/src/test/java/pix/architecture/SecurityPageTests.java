package pix.architecture;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code docs/security.md} says is done is named, and what it names exists. */
class SecurityPageTests {

    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]+[A-Za-z]*)`");

    private static final Pattern CHAPTER = Pattern.compile("(?m)^## V(\\d+) .*");

    /** What is named that is not ours. */
    private static final Set<String> OTHERS = Set.of("HttpOnly", "SecureRandom");

    private final String page = Sources.textOf("docs/security.md");

    @Test
    void every_class_that_it_names_is_in_the_code() {
        var ours = Sources.files(file -> file.endsWith(".java")).stream()
                .map(file -> file.substring(file.lastIndexOf('/') + 1, file.length() - ".java".length()))
                .collect(toUnmodifiableSet());

        assertThat(named(page)).hasSizeGreaterThan(30).isSubsetOf(ours);
    }

    @Test
    void every_chapter_is_there_in_order() {
        assertThat(CHAPTER.matcher(page).results().map(found -> found.group(1)))
                .containsExactly(
                        "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17");
    }

    @Test
    void a_name_is_seen_wherever_it_stands() {
        assertThat(named("met: `LoginLock`, (`DoorsTests`) and `HttpOnly`, `no-store`, `__Host-`"))
                .containsExactly("LoginLock", "DoorsTests");
    }

    private static List<String> named(String text) {
        return CLASS.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !OTHERS.contains(name))
                .toList();
    }
}
