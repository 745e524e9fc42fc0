package pix.bank.families.letters;

import static pix.bank.web.Markdown.escape;

import java.util.Map;
import java.util.Optional;
import pix.bank.question.Draw;
import pix.bank.web.Address;

/** The pages that the link at the foot of a letter leads to: staying is easy there, leaving takes reading. */
record Leaving(LetterDesk desk, Draw draw) {

    Optional<LetterSite.Page> page(String path, Address address) {
        return switch (path) {
            case "/desabonnement" -> Optional.of(choices(address));
            case "/desabonnement/confirmer" -> Optional.of(confirm(address));
            case "/desabonnement/fait" -> Optional.of(done(address));
            default -> Optional.empty();
        };
    }

    private LetterSite.Page choices(Address address) {
        var letter = address.parameter("lettre");
        return new LetterSite.Page("Vous nous quittez ?", """
                <p>Vous recevez <strong>%s</strong>. Que souhaitez-vous faire ?</p>
                <p><a class="button" href="/desabonnement/fait?lettre=%2$s&amp;choix=garder">Continuer à la recevoir</a></p>
                <p><a class="button" href="/desabonnement/confirmer?lettre=%2$s&amp;choix=moins">La recevoir moins souvent</a></p>
                <p><a href="/desabonnement/confirmer?lettre=%2$s&amp;choix=lettre">Ne plus recevoir cette lettre</a></p>
                <p><a href="/desabonnement/confirmer?lettre=%2$s&amp;choix=tout">Ne plus recevoir aucune de nos lettres</a></p>
                """.formatted(escape(desk.title(letter)), escape(letter)));
    }

    private LetterSite.Page confirm(Address address) {
        var letter = address.parameter("lettre");
        var words = Map.of(
                "moins", "recevoir moins souvent « " + desk.title(letter) + " »",
                "lettre", "ne plus recevoir « " + desk.title(letter) + " »",
                "tout", "ne plus recevoir aucune de nos lettres");
        return new LetterSite.Page("Une dernière question", """
                <p>Vous demandez à <strong>%s</strong>. Rien n'est encore changé.</p>
                <p><a class="button" href="/">Annuler et revenir au site</a></p>
                <p><a href="/desabonnement/fait?lettre=%s&amp;choix=%s">Confirmer ma demande</a></p>
                """.formatted(
                        escape(words.getOrDefault(address.parameter("choix"), "ne rien changer")),
                        escape(letter),
                        escape(address.parameter("choix"))));
    }

    private LetterSite.Page done(Address address) {
        var letter = address.parameter("lettre");
        var wish = after(letter, address.parameter("choix"));
        return new LetterSite.Page("C'est noté", """
                <p>Vos abonnements sont maintenant les suivants :</p>
                %s<p>Numéro d'enregistrement : <strong>%s</strong></p>
                """.formatted(new LetterForms(desk).summary(wish), wish.number(draw)));
    }

    private Wish after(String letter, String choice) {
        var now = Wish.of(desk.atStart());
        return switch (choice) {
            case "moins" ->
                now.with(
                        letter,
                        desk.rhythms().keySet().stream()
                                .reduce((_, last) -> last)
                                .orElseThrow());
            case "lettre" -> now.without(letter);
            case "tout" ->
                desk.letters().stream().reduce(now, (left, each) -> left.without(each.id()), (left, _) -> left);
            default -> now;
        };
    }
}
