package gg.jte.generated.ondemand.ui;
import pix.web.ui.LevelRing;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JteringGenerated {
	public static final String JTE_NAME = "ui/ring.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,2,5,5,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,9,11,11,11,11,11,11,13,13,13,2,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, int level, int max) {
		var ring = new LevelRing(level, max);
		jteOutput.writeContent("\n<span class=\"hex ring\">\n    <svg viewBox=\"0 0 100 108\" aria-hidden=\"true\" focusable=\"false\">\n        <path class=\"track\" d=\"M50 5 93 30v48L50 103 7 78V30z\"");
		var __jte_html_attribute_0 = max;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" pathLength=\"");
			jteOutput.setContext("path", "pathLength");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("path", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = ring.sides();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" stroke-dasharray=\"");
			jteOutput.setContext("path", "stroke-dasharray");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("path", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = LevelRing.START;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" stroke-dashoffset=\"");
			jteOutput.setContext("path", "stroke-dashoffset");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("path", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("/>\n        <path class=\"fill\" d=\"M50 5 93 30v48L50 103 7 78V30z\"");
		var __jte_html_attribute_3 = max;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
			jteOutput.writeContent(" pathLength=\"");
			jteOutput.setContext("path", "pathLength");
			jteOutput.writeUserContent(__jte_html_attribute_3);
			jteOutput.setContext("path", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_4 = ring.reached();
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" stroke-dasharray=\"");
			jteOutput.setContext("path", "stroke-dasharray");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("path", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_5 = LevelRing.START;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeContent(" stroke-dashoffset=\"");
			jteOutput.setContext("path", "stroke-dashoffset");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("path", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("/>\n    </svg>\n    <span><small>");
		jteOutput.setContext("small", null);
		jteOutput.writeUserContent(ui.t("ui.level"));
		jteOutput.writeContent("</small><b>");
		jteOutput.setContext("b", null);
		jteOutput.writeUserContent(level);
		jteOutput.writeContent("</b></span>\n</span>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		int level = (int)params.get("level");
		int max = (int)params.getOrDefault("max",  6);
		render(jteOutput, jteHtmlInterceptor, ui, level, max);
	}
}
