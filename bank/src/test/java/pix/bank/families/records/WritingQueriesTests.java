package pix.bank.families.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pix.bank.families.Staged;
import pix.bank.making.file.Yaml;
import pix.bank.question.Draw;
import pix.bank.question.Scene;
import pix.bank.web.Address;

class WritingQueriesTests {

    static final String SITE = RecordsTests.LOANS + "site: {host: base.example, name: Base}\n";
    static final Staged STAGED = new Records().stage(Yaml.read(SITE, Base.class), Draw.known(5));

    @Test
    void a_query_over_two_tables_finds_what_the_ask_finds() {
        assertThat(page("/requete?table=loans&avec=books&col1=Thème&signe1==&val1=mer"))
                .contains("<strong>" + STAGED.values().get("sea.count") + "</strong> ligne", "JOIN books");
    }

    @Test
    void groups_are_counted_and_sorted() {
        var found = page(
                "/requete?table=loans&avec=books&groupe=Thème&calcul=nombre de lignes&tri=résultat&sens=décroissant");

        assertThat(found).contains("<strong>2</strong> lignes", "GROUP BY Thème");
        assertThat(found.substring(found.indexOf("<tbody>")))
                .startsWith("<tbody><tr><td>" + STAGED.values().get("top.top") + "</td>");
    }

    @Test
    void only_the_first_lines_are_shown() {
        var found = page("/requete?table=loans");

        assertThat(found).contains("<strong>90</strong> lignes, dont voici les 12 premières");
        assertThat(found.substring(0, found.indexOf("<h2>")).split("<tr>")).hasSize(14);
    }

    @Test
    void a_column_that_is_not_there_and_tables_that_share_nothing_have_an_answer() {
        assertThat(page("/requete?table=loans&col1=Thème&val1=Mer")).contains("Choisissez une table");
        assertThat(page("/requete?table=books&avec=loans")).contains("Choisissez une table");
        assertThat(page("/requete?table=cellar")).contains("Choisissez une table");
    }

    @Test
    void what_is_typed_stays_and_is_never_markup() {
        assertThat(page("/requete?table=books&col1=Thème&signe1==&val1=<b>"))
                .contains("value=\"&lt;b&gt;\"")
                .doesNotContain("<b>");
    }

    private static String page(String path) {
        var browser = (Scene.Browser) STAGED.scenes().getFirst();
        return browser.web()
                .open(Address.parse("base.example" + path))
                .orElseThrow()
                .body();
    }
}
