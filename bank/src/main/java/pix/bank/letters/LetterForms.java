package pix.bank.letters;

import static java.util.stream.Collectors.joining;
import static pix.bank.web.Markdown.escape;

import pix.bank.letters.LetterDesk.Extra;
import pix.bank.letters.LetterDesk.Letter;
import pix.bank.web.Address;

/** The forms of the site that sends letters; all of them work without a script. */
record LetterForms(LetterDesk desk) {

    String subscribe(String missing) {
        return """
                %s<form class="stack" action="/lettres/envoi" method="get">
                <fieldset><legend>Quelle lettre ?</legend>%s</fieldset>
                <label for="rythme">À quel rythme ?</label><select id="rythme" name="rythme">%s</select>
                <label for="adresse">Votre adresse de courriel</label>
                <input id="adresse" name="adresse" type="text" autocomplete="off" autocapitalize="none" spellcheck="false">
                %s
                <button type="submit">M'abonner</button>
                </form>
                """.formatted(
                        missing.isEmpty() ? "" : "<p class=\"notice\" role=\"alert\">" + missing + "</p>",
                        desk.letters().stream().map(LetterForms::radio).collect(joining()),
                        rhythms("", ""),
                        boxes(false));
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
                %s%s
                <button type="submit">Enregistrer</button>
                </form>
                """.formatted(desk.letters().stream().map(this::row).collect(joining()), boxes(true));
    }

    private String row(Letter letter) {
        var now = desk.atStart().getOrDefault(letter.id(), "");
        return "<label for=\"%1$s\">%2$s</label><select id=\"%1$s\" name=\"%1$s\">%3$s</select>"
                .formatted(
                        letter.id(),
                        escape(letter.title()),
                        rhythms(now, "<option value=\"non\">Ne pas recevoir</option>"));
    }

    private static String radio(Letter letter) {
        return "<label><input type=\"radio\" name=\"lettre\" value=\"%s\"> <strong>%s</strong>, %s</label>"
                .formatted(letter.id(), escape(letter.title()), escape(letter.about()));
    }

    private String rhythms(String now, String first) {
        return first
                + desk.rhythms().entrySet().stream()
                        .map(rhythm -> "<option value=\"%s\"%s>%s</option>"
                                .formatted(
                                        rhythm.getKey(),
                                        rhythm.getKey().equals(now) ? " selected" : "",
                                        escape(rhythm.getValue())))
                        .collect(joining());
    }

    private String boxes(boolean asNow) {
        if (desk.boxes().isEmpty()) return "";
        return desk.boxes().stream()
                .map(extra -> box(extra, asNow ? desk.atStart().containsKey(extra.id()) : extra.isTicked()))
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
