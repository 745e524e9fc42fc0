package gg.jte.generated.ondemand.ui;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtelogoGenerated {
	public static final String JTE_NAME = "ui/logo.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,1,7,7,7,7,9,9,9,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui) {
		jteOutput.writeContent("<span class=\"logo\">\n    <svg viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\">\n        <path class=\"logo-mark\" d=\"M12 1.2 21.4 6.6v10.8L12 22.8 2.6 17.4V6.6z\"/>\n        <path class=\"logo-letter\" d=\"M9.6 17V8h3.2a2.9 2.9 0 0 1 0 5.8H9.6\"/>\n    </svg>\n    <span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(ui.brand());
		jteOutput.writeContent("</span>\n</span>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		render(jteOutput, jteHtmlInterceptor, ui);
	}
}
