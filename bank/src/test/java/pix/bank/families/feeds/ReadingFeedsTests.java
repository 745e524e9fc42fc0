package pix.bank.families.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pix.bank.loader.BankLoader;
import pix.bank.question.Challenge;
import pix.bank.question.Scene.Browser;
import pix.bank.question.Seeds;
import pix.bank.web.Address;

class ReadingFeedsTests {

    @Test
    void the_number_of_the_week_is_read_above_the_list() {
        var challenge = challenge("semaine");

        var page = open(
                challenge,
                "brassee.example/?periode=semaine"
                        + "&flux=atelier-pedalier.example/flux.xml,rayons-libres.example/billets.xml,pistes-et-cols.example/rss");

        assertThat(page).contains("<strong>" + challenge.correction().rightAnswer() + "</strong>");
    }

    @Test
    void a_feed_is_added_by_its_address_and_keeps_those_that_are_followed() {
        var page = open(
                challenge("semaine"),
                "brassee.example/?flux=pistes-et-cols.example/rss"
                        + "&ajouter=https://www.Rayons-Libres.example/billets.xml&dans=Moi");

        assertThat(page)
                .contains("Flux ajouté : Rayons libres, billets", "pistes-et-cols.example/rss", "(dossier Moi)");
    }

    @Test
    void a_sites_address_shows_its_feeds_to_choose_from() {
        var page = open(challenge("semaine"), "brassee.example/?ajouter=rayons-libres.example");

        assertThat(page)
                .contains("Quel flux voulez-vous suivre ?", "Rayons libres, billets", "Rayons libres, commentaires");
        assertThat(open(challenge("semaine"), "brassee.example/?ajouter=nulle-part.example"))
                .contains("Rien ne répond à cette adresse");
    }

    @Test
    void a_stopped_feed_tells_its_new_address() {
        assertThat(open(challenge("troisieme"), "brassee.example/?ajouter=ciel-du-soir.example/ancien-flux.xml"))
                .contains("nouvelle adresse : ciel-du-soir.example/articles.xml");
        assertThat(open(challenge("troisieme"), "ciel-du-soir.example/ancien-flux.xml"))
                .contains("ciel-du-soir.example/articles.xml");
    }

    @Test
    void what_is_followed_at_the_start_is_there_and_the_third_title_is_the_answer_once_all_are_followed() {
        var challenge = challenge("troisieme");
        var added =
                "cailloux.example/flux,herbier.example/rss.xml,ciel-du-soir.example/articles.xml,le-petit-labo.example/experiences.rss";

        assertThat(open(challenge, "brassee.example")).contains("cailloux.example/flux", "herbier.example/rss.xml");
        assertThat(third(open(challenge, "brassee.example/?flux=" + added)))
                .contains(challenge.correction().rightAnswer());
    }

    @Test
    void a_folder_shows_its_own_feeds_only() {
        var challenge = challenge("dossier");

        var page = open(challenge, "brassee.example/?dossier=Cuisine");

        assertThat(page).contains("Soupe froide").doesNotContain("Les résultats de la 20e journée</a>");
    }

    private static String third(String page) {
        return page.split("<ol class=\"entries\">")[1].split("<li>")[3];
    }

    private static Challenge challenge(String set) {
        var item = BankLoader.load().item("@veille4").orElseThrow();
        return item.challenge(item.sets().indexOf(set), Seeds.known(5));
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
