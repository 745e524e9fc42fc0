package pix.bank.families.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pix.bank.families.catalogue.Holdings.Field;
import pix.bank.families.catalogue.Holdings.Kind;
import pix.bank.families.catalogue.Holdings.Subject;
import pix.bank.making.file.Words;
import pix.bank.question.Draw;

/** Makes the notices of a catalogue by chance: those that the author fixed, and many others around them. */
final class Shelves {

    private static final int PEOPLE = 24;
    private static final int FAVOUR = 35;
    private static final int FIRST_MARK = 1012;
    private static final int WIDEST_GAP = 40;

    private final Holdings holdings;
    private final Draw draw;
    private final List<String> people;

    private Shelves(Holdings holdings, Draw draw) {
        this.holdings = holdings;
        this.draw = draw;
        var lastNames = draw.shuffled(Words.list("noms"));
        this.people = IntStream.range(0, PEOPLE)
                .mapToObj(each -> lastNames.get(each) + ", " + draw.pick(Words.list("prenoms")))
                .toList();
    }

    static List<Notice> notices(Holdings holdings, Draw draw) {
        return new Shelves(holdings, draw).notices();
    }

    private List<Notice> notices() {
        List<Map<String, String>> fixed = holdings.fixed() == null ? List.of() : holdings.fixed();
        var others = Stream.generate(Map::<String, String>of).limit(Math.max(0, holdings.count() - fixed.size()));
        var all = draw.shuffled(Stream.concat(fixed.stream(), others).toList());
        var notices = new ArrayList<Notice>();
        int mark = FIRST_MARK;
        for (var known : all) {
            mark += draw.between(1, WIDEST_GAP);
            notices.add(notice(notices.size() + 1, known, mark));
        }
        return List.copyOf(notices);
    }

    private Notice notice(int number, Map<String, String> known, int mark) {
        var values = new LinkedHashMap<String, String>();
        var about = subject(known);
        for (var field : holdings.fields()) {
            var value = known.get(field.name());
            values.put(field.name(), value == null ? drawn(field, about) : value);
        }
        values.put(holdings.field(Kind.MARK).name(), mark(values, mark));
        return new Notice(number, values);
    }

    /** The subject that the title is about: the notice's own, or one of its own making. */
    private Subject subject(Map<String, String> known) {
        var field = holdings.field(Kind.SUBJECT);
        var word = known.getOrDefault(
                field.name(),
                drawnWord(field, holdings.subjects().stream().map(Subject::word).toList()));
        return holdings.subjects().stream()
                .filter(subject -> subject.word().equals(word))
                .findFirst()
                .orElse(new Subject(word, "de " + word, word));
    }

    private String drawn(Field field, Subject about) {
        return switch (field.kind()) {
            case TITLE -> title(about);
            case PERSON -> drawnWord(field, people);
            case SUBJECT -> about.word();
            case LIST -> drawnWord(field, holdings.lists().getOrDefault(field.name(), List.of()));
            case YEAR ->
                Integer.toString(draw.between(
                        holdings.years().getFirst(), holdings.years().getLast()));
            case MARK -> "";
        };
    }

    private String drawnWord(Field field, List<String> words) {
        return holdings.favoured(field).filter(_ -> draw.chance(FAVOUR)).orElseGet(() -> draw.pick(words));
    }

    private String title(Subject about) {
        var title = draw.pick(holdings.titles()).replace("<of>", about.of()).replace("<the>", about.the());
        return title.substring(0, 1).toUpperCase(Locale.FRENCH) + title.substring(1);
    }

    private String mark(Map<String, String> values, int mark) {
        var codes = holdings.codes() == null ? Map.<String, String>of() : holdings.codes();
        var code = values.values().stream()
                .filter(codes::containsKey)
                .map(codes::get)
                .findFirst()
                .orElse("C");
        return code + " " + mark;
    }
}
