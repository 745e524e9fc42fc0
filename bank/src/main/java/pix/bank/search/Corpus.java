package pix.bank.search;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pix.bank.Draw;

/** The pages of one value set: those of its author first, then noise up to the size wanted. */
final class Corpus {

    private final List<Doc> written = new ArrayList<>();
    private final List<Doc> drowning = new ArrayList<>();
    private final Noise noise;

    /** @param avoid words and numbers that no page of noise may hold */
    Corpus(Draw draw, List<String> avoid) {
        var avoided = avoid.stream().map(Pattern::quote).collect(joining("|"));
        var pattern = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(" + avoided + ")(?![\\p{L}\\p{N}])");
        this.noise = new Noise(
                draw, text -> avoid.isEmpty() || !pattern.matcher(text).find());
    }

    void add(Doc doc) {
        written.add(doc);
    }

    /** Half of what is missing is about the first theme, the rest about the others. */
    void drown(List<String> themes, int size) {
        int missing = Math.max(0, size - written.size());
        int others = themes.size() < 2 ? 0 : missing / 2 / (themes.size() - 1);
        for (var theme : themes.subList(1, themes.size())) drowning.addAll(noise.pages(theme, others));
        drowning.addAll(noise.pages(themes.getFirst(), missing - drowning.size()));
    }

    List<Doc> docs() {
        return Stream.concat(written.stream(), drowning.stream()).toList();
    }

    /** The pages that nobody wrote. */
    List<Doc> noise() {
        return List.copyOf(drowning);
    }

    /** The author's ads before those of the themes. */
    static List<Ad> ads(List<Ad> own, List<String> themes) {
        var bought = themes.stream().flatMap(theme -> Theme.named(theme).bought().stream());
        return Stream.concat(own.stream(), bought).toList();
    }
}
