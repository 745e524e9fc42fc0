package gg.jte.generated.ondemand.ui;
import pix.web.ui.Texts;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtefooterGenerated {
	public static final String JTE_NAME = "ui/footer.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,2,6,6,6,6,7,7,7,8,8,8,9,9,9,12,12,13,13,13,13,13,13,13,13,13,14,14,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,15,16,16,20,20,20,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui) {
		jteOutput.writeContent("<footer class=\"foot\">\n    <div class=\"foot-inner\">\n        <ul class=\"foot-links\">\n            <li><a href=\"/accessibilite\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(ui.t("ui.foot.accessibility"));
		jteOutput.writeContent("</a></li>\n            <li><a href=\"/donnees-personnelles\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(ui.t("ui.foot.privacy"));
		jteOutput.writeContent("</a></li>\n            <li><a href=\"/conditions-d-utilisation\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(ui.t("ui.foot.terms"));
		jteOutput.writeContent("</a></li>\n            <li><a href=\"/mentions-legales\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(ui.t("ui.foot.legal"));
		jteOutput.writeContent("</a></li>\n        </ul>\n        <form class=\"languages\" method=\"post\" action=\"/langue\" hx-boost=\"false\">\n            ");
		gg.jte.generated.ondemand.ui.JtecsrfGenerated.render(jteOutput, jteHtmlInterceptor, ui);
		jteOutput.writeContent("\n            <input type=\"hidden\" name=\"retour\"");
		var __jte_html_attribute_0 = ui.path();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n            ");
		for (var language : Texts.LANGUAGES) {
			jteOutput.writeContent("\n                <button class=\"quiet\" name=\"langue\"");
			var __jte_html_attribute_1 = language.getLanguage();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("button", "value");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("button", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_2 = language.getLanguage();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" lang=\"");
				jteOutput.setContext("button", "lang");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("button", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_3 = String.valueOf(language.equals(ui.locale()));
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
				jteOutput.writeContent(" aria-pressed=\"");
				jteOutput.setContext("button", "aria-pressed");
				jteOutput.writeUserContent(__jte_html_attribute_3);
				jteOutput.setContext("button", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("button", null);
			jteOutput.writeUserContent(ui.texts().text(language, "ui.language"));
			jteOutput.writeContent("</button>\n            ");
		}
		jteOutput.writeContent("\n        </form>\n    </div>\n</footer>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		render(jteOutput, jteHtmlInterceptor, ui);
	}
}
