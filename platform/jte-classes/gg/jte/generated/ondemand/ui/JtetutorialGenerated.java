package gg.jte.generated.ondemand.ui;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtetutorialGenerated {
	public static final String JTE_NAME = "ui/tutorial.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,1,7,7,7,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,10,10,10,13,13,13,1,2,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String title, String href, String details, boolean outside) {
		jteOutput.writeContent("<div class=\"tutorial\">\n    ");
		gg.jte.generated.ondemand.ui.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, ui, outside ? "video" : "book");
		jteOutput.writeContent("\n    <div>\n        <h3><a");
		var __jte_html_attribute_0 = href;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = outside ? "noreferrer external" : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" rel=\"");
			jteOutput.setContext("a", "rel");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(title);
		if (outside) {
			jteOutput.writeContent(" ");
			gg.jte.generated.ondemand.ui.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, ui, "outside");
			jteOutput.writeContent("<span class=\"unseen\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(ui.t("ui.outside"));
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("</a></h3>\n        <p>");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(details);
		jteOutput.writeContent("</p>\n    </div>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String title = (String)params.get("title");
		String href = (String)params.get("href");
		String details = (String)params.get("details");
		boolean outside = (boolean)params.getOrDefault("outside",  false);
		render(jteOutput, jteHtmlInterceptor, ui, title, href, details, outside);
	}
}
