package pix.web.app.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pix.shared.Contact;
import pix.testing.PageTest;
import pix.testing.People;

@PageTest
class HelpPagesTests {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)");

    @Autowired
    MockMvcTester pages;

    @Autowired
    HelpBook book;

    @Autowired
    People people;

    @Test
    void the_first_page_has_every_article_on_its_shelf() {
        var page = pages.get().uri("/aide");

        assertThat(page).hasStatusOk().bodyText().contains("Aide et contact", "J'enseigne, avec Pix Orga");
        for (var article : book.articles(Locale.FRENCH))
            assertThat(page).bodyText().contains("href=\"" + article.path() + "\"");
    }

    @Test
    void each_language_tells_the_same_articles() {
        assertThat(slugs(Locale.ENGLISH)).hasSizeGreaterThan(10).isEqualTo(slugs(Locale.FRENCH));
    }

    @Test
    void every_article_opens_and_each_of_its_links_leads_somewhere() {
        var broken = new ArrayList<String>();
        var staff = people.browserOf(people.administrator());
        for (var locale : List.of(Locale.FRENCH, Locale.ENGLISH))
            for (var article : book.articles(locale)) {
                assertThat(pages.get().uri(article.path()).locale(locale))
                        .hasStatusOk()
                        .bodyText()
                        .contains(article.summary().replace("<", "&lt;"));
                for (var section : article.sections())
                    LINK.matcher(section.html())
                            .results()
                            .map(link -> link.group(1))
                            .forEach(path -> {
                                var status = pages.get()
                                        .uri(path)
                                        .cookie(staff)
                                        .exchange()
                                        .getResponse()
                                        .getStatus();
                                if (status >= 400) broken.add(article.path() + " → " + path);
                            });
            }

        assertThat(broken).isEmpty();
    }

    @Test
    void what_is_searched_is_found_whatever_its_accents_and_case() {
        for (var typed : List.of("importer", "IMPORTER", "impôrter"))
            assertThat(pages.get().uri("/aide?recherche={typed}", typed))
                    .hasStatusOk()
                    .bodyText()
                    .contains("help-found", "articles sur");
        assertThat(pages.get().uri("/aide?recherche=zzzqqq")).bodyText().contains("Rien sur « zzzqqq »");
        assertThat(pages.get().uri("/aide?recherche={typed}", "<b>\"'%")).hasStatusOk();
    }

    @Test
    void a_shelf_is_printed_whole_and_an_unknown_one_is_not_there() {
        assertThat(pages.get().uri("/aide/tout/enseigner"))
                .hasStatusOk()
                .bodyText()
                .contains(book.on(HelpShelf.TEACHING, Locale.FRENCH).getLast().title());
        assertThat(pages.get().uri("/aide/tout/personne")).hasStatus(404);
        assertThat(pages.get().uri("/aide/rien-de-tel")).hasStatus(404);
    }

    @Test
    void parcours_say_their_contents_and_durations() {
        assertThat(pages.get().uri("/aide/parcours"))
                .hasStatusOk()
                .bodyText()
                .contains("Parcours : contenus et durées", "help-parcours", "min");
    }

    @Test
    void an_installation_without_an_address_says_whom_to_ask() {
        assertThat(pages.get().uri("/aide/contact"))
                .hasStatusOk()
                .bodyText()
                .contains("Avant d'écrire", "n'a pas donné d'adresse");
    }

    @Test
    void a_contact_that_leads_nowhere_is_refused() {
        assertThatThrownBy(() -> new Contact("", "", "javascript:alert(1)", ""))
                .hasMessageContaining("PIX_CONTACT_PAGE");
        assertThatThrownBy(() -> new Contact("nobody", "", "", "")).hasMessageContaining("PIX_CONTACT_EMAIL");
        assertThat(new Contact("", "", "", "").isGiven()).isFalse();
        assertThat(new Contact("", "01 02", "", "").isGiven()).isTrue();
    }

    private List<String> slugs(Locale locale) {
        return book.articles(locale).stream().map(HelpArticle::slug).toList();
    }
}
