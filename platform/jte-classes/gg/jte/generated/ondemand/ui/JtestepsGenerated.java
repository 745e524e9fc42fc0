package gg.jte.generated.ondemand.ui;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtestepsGenerated {
	public static final String JTE_NAME = "ui/steps.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,1,5,5,5,5,5,5,5,5,5,5,7,7,8,8,8,8,8,8,8,8,8,9,9,12,12,12,1,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, int now, int total) {
		jteOutput.writeContent("<div class=\"steps\">\n    <p><span class=\"unseen\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(ui.t("ui.steps.question", now, total));
		jteOutput.writeContent("</span><span aria-hidden=\"true\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(now);
		jteOutput.writeContent(" / ");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(total);
		jteOutput.writeContent("</span></p>\n    <ol aria-hidden=\"true\">\n        ");
		for (int step = 1; step <= total; step++) {
			jteOutput.writeContent("\n            <li");
			var __jte_html_attribute_0 = step < now ? "done" : step == now ? "now" : null;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" class=\"");
				jteOutput.setContext("li", "class");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("li", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("></li>\n        ");
		}
		jteOutput.writeContent("\n    </ol>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		int now = (int)params.get("now");
		int total = (int)params.get("total");
		render(jteOutput, jteHtmlInterceptor, ui, now, total);
	}
}
