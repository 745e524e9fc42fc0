package pix.proofreading;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;
import pix.bank.loader.Bank;
import pix.bank.loader.Item;
import pix.bank.question.Seeds;

/** Reads passages in French with the dictionary of LanguageTool and our own, {@code words.txt}. */
public final class Proofreader {

    private static final int AROUND = 25;
    private static final List<String> LISTS = List.of("prenoms", "noms", "villes", "communes");

    private final List<String> accepted;
    private final JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("fr"));

    public Proofreader() {
        tool.disableRules(NotForUs.RULES);
        tool.getAllActiveRules().stream()
                .filter(SpellingCheckRule.class::isInstance)
                .forEach(rule -> ((SpellingCheckRule) rule).addIgnoreTokens(words()));
        accepted = lines("accepted.txt").toList();
    }

    /** Every value set of an item, once: other draws change names and numbers only. */
    public List<Finding> read(Item item) {
        return Stream.iterate(0, set -> set < item.sets().size(), set -> set + 1)
                .flatMap(set -> Passage.of(item.challenge(set, Seeds.known(set))))
                .flatMap(this::read)
                .toList();
    }

    public List<Finding> readLessons(Bank bank) {
        return bank.lessons().values().stream()
                .flatMap(Passage::of)
                .flatMap(this::read)
                .toList();
    }

    Stream<Finding> read(Passage passage) {
        var text = PlainText.of(passage.markdown());
        try {
            return tool.check(text).stream()
                    .map(match -> finding(passage, text, match))
                    .filter(finding -> accepted.stream().noneMatch(finding::isAccepted));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Finding finding(Passage passage, String text, RuleMatch match) {
        int from = match.getFromPos();
        int to = match.getToPos();
        var before = text.substring(Math.max(0, from - AROUND), from);
        var after = text.substring(to, Math.min(text.length(), to + AROUND));
        var words = (before + "[" + text.substring(from, to) + "]" + after).replaceAll("\\s+", " ");
        var instead = match.getSuggestedReplacements().stream().limit(3).toList();
        return new Finding(passage.where(), match.getRule().getId(), words, match.getMessage(), instead);
    }

    /** Our own words, and the names that are drawn. */
    private static List<String> words() {
        var names = LISTS.stream()
                .flatMap(list -> lines("/bank/words/" + list + ".txt"))
                .flatMap(line -> Stream.of(line.split("[\\s,;'’-]+")));
        return Stream.concat(lines("words.txt"), names).distinct().toList();
    }

    private static Stream<String> lines(String resource) {
        try (var file = requireNonNull(Proofreader.class.getResourceAsStream(resource), resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
