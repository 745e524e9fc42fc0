package pix.bank.families.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import pix.bank.families.search.Clause.AnyOf;
import pix.bank.families.search.Clause.OfType;
import pix.bank.families.search.Clause.OnSite;
import pix.bank.families.search.Clause.Phrase;
import pix.bank.families.search.Clause.Word;
import pix.bank.web.Address;

/**
 * Reads a query: words, {@code "exact phrase"}, {@code -word}, {@code site:}, {@code filetype:} (or {@code type:}) and
 * {@code OR} in capitals. Quotes and dashes of any script are understood, for phones change them.
 */
final class QueryReader {

    private static final Pattern PART = Pattern.compile(
            "(?<minus>-)?(?:(?<operator>site|filetype|type|ext) ?:\\s*)?(?:\"(?<phrase>[^\"]*)\"?|(?<word>[^\\s\"]+))",
            Pattern.CASE_INSENSITIVE);

    private final List<Clause> required = new ArrayList<>();
    private final List<Clause> excluded = new ArrayList<>();
    private boolean isAlternative;

    private QueryReader() {}

    static Query read(String typed) {
        var reader = new QueryReader();
        PART.matcher(plain(typed)).results().forEach(reader::add);
        return new Query(withoutEmptyWords(reader.required), List.copyOf(reader.excluded));
    }

    private static String plain(String typed) {
        return typed.replaceAll("[“”„«»]", "\"").replaceAll("(?<=^|\\s)[–—−](?=\\S)", "-");
    }

    private void add(MatchResult part) {
        var word = part.group("word");
        if ("OR".equals(word) || "OU".equals(word) || "|".equals(word)) isAlternative = !required.isEmpty();
        else if (part.group("minus") != null) clause(part).ifPresent(excluded::add);
        else if (isAlternative) clause(part).ifPresent(this::addAlternative);
        else if (word == null || part.group("operator") != null) clause(part).ifPresent(required::add);
        else Tokens.words(word).forEach(each -> required.add(word(each)));
    }

    private void addAlternative(Clause clause) {
        var first = required.removeLast();
        var clauses = new ArrayList<Clause>(first instanceof AnyOf(var known) ? known : List.of(first));
        clauses.add(clause);
        required.add(new AnyOf(List.copyOf(clauses)));
        isAlternative = false;
    }

    private static Optional<Clause> clause(MatchResult part) {
        var operator =
                part.group("operator") == null ? "" : part.group("operator").toLowerCase(Locale.ROOT);
        var value = part.group("phrase") == null ? part.group("word") : part.group("phrase");
        if (operator.equals("site")) return Optional.of(new OnSite(host(value)));
        if (!operator.isEmpty())
            return Optional.of(new OfType(Tokens.fold(value).replaceFirst("^\\.", "")));
        var words = Tokens.words(value);
        if (words.isEmpty()) return Optional.empty();
        var isWord = part.group("phrase") == null && words.size() == 1;
        return Optional.of(isWord ? word(words.getFirst()) : new Phrase(String.join(" ", words)));
    }

    private static Word word(String typed) {
        return new Word(Tokens.singular(typed), typed);
    }

    private static String host(String typed) {
        return Address.parse(typed).host().toLowerCase(Locale.ROOT).replaceFirst("^(\\*?\\.|www\\.)", "");
    }

    /** « le », « de »… are left out, unless there is nothing else. */
    private static List<Clause> withoutEmptyWords(List<Clause> clauses) {
        var full = clauses.stream()
                .filter(clause -> !(clause instanceof Word(var _, var typed) && Tokens.isEmpty(typed)))
                .toList();
        return full.isEmpty() ? List.copyOf(clauses) : full;
    }
}
