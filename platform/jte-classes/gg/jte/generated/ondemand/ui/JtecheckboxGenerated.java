package gg.jte.generated.ondemand.ui;
import gg.jte.Content;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtecheckboxGenerated {
	public static final String JTE_NAME = "ui/checkbox.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,2,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,11,11,12,12,13,13,15,15,15,2,3,4,5,6,7,8,8,8,8};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String name, Content label, String value, boolean checked, boolean required, String error) {
		jteOutput.writeContent("<div class=\"field\">\n    <label class=\"tick\"><input type=\"checkbox\"");
		var __jte_html_attribute_0 = name;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("input", "id");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = name;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" name=\"");
			jteOutput.setContext("input", "name");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = value;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_3 = checked;
		if (__jte_html_attribute_3) {
		jteOutput.writeContent(" checked");
		}
		var __jte_html_attribute_4 = required;
		if (__jte_html_attribute_4) {
		jteOutput.writeContent(" required");
		}
		var __jte_html_attribute_5 = ui.describedBy(name, "", error);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeContent(" aria-describedby=\"");
			jteOutput.setContext("input", "aria-describedby");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_6 = error.isEmpty() ? null : "true";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
			jteOutput.writeContent(" aria-invalid=\"");
			jteOutput.setContext("input", "aria-invalid");
			jteOutput.writeUserContent(__jte_html_attribute_6);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("><span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(label);
		jteOutput.writeContent("</span></label>\n    ");
		if (!error.isEmpty()) {
			jteOutput.writeContent("\n        ");
			gg.jte.generated.ondemand.ui.JteerrorGenerated.render(jteOutput, jteHtmlInterceptor, ui, name + "-error", error);
			jteOutput.writeContent("\n    ");
		}
		jteOutput.writeContent("\n</div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String name = (String)params.get("name");
		Content label = (Content)params.get("label");
		String value = (String)params.getOrDefault("value",  "true");
		boolean checked = (boolean)params.getOrDefault("checked",  false);
		boolean required = (boolean)params.getOrDefault("required",  false);
		String error = (String)params.getOrDefault("error",  "");
		render(jteOutput, jteHtmlInterceptor, ui, name, label, value, checked, required, error);
	}
}
