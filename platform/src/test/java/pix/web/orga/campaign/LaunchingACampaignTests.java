package pix.web.orga.campaign;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpStatus.*;

import jakarta.servlet.http.Cookie;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pix.campaigns.ADraft;
import pix.campaigns.Campaign;
import pix.campaigns.CampaignOutcome.Kept;
import pix.campaigns.CreateCampaign;
import pix.content.OfferedProfile;
import pix.content.TargetProfiles;
import pix.organisations.Member;
import pix.testing.Forms;
import pix.testing.Organisations;
import pix.testing.PageTest;
import pix.testing.People;

/** Guide 004, « lancement d'une campagne », and what is done with a campaign afterwards. */
@PageTest
class LaunchingACampaignTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    CreateCampaign create;

    @Autowired
    TargetProfiles profiles;

    Member teacher;
    Cookie session;
    String home;

    @BeforeEach
    void a_teacher_is_signed_in() {
        var person = people.ada();
        teacher = organisations.administrator(organisations.open(), person);
        session = people.browserOf(person);
        home = "/orga/" + teacher.organisation().id() + "/campagnes";
    }

    @Test
    void an_empty_space_says_how_to_begin() {
        assertThat(get(home)).hasStatus(OK).bodyText().contains("Créez votre première campagne", "Créer une campagne");
    }

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
    void a_parcours_that_lacks_something_says_so_before_and_after_a_campaign_is_made_of_it() {
        for (var offered : profiles.offeredTo(Set.of()).stream()
                .filter(OfferedProfile::isOpen)
                .toList()) {
            var made = ((Kept) create.create(
                            teacher,
                            ADraft.assessment(teacher.account())
                                    .profile(offered.id())
                                    .draft()))
                    .campaign();
            var coverage = offered.coverage();
            var said = coverage.asked() + " de ses " + coverage.meant() + " acquis";

            for (var page : List.of(home.replace("/campagnes", "/parcours/") + offered.id(), home + "/" + made.id()))
                assertThat(get(page)).as(page).bodyText().matches(body -> body.contains(said) != coverage.isWhole());
        }
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
    void its_owner_changes_archives_and_deletes_it() {
        var campaign = created();
        var here = home + "/" + campaign.id();

        assertThat(next(post(here + "/modification", "name", "Un autre nom", "owner", owner())))
                .bodyText()
                .contains("Un autre nom", "Les modifications de la campagne sont enregistrées.");
        assertThat(next(post(here + "/archives")))
                .bodyText()
                .contains("Désarchiver", "La campagne est archivée. Elle peut");
        assertThat(get(home + "?etat=archivees")).bodyText().contains("Un autre nom");
        assertThat(next(post(here + "/desarchivages"))).bodyText().contains("La campagne est désarchivée");
        assertThat(get(here)).bodyText().doesNotContain("La campagne est désarchivée");
        assertThat(get(home + "/nouvelle?copie=" + campaign.id())).bodyText().contains("Copie de Un autre nom");
        assertThat(get(home + "/suppressions/nouvelle?campagne=" + campaign.id()))
                .bodyText()
                .contains("Supprimer définitivement");
        assertThat(next(post(home + "/suppressions", "campagne", campaign.id().toString())))
                .bodyText()
                .contains("La campagne est supprimée.");
        assertThat(get(here)).hasStatus(NOT_FOUND);
    }

    @Test
    void a_colleague_is_told_who_may_change_it() {
        var campaign = created();
        var colleague = people.ada();
        organisations.member(teacher.organisation().id(), colleague);
        session = people.browserOf(colleague);
        var here = home + "/" + campaign.id();

        assertThat(get(here)).hasStatus(OK).bodyText().doesNotContain("Modifier", "Archiver");
        assertThat(get(here + "/modification"))
                .hasStatus(FORBIDDEN)
                .bodyText()
                .contains("Vous n'avez pas ce droit", "le propriétaire d'une campagne et les administrateurs")
                .contains("Ada Delorme", teacher.organisation().name());
        assertThat(post(here + "/archives")).hasStatus(FORBIDDEN);
        assertThat(post(home + "/suppressions", "campagne", campaign.id().toString()))
                .hasStatus(FORBIDDEN);
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
    void who_has_no_campaign_is_shown_those_of_the_others() {
        var campaign = created();
        var colleague = people.ada();
        organisations.member(teacher.organisation().id(), colleague);
        session = people.browserOf(colleague);

        assertThat(get(home))
                .bodyText()
                .contains(campaign.code(), "voici celles de toute votre organisation", "Propriétaire");
        assertThat(get(home + "?etat=archivees")).bodyText().doesNotContain(campaign.code());
    }

    @Test
    void the_catalogue_is_searched_by_words_and_by_kind() {
        var catalogue = home.replace("/campagnes", "/parcours");

        assertThat(get(catalogue))
                .bodyText()
                .contains("Mener une recherche", "Les 16 compétences", "Disciplinaires")
                .containsPattern("href=\"" + catalogue + "\"\\s+aria-current=\"page\"");
        assertThat(get(catalogue + "?nom=RECHERCHÉ"))
                .bodyText()
                .contains("Mener une recherche")
                .doesNotContain("href=\"" + catalogue + "/4.1\"");
        assertThat(get(catalogue + "?genre=COMPETENCE"))
                .bodyText()
                .contains("16 parcours")
                .doesNotContain("<h2 id=\"etagere-DISCIPLINE");
        assertThat(get(catalogue + "?nom=zzz")).bodyText().contains("Aucun parcours ne porte ce nom.");
        assertThat(get(catalogue + "?genre=NONSENSE")).hasStatus(OK);
    }

    @Test
    void for_the_neighbours_nothing_of_it_exists() {
        var campaign = created();
        var neighbour = people.ada();
        var elsewhere = organisations.administrator(organisations.open(), neighbour);
        session = people.browserOf(neighbour);

        assertThat(get(home)).hasStatus(NOT_FOUND);
        assertThat(get(home + "/" + campaign.id())).hasStatus(NOT_FOUND);
        var theirs = "/orga/" + elsewhere.organisation().id() + "/campagnes/" + campaign.id();
        assertThat(get(theirs)).hasStatus(NOT_FOUND);
        assertThat(get(theirs + "/qr.svg")).hasStatus(NOT_FOUND);
        assertThat(get(home + "/nouvelle?copie=" + campaign.id())).hasStatus(NOT_FOUND);
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

    @Test
    void what_is_in_a_parcours_is_read_and_tried_before_it_is_chosen() {
        var orga = "/orga/" + teacher.organisation().id();
        var inPreparation = profiles.offeredTo(Set.of()).stream()
                .filter(offered -> !offered.isOpen())
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(get(orga + "/parcours")).hasStatus(OK).bodyText().contains("Les 16 compétences", "environ");
        assertThat(get(orga + "/parcours/1.1")).bodyText().contains("Essayer ce parcours", "jusqu'au niveau");
        assertThat(get(orga + "/parcours/" + inPreparation))
                .bodyText()
                .contains("en préparation")
                .doesNotContain("Essayer");
        assertThat(get(orga + "/parcours/equipe")).hasStatus(NOT_FOUND);
        assertThat(get("/decouverte/essai-1.1")).hasStatus(OK);
    }

    @Test
    void lists_keep_what_was_asked_of_them() {
        created();

        assertThat(get(home + "/toutes?nom=recherche&tri=PARTICIPANTS&sens=croissant"))
                .hasStatus(OK)
                .bodyText()
                .contains("3e4");
        assertThat(get(home + "?nom=rien")).bodyText().contains("Aucune campagne ne correspond");
        assertThat(get(home + "?page=7")).hasStatus(NOT_FOUND);
        assertThat(get(home + "?page=abc&tri=x")).hasStatus(OK);
    }

    private Campaign created() {
        return ((Kept) create.create(
                        teacher, ADraft.assessment(teacher.account()).draft()))
                .campaign();
    }

    private String owner() {
        return teacher.account().toString();
    }

    /** The page to which something that was done leads, with the cookie that says what. */
    private MvcTestResult next(MvcTestResult done) {
        assertThat(done).hasStatus(SEE_OTHER);
        return browser.get()
                .uri(requireNonNull(done.getResponse().getHeader("Location")))
                .cookie(session, requireNonNull(done.getResponse().getCookie("fait")))
                .exchange();
    }

    private static String body(MockHttpServletResponse reply) {
        try {
            return reply.getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MvcTestResult get(String path) {
        return browser.get().uri(java.net.URI.create(path)).cookie(session).exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = browser.post().uri(path).cookie(session).with(Forms.ours());
        for (int at = 0; at < fields.length; at += 2) request = request.param(fields[at], fields[at + 1]);
        return request.exchange();
    }
}
