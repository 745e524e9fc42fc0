package pix.bank.families.letters;

import static java.util.stream.Collectors.joining;
import static pix.bank.web.Markdown.escape;

import java.util.function.Predicate;
import pix.bank.families.letters.LetterDesk.Extra;
import pix.bank.families.letters.LetterDesk.Letter;
import pix.bank.web.Address;
import pix.bank.web.Pick;

/** The forms of the site that sends letters; all of them work without a script. */
record LetterForms(LetterDesk desk) {

    /** @param typed what was sent and is not complete, kept in the form; @param missing what it lacks, empty at first */
    String subscribe(Address typed, String missing) {
        return """
                %s<form class="stack" action="/lettres/envoi" method="get">
                <fieldset><legend>Quelle lettre ?</legend>%s</fieldset>
                %s<label for="adresse">Votre adresse de courriel</label>
                <input id="adresse" name="adresse" type="text" value="%s" autocomplete="off" autocapitalize="none" spellcheck="false">
                %s<button type="submit">M'abonner</button>
                </form>
                """.formatted(
                        missing.isEmpty() ? "" : "<p class=\"notice\" role=\"alert\">" + missing + "</p>",
                        radios(typed.parameter("lettre")),
                        new Pick("rythme", "À quel rythme ?", desk.rhythms()).html(typed.parameter("rythme")),
                        escape(typed.parameter("adresse")),
                        boxes(extra -> missing.isEmpty() ? extra.isTicked() : isSent(typed, extra)));
    }

    private static boolean isSent(Address typed, Extra extra) {
        return typed.parameter(extra.id()).equals("oui");
    }

    /** What keeps the form from being sent, in words; empty when nothing does. */
    String missing(Address address) {
        if (address.parameter("lettre").isBlank()) return "Choisissez une lettre.";
        return address.parameter("adresse").strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")
                ? ""
                : "L'adresse de courriel n'est pas complète.";
    }

    /** Every letter with its rhythm, as it is now. */
    String account() {
        return """
                <form class="stack" action="/compte/enregistre" method="get">
                %s%s<button type="submit">Enregistrer</button>
                </form>
                """.formatted(
                        desk.letters().stream().map(this::row).collect(joining()),
                        boxes(extra -> desk.atStart().containsKey(extra.id())));
    }

    private String row(Letter letter) {
        var rhythms = Pick.options("non", "Ne pas recevoir");
        rhythms.putAll(desk.rhythms());
        return new Pick(letter.id(), letter.title(), rhythms)
                .html(desk.atStart().getOrDefault(letter.id(), "non"));
    }

    private String radios(String chosen) {
        return desk.letters().stream()
                .map(letter ->
                        "<label><input type=\"radio\" name=\"lettre\" value=\"%s\"%s> <strong>%s</strong>, %s</label>"
                                .formatted(
                                        letter.id(),
                                        letter.id().equals(chosen) ? " checked" : "",
                                        escape(letter.title()),
                                        escape(letter.about())))
                .collect(joining());
    }

    private String boxes(Predicate<Extra> isTicked) {
        if (desk.boxes().isEmpty()) return "";
        return desk.boxes().stream()
                .map(extra -> box(extra, isTicked.test(extra)))
                .collect(joining("", "<fieldset><legend>Et aussi</legend>", "</fieldset>"));
    }

    private static String box(Extra extra, boolean ticked) {
        return "<label><input type=\"checkbox\" name=\"%s\" value=\"oui\"%s> %s</label>"
                .formatted(extra.id(), ticked ? " checked" : "", escape(extra.label()));
    }

    /** What is wanted, line by line. */
    String summary(Wish wish) {
        var letters = desk.letters().stream()
                .filter(letter -> wish.wanted().containsKey(letter.id()))
                .map(letter -> "<li>%s : %s</li>"
                        .formatted(
                                escape(letter.title()),
                                escape(desk.rhythms().getOrDefault(wish.wanted().get(letter.id()), "oui"))))
                .collect(joining());
        var extras = desk.boxes().stream()
                .map(extra -> "<li>%s : %s</li>"
                        .formatted(escape(extra.label()), wish.wanted().containsKey(extra.id()) ? "oui" : "non"))
                .collect(joining());
        return "<ul>" + (letters.isEmpty() ? "<li>Aucune lettre</li>" : letters) + extras + "</ul>";
    }
}
