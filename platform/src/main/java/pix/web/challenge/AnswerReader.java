package pix.web.challenge;

import static java.util.Comparator.comparingInt;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.util.MultiValueMap;
import pix.bank.question.Form;
import pix.engine.judging.Answer;

/** Reads what the form of a challenge sent; what is missing is left to the judge, who refuses it. */
public final class AnswerReader {

    /** No honest answer is longer; a program of blocks is far below. */
    private static final int LONGEST = 20_000;

    private AnswerReader() {}

    public static Answer read(Form form, MultiValueMap<String, String> sent) {
        return switch (form) {
            case Form.OneField _ -> new Answer.Text(value(sent, "answer"));
            case Form.OneChoice _, Form.SeveralChoices _ -> new Answer.Choices(sent.getOrDefault("choice", List.of()));
            case Form.Ordering ordering -> new Answer.Choices(order(ordering, sent));
            case Form.SeveralFields fields -> fields(fields, sent);
            case Form.SimulatorState _ -> state(sent);
        };
    }

    /** Each thing has a rank; two of one rank, or none, leave the order untold. */
    private static List<String> order(Form.Ordering ordering, MultiValueMap<String, String> sent) {
        var ranked = ordering.options().stream()
                .filter(option -> rank(option, sent) > 0)
                .sorted(comparingInt(option -> rank(option, sent)))
                .toList();
        long ranks =
                ranked.stream().map(option -> rank(option, sent)).distinct().count();
        if (ranks < ordering.options().size()) return List.of();
        return ranked.stream().map(Form.Option::id).toList();
    }

    private static int rank(Form.Option option, MultiValueMap<String, String> sent) {
        var rank = value(sent, "rank." + option.id());
        return rank.matches("\\d{1,2}") ? Integer.parseInt(rank) : 0;
    }

    private static Answer fields(Form.SeveralFields form, MultiValueMap<String, String> sent) {
        var values = new LinkedHashMap<String, String>();
        form.fields().forEach(field -> values.put(field.name(), value(sent, "field." + field.name())));
        return new Answer.Fields(values);
    }

    private static Answer state(MultiValueMap<String, String> sent) {
        var state = new LinkedHashMap<String, String>();
        for (var name : sent.keySet())
            if (name.startsWith("state.")) state.put(name.substring("state.".length()), value(sent, name));
        return new Answer.Fields(state);
    }

    private static String value(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        if (value == null) return "";
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }
}
