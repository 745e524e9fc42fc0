package pix.bank.preview;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pix.bank.question.Form;
import pix.engine.judging.Answer;

/** What a form sent: names in order, with their values. */
record Sent(Map<String, List<String>> values) {

    static Sent parse(String body) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var pair : body.split("&")) {
            var parts = pair.split("=", 2);
            if (parts.length == 2)
                values.computeIfAbsent(decode(parts[0]), _ -> new ArrayList<>()).add(decode(parts[1]));
        }
        return new Sent(values);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The answer to a form that {@link FormHtml} showed, if something was sent. */
    Optional<Answer> answer(Form form) {
        if (values.isEmpty()) return Optional.empty();
        return Optional.of(
                switch (form) {
                    case Form.OneField _ -> new Answer.Text(first("answer"));
                    case Form.OneChoice _, Form.SeveralChoices _ -> new Answer.Choices(all("choice"));
                    case Form.Ordering _ -> new Answer.Choices(all("rank"));
                    case Form.SeveralFields _ -> new Answer.Fields(under("field."));
                    case Form.SimulatorState _ -> new Answer.Fields(under("state."));
                });
    }

    String first(String name) {
        var all = all(name);
        return all.isEmpty() ? "" : all.getFirst();
    }

    private List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    private Map<String, String> under(String prefix) {
        var found = new LinkedHashMap<String, String>();
        values.forEach((name, given) -> {
            if (name.startsWith(prefix)) found.put(name.substring(prefix.length()), given.getFirst());
        });
        return found;
    }
}
