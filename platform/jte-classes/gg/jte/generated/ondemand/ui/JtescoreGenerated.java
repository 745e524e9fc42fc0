package gg.jte.generated.ondemand.ui;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtescoreGenerated {
	public static final String JTE_NAME = "ui/score.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,1,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,9,9,9,9,9,9,9,9,9,9,9,9,11,11,11,1,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, int pix, int max) {
		jteOutput.writeContent("<div class=\"hex score\">\n    <svg viewBox=\"0 0 100 108\" aria-hidden=\"true\" focusable=\"false\">\n        <path class=\"track\" d=\"M50 4 94 29v50L50 104 6 79V29z\"/>\n        <path class=\"fill\" d=\"M50 4 94 29v50L50 104 6 79V29z\"");
		var __jte_html_attribute_0 = max;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" pathLength=\"");
			jteOutput.setContext("path", "pathLength");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("path", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" stroke-dasharray=\"");
		jteOutput.setContext("path", "stroke-dasharray");
		jteOutput.writeUserContent(Math.min(pix, max));
		jteOutput.setContext("path", null);
		jteOutput.writeContent(" ");
		jteOutput.setContext("path", "stroke-dasharray");
		jteOutput.writeUserContent(max);
		jteOutput.setContext("path", null);
		jteOutput.writeContent("\"/>\n    </svg>\n    <span><b>");
		jteOutput.setContext("b", null);
		jteOutput.writeUserContent(pix);
		jteOutput.writeContent("</b><small><span class=\"unseen\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(ui.t("ui.score.of"));
		jteOutput.writeContent("</span><span aria-hidden=\"true\">/ </span>");
		jteOutput.setContext("small", null);
		jteOutput.writeUserContent(max);
		jteOutput.writeContent(" <span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(ui.t("ui.score.pix"));
		jteOutput.writeContent("</span></small></span>\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		int pix = (int)params.get("pix");
		int max = (int)params.getOrDefault("max",  1024);
		render(jteOutput, jteHtmlInterceptor, ui, pix, max);
	}
}
