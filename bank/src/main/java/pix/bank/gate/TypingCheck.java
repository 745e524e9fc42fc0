package pix.bank.gate;

import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pix.bank.question.Challenge;
import pix.bank.question.Form;
import pix.engine.judging.Answer;
import pix.engine.judging.AnswerKey;
import pix.engine.judging.Judge;

/**
 * What is right is right however it is typed: « n°36 », « 36 trains », « en 1998 », « à 8h05 », « la cote R 103 ». Each right
 * answer is typed in these ways and the judge is asked.
 */
final class TypingCheck {

    /** « Nombre de trains », « Numéro du casier », « Combien de trains… »: what is counted or named. */
    private static final Pattern NOUN = Pattern.compile(
            "(?iu)(?:nombre|numéro|nom|code|cote|référence|titre|prix|heure|poids|combien)s? (?:de la |de l['’]|des |du |de |d['’])(?:une? )?(?!moins|plus)(\\p{L}{2,})");

    private static final Pattern CODE = Pattern.compile("(\\p{Lu}+)[ -]?(\\d+)");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2}) ?(?:h|:) ?(\\d{2})");
    private static final Pattern NUMBERED = Pattern.compile("(?iu)\\b(?:numéro|référence|casier)\\b");
    private static final Pattern YEAR = Pattern.compile("(?iu)\\bannée\\b");

    private TypingCheck() {}

    static Stream<Fault> faults(Challenge challenge) {
        return fields(challenge)
                .flatMap(field -> ways(challenge, field)
                        .filter(way -> !isRight(challenge, field, way))
                        .map(way -> new Fault(
                                challenge.skill().name(),
                                challenge.valueSet(),
                                "« " + field.label() + " » refuses « " + way + " »")));
    }

    private static Stream<Form.Field> fields(Challenge challenge) {
        return switch (challenge.form()) {
            case Form.OneField(var field) -> Stream.of(field);
            case Form.SeveralFields(var fields) ->
                challenge.key() instanceof AnswerKey.Fields ? fields.stream() : Stream.<Form.Field>of();
            case Form.OneChoice _, Form.SeveralChoices _, Form.Ordering _, Form.SimulatorState _ ->
                Stream.<Form.Field>of();
        };
    }

    private static @Nullable AnswerKey key(Challenge challenge, Form.Field field) {
        return challenge.key() instanceof AnswerKey.Fields(var keys) ? keys.get(field.name()) : challenge.key();
    }

    private static boolean isRight(Challenge challenge, Form.Field field, String typed) {
        var key = key(challenge, field);
        return key != null && Judge.judge(key, new Answer.Text(typed)).correct();
    }

    private static Stream<String> ways(Challenge challenge, Form.Field field) {
        return switch (key(challenge, field)) {
            case AnswerKey.Number number -> number(number.accepted().getFirst(), challenge, field);
            case AnswerKey.Day day -> day(day);
            case AnswerKey.Text text
            when text.leniency().form() -> text(text.accepted().getFirst(), field);
            case null -> Stream.of();
            case AnswerKey.Text _,
                    AnswerKey.Select _,
                    AnswerKey.OneChoice _,
                    AnswerKey.SeveralChoices _,
                    AnswerKey.Order _,
                    AnswerKey.Fields _,
                    AnswerKey.Groups _,
                    AnswerKey.State _,
                    AnswerKey.Tried _ -> Stream.of();
        };
    }

    private static Stream<String> number(String value, Challenge challenge, Form.Field field) {
        var written = value.replace('.', ',');
        var ways = Stream.of("%s", "%s.", " %s ", "= %s", "c'est %s").map(way -> way.formatted(written));
        var unit = field.unit().isEmpty()
                ? Stream.<String>of()
                : Stream.of(written + " " + field.unit(), written + field.unit());
        var nouns = Stream.of(field.label(), challenge.instruction()).flatMap(text -> noun(text).stream());
        var counted = nouns.flatMap(noun -> NUMBERED.matcher(field.label()).find()
                ? Stream.of(noun + " " + written, "le " + noun + " n° " + written)
                : Stream.of(written + " " + noun, "il y a " + written + " " + noun + "."));
        var numbered = NUMBERED.matcher(field.label()).find()
                ? Stream.of("n°" + written, "N° " + written, "no " + written, "numéro " + written)
                : Stream.<String>of();
        var year = YEAR.matcher(field.label()).find()
                ? Stream.of("en " + written, "l'année " + written, "en l'an " + written)
                : Stream.<String>of();
        return Stream.of(ways, unit, counted, numbered, year).flatMap(each -> each);
    }

    private static Optional<String> noun(String text) {
        return Optional.of(NOUN.matcher(text.replace("*", "")))
                .filter(Matcher::find)
                .map(noun -> noun.group(1));
    }

    private static Stream<String> day(AnswerKey.Day key) {
        var day = key.day();
        var month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.FRENCH);
        return Stream.of(
                "le %d %s %d".formatted(day.getDayOfMonth(), month, day.getYear()),
                "%d %s %d.".formatted(day.getDayOfMonth(), month.toUpperCase(Locale.FRENCH), day.getYear()),
                "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()),
                "%d-%d-%02d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear() % 100));
    }

    private static Stream<String> text(String value, Form.Field field) {
        var ways = Stream.of("%s", "%s.", "« %s »", "c'est %s", "C’est %s !").map(way -> way.formatted(value));
        var cased = Stream.of(value.toLowerCase(Locale.FRENCH), value.toUpperCase(Locale.FRENCH));
        var named = noun(field.label()).stream()
                .flatMap(noun -> Stream.of("%s : %s", "le %s %s", "la %s %s", "%s « %s »")
                        .map(way -> way.formatted(noun, value)));
        return Stream.of(ways, cased, named, code(value), time(value)).flatMap(each -> each);
    }

    private static Stream<String> code(String value) {
        var code = CODE.matcher(value);
        if (!code.matches()) return Stream.of();
        return Stream.of("%s%s", "%s %s", "%s-%s", "n°%s%s", "code %s%s")
                .map(way -> way.formatted(code.group(1), code.group(2)));
    }

    private static Stream<String> time(String value) {
        var time = TIME.matcher(value);
        if (!time.matches()) return Stream.of();
        return Stream.of(
                        "%sh%s",
                        "%s h %s", "%s:%s", "%sH%s", "à %s h %s", "à %sh%s.", "%s heures %s", "%sh%smin", "0%s:%s")
                .filter(way -> !way.startsWith("0") || time.group(1).length() == 1)
                .map(way -> way.formatted(time.group(1), time.group(2)));
    }
}
