package pix.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static pix.journeys.OnParcours.entersCode;
import static pix.journeys.OnParcours.line;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Guide 000, sections 1 to 4, in its own words. */
class GuideToFollowPupilsTests {

    private static final String CLAIRE = "claire.noether@sophie-germain.example";
    private static final String ADA = "ada.delorme@sophie-germain.example";
    private static final String MALO = "malo.garnier@sophie-germain.example";
    private static final String NOE = "noe.marchand3011";
    private static final String ONE_TIME = ".once .secret";

    @Test
    void section_1_a_teacher_joins_and_gives_a_pupil_back_a_way_in() {
        try (var rosa = Visitor.onAComputer();
                var claire = Visitor.onAComputer();
                var rayan = Visitor.onAPhone()) {
            rosa.signsUp("Rosa", "Valois", "rosa.valois@exemple.example");
            OnParcours.opensOrga(claire, CLAIRE);
            claire.clicks("Équipe").clicks("Inviter un membre");
            claire.fills("Adresse(s) e-mail", "rosa.valois@exemple.example").clicks("Inviter");
            claire.reads("L'invitation est envoyée.");
            rosa.goesTo("/courriels").reads("rosa.valois@exemple.example");
            rosa.goesTo(rosa.letterLink("/invitations/")).clicks("Rejoindre l'espace");
            OnParcours.acceptsTerms(rosa);

            managesAccount(rosa, "Delorme", "Ada");
            rosa.clicks("Ajouter une connexion avec un identifiant").reads("Identifiant ajouté.");
            assertThat(rosa.page.locator(".login").first().textContent()).startsWith("ada.delorme");

            managesAccount(rosa, "Moreau", "Rayan");
            var username = rosa.page.locator(".login").first().textContent().strip();
            rosa.clicks("Réinitialiser le mot de passe").reads("Nouveau mot de passe à usage unique");
            rosa.looksAtBothWidths();
            changesPassword(
                    rayan, username, rosa.page.locator(ONE_TIME).textContent().strip());
        }
    }

    /** Élèves, the pupil, the three dots, « Gérer le compte ». */
    private static void managesAccount(Visitor teacher, String lastName, String firstName) {
        teacher.clicks("Élèves");
        teacher.fills("Recherche par nom et prénom", firstName + " " + lastName).clicks("Filtrer");
        teacher.looksAtBothWidths();
        teacher.page
                .getByLabel("Actions pour " + firstName + " " + lastName)
                .first()
                .click();
        teacher.clicks("Gérer le compte")
                .reads("Gestion du compte Pix de l'élève")
                .looksAtBothWidths();
    }

    private static void changesPassword(Visitor pupil, String username, String oneTime) {
        pupil.goesTo("/connexion");
        pupil.page
                .locator("main input[type=text], main input[inputmode=email]")
                .first()
                .fill(username);
        pupil.page.locator("input[type=password]").fill(oneTime);
        pupil.clicks("Je me connecte").looks();
        pupil.page.locator("input[type=password]").first().fill("Caillou-Bleu-58");
        pupil.page.locator("main form button:not([type=button])").click();
        pupil.page.waitForURL("**/competences");
    }

    @Test
    void sections_2_and_3_three_pupils_are_followed_and_the_campaign_is_archived() {
        try (var claire = Visitor.onAComputer();
                var noe = Visitor.onAComputer();
                var ada = Visitor.onAComputer();
                var malo = Visitor.onAPhone()) {
            OnParcours.opensOrga(claire, CLAIRE);
            claire.clicks("Créer une campagne").fills("Nom de la campagne", "6A – Parcours de rentrée");
            claire.page.locator("input[name=profile][value='1.2']").check();
            var code = OnParcours.creates(claire);

            entersCode(noe.logsIn(NOE), code);
            OnParcours.passesAll(noe);
            noe.clicks("J'envoie mes résultats").reads("Merci, vos résultats ont bien été envoyés !");
            entersCode(ada.logsIn(ADA), code);
            OnParcours.passesAll(ada);
            entersCode(malo.logsIn(MALO), code);
            OnParcours.begins(malo);

            claire.goesTo(claire.path()).clicks("Participants (3)").looksAtBothWidths();
            assertThat(line(claire, "Marchand").textContent()).contains("0 %");
            assertThat(line(claire, "Delorme").textContent()).contains("En attente");
            assertThat(line(claire, "Garnier").textContent()).contains("En cours de test");
            keepsAClass(claire);
            archives(claire, malo, code);
        }
    }

    /** The list that is open hides nothing, and the class that is chosen stays from page to page. */
    private static void keepsAClass(Visitor claire) {
        var list = claire.path();
        claire.page.locator("details.several summary").first().click();
        claire.looksAtBothWidths();
        claire.page.getByLabel("6A").first().check();
        claire.clicks("Filtrer").reads("Fiche de la classe 6A").looksAtBothWidths();
        for (var tab : new String[] {"Activité", "Analyse", "Détails", "Participants"}) {
            claire.clicks(tab);
            claire.page.waitForURL("**?classe=6A**");
        }
        claire.clicks("Fiche de la classe 6A").reads("Toute la classe").looksAtBothWidths();
        claire.goesTo(list);
    }

    private static void archives(Visitor claire, Visitor malo, String code) {
        claire.clicks("Détails")
                .clicks("Archiver")
                .reads("Cette campagne est archivée")
                .looksAtBothWidths();
        entersCode(malo, code);
        malo.reads("Ce parcours a été archivé par son organisateur").looks();
        claire.clicks("Désarchiver").reads("Copier le code");
        entersCode(malo, code);
        malo.reads("Reprendre");
    }

    @Test
    void section_4_profiles_are_collected() {
        try (var claire = Visitor.onAComputer();
                var noe = Visitor.onAComputer();
                var ada = Visitor.onAComputer()) {
            OnParcours.opensOrga(claire, CLAIRE);
            claire.clicks("Créer une campagne").fills("Nom de la campagne", "6A – Récolte de profils");
            claire.page.getByLabel("Collecter les profils Pix des participants").check();
            radio(claire, "Souhaitez-vous permettre aux participants d'envoyer plusieurs fois leur profil ?", "Non");
            radio(claire, "Souhaitez-vous demander un identifiant ?", "Non");
            claire.looksAtBothWidths();
            var code = OnParcours.creates(claire);

            entersCode(ada.logsIn(ADA), code);
            ada.clicks("Je commence").reads("Envoi de votre profil Pix").looks();
            entersCode(noe.logsIn(NOE), code);
            noe.clicks("Je commence").reads("Destinataire : Collège Sophie-Germain");
            noe.reads("Cet envoi n'est possible qu'une seule fois").looks().clicks("J'envoie mon profil");
            noe.reads("Merci, votre profil a bien été envoyé !").looks().clicks("Continuez votre expérience Pix");

            claire.goesTo(claire.path()).clicks("Participants (2)").looksAtBothWidths();
            assertThat(claire.page.locator("th").allInnerTexts())
                    .contains("Date d'envoi", "Score Pix", "Certifiable", "Comp. certifiables");
            assertThat(line(claire, "Delorme").textContent()).contains("En attente");
            assertThat(line(claire, "Marchand").textContent()).doesNotContain("En attente");
        }
    }

    @Test
    void results_come_by_themselves_where_it_was_said_before() {
        try (var claire = Visitor.onAComputer();
                var noe = Visitor.onAComputer()) {
            OnParcours.opensOrga(claire, CLAIRE);
            claire.clicks("Créer une campagne").fills("Nom de la campagne", "6A – Sans y penser");
            claire.page.locator("input[name=profile][value='1.3']").check();
            radio(
                    claire,
                    "Souhaitez-vous que les résultats vous soient envoyés automatiquement à la fin du parcours ?",
                    "Oui");
            var code = OnParcours.creates(claire);

            entersCode(noe.logsIn(NOE), code);
            noe.reads("vos résultats seront envoyés automatiquement à Collège Sophie-Germain")
                    .looks();
            OnParcours.passesAll(noe);
            noe.reads("Merci, vos résultats ont bien été envoyés !").looks();

            claire.goesTo(claire.path()).clicks("Participants (1)");
            assertThat(line(claire, "Marchand").textContent()).contains("0 %");
        }
    }

    private static void radio(Visitor teacher, String question, String answer) {
        teacher.page
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .getByLabel(answer)
                .check();
    }
}
