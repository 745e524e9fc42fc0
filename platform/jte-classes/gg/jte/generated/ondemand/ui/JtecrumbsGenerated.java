package gg.jte.generated.ondemand.ui;
import java.util.List;
import pix.web.ui.Link;
import pix.web.ui.Ui;
@SuppressWarnings("unchecked")
@javax.annotation.processing.Generated("gg.jte.TemplateEngine")
public final class JtecrumbsGenerated {
	public static final String JTE_NAME = "ui/crumbs.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,3,6,6,6,6,6,6,6,6,6,6,8,8,9,9,9,9,9,9,9,9,9,9,9,9,10,10,11,11,11,14,14,14,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Ui ui, List<Link> links, String here) {
		jteOutput.writeContent("<nav class=\"crumbs\"");
		var __jte_html_attribute_0 = ui.t("ui.crumbs");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" aria-label=\"");
			jteOutput.setContext("nav", "aria-label");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("nav", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n    <ol>\n        ");
		for (var link : links) {
			jteOutput.writeContent("\n            <li><a");
			var __jte_html_attribute_1 = link.href();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_1);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(link.label());
			jteOutput.writeContent("</a></li>\n        ");
		}
		jteOutput.writeContent("\n        <li aria-current=\"page\">");
		jteOutput.setContext("li", null);
		jteOutput.writeUserContent(here);
		jteOutput.writeContent("</li>\n    </ol>\n</nav>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Ui ui = (Ui)params.get("ui");
		List<Link> links = (List<Link>)params.get("links");
		String here = (String)params.get("here");
		render(jteOutput, jteHtmlInterceptor, ui, links, here);
	}
}
