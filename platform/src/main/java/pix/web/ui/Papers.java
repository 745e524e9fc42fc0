package pix.web.ui;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import pix.documents.Paper;

/** Makes papers of templates, in the reader's language. */
@Component
public class Papers {

    private final TemplateEngine engine;
    private final CurrentUi currentUi;

    Papers(TemplateEngine engine, CurrentUi currentUi) {
        this.engine = engine;
        this.currentUi = currentUi;
    }

    /** @param template of well-formed XHTML, without its ending */
    public byte[] pdf(String template, Map<String, ?> model, HttpServletRequest request) {
        var parameters = new HashMap<String, Object>(model);
        parameters.put("ui", currentUi.of(request));
        var page = new StringOutput();
        engine.render(template + ".jte", parameters, page);
        return Paper.pdf(page.toString());
    }
}
