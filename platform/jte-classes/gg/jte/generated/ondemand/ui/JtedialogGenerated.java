package gg.jte.generated.ondemand.ui;
import gg.jte.Content;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtedialogGenerated {
	public static final String JTE_NAME = "ui/dialog.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,2,6,6,6,6,6,6,6,6,6,6,6,6,6,6,8,8,8,8,8,8,8,9,9,9,9,9,9,9,9,9,9,9,11,11,11,13,13,13,2,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String id, String title, Content content) {
		jteOutput.writeContent("<dialog");
		var __jte_html_attribute_0 = id;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" id=\"");
			jteOutput.setContext("dialog", "id");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("dialog", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" aria-labelledby=\"");
		jteOutput.setContext("dialog", "aria-labelledby");
		jteOutput.writeUserContent(id);
		jteOutput.setContext("dialog", null);
		jteOutput.writeContent("-title\">\n    <div class=\"dialog-head\">\n        <h2 id=\"");
		jteOutput.setContext("h2", "id");
		jteOutput.writeUserContent(id);
		jteOutput.setContext("h2", null);
		jteOutput.writeContent("-title\">");
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(title);
		jteOutput.writeContent("</h2>\n        <form method=\"dialog\"><button class=\"quiet\"");
		var __jte_html_attribute_1 = ui.t("ui.close");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("button", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">");
		gg.jte.generated.ondemand.ui.JteiconGenerated.render(jteOutput, jteHtmlInterceptor, ui, "close");
		jteOutput.writeContent("</button></form>\n    </div>\n    <div class=\"dialog-body\">");
		jteOutput.setContext("div", null);
		jteOutput.writeUserContent(content);
		jteOutput.writeContent("</div>\n</dialog>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String id = (String)params.get("id");
		String title = (String)params.get("title");
		Content content = (Content)params.get("content");
		render(jteOutput, jteHtmlInterceptor, ui, id, title, content);
	}
}
