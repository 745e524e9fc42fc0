package gg.jte.generated.ondemand.ui;
import java.util.List;
import pix.web.ui.Choice;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JteselectGenerated {
	public static final String JTE_NAME = "ui/select.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,3,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,13,13,14,14,14,14,14,14,14,15,15,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,16,17,17,17,18,18,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,19,20,20,22,22,23,23,24,24,26,26,26,3,4,5,6,7,8,9,10,10,10,10};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String name, String label, List<Choice> choices, String value, String hint, String error, boolean required) {
		jteOutput.writeContent("<div class=\"field\">\n    <label");
		var __jte_html_attribute_0 = name;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" for=\"");
			jteOutput.setContext("label", "for");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("label", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(label);
		if (!required) {
			jteOutput.writeContent(" <span class=\"optional\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(ui.t("ui.optional"));
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("</label>\n    ");
		if (!hint.isEmpty()) {
			jteOutput.writeContent("\n        <p class=\"hint\" id=\"");
			jteOutput.setContext("p", "id");
			jteOutput.writeUserContent(name);
			jteOutput.setContext("p", null);
			jteOutput.writeContent("-hint\">");
			jteOutput.setContext("p", null);
			jteOutput.writeUserContent(hint);
			jteOutput.writeContent("</p>\n    ");
		}
		jteOutput.writeContent("\n    <select");
		var __jte_html_attribute_1 = name;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("select", "id");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("select", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = name;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" name=\"");
			jteOutput.setContext("select", "name");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("select", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_3 = required;
		if (__jte_html_attribute_3) {
		jteOutput.writeContent(" required");
		}
		var __jte_html_attribute_4 = ui.describedBy(name, hint, error);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
			jteOutput.writeContent(" aria-describedby=\"");
			jteOutput.setContext("select", "aria-describedby");
			jteOutput.writeUserContent(__jte_html_attribute_4);
			jteOutput.setContext("select", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_5 = error.isEmpty() ? null : "true";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
			jteOutput.writeContent(" aria-invalid=\"");
			jteOutput.setContext("select", "aria-invalid");
			jteOutput.writeUserContent(__jte_html_attribute_5);
			jteOutput.setContext("select", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n        <option value=\"\">");
		jteOutput.setContext("option", null);
		jteOutput.writeUserContent(ui.t("ui.select.choose"));
		jteOutput.writeContent("</option>\n        ");
		for (var choice : choices) {
			jteOutput.writeContent("\n            <option");
			var __jte_html_attribute_6 = choice.value();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("option", "value");
				jteOutput.writeUserContent(__jte_html_attribute_6);
				jteOutput.setContext("option", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_7 = choice.value().equals(value);
			if (__jte_html_attribute_7) {
			jteOutput.writeContent(" selected");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("option", null);
			jteOutput.writeUserContent(choice.label());
			jteOutput.writeContent("</option>\n        ");
		}
		jteOutput.writeContent("\n    </select>\n    ");
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
		String label = (String)params.get("label");
		List<Choice> choices = (List<Choice>)params.get("choices");
		String value = (String)params.getOrDefault("value",  "");
		String hint = (String)params.getOrDefault("hint",  "");
		String error = (String)params.getOrDefault("error",  "");
		boolean required = (boolean)params.getOrDefault("required",  true);
		render(jteOutput, jteHtmlInterceptor, ui, name, label, choices, value, hint, error, required);
	}
}
