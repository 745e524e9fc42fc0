package gg.jte.generated.ondemand.ui;
import pix.web.ui.Outcome;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JteverdictGenerated {
	public static final String JTE_NAME = "ui/verdict.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,2,4,4,4,4,4,4,4,4,4,5,5,5,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, Outcome outcome) {
		jteOutput.writeContent("<span class=\"verdict ");
		jteOutput.setContext("span", "class");
		jteOutput.writeUserContent(outcome.style());
		jteOutput.setContext("span", null);
		jteOutput.writeContent("\">");
		gg.jte.generated.ondemand.ui.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, ui, outcome.icon());
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(ui.t(outcome.key()));
		jteOutput.writeContent("</span>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		Outcome outcome = (Outcome)params.get("outcome");
		render(jteOutput, jteHtmlInterceptor, ui, outcome);
	}
}
