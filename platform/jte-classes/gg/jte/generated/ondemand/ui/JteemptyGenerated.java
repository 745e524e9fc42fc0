package gg.jte.generated.ondemand.ui;
import gg.jte.Content;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JteemptyGenerated {
	public static final String JTE_NAME = "ui/empty.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,2,7,7,7,8,8,8,9,9,9,11,11,11,2,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String icon, String title, Content content) {
		jteOutput.writeContent("<div class=\"empty\">\n    ");
		gg.jte.generated.ondemand.ui.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, ui, icon);
		jteOutput.writeContent("\n    <h2>");
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(title);
		jteOutput.writeContent("</h2>\n    ");
		jteOutput.setContext("div", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String icon = (String)params.get("icon");
		String title = (String)params.get("title");
		Content content = (Content)params.get("content");
		render(jteOutput, jteHtmlInterceptor, ui, icon, title, content);
	}
}
