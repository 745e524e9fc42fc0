package pix.architecture;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** GLOSSARY.md as a machine reads it: the names that must exist and the words that must not. */
record Glossary(List<String> rows) {

    private static final Pattern CLASS_NAME = Pattern.compile("`([A-Z][A-Za-z]+)`");
    private static final Pattern WORD = Pattern.compile("[A-Z]?[a-z]+|[A-Z]+(?![a-z])");

    static Glossary read() {
        return new Glossary(Sources.textOf("GLOSSARY.md")
                .lines()
                .filter(line -> line.startsWith("| "))
                .toList());
    }

    Set<String> names() {
        return rows.stream()
                .flatMap(row -> CLASS_NAME.matcher(row).results())
                .map(name -> name.group(1))
                .collect(toUnmodifiableSet());
    }

    Set<String> banned() {
        return rows.stream()
                .map(row -> row.split("\\|"))
                .filter(cells -> cells.length > 3 && !cells[3].strip().equals("never"))
                .flatMap(cells -> Stream.of(cells[3].split(",")))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(toUnmodifiableSet());
    }

    /** A name is words glued together: {@code TubeOfSkills} and {@code tube_id} both speak of a tube. */
    boolean bans(String name) {
        return WORD.matcher(name)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .anyMatch(banned()::contains);
    }
}
