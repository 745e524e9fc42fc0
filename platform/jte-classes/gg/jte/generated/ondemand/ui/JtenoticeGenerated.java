package gg.jte.generated.ondemand.ui;
import gg.jte.Content;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtenoticeGenerated {
	public static final String JTE_NAME = "ui/notice.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,2,6,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,8,8,8,10,10,10,2,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, Content content, String kind, boolean announced) {
		jteOutput.writeContent("<div class=\"notice ");
		jteOutput.setContext("div", "class");
		jteOutput.writeUserContent(kind);
		jteOutput.setContext("div", null);
		jteOutput.writeContent("\"");
		var __jte_html_attribute_0 = announced ? (kind.equals("bad") ? "alert" : "status") : null;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" role=\"");
			jteOutput.setContext("div", "role");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("div", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n    ");
		gg.jte.generated.ondemand.ui.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, ui, kind.equals("good") ? "right" : kind.equals("bad") ? "wrong" : kind.equals("warn") ? "warning" : "info");
		jteOutput.writeContent("\n    <div class=\"stack tight\">");
		jteOutput.setContext("div", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("</div>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		Content content = (Content)params.get("content");
		String kind = (String)params.getOrDefault("kind",  "info");
		boolean announced = (boolean)params.getOrDefault("announced",  false);
		render(jteOutput, jteHtmlInterceptor, ui, content, kind, announced);
	}
}
