package gg.jte.generated.ondemand.ui;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JteiconGenerated {
	public static final String JTE_NAME = "ui/icon.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,1,3,3,3,3,3,3,3,3,3,3,4,4,4,1,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String name) {
		jteOutput.writeContent("<svg class=\"icon\" aria-hidden=\"true\" focusable=\"false\"><use");
		var __jte_html_attribute_0 = ui.icon(name);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("use", "href");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("use", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("></use></svg>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String name = (String)params.get("name");
		render(jteOutput, jteHtmlInterceptor, ui, name);
	}
}
