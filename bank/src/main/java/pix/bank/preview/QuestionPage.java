package pix.bank.preview;

import static java.util.stream.Collectors.joining;

import pix.bank.question.Challenge;
import pix.bank.question.Scene;
import pix.bank.web.Markdown;

/** One challenge as a learner sees it, and the verdict on what was sent. */
final class QuestionPage {

    private QuestionPage() {}

    static String html(Challenge challenge, String base, Sent sent) {
        return """
                <!doctype html>
                <html lang="fr"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title>
                <link rel="stylesheet" href="/assets/pix.css">
                <link rel="stylesheet" href="/preview.css">
                </head><body class="preview-question"><main class="question">
                <h1>%1$s</h1>
                <div class="instruction">%2$s</div>
                %3$s
                <form method="post">%4$s%5$s<button>Je valide</button></form>
                %6$s
                </main></body></html>
                """.formatted(
                        Markdown.escape(challenge.title()),
                        Markdown.html(challenge.instruction()),
                        scenes(challenge, base, false),
                        scenes(challenge, base, true),
                        FormHtml.html(challenge.form()),
                        sent.answer(challenge.form())
                                .map(answer -> Verdicts.told(challenge.key(), answer))
                                .orElse(""));
    }

    /** Simulators stand inside the form that sends their state; the rest stands above it. */
    private static String scenes(Challenge challenge, String base, boolean inForm) {
        return challenge.scenes().stream()
                .filter(scene -> scene instanceof Scene.Simulator == inForm)
                .map(scene -> SceneHtml.html(scene, base))
                .collect(joining("\n"));
    }
}
