package gg.jte.generated.ondemand.ui;
import gg.jte.Content;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtelayoutGenerated {
	public static final String JTE_NAME = "ui/layout.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,2,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,12,12,12,13,13,14,14,14,14,14,14,14,14,14,15,15,15,17,17,20,20,20,2,3,4,5,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String title, Content content, boolean wide, String theme) {
		jteOutput.writeContent("\n<!DOCTYPE html>\n<html");
		var __jte_html_attribute_0 = ui.lang();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" lang=\"");
			jteOutput.setContext("html", "lang");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("html", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = theme;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" data-theme=\"");
			jteOutput.setContext("html", "data-theme");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("html", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n");
		gg.jte.generated.ondemand.ui.JteheadGenerated.render(jteOutput, jteHtmlInterceptor, ui, title);
		jteOutput.writeContent("\n<body hx-boost=\"true\">\n<a class=\"skip\" href=\"#contenu\">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(ui.t("ui.skip"));
		jteOutput.writeContent("</a>\n");
		gg.jte.generated.ondemand.ui.JteheaderGenerated.render(jteOutput, jteHtmlInterceptor, ui);
		jteOutput.writeContent("\n<main id=\"contenu\"");
		var __jte_html_attribute_2 = wide ? "wide" : "page";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("main", "class");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("main", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" tabindex=\"-1\">\n");
		jteOutput.setContext("main", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("\n</main>\n");
		gg.jte.generated.ondemand.ui.JtefooterGenerated.render(jteOutput, jteHtmlInterceptor, ui);
		jteOutput.writeContent("\n</body>\n</html>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String title = (String)params.get("title");
		Content content = (Content)params.get("content");
		boolean wide = (boolean)params.getOrDefault("wide",  false);
		String theme = (String)params.getOrDefault("theme",  null);
		render(jteOutput, jteHtmlInterceptor, ui, title, content, wide, theme);
	}
}
