package gg.jte.generated.ondemand.ui;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtetimerGenerated {
	public static final String JTE_NAME = "ui/timer.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,1,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,3,4,4,4,1,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, int seconds) {
		jteOutput.writeContent("<pix-timer role=\"timer\"");
		var __jte_html_attribute_0 = seconds;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" data-seconds=\"");
			jteOutput.setContext("pix-timer", "data-seconds");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("pix-timer", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = ui.t("ui.timer.over");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" data-over-text=\"");
			jteOutput.setContext("pix-timer", "data-over-text");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("pix-timer", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		gg.jte.generated.ondemand.ui.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, ui, "clock");
		jteOutput.writeContent("<span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(ui.t("ui.timer", seconds / 60, seconds % 60));
		jteOutput.writeContent("</span></pix-timer>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		int seconds = (int)params.get("seconds");
		render(jteOutput, jteHtmlInterceptor, ui, seconds);
	}
}
