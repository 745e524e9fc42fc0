package pix.engine.judging;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Turns the notation of the tables into keys and answers. */
final class Notation {

    private Notation() {}

    /** Which leniency is left when these are off: T1, T2, T3 or a dash. */
    static Leniency without(List<String> off) {
        return new Leniency(!off.contains("T1"), !off.contains("T2"), !off.contains("T3"));
    }

    /** Field or group to its accepted texts, every scalar being a text. */
    @SuppressWarnings("unchecked")
    static Map<String, List<String>> accepted(String yaml) {
        return (Map<String, List<String>>) load(yaml);
    }

    @SuppressWarnings("unchecked")
    static Answer.Fields fields(String yaml) {
        return new Answer.Fields((Map<String, String>) load(yaml));
    }

    static AnswerKey.Fields fieldsKey(String yaml) {
        return new AnswerKey.Fields(accepted(yaml).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> new AnswerKey.Text(entry.getValue(), Leniency.ALL),
                        (one, _) -> one,
                        LinkedHashMap::new)));
    }

    /** « a < b »: what comes before what. */
    static List<AnswerKey.Before> before(List<String> rules) {
        return rules.stream()
                .map(rule -> rule.split(" < "))
                .map(both -> new AnswerKey.Before(both[0], both[1]))
                .toList();
    }

    /** OK and KO, or the reason of a refusal. */
    static String verdict(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Judged(var correct, var _) -> correct ? "OK" : "KO";
            case Judgement.Refused(var reason, var _) -> reason.name();
        };
    }

    private static Object load(String yaml) {
        var settings = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
        return new Load(settings).loadFromString(yaml);
    }
}
