package gg.jte.generated.ondemand.ui;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JteworkingGenerated {
	public static final String JTE_NAME = "ui/working.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,1,3,3,3,3,4,4,4,1,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String label) {
		jteOutput.writeContent("<p class=\"working\" role=\"status\"><span class=\"spinner\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(label);
		jteOutput.writeContent("</span></p>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String label = (String)params.get("label");
		render(jteOutput, jteHtmlInterceptor, ui, label);
	}
}
