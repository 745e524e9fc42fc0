package gg.jte.generated.ondemand.ui;
import gg.jte.Content;
import pix.web.ui.Outcome;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JteanswerGenerated {
	public static final String JTE_NAME = "ui/answer.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,3,7,7,7,7,7,7,7,7,7,7,8,8,9,9,9,10,10,10,12,12,12,3,4,5,6,6,6,6};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, Outcome outcome, String title, Content action) {
		jteOutput.writeContent("<li");
		var __jte_html_attribute_0 = outcome.style();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("li", "class");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("li", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n    ");
		gg.jte.generated.ondemand.ui.JteverdictGenerated.render(jteOutput, jteHtmlInterceptor, ui, outcome);
		jteOutput.writeContent("\n    <p>");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(title);
		jteOutput.writeContent("</p>\n    ");
		jteOutput.setContext("li", null);
		jteOutput.writeUserContent(action);
		jteOutput.writeContent("\n</li>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		Outcome outcome = (Outcome)params.get("outcome");
		String title = (String)params.get("title");
		Content action = (Content)params.getOrDefault("action",  null);
		render(jteOutput, jteHtmlInterceptor, ui, outcome, title, action);
	}
}
