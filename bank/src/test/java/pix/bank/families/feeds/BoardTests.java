package pix.bank.families.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pix.bank.loader.BankLoader;
import pix.bank.question.Challenge;
import pix.bank.question.Scene.Browser;
import pix.bank.question.Seeds;
import pix.bank.web.Address;
import pix.engine.judging.Answer;

class BoardTests {

    @Test
    void the_right_board_is_given_the_reference_that_is_the_answer_whatever_the_words_that_lead_to_it() {
        var challenge = challenge("eau");
        var rhythm = open(challenge, "vigie.example").contains("chaque lundi") ? "lundi" : "mois";
        var right = "vigie.example/tableau?s0=oui&s1=oui&s2=oui&s5=oui&jours=30&doublons=oui&rythme=%s&partage=lecture"
                .formatted(rhythm);

        assertThat(open(challenge, right + "&garder=sécheresse,+nappe&ecarter=vidéo"))
                .contains(challenge.correction().rightAnswer());
        assertThat(open(challenge, right + "&garder=Nappes,+SECHERESSE&ecarter=video,+vidéos"))
                .contains(challenge.correction().rightAnswer());
        assertThat(open(challenge, right + "&garder=sécheresse,+nappe"))
                .doesNotContain(challenge.correction().rightAnswer());
    }

    @Test
    void nothing_is_set_beforehand_and_no_reference_is_told_before_the_rules_are_applied() {
        var form = open(challenge("eau"), "vigie.example/tableau");

        assertThat(form)
                .contains("Service des eaux, service public, articles signés")
                .doesNotContain("checked", "Référence");
    }

    @Test
    void a_board_that_comes_with_a_fault_has_the_reference_of_its_fault() {
        var challenge = challenge("panne");
        var link = open(challenge, "vigie.example")
                .split("href=\"https://vigie.example/tableau\\?")[1]
                .split("\"")[0];

        var faulty = open(challenge, "vigie.example/tableau?" + link.replace("&amp;", "&"));

        var wrong = challenge.examples().wrong().getFirst().answer();
        assertThat(faulty).contains(((Answer.Text) wrong).text()).contains("value=\"train, travaux, quai\"");
    }

    @Test
    void the_first_title_of_the_right_board_is_the_answer() {
        var challenge = challenge("bourses");
        var theme = challenge.instruction().contains("théâtre") ? "théâtre" : "musique";

        var board = open(
                challenge,
                "vigie.example/tableau?s0=oui&s1=oui&s2=oui&jours=90&ecarter=clos&priorite=date+limite&garder="
                        + theme);

        assertThat(board.split("<ol class=\"entries\">")[1].split("</li>")[0])
                .contains(challenge.correction().rightAnswer());
    }

    private static Challenge challenge(String set) {
        var item = BankLoader.load().item("@veille6").orElseThrow();
        return item.challenge(item.sets().indexOf(set), Seeds.known(9));
    }

    private static String open(Challenge challenge, String address) {
        return challenge
                .scene(Browser.class)
                .orElseThrow()
                .web()
                .open(Address.parse(address))
                .orElseThrow()
                .body();
    }
}
