package gg.jte.generated.ondemand.ui;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JteprogressGenerated {
	public static final String JTE_NAME = "ui/progress.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,1,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,9,9,9,1,2,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String id, String label, int percent) {
		jteOutput.writeContent("<div class=\"progress\">\n    <p><label");
		var __jte_html_attribute_0 = id;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" for=\"");
			jteOutput.setContext("label", "for");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("label", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(label);
		jteOutput.writeContent("</label><b>");
		jteOutput.setContext("b", null);
		jteOutput.writeUserContent(ui.t("ui.percent", percent));
		jteOutput.writeContent("</b></p>\n    <progress");
		var __jte_html_attribute_1 = id;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("progress", "id");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("progress", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" max=\"100\"");
		var __jte_html_attribute_2 = percent;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("progress", "value");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("progress", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("progress", null);
		jteOutput.writeUserContent(percent);
		jteOutput.writeContent("</progress>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String id = (String)params.get("id");
		String label = (String)params.get("label");
		int percent = (int)params.get("percent");
		render(jteOutput, jteHtmlInterceptor, ui, id, label, percent);
	}
}
