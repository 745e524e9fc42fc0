package pix.bank.families.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pix.bank.loader.BankLoader;
import pix.bank.question.Challenge;
import pix.bank.question.Scene.Browser;
import pix.bank.question.Seeds;
import pix.bank.web.Address;
import pix.bank.web.Web;
import pix.engine.judging.Answer;
import pix.engine.judging.AnswerKey;

class SubscribingTests {

    @Test
    void the_right_number_is_given_only_once_the_message_is_confirmed() {
        var challenge = challenge("abonnement");
        var web = web(challenge);
        var told = challenge.instruction();
        var letter = told.contains("Sorties") ? "sorties" : told.contains("Travaux") ? "travaux" : "ecoles";
        var form = "lettre=%s&rythme=%s&adresse=%s"
                .formatted(letter, told.contains("semaine") ? "semaine" : "mois", address(told));

        var sent = page(web, "ville-infos.example/lettres/envoi?" + form);
        var inbox = page(web, link(sent, "https://ma-boite.example/"));
        var message = page(web, link(inbox, "https://ma-boite.example/message?id=confirmation"));

        assertThat(sent + inbox + message).doesNotContain(right(challenge));
        assertThat(page(web, link(message, "https://ville-infos.example/lettres/confirmation")))
                .contains(right(challenge));
    }

    @Test
    void a_message_does_not_come_to_another_address() {
        var web = web(challenge("abonnement"));

        var sent = page(
                web, "ville-infos.example/lettres/envoi?lettre=sorties&rythme=mois&adresse=autre@ailleurs.example");

        assertThat(page(web, link(sent, "https://ma-boite.example/"))).doesNotContain("confirmation");
    }

    @Test
    void a_form_that_is_not_complete_keeps_what_was_typed() {
        var refused = page(
                web(challenge("abonnement")),
                "ville-infos.example/lettres/envoi?lettre=travaux&rythme=mois&adresse=lea");

        assertThat(refused)
                .contains("L'adresse de courriel n'est pas complète.", "value=\"travaux\" checked", "value=\"lea\"")
                .contains("<option value=\"mois\" selected>")
                .doesNotContain("value=\"oui\" checked");
    }

    @Test
    void leaving_one_letter_takes_the_link_at_the_foot_and_a_confirmation() {
        var challenge = challenge("lien");
        var web = web(challenge);
        var letter = challenge.instruction().contains("Promos") ? "p2" : "v1";

        var choices = page(
                web,
                link(page(web, "ma-boite.example/message?id=" + letter), "https://le-magasin.example/desabonnement"));
        var confirm = page(web, link(choices, "https://le-magasin.example/desabonnement/confirmer", "choix=lettre"));
        var done = page(web, link(confirm, "https://le-magasin.example/desabonnement/fait"));

        assertThat(choices + confirm).doesNotContain(right(challenge));
        assertThat(done).contains(right(challenge));
    }

    @Test
    void the_number_of_a_wrong_state_is_a_declared_wrong_answer() {
        var challenge = challenge("compte");
        var wrong = challenge.examples().wrong().stream()
                .map(each -> ((Answer.Text) each.answer()).text())
                .toList();

        var everythingOff = page(web(challenge), "sport-local.example/compte/enregistre?foot=non");

        assertThat(wrong).anyMatch(everythingOff::contains);
    }

    @Test
    void an_alert_is_seen_before_it_is_made() {
        var challenge = challenge("alerte");
        var web = web(challenge);
        var zone = challenge.instruction().contains("nord") ? "nord" : "sud";
        var rhythm = challenge.instruction().contains("semaine") ? "semaine" : "jour";

        var preview = page(
                web, "bonne-pioche.example/alerte/apercu?mots=velos+enfant&zone=%s&rythme=%s".formatted(zone, rhythm));

        assertThat(preview).contains("2 annonces").doesNotContain(right(challenge));
        assertThat(page(web, link(preview, "https://bonne-pioche.example/alerte/creee")))
                .contains(right(challenge));
    }

    private static Challenge challenge(String set) {
        var item = BankLoader.load().item("@veille3").orElseThrow();
        return item.challenge(item.sets().indexOf(set), Seeds.known(11));
    }

    private static String right(Challenge challenge) {
        return ((AnswerKey.Number) challenge.key()).accepted().getFirst();
    }

    private static Web web(Challenge challenge) {
        return challenge.scene(Browser.class).orElseThrow().web();
    }

    private static String page(Web web, String address) {
        return web.open(Address.parse(address)).orElseThrow().body();
    }

    private static String address(String instruction) {
        return find("[a-z]+@ma-boite.example", instruction);
    }

    private static String link(String page, String... parts) {
        var middle = String.join(
                "[^\"]*", java.util.Arrays.stream(parts).map(Pattern::quote).toList());
        return find("(?<=href=\")" + middle + "[^\"]*", page).replace("&amp;", "&");
    }

    private static String find(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as("%s in %s", pattern, text).isTrue();
        return found.group();
    }
}
