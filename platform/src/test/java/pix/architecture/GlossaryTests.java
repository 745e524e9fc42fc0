package pix.architecture;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.properties.HasName;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GlossaryTests {

    static final Glossary GLOSSARY = Glossary.read();
    static final Pattern IDENTIFIER = Pattern.compile("\\b[a-z]+(_[a-z]+)*\\b");

    @Test
    void every_name_of_the_glossary_is_in_the_code() {
        var classes = Code.OURS.stream().map(JavaClass::getSimpleName).collect(toUnmodifiableSet());

        assertThat(GLOSSARY.names()).hasSizeGreaterThan(30).isSubsetOf(classes);
    }

    @Test
    void no_class_and_no_member_is_named_with_a_banned_word() {
        var members =
                Code.OURS.stream().flatMap(type -> type.getMembers().stream()).filter(GlossaryTests::isOurs);

        assertThat(Stream.concat(Code.OURS.stream(), members)
                        .map(HasName::getName)
                        .map(GlossaryTests::lastPart))
                .filteredOn(GLOSSARY::bans)
                .isEmpty();
    }

    @Test
    void no_table_and_no_column_is_named_with_a_banned_word() {
        var identifiers = Sources.migrations().stream()
                .map(file -> Sources.textOf(file).replaceAll("--[^\\n]*", "").replaceAll("'[^']*'", ""))
                .flatMap(sql -> IDENTIFIER.matcher(sql).results())
                .map(identifier -> identifier.group());

        assertThat(identifiers).filteredOn(GLOSSARY::bans).isEmpty();
    }

    @Test
    void a_banned_word_is_seen_wherever_it_hides() {
        assertThat(Stream.of("Tube", "TubeOfSkills", "currentTube", "tube_id", "SUPERVISOR"))
                .allMatch(GLOSSARY::bans);
        assertThat(Stream.of("Tubes", "Intercourse", "Topic", "topic_id")).noneMatch(GLOSSARY::bans);
    }

    /** The compiler makes members too. */
    private static boolean isOurs(JavaMember member) {
        return !member.getName().contains("$");
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
