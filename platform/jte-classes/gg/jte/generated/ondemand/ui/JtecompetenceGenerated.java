package gg.jte.generated.ondemand.ui;
import gg.jte.Content;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtecompetenceGenerated {
	public static final String JTE_NAME = "ui/competence.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,2,9,9,10,10,10,10,11,11,13,13,13,14,14,14,14,14,14,14,14,14,14,14,14,16,16,17,17,17,18,18,20,20,20,2,3,4,5,6,7,8,8,8,8};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String code, String name, String href, int level, int max, Content state) {
		var area = code.substring(0, 1);
		jteOutput.writeContent("\n<article class=\"competence area-");
		jteOutput.setContext("article", "class");
		jteOutput.writeUserContent(area);
		jteOutput.setContext("article", null);
		jteOutput.writeContent("\">\n    ");
		gg.jte.generated.ondemand.ui.JteringGenerated.render(jteOutput, jteHtmlInterceptor, ui, level, max);
		jteOutput.writeContent("\n    <div>\n        <p class=\"number\">");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(code);
		jteOutput.writeContent("</p>\n        <h3><a");
		var __jte_html_attribute_0 = href;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" href=\"");
			jteOutput.setContext("a", "href");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("a", null);
		jteOutput.writeUserContent(name);
		jteOutput.writeContent("</a></h3>\n    </div>\n    ");
		if (state != null) {
			jteOutput.writeContent("\n        <div class=\"state\">");
			jteOutput.setContext("div", null);
			jteOutput.writeUserContent(state);
			jteOutput.writeContent("</div>\n    ");
		}
		jteOutput.writeContent("\n</article>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String code = (String)params.get("code");
		String name = (String)params.get("name");
		String href = (String)params.get("href");
		int level = (int)params.get("level");
		int max = (int)params.getOrDefault("max",  6);
		Content state = (Content)params.getOrDefault("state",  null);
		render(jteOutput, jteHtmlInterceptor, ui, code, name, href, level, max, state);
	}
}
