package gg.jte.generated.ondemand.ui;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtelinkbuttonGenerated {
	public static final String JTE_NAME = "ui/linkbutton.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,1,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,7,1,2,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String label, String href, String kind, String icon) {
		jteOutput.writeContent("<a class=\"button ");
		jteOutput.setContext("a", "class");
		jteOutput.writeUserContent(kind);
		jteOutput.setContext("a", null);
		jteOutput.writeContent("\"");
		var __jte_html_attribute_0 = href;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(label);
		if (!icon.isEmpty()) {
			gg.jte.generated.ondemand.ui.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, ui, icon);
		}
		jteOutput.writeContent("</a>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String label = (String)params.get("label");
		String href = (String)params.get("href");
		String kind = (String)params.getOrDefault("kind",  "");
		String icon = (String)params.getOrDefault("icon",  "");
		render(jteOutput, jteHtmlInterceptor, ui, label, href, kind, icon);
	}
}
