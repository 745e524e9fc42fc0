package pix.bank.families.press;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pix.bank.families.press.Press.Page;
import pix.bank.families.press.Press.Site;
import pix.bank.question.Draw;

/**
 * Texts of several natures, some of which are drawn for one learner.
 *
 * @param press the sites where all the texts are; its start is the list's page
 * @param show how many texts are drawn
 * @param texts all there are
 */
public record Reading(Press press, String host, String name, String look, String intro, int show, List<Text> texts) {

    /**
     * @param address of its page
     * @param nature what it is
     * @param looks what a hurried reader takes it for
     * @param clue the mark in the page that tells, for the correction
     */
    public record Text(String title, String address, String nature, String looks, String clue) {

        private boolean misleads() {
            return !nature.equals(looks);
        }
    }

    /** Three natures at least, so that the list says nothing; two texts at least that mislead. */
    List<Text> drawn(Draw draw) {
        for (int tries = 0; tries < 1000; tries++) {
            var some = draw.sample(texts, show);
            if (some.stream().map(Text::nature).distinct().count() >= 3
                    && some.stream().filter(Text::misleads).count() >= 2) return some;
        }
        throw new IllegalArgumentException("no " + show + " of these texts have three natures and mislead twice");
    }

    /** The page that lists the drawn texts, each under its letter. */
    Site list(List<Text> drawn) {
        var links = IntStream.range(0, drawn.size())
                .mapToObj(place -> "**Texte %c** : [%s](%s)\n"
                        .formatted('A' + place, drawn.get(place).title, drawn.get(place).address))
                .collect(Collectors.joining("\n"));
        var page = new Page("/", name, null, null, intro + "\n\n" + links, null, null);
        return new Site(host, name, look, null, null, null, null, List.of(page));
    }

    /** {@code title1}, {@code nature1}, {@code looks1}, {@code clue1}… in the drawn order. */
    static Map<String, String> values(List<Text> drawn) {
        return IntStream.range(0, drawn.size())
                .boxed()
                .flatMap(place -> values(drawn.get(place), place + 1).entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, String> values(Text text, int number) {
        return Map.of(
                "title" + number, text.title,
                "nature" + number, text.nature,
                "looks" + number, text.looks,
                "clue" + number, text.clue);
    }
}
