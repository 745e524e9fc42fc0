package gg.jte.generated.ondemand.ui;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pix.web.ui.GalleryPage;
import pix.web.ui.Link;
import pix.web.ui.Outcome;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtegalleryGenerated {
	public static final String JTE_NAME = "ui/gallery.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,7,7,7,7,7,10,10,10,10,13,13,17,17,18,18,19,19,20,20,21,21,22,22,23,23,29,29,31,31,32,32,34,34,35,35,36,36,37,37,38,38,39,39,40,40,40,40,40,40,41,41,46,46,46,46,46,46,47,47,47,47,47,47,48,48,48,48,48,48,49,49,49,49,49,49,51,51,52,52,53,53,54,54,55,55,57,57,57,57,57,57,58,58,59,59,59,59,59,59,59,59,59,63,63,64,64,65,65,66,66,67,67,68,68,70,70,71,71,72,72,73,73,74,74,74,74,75,75,75,75,75,75,75,75,77,77,79,79,79,79,79,79,80,80,80,80,80,80,81,81,81,81,81,81,82,82,87,87,88,88,88,88,88,88,89,89,93,93,97,97,100,100,101,101,105,105,115,115,119,119,119,119,119,119,119,119,120,120,120,121,121,121,7,8,8,8,8};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, GalleryPage page) {
		jteOutput.writeContent("\n");
		gg.jte.generated.ondemand.ui.JtelayoutGenerated.render(jteOutput, jteHtmlInterceptor, ui, "Composants", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n    <h1>Composants</h1>\n    <p class=\"lead\">Chaque composant est un modèle de <code>jte/ui</code>. Les couleurs, les tailles et les espaces sont des noms, dans <code>css/01-tokens.css</code>.</p>\n    ");
				gg.jte.generated.ondemand.ui.JtetabsGenerated.render(jteOutput, jteHtmlInterceptor, ui, "Thème", List.of(new Link("/composants", "Celui de l'appareil"), new Link("/composants?theme=light", "Clair"), new Link("/composants?theme=dark", "Sombre")), page.theme().isEmpty() ? "/composants" : "/composants?theme=" + page.theme());
				jteOutput.writeContent("\n\n    <h2>Boutons</h2>\n    <div class=\"row\">\n        ");
				gg.jte.generated.ondemand.ui.JtebuttonGenerated.render(jteOutput, jteHtmlInterceptor, ui, "Je valide",  "",  "",  null,  null,  false);
				jteOutput.writeContent("\n        ");
				gg.jte.generated.ondemand.ui.JtebuttonGenerated.render(jteOutput, jteHtmlInterceptor, ui, "Je passe", "second", "skipped",  null,  null,  false);
				jteOutput.writeContent("\n        ");
				gg.jte.generated.ondemand.ui.JtebuttonGenerated.render(jteOutput, jteHtmlInterceptor, ui, "Signaler un problème", "quiet", "flag",  null,  null,  false);
				jteOutput.writeContent("\n        ");
				gg.jte.generated.ondemand.ui.JtebuttonGenerated.render(jteOutput, jteHtmlInterceptor, ui, "Supprimer", "danger",  "",  null,  null,  false);
				jteOutput.writeContent("\n        ");
				gg.jte.generated.ondemand.ui.JtebuttonGenerated.render(jteOutput, jteHtmlInterceptor, ui, "Indisponible",  "",  "",  null,  null, true);
				jteOutput.writeContent("\n        ");
				gg.jte.generated.ondemand.ui.JtelinkbuttonGenerated.render(jteOutput, jteHtmlInterceptor, ui, "Continuer mon parcours", "/composants",  "", "next");
				jteOutput.writeContent("\n        ");
				gg.jte.generated.ondemand.ui.JtelinkbuttonGenerated.render(jteOutput, jteHtmlInterceptor, ui, "Je m'inscris gratuitement", "/composants", "large",  "");
				jteOutput.writeContent("\n    </div>\n\n    <h2>Formulaires</h2>\n    <div class=\"card\">\n        <form class=\"form\" method=\"get\" action=\"/composants\">\n            ");
				gg.jte.generated.ondemand.ui.JteerrorsGenerated.render(jteOutput, jteHtmlInterceptor, ui, Map.of("courriel", "L'adresse e-mail n'est pas valide."));
				jteOutput.writeContent("\n            <div class=\"pair\">\n                ");
				gg.jte.generated.ondemand.ui.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, ui, "prenom", "Prénom", "Ada",  "",  "",  "text", "off",  null,  null,  true);
				jteOutput.writeContent("\n                ");
				gg.jte.generated.ondemand.ui.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, ui, "code", "Code",  "", "Neuf lettres ou chiffres",  "",  "text",  null,  null,  null, false);
				jteOutput.writeContent("\n            </div>\n            ");
				gg.jte.generated.ondemand.ui.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, ui, "courriel", "Adresse e-mail", "ada@", "Par exemple : nom@exemple.fr", "L'adresse e-mail n'est pas valide.", "email",  null,  null,  null,  true);
				jteOutput.writeContent("\n            ");
				gg.jte.generated.ondemand.ui.JtepasswordGenerated.render(jteOutput, jteHtmlInterceptor, ui, "motdepasse", "Mot de passe", "8 caractères au moins, une majuscule, une minuscule et un chiffre",  "", "off");
				jteOutput.writeContent("\n            ");
				gg.jte.generated.ondemand.ui.JteselectGenerated.render(jteOutput, jteHtmlInterceptor, ui, "outil", "Outil", page.choices(), "b",  "",  "",  true);
				jteOutput.writeContent("\n            ");
				gg.jte.generated.ondemand.ui.JtetextareaGenerated.render(jteOutput, jteHtmlInterceptor, ui, "texte", "Que se passe-t-il ?",  "",  "",  "",  null, false);
				jteOutput.writeContent("\n            ");
				gg.jte.generated.ondemand.ui.JtechoicesGenerated.render(jteOutput, jteHtmlInterceptor, ui, "un", "Quel outil choisir ?", page.choices(), Set.of("a"),  false,  "",  "");
				jteOutput.writeContent("\n            ");
				gg.jte.generated.ondemand.ui.JtechoicesGenerated.render(jteOutput, jteHtmlInterceptor, ui, "plusieurs", "Quels outils choisir ?", page.choices(),  Set.of(), true,  "", "Choisissez au moins une réponse.");
				jteOutput.writeContent("\n            ");
				gg.jte.generated.ondemand.ui.JtecheckboxGenerated.render(jteOutput, jteHtmlInterceptor, ui, "accord", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("J'accepte les <a href=\"/conditions-d-utilisation\">conditions d'utilisation</a>");
					}
				},  "true",  false,  false,  "");
				jteOutput.writeContent("\n            ");
				gg.jte.generated.ondemand.ui.JtebuttonGenerated.render(jteOutput, jteHtmlInterceptor, ui, "Envoyer",  "",  "",  null,  null,  false);
				jteOutput.writeContent("\n        </form>\n    </div>\n\n    <h2>Messages</h2>\n    ");
				gg.jte.generated.ondemand.ui.JtenoticeGenerated.render(jteOutput, jteHtmlInterceptor, ui, new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("<p>Une information utile.</p>");
					}
				},  "info",  false);
				jteOutput.writeContent("\n    ");
				gg.jte.generated.ondemand.ui.JtenoticeGenerated.render(jteOutput, jteHtmlInterceptor, ui, new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("<p>C'est enregistré.</p>");
					}
				}, "good",  false);
				jteOutput.writeContent("\n    ");
				gg.jte.generated.ondemand.ui.JtenoticeGenerated.render(jteOutput, jteHtmlInterceptor, ui, new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("<p>Il reste une minute.</p>");
					}
				}, "warn",  false);
				jteOutput.writeContent("\n    ");
				gg.jte.generated.ondemand.ui.JtenoticeGenerated.render(jteOutput, jteHtmlInterceptor, ui, new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("<p>Cela n'a pas fonctionné.</p>");
					}
				}, "bad",  false);
				jteOutput.writeContent("\n    <div class=\"row\">\n        ");
				gg.jte.generated.ondemand.ui.JtetagGenerated.render(jteOutput, jteHtmlInterceptor, "Neutre",  "");
				jteOutput.writeContent("\n        ");
				gg.jte.generated.ondemand.ui.JtetagGenerated.render(jteOutput, jteHtmlInterceptor, "Réussi", "good");
				jteOutput.writeContent("\n        ");
				gg.jte.generated.ondemand.ui.JtetagGenerated.render(jteOutput, jteHtmlInterceptor, "À finir", "warn");
				jteOutput.writeContent("\n        ");
				gg.jte.generated.ondemand.ui.JtetagGenerated.render(jteOutput, jteHtmlInterceptor, "Échoué", "bad");
				jteOutput.writeContent("\n        ");
				gg.jte.generated.ondemand.ui.JtetagGenerated.render(jteOutput, jteHtmlInterceptor, "Niveau 5", "brand");
				jteOutput.writeContent("\n    </div>\n    ");
				gg.jte.generated.ondemand.ui.JteemptyGenerated.render(jteOutput, jteHtmlInterceptor, ui, "hexagon", "Rien pour l'instant", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("<p class=\"muted\">Les résultats s'afficheront ici.</p>");
					}
				});
				jteOutput.writeContent("\n    ");
				gg.jte.generated.ondemand.ui.JteworkingGenerated.render(jteOutput, jteHtmlInterceptor, ui, "Préparation du fichier");
				jteOutput.writeContent("\n    ");
				gg.jte.generated.ondemand.ui.JteunsentGenerated.render(jteOutput, jteHtmlInterceptor, ui, "sample", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("<form class=\"form\" method=\"post\" action=\"/composants\">");
						gg.jte.generated.ondemand.ui.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, ui);
						gg.jte.generated.ondemand.ui.JtefieldGenerated.render(jteOutput, jteHtmlInterceptor, ui, "reponse", "Votre réponse",  "",  "",  "",  "text",  null,  null,  null,  true);
						jteOutput.writeContent("</form>");
					}
				});
				jteOutput.writeContent("\n\n    <h2>Score, niveaux, compétences</h2>\n    <div class=\"row\">\n        ");
				gg.jte.generated.ondemand.ui.JtescoreGenerated.render(jteOutput, jteHtmlInterceptor, ui, 638,  1024);
				jteOutput.writeContent("\n        ");
				gg.jte.generated.ondemand.ui.JtescoreGenerated.render(jteOutput, jteHtmlInterceptor, ui, 0,  1024);
				jteOutput.writeContent("\n        ");
				for (int level = 0; level <= 6; level++) {
					jteOutput.writeContent("\n            ");
					gg.jte.generated.ondemand.ui.JteringGenerated.render(jteOutput, jteHtmlInterceptor, ui, level,  6);
					jteOutput.writeContent("\n        ");
				}
				jteOutput.writeContent("\n        ");
				gg.jte.generated.ondemand.ui.JteringGenerated.render(jteOutput, jteHtmlInterceptor, ui, 5, 8);
				jteOutput.writeContent("\n    </div>\n    ");
				gg.jte.generated.ondemand.ui.JtestepsGenerated.render(jteOutput, jteHtmlInterceptor, ui, 3, 5);
				jteOutput.writeContent("\n    ");
				gg.jte.generated.ondemand.ui.JteprogressGenerated.render(jteOutput, jteHtmlInterceptor, ui, "avancement", "Avancement du parcours", 62);
				jteOutput.writeContent("\n    ");
				gg.jte.generated.ondemand.ui.JtetimerGenerated.render(jteOutput, jteHtmlInterceptor, ui, 95);
				jteOutput.writeContent("\n    ");
				for (int area = 1; area <= 5; area++) {
					jteOutput.writeContent("\n        <section class=\"area-");
					jteOutput.setContext("section", "class");
					jteOutput.writeUserContent(area);
					jteOutput.setContext("section", null);
					jteOutput.writeContent(" stack\">\n            <div class=\"area-title\">");
					gg.jte.generated.ondemand.ui.JteareabadgeGenerated.render(jteOutput, jteHtmlInterceptor, ui, area);
					jteOutput.writeContent("<h3>");
					jteOutput.setContext("h3", null);
					jteOutput.writeUserContent(area);
					jteOutput.writeContent(". ");
					jteOutput.setContext("h3", null);
					jteOutput.writeUserContent(ui.t("ui.area." + area));
					jteOutput.writeContent("</h3></div>\n        </section>\n    ");
				}
				jteOutput.writeContent("\n    <div class=\"competences\">\n        ");
				gg.jte.generated.ondemand.ui.JtecompetenceGenerated.render(jteOutput, jteHtmlInterceptor, ui, "1.1", "Mener une recherche et une veille d'information", "/composants", 3,  6, new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						gg.jte.generated.ondemand.ui.JteprogressGenerated.render(jteOutput, jteHtmlInterceptor, ui, "avancement-1", "Test en cours", 40);
					}
				});
				jteOutput.writeContent("\n        ");
				gg.jte.generated.ondemand.ui.JtecompetenceGenerated.render(jteOutput, jteHtmlInterceptor, ui, "2.2", "Partager et publier", "/composants", 0,  6, new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("À commencer");
					}
				});
				jteOutput.writeContent("\n        ");
				gg.jte.generated.ondemand.ui.JtecompetenceGenerated.render(jteOutput, jteHtmlInterceptor, ui, "4.2", "Protéger les données personnelles et la vie privée", "/composants", 6,  6, new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						gg.jte.generated.ondemand.ui.JtetagGenerated.render(jteOutput, jteHtmlInterceptor, "Niveau maximal", "good");
					}
				});
				jteOutput.writeContent("\n        ");
				gg.jte.generated.ondemand.ui.JtecomingGenerated.render(jteOutput, jteHtmlInterceptor, ui, "5.1", "Résoudre des problèmes techniques");
				jteOutput.writeContent("\n    </div>\n\n    <h2>Réponses et corrections</h2>\n    <ul class=\"answers\">\n        ");
				for (var outcome : Outcome.values()) {
					jteOutput.writeContent("\n            ");
					gg.jte.generated.ondemand.ui.JteanswerGenerated.render(jteOutput, jteHtmlInterceptor, ui, outcome, "Dans quel pays le festival a-t-il eu lieu ?", new gg.jte.html.HtmlContent() {
						public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
							jteOutput.writeContent("<a href=\"/composants\">Réponses et tutos</a>");
						}
					});
					jteOutput.writeContent("\n        ");
				}
				jteOutput.writeContent("\n    </ul>\n    <div class=\"sheet\">\n        <section class=\"is-wrong\">\n            <h3>");
				gg.jte.generated.ondemand.ui.JteverdictGenerated.render(jteOutput, jteHtmlInterceptor, ui, Outcome.WRONG);
				jteOutput.writeContent("</h3>\n            <p class=\"reply\">Lisbonne</p>\n        </section>\n        <section class=\"is-right\">\n            <h3>");
				gg.jte.generated.ondemand.ui.JteverdictGenerated.render(jteOutput, jteHtmlInterceptor, ui, Outcome.RIGHT);
				jteOutput.writeContent("</h3>\n            <p class=\"reply\">Porto</p>\n        </section>\n        ");
				gg.jte.generated.ondemand.ui.JtetutorialGenerated.render(jteOutput, jteHtmlInterceptor, ui, "Bien choisir ses mots-clés", "/composants", "page · 3 minutes",  false);
				jteOutput.writeContent("\n        ");
				gg.jte.generated.ondemand.ui.JtetutorialGenerated.render(jteOutput, jteHtmlInterceptor, ui, "Chercher avec méthode", "https://www.education.gouv.fr/", "site · 5 minutes", true);
				jteOutput.writeContent("\n    </div>\n\n    <h2>Tableaux et repères</h2>\n    ");
				gg.jte.generated.ondemand.ui.JtecrumbsGenerated.render(jteOutput, jteHtmlInterceptor, ui, List.of(new Link("/composants", "Compétences")), "Partager et publier");
				jteOutput.writeContent("\n    <div class=\"table\" role=\"region\" aria-label=\"Compétences\" tabindex=\"0\">\n        <table>\n            <thead><tr><th scope=\"col\">Compétence</th><th scope=\"col\" class=\"number-cell\">Niveau</th><th scope=\"col\" class=\"number-cell\">Pix</th></tr></thead>\n            <tbody>\n                <tr><th scope=\"row\">Interagir</th><td class=\"number-cell\">4</td><td class=\"number-cell\">33</td></tr>\n                <tr><th scope=\"row\">Programmer</th><td class=\"number-cell\">2</td><td class=\"number-cell\">19</td></tr>\n            </tbody>\n        </table>\n    </div>\n    ");
				gg.jte.generated.ondemand.ui.JtepagesGenerated.render(jteOutput, jteHtmlInterceptor, ui, "/composants?page=", 2, 4);
				jteOutput.writeContent("\n\n    <h2>Fenêtre</h2>\n    <div class=\"row\"><button type=\"button\" class=\"second\" data-opens=\"fenetre\">Ouvrir la fenêtre</button></div>\n    ");
				gg.jte.generated.ondemand.ui.JtedialogGenerated.render(jteOutput, jteHtmlInterceptor, ui, "fenetre", "Quitter le test ?", new gg.jte.html.HtmlContent() {
					public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
						jteOutput.writeContent("<div class=\"stack\"><p>Vous reprendrez à la même question.</p>");
						gg.jte.generated.ondemand.ui.JtelinkbuttonGenerated.render(jteOutput, jteHtmlInterceptor, ui, "Quitter", "/composants",  "",  "");
						jteOutput.writeContent("</div>");
					}
				});
				jteOutput.writeContent("\n");
			}
		},  false, page.theme().isEmpty() ? null : page.theme());
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		GalleryPage page = (GalleryPage)params.get("page");
		render(jteOutput, jteHtmlInterceptor, ui, page);
	}
}
