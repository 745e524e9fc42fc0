package pix.bank.preview;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.stream.IntStream;
import pix.bank.loader.Bank;
import pix.bank.loader.Item;
import pix.bank.question.Challenge;
import pix.bank.web.Markdown;
import pix.engine.judging.Answer;

/** What authors see around the questions: the list of skills, and a skill's value sets with all that is hidden. */
final class AuthorPages {

    private AuthorPages() {}

    static String index(Bank bank) {
        var skills = bank.items().values().stream()
                .sorted(Comparator.comparingInt(item -> item.skill().skill().number()))
                .map(item -> "<li><a href=\"/%1$s\">%1$s</a> %2$s (%3$d)"
                        .formatted(
                                item.skill().name(),
                                Markdown.escape(item.skill().statement().fr()),
                                item.sets().size()))
                .collect(joining("\n"));
        return page("La banque", "<h1>La banque</h1><ul>" + skills + "</ul>");
    }

    /** Every value set with this draw, at the width of a computer and of a phone. */
    static String skill(Bank bank, String name, int draw) {
        var item = bank.item(name).orElseThrow(() -> new IllegalArgumentException(name + " is not written yet"));
        var sets = IntStream.range(0, item.sets().size())
                .mapToObj(set -> set(item, set, draw))
                .collect(joining("\n"));
        return page(name, """
                <h1>%1$s</h1><p>%2$s (%3$s)</p>
                <p><a href="/">Tout</a> · <a href="/%1$s/%4$d">tirage précédent</a> · tirage %5$d ·
                <a href="/%1$s/%6$d">tirage suivant</a></p>
                %7$s
                """.formatted(
                        name,
                        Markdown.escape(item.skill().statement().fr()),
                        item.skill().kind(),
                        Math.max(0, draw - 1),
                        draw,
                        draw + 1,
                        sets));
    }

    private static String set(Item item, int set, int draw) {
        var challenge = LiveBank.challenge(item, set, draw);
        var address = "/question/%s-%d-%d".formatted(item.skill().name().substring(1), set, draw);
        return """
                <section><h2>%1$s</h2>
                <p><a href="%2$s">seule</a></p>
                <div class="preview-screens">
                <iframe class="preview-computer" src="%2$s" title="%1$s, ordinateur"></iframe>
                <iframe class="preview-phone" src="%2$s" title="%1$s, téléphone"></iframe>
                </div>
                %3$s
                </section>
                """.formatted(challenge.valueSet(), address, hidden(challenge));
    }

    private static String hidden(Challenge challenge) {
        return """
                <h3>Réponse</h3><p><strong>%s</strong></p><pre>%s</pre>
                <h3>Réponses connues</h3><table>%s%s</table>
                <h3>Correction</h3>%s
                """.formatted(
                        Markdown.escape(challenge.correction().rightAnswer()),
                        Markdown.escape(challenge.key().toString()),
                        challenge.examples().right().stream()
                                .map(answer -> row(challenge, answer, "juste", "doit passer"))
                                .collect(joining()),
                        challenge.examples().wrong().stream()
                                .map(wrong -> row(challenge, wrong.answer(), "faux", wrong.misconception()))
                                .collect(joining()),
                        Markdown.html(challenge.correction().working()));
    }

    private static String row(Challenge challenge, Answer answer, String expected, String why) {
        return "<tr><td>%s<td>%s<td>%s<td>%s"
                .formatted(
                        Markdown.escape(answer.toString()),
                        expected,
                        Markdown.escape(why),
                        Verdicts.told(challenge.key(), answer));
    }

    private static String page(String title, String body) {
        return """
                <!doctype html><html lang="fr"><head><meta charset="utf-8"><title>%s</title>
                <link rel="stylesheet" href="/preview.css"></head>
                <body class="preview-author">%s</body></html>
                """.formatted(Markdown.escape(title), body);
    }
}
