package gg.jte.generated.ondemand.ui;
import java.util.List;
import java.util.Set;
import pix.web.ui.Choice;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtechoicesGenerated {
	public static final String JTE_NAME = "ui/choices.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,4,4,4,4,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,13,13,13,14,14,15,15,15,15,15,15,15,16,16,17,17,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,18,19,19,20,20,21,21,22,22,24,24,24,4,5,6,7,8,9,10,11,11,11,11};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String name, String legend, List<Choice> choices, Set<String> chosen, boolean several, String hint, String error) {
		jteOutput.writeContent("<fieldset");
		var __jte_html_attribute_0 = name;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("fieldset", "id");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("fieldset", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_1 = ui.describedBy(name, hint, error);
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" aria-describedby=\"");
			jteOutput.setContext("fieldset", "aria-describedby");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("fieldset", null);
			jteOutput.writeContent("\"");
		}
		var __jte_html_attribute_2 = error.isEmpty() ? null : "true";
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
			jteOutput.writeContent(" aria-invalid=\"");
			jteOutput.setContext("fieldset", "aria-invalid");
			jteOutput.writeUserContent(__jte_html_attribute_2);
			jteOutput.setContext("fieldset", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n    <legend>");
		jteOutput.setContext("legend", null);
		jteOutput.writeUserContent(legend);
		jteOutput.writeContent("</legend>\n    ");
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
		jteOutput.writeContent("\n    ");
		for (var choice : choices) {
			jteOutput.writeContent("\n        <label class=\"choice\"><input");
			var __jte_html_attribute_3 = several ? "checkbox" : "radio";
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
				jteOutput.writeContent(" type=\"");
				jteOutput.setContext("input", "type");
				jteOutput.writeUserContent(__jte_html_attribute_3);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_4 = name;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
				jteOutput.writeContent(" name=\"");
				jteOutput.setContext("input", "name");
				jteOutput.writeUserContent(__jte_html_attribute_4);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_5 = choice.value();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("input", "value");
				jteOutput.writeUserContent(__jte_html_attribute_5);
				jteOutput.setContext("input", null);
				jteOutput.writeContent("\"");
			}
			var __jte_html_attribute_6 = chosen.contains(choice.value());
			if (__jte_html_attribute_6) {
			jteOutput.writeContent(" checked");
			}
			jteOutput.writeContent("><span>");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(choice.label());
			jteOutput.writeContent("</span></label>\n    ");
		}
		jteOutput.writeContent("\n    ");
		if (!error.isEmpty()) {
			jteOutput.writeContent("\n        ");
			gg.jte.generated.ondemand.ui.JteerrorGenerated.render(jteOutput, jteHtmlInterceptor, ui, name + "-error", error);
			jteOutput.writeContent("\n    ");
		}
		jteOutput.writeContent("\n</fieldset>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String name = (String)params.get("name");
		String legend = (String)params.get("legend");
		List<Choice> choices = (List<Choice>)params.get("choices");
		Set<String> chosen = (Set<String>)params.getOrDefault("chosen",  Set.of());
		boolean several = (boolean)params.getOrDefault("several",  false);
		String hint = (String)params.getOrDefault("hint",  "");
		String error = (String)params.getOrDefault("error",  "");
		render(jteOutput, jteHtmlInterceptor, ui, name, legend, choices, chosen, several, hint, error);
	}
}
