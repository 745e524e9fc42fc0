package gg.jte.generated.ondemand.ui;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtepagesGenerated {
	public static final String JTE_NAME = "ui/pages.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,1,5,5,6,6,6,6,6,6,6,6,6,7,7,8,8,9,9,9,9,9,9,10,10,11,11,11,11,11,11,11,11,11,11,11,11,11,12,12,13,13,15,15,16,16,16,1,2,3,4,4,4,4};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, String href, int page, int pages) {
		if (pages > 1) {
			jteOutput.writeContent("\n    <nav class=\"pages\"");
			var __jte_html_attribute_0 = ui.t("ui.pages");
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" aria-label=\"");
				jteOutput.setContext("nav", "aria-label");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("nav", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">\n        ");
			for (int number = 1; number <= pages; number++) {
				jteOutput.writeContent("\n            ");
				if (number == page) {
					jteOutput.writeContent("\n                <span aria-current=\"page\"><span class=\"unseen\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(ui.t("ui.pages.page"));
					jteOutput.writeContent(" </span>");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(number);
					jteOutput.writeContent("</span>\n            ");
				} else {
					jteOutput.writeContent("\n                <a href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(href);
					jteOutput.setContext("a", null);
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(number);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"><span class=\"unseen\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(ui.t("ui.pages.page"));
					jteOutput.writeContent(" </span>");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(number);
					jteOutput.writeContent("</a>\n            ");
				}
				jteOutput.writeContent("\n        ");
			}
			jteOutput.writeContent("\n    </nav>\n");
		}
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		String href = (String)params.get("href");
		int page = (int)params.get("page");
		int pages = (int)params.get("pages");
		render(jteOutput, jteHtmlInterceptor, ui, href, page, pages);
	}
}
