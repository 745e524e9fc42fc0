package pix.bank.families.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pix.bank.families.press.Press.Copy;
import pix.bank.families.press.Press.Page;
import pix.bank.families.press.Press.Site;
import pix.bank.making.picture.Drawing;
import pix.bank.making.picture.Snow;
import pix.bank.question.Draw;
import pix.bank.question.Scene.Browser;
import pix.bank.web.Address;
import pix.bank.web.Markdown;
import pix.bank.web.Web;

class PressSitesTests {

    static final Page ARTICLE = page("/a", "Un titre", "Le texte.");

    @Test
    void the_marks_of_an_article_stand_where_the_layout_puts_them() {
        assertThat(body(Layout.TOP)).containsSubsequence("Un titre", "Par Awa", "Le texte");
        assertThat(body(Layout.END)).containsSubsequence("Un titre", "Le texte", "Par Awa", "</article>");
        assertThat(body(Layout.SIDE)).containsSubsequence("</article>", "À propos de cet article", "Par Awa");
    }

    @Test
    void a_correction_can_tell_where_the_marks_are() {
        assertThat(new PressSites().stage(press(Layout.END), Draw.known(1)).values())
                .containsEntry("marks", "à la fin de l'article");
    }

    @Test
    void a_link_inside_a_site_needs_no_host() {
        var web = web(site(page("/", "Accueil", "[Lire](/a)"), ARTICLE));

        assertThat(open(web, "journal.example")).contains("href=\"https://journal.example/a\"");
        assertThat(web.open(Address.parse("www.journal.example/a/"))).isPresent();
    }

    @Test
    void a_page_with_a_query_is_there_for_that_query_only() {
        var web = web(site(page("/liste", "Tout", "Tout."), page("/liste?mois=mai", "Mai", "En mai.")));

        assertThat(open(web, "journal.example/liste?mois=mai&x=1")).contains("En mai.");
        assertThat(open(web, "journal.example/liste?mois=juin")).contains("Tout.");
    }

    @Test
    void a_site_without_a_home_page_lists_its_pages_there() {
        assertThat(open(web(site(ARTICLE)), "journal.example")).contains("À lire ici", "https://journal.example/a");
    }

    @Test
    void an_archive_lists_the_copies_of_an_address_however_it_is_typed() {
        var press = new Press(
                "https://memoire.example/",
                null,
                Layout.TOP,
                List.of(),
                "memoire.example",
                List.of(new Copy("https://perdu.example/a", "2023-04-01", ARTICLE)),
                null,
                null);
        var web = browser(press).web();

        assertThat(open(web, "memoire.example/?adresse=www.Perdu.example/a/")).contains("Copie du 1er avril 2023");
        assertThat(open(web, "memoire.example/?adresse=perdu.example")).contains("Aucune copie");
        assertThat(open(web, "memoire.example/copie?adresse=perdu.example/a&jour=2023-04-01"))
                .contains("Le texte.");
        assertThat(web.open(Address.parse("perdu.example/a"))).isEmpty();
    }

    @Test
    void a_picture_stands_with_its_legend_its_description_and_a_search_for_its_other_appearances() {
        var rue = new Drawing("Une rue", null, List.of(new Snow()));
        var html = new Pictures(Map.of("rue", rue), "miroir.example").in(Markdown.html("![Hier](picture:rue/left)"));

        assertThat(html)
                .contains(
                        "<figcaption>Hier</figcaption>",
                        "la neige tombe",
                        "https://miroir.example/resultats?image=rue");
    }

    private static String body(Layout layout) {
        return open(browser(press(layout)).web(), "journal.example/a");
    }

    private static String open(Web web, String address) {
        return web.open(Address.parse(address)).orElseThrow().body();
    }

    private static Web web(Site site) {
        return new PressWeb(List.of(site), Layout.TOP);
    }

    private static Press press(Layout layout) {
        return new Press("https://journal.example/a", null, layout, List.of(site(ARTICLE)), null, null, null, null);
    }

    private static Browser browser(Press press) {
        return (Browser) new PressSites().stage(press, Draw.known(1)).scenes().getFirst();
    }

    private static Site site(Page... pages) {
        return new Site("journal.example", "Le Journal", "press", null, null, null, null, List.of(pages));
    }

    private static Page page(String path, String title, String text) {
        return new Page(path, title, null, List.of("Par Awa"), text, null, null);
    }
}
