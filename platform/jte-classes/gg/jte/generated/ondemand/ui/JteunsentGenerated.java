package gg.jte.generated.ondemand.ui;
import gg.jte.Content;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JteunsentGenerated {
	public static final String JTE_NAME = "ui/unsent.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,2,5,5,5,5,5,5,5,5,5,5,7,7,8,8,8,8,8,8,10,10,10,12,12,12,2,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String key, Content form) {
		jteOutput.writeContent("<unsent-answer");
		var __jte_html_attribute_0 = key;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" data-key=\"");
			jteOutput.setContext("unsent-answer", "data-key");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("unsent-answer", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n    <div class=\"notice warn\" role=\"status\" hidden>\n        ");
		gg.jte.generated.ondemand.ui.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, ui, "cut");
		jteOutput.writeContent("\n        <div class=\"stack tight\"><p><strong>");
		jteOutput.setContext("strong", null);
		jteOutput.writeUserContent(ui.t("ui.unsent.title"));
		jteOutput.writeContent("</strong></p><p>");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(ui.t("ui.unsent.text"));
		jteOutput.writeContent("</p></div>\n    </div>\n    ");
		jteOutput.setContext("unsent-answer", null);
		jteOutput.writeUserContent(form);
		jteOutput.writeContent("\n</unsent-answer>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String key = (String)params.get("key");
		Content form = (Content)params.get("form");
		render(jteOutput, jteHtmlInterceptor, ui, key, form);
	}
}
