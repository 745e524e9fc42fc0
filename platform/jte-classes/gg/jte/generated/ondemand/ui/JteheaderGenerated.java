package gg.jte.generated.ondemand.ui;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JteheaderGenerated {
	public static final String JTE_NAME = "ui/header.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,1,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,5,5,7,7,7,7,7,7,7,7,7,8,8,9,9,9,9,9,9,9,9,9,9,9,9,10,10,12,12,14,14,14,14,14,16,16,17,17,17,17,20,20,22,22,22,23,23,23,25,25,28,28,28,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui) {
		jteOutput.writeContent("<header class=\"bar\">\n    <div class=\"bar-inner\">\n        <a class=\"home\"");
		var __jte_html_attribute_0 = ui.signedIn().isPresent() ? "/competences" : "/";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = ui.t("ui.nav.home", ui.brand());
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("a", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n            ");
		gg.jte.generated.ondemand.ui.JtelogoGenerated.render(jteOutput, jteHtmlInterceptor, ui);
		jteOutput.writeContent("\n        </a>\n        <nav class=\"nav\"");
		var __jte_html_attribute_2 = ui.t("ui.nav");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("nav", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("nav", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n            ");
		if (ui.signedIn().isPresent()) {
			jteOutput.writeContent("\n                <a href=\"/competences\"");
			var __jte_html_attribute_3 = ui.isAt("/competences") ? "page" : null;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
				jteOutput.writeContent(" aria-current=\"");
				jteOutput.setContext("a", "aria-current");
				jteOutput.writeUserContent(__jte_html_attribute_3);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.t("ui.nav.competences"));
			jteOutput.writeContent("</a>\n            ");
		}
		jteOutput.writeContent("\n        </nav>\n        ");
		if (ui.signedIn().isPresent()) {
			jteOutput.writeContent("\n            <details class=\"menu\">\n                <summary>");
			gg.jte.generated.ondemand.ui.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, ui, "person");
			jteOutput.writeContent("<span>");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(ui.signedIn().get());
			jteOutput.writeContent("</span></summary>\n                <form method=\"post\" action=\"/deconnexion\">\n                    ");
			gg.jte.generated.ondemand.ui.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, ui);
			jteOutput.writeContent("\n                    <button class=\"quiet\">");
			gg.jte.generated.ondemand.ui.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, ui, "leave");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(ui.t("ui.nav.signout"));
			jteOutput.writeContent("</button>\n                </form>\n            </details>\n        ");
		} else {
			jteOutput.writeContent("\n            <p class=\"doors\">\n                <a class=\"button quiet\" href=\"/connexion\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.t("ui.nav.signin"));
			jteOutput.writeContent("</a>\n                <a class=\"button\" href=\"/inscription\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(ui.t("ui.nav.signup"));
			jteOutput.writeContent("</a>\n            </p>\n        ");
		}
		jteOutput.writeContent("\n    </div>\n</header>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		render(jteOutput, jteHtmlInterceptor, ui);
	}
}
