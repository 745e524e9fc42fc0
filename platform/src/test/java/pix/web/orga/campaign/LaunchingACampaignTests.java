package pix.web.orga.campaign;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.*;

import org.junit.jupiter.api.Test;
import pix.testing.PageTest;

/** A campaign is made in one form. */
@PageTest
class LaunchingACampaignTests extends ATeacherOfASchool {

    @Test
    void the_form_has_the_words_of_the_guides_and_every_kind_of_parcours() {
        assertThat(get(home + "/nouvelle"))
                .hasStatus(OK)
                .bodyText()
                .contains("Création d&#39;une campagne".replace("&#39;", "'"), "Nom de la campagne")
                .contains("Que souhaitez-vous tester ?", "Souhaitez-vous demander un identifiant ?")
                .contains("Titre du parcours", "Texte de la page d'accueil", "Créer la campagne", "Annuler")
                .contains("Disciplinaires", "Les 16 compétences", "Parcours sur-mesure", "Thématiques", "Autres")
                .contains("Mener une recherche et une veille d’information".replace("’", "'"), "En préparation");
    }

    @Test
    void a_campaign_is_created_and_shows_its_code_and_its_link() {
        var reply = post(
                home,
                "name",
                "Stéphane Libellot - 3e4",
                "kind",
                "ASSESSMENT",
                "profile",
                "1.1",
                "title",
                "Mener une recherche",
                "owner",
                owner());

        assertThat(reply).hasStatus(SEE_OTHER);
        var details = next(reply);
        assertThat(details)
                .hasStatus(OK)
                .bodyText()
                .contains("La campagne est créée", "Stéphane Libellot - 3e4", "Lien direct", "/campagnes/")
                .contains("Profil cible", "Mener une recherche", "Modifier", "Archiver")
                .containsPattern("[A-Z]{6}[2-9]{3}");
        assertThat(get(home)).bodyText().contains("Stéphane Libellot - 3e4");
    }

    @Test
    void results_may_be_sent_by_themselves_at_the_end() {
        assertThat(get(home + "/nouvelle")).bodyText().contains("envoyés automatiquement à la fin du parcours ?");
        var reply = post(
                home, "name", "Envoi", "kind", "ASSESSMENT", "profile", "1.1", "sendsAtEnd", "oui", "owner", owner());

        var here = requireNonNull(reply.getResponse().getHeader("Location"));
        assertThat(get(here)).bodyText().containsPattern("Envoi automatique à la fin</dt>\\s*<dd>Oui");
        here = here.replaceAll("\\?.*", "");
        post(here + "/modification", "name", "Envoi", "sendsAtEnd", "non", "owner", owner());
        assertThat(get(here)).bodyText().containsPattern("Envoi automatique à la fin</dt>\\s*<dd>Non");
        assertThat(post(home, "name", "Profils", "kind", "PROFILES", "sendsAtEnd", "oui", "owner", owner()))
                .as("a field of the other kind is left out")
                .hasStatus(SEE_OTHER);
    }

    @Test
    void all_that_is_wrong_is_said_at_once_and_what_was_typed_is_kept() {
        var reply = post(home, "name", " ", "kind", "ASSESSMENT", "title", "a".repeat(51), "owner", owner());

        assertThat(reply)
                .hasStatus(UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Donnez un nom à la campagne.", "Choisissez ce que vous souhaitez tester.")
                .contains("Le titre ne peut pas dépasser 50 caractères.", "a".repeat(51));
    }

    @Test
    void two_clicks_make_one_campaign() {
        var form = get(home + "/nouvelle").getMvcResult().getResponse();
        var id = body(form).replaceFirst("(?s).*name=\"form\" value=\"([^\"]+)\".*", "$1");
        var fields = new String[] {"form", id, "name", "3e4", "kind", "ASSESSMENT", "profile", "1.1", "owner", owner()};

        var first = post(home, fields).getResponse().getHeader("Location");
        var second = post(home, fields).getResponse().getHeader("Location");

        assertThat(second).isEqualTo(first);
        assertThat(get(home)).bodyText().contains("1 campagne");
    }

    @Test
    void the_link_is_drawn_as_a_square() {
        assertThat(get(home + "/" + created().id() + "/qr.svg"))
                .hasStatus(OK)
                .hasContentTypeCompatibleWith("image/svg+xml")
                .bodyText()
                .startsWith("<svg")
                .contains("h1v1h-1z");
    }
}
