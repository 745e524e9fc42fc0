package pix.journeys;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Function;

/** The step that each lesson shows, done in a simulator of the preview. */
final class LessonSteps {

    private LessonSteps() {}

    /** @param question skill, set and seed, as the preview names them; @param step does what the lesson tells and finds what matters */
    record Picture(String topic, String question, Function<Page, Locator> step) {}

    static final List<Picture> ALL = List.of(
            new Picture("algorithme", "algorithme2-0-1", page -> page.locator("pix-blocks [data-focus$=up]:enabled")),
            new Picture("autorisations", "autorisations4-0-1", page -> {
                button(page, "Galerie").click();
                button(page, "Hier").click();
                button(page, "Détails").click();
                return page.getByText("Lieu", new Page.GetByTextOptions().setExact(true))
                        .locator("..");
            }),
            new Picture("bienetre", "bienetre3-0-1", page -> {
                page.locator("main pix-settings .sim-link:visible").first().click();
                return button(page, "Faire une capture");
            }),
            new Picture("boucle", "boucle5-0-1", page -> {
                button(page, "+ tant que … faire").click();
                button(page, "+ avancer d'une case").click();
                return button(page, "+ tant que … faire");
            }),
            new Picture("bureau", "bureau1-0-1", page -> button(page, "Réduire Musique")),
            new Picture("civilite", "civilite3-1-1", page -> {
                button(page, "5e B, sans les profs").click();
                button(page, "Retour").click();
                return button(page, "Yasmine");
            }),
            new Picture("codessoc", "codessoc1-0-1", page -> button(page, "Montrer à…")),
            new Picture("coecrire", "coecrire1-0-1", page -> {
                page.locator("[data-key=open-d2]").click();
                return button(page, "Ajouter une ligne à la fin");
            }),
            new Picture("compte", "compte1-1-1", page -> {
                button(page, "Médiathèque").click();
                page.getByLabel("Identifiant").fill("48213");
                return page.getByLabel("Identifiant");
            }),
            new Picture("connexion", "connexion4-0-1", page -> {
                page.getByLabel("Connexion chiffrée").click();
                button(page, "Voir le certificat").click();
                return site(page).getByText("Valable jusqu").locator("..");
            }),
            new Picture("contacts", "contacts4-2-1", page -> {
                page.getByLabel("Tarek").check();
                return page.locator("pix-agenda fieldset");
            }),
            new Picture("courriel", "courriel2-2-1", page -> {
                button(page, "Nouveau message").click();
                return page.getByLabel("Cci", new Page.GetByLabelOptions().setExact(true));
            }),
            new Picture("donneeouverte", "donneeouverte4-0-1", page -> {
                site(page).getByText("Les voir tous").click();
                site(page).locator("main a").first().click();
                return site(page).getByText("Description");
            }),
            new Picture("donneeperso", "donneeperso1-0-1", page -> {
                button(page, "Pour commander").click();
                page.getByText("Masquer cette ligne").click();
                return page.getByText("Masquer cette ligne").locator("xpath=../..");
            }),
            new Picture("fiable", "fiable2-0-1", page -> {
                site(page).getByText("Les crapauds passent").click();
                return site(page)
                        .locator("p", new FrameLocator.LocatorOptions().setHasText("Par "))
                        .first();
            }),
            new Picture("formatfic", "formatfic3-1-1", page -> {
                page.locator("pix-files [aria-label^='Sélectionner']").first().check();
                return button(page, "Extraire");
            }),
            new Picture("formule", "formule2-0-1", page -> {
                page.locator("[data-cell=D2]").click();
                page.keyboard().type("=B2*C2");
                return page.locator("pix-spreadsheet input").last();
            }),
            new Picture("graphique", "graphique3-0-1", page -> {
                button(page, "Courbe").click();
                return page.locator("pix-chart select").last();
            }),
            new Picture("hameconnage", "hameconnage2-0-1", page -> {
                button(page, "Votre réservation").click();
                page.locator("pix-mailbox summary").click();
                return page.locator("pix-mailbox details");
            }),
            new Picture("hygiene", "hygiene3-0-1", page -> {
                button(page, "Navigo").click();
                button(page, "À propos").click();
                return page.getByText("Version 1");
            }),
            new Picture("image", "image1-0-1", page -> {
                button(page, "Appareil photo").click();
                return button(page, "Retourner l'appareil");
            }),
            new Picture("logiciel", "logiciel2-0-1", page -> {
                button(page, "Catalogue").click();
                button(page, "Herbier").click();
                return page.getByText("Éditeur :");
            }),
            new Picture("malveillant", "malveillant3-0-1", page -> {
                button(page, "Analyser").click();
                return button(page, "Analyse complète");
            }),
            new Picture("materiel", "materiel1-0-1", page -> {
                page.locator("pix-computer .pc-label").first().click();
                return page.locator("pix-computer [data-key=thing-t2]");
            }),
            new Picture("miseforme", "miseforme2-0-1", page -> {
                page.locator("pix-editor [contenteditable] p").first().click();
                button(page, "Centrer").click();
                return button(page, "Centrer");
            }),
            new Picture("motcle", "motcle2-0-1", page -> {
                site(page).locator("input[name=q]").fill("grue oiseau Chantebois");
                return site(page).locator("input[name=q]");
            }),
            new Picture("motdepasse", "motdepasse4-0-1", page -> {
                button(page, "Mon coffre").click();
                button(page, "Nouvelle entrée").click();
                page.getByLabel("24 signes").check();
                return button(page, "Fabriquer");
            }),
            new Picture("naviguer", "naviguer3-1-1", page -> {
                site(page).locator("a[href]").nth(4).hover();
                return page.locator(".browser-status");
            }),
            new Picture("partagelien", "partagelien2-0-1", page -> {
                page.locator("[data-key=drive]").click();
                page.locator("[data-key=open-d1]").click();
                button(page, "Partager").click();
                return button(page, "Copier le lien");
            }),
            new Picture("piecejointe", "piecejointe2-0-1", page -> {
                button(page, "Nouveau message").click();
                page.getByText("Joindre un fichier").click();
                page.getByLabel("Joindre expose-loups.odt").click();
                return page.getByText("expose-loups.odt (310 Ko)");
            }),
            new Picture("profilprive", "profilprive2-0-1", page -> {
                button(page, "Mon profil").click();
                button(page, "Réglages du compte").click();
                return button(page, "Qui peut voir quoi");
            }),
            new Picture("ranger", "ranger2-0-1", page -> {
                button(page, "Nouveau dossier").click();
                page.locator("pix-files input[type=text]").fill("Sciences");
                return page.locator("pix-files input[type=text]");
            }),
            new Picture("repere", "repere1-0-1", page -> {
                site(page).locator("input[name=q]").fill("boulangerie");
                return site(page).locator("input[name=q]");
            }),
            new Picture("retrouver", "retrouver2-1-1", page -> {
                page.getByLabel("Rechercher").first().fill("Lormenil");
                return page.getByLabel("Rechercher").first();
            }),
            new Picture("saisie", "saisie2-0-1", page -> {
                page.locator("pix-editor [contenteditable] p").nth(5).selectText();
                return button(page, "Couper");
            }),
            new Picture("saisirtab", "saisirtab2-0-1", page -> {
                page.locator("[data-cell=B5]").click();
                return page.locator("[data-cell=B5]");
            }),
            new Picture("sobriete", "sobriete1-0-1", page -> {
                page.locator("main pix-settings .sim-link:visible").first().click();
                return page.getByText("Le compteur indique");
            }),
            new Picture("stocker", "stocker4-0-1", page -> {
                page.locator("pix-files [aria-label^='Sélectionner']").first().check();
                return button(page, "Garder sur cet appareil");
            }),
            new Picture("structurer", "structurer4-0-1", page -> {
                page.getByLabel("Type du champ Téléphone").selectOption("Texte");
                page.getByLabel("Type du champ Naissance").selectOption("Date");
                page.getByLabel("Type du champ Cotisation").selectOption("Nombre");
                return page.getByLabel("Type du champ Téléphone");
            }),
            new Picture("tempsreel", "tempsreel3-0-1", page -> {
                button(page, "Partager").click();
                return page.getByText("Diaporama : les abeilles").first().locator("xpath=ancestor::li");
            }),
            new Picture("traces", "traces3-0-1", page -> {
                button(page, "Paramétrer").click();
                return page.getByText("Contenus personnalisés").locator("xpath=../..");
            }),
            new Picture("trierfiltre", "trierfiltre2-0-1", page -> {
                page.locator("[data-cell=C2]").click();
                button(page, "Trier").click();
                return page.locator("pix-spreadsheet select").first();
            }),
            new Picture("veille", "veille3-0-1", page -> {
                site(page).getByText("recevez nos lettres").click();
                return site(page).locator("select").first();
            }),
            new Picture("versions", "versions3-0-1", page -> {
                page.locator("[data-key=drive]").click();
                page.locator("[data-key=open-d1]").click();
                button(page, "Historique").click();
                page.locator("[data-key=see-v3]").click();
                return page.locator("pix-document .doc-other");
            }),
            new Picture("visibilite", "visibilite3-0-1", page -> {
                button(page, "Mon profil").click();
                button(page, "Mes albums").click();
                button(page, "jumeaux").click();
                return page.locator("pix-settings button").last();
            }));

    private static Locator button(Page page, String words) {
        return page.locator("main button:visible", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    private static FrameLocator site(Page page) {
        return page.frameLocator("pix-browser iframe:visible");
    }
}
