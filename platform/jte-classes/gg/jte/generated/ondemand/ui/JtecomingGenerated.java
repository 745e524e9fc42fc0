package gg.jte.generated.ondemand.ui;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtecomingGenerated {
	public static final String JTE_NAME = "ui/coming.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,1,4,4,5,5,5,5,6,6,8,8,8,9,9,9,11,11,11,13,13,13,1,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String code, String name) {
		var area = code.substring(0, 1);
		jteOutput.writeContent("\n<article class=\"competence coming area-");
		jteOutput.setContext("article", "class");
		jteOutput.writeUserContent(area);
		jteOutput.setContext("article", null);
		jteOutput.writeContent("\">\n    ");
		gg.jte.generated.ondemand.ui.JteareabadgeGenerated.render(jteOutput, jteHtmlInterceptor, ui, Integer.parseInt(area));
		jteOutput.writeContent("\n    <div>\n        <p class=\"number\">");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(code);
		jteOutput.writeContent("</p>\n        <h3>");
		jteOutput.setContext("h3", null);
		jteOutput.writeUserContent(name);
		jteOutput.writeContent("</h3>\n    </div>\n    <p class=\"state\"><span class=\"tag\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(ui.t("ui.coming"));
		jteOutput.writeContent("</span></p>\n</article>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String code = (String)params.get("code");
		String name = (String)params.get("name");
		render(jteOutput, jteHtmlInterceptor, ui, code, name);
	}
}
