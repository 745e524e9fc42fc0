package gg.jte.generated.ondemand.ui;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtebuttonGenerated {
	public static final String JTE_NAME = "ui/button.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,1,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,8,9,9,9,1,2,3,4,5,6,7,7,7,7};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String label, String kind, String icon, String name, String value, boolean disabled) {
		jteOutput.writeContent("<button");
		var __jte_html_attribute_0 = kind;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" class=\"");
			jteOutput.setContext("button", "class");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = name;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" name=\"");
			jteOutput.setContext("button", "name");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = value;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("button", "value");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_3 = disabled;
		if (__jte_html_attribute_3) {
		jteOutput.writeContent(" disabled");
		}
		jteOutput.writeContent(">");
		if (!icon.isEmpty()) {
			gg.jte.generated.ondemand.ui.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, ui, icon);
		}
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(label);
		jteOutput.writeContent("</button>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String label = (String)params.get("label");
		String kind = (String)params.getOrDefault("kind",  "");
		String icon = (String)params.getOrDefault("icon",  "");
		String name = (String)params.getOrDefault("name",  null);
		String value = (String)params.getOrDefault("value",  null);
		boolean disabled = (boolean)params.getOrDefault("disabled",  false);
		render(jteOutput, jteHtmlInterceptor, ui, label, kind, icon, name, value, disabled);
	}
}
