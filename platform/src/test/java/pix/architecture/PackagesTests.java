package pix.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PackagesTests {

    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*.*?[a-z].*?[.:].*?\\*/", Pattern.DOTALL);

    @Test
    void every_package_says_in_a_sentence_what_it_is_and_knows_no_null() {
        var silent = new TreeSet<String>();
        for (var folder : folders(Sources.java()))
            if (!isDescribed(Sources.textOf(folder + "/package-info.java"))) silent.add(folder);

        assertThat(silent).isEmpty();
    }

    @Test
    void a_package_without_a_sentence_or_with_nulls_is_seen() {
        assertThat(isDescribed("")).isFalse();
        assertThat(isDescribed("@NullMarked package pix;")).isFalse();
        assertThat(isDescribed("/** The one deployable. */ package pix;")).isFalse();
        assertThat(isDescribed("/** The one deployable. */ @NullMarked package pix;"))
                .isTrue();
    }

    private static boolean isDescribed(String packageInfo) {
        return SENTENCE.matcher(packageInfo).find() && packageInfo.contains("@NullMarked");
    }

    private static Set<String> folders(List<String> files) {
        var folders = new TreeSet<String>();
        for (var file : files) folders.add(file.substring(0, file.lastIndexOf('/')));
        return folders;
    }
}
