package gg.jte.generated.ondemand.ui;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JteareabadgeGenerated {
	public static final String JTE_NAME = "ui/areabadge.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,1,3,3,3,3,3,3,3,4,4,4,1,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, int area) {
		jteOutput.writeContent("<span class=\"area-badge area-");
		jteOutput.setContext("span", "class");
		jteOutput.writeUserContent(area);
		jteOutput.setContext("span", null);
		jteOutput.writeContent("\">");
		gg.jte.generated.ondemand.ui.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, ui, "area-" + area);
		jteOutput.writeContent("</span>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		int area = (int)params.get("area");
		render(jteOutput, jteHtmlInterceptor, ui, area);
	}
}
