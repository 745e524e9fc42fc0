package gg.jte.generated.ondemand.ui;
import java.util.Map;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JteerrorsGenerated {
	public static final String JTE_NAME = "ui/errors.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,2,4,4,6,6,6,8,8,9,9,9,9,9,9,9,10,10,13,13,14,14,14,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, Map<String, String> errors) {
		if (!errors.isEmpty()) {
			jteOutput.writeContent("\n    <div class=\"errors stack tight\" role=\"alert\" tabindex=\"-1\" data-focus>\n        <h2>");
			jteOutput.setContext("h2", null);
			jteOutput.writeUserContent(ui.t("ui.errors.title", errors.size()));
			jteOutput.writeContent("</h2>\n        <ul>\n            ");
			for (var error : errors.entrySet()) {
				jteOutput.writeContent("\n                <li><a href=\"#");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(error.getKey());
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(error.getValue());
				jteOutput.writeContent("</a></li>\n            ");
			}
			jteOutput.writeContent("\n        </ul>\n    </div>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		Map<String, String> errors = (Map<String, String>)params.get("errors");
		render(jteOutput, jteHtmlInterceptor, ui, errors);
	}
}
