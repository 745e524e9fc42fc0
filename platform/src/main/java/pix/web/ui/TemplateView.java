package pix.web.ui;

import static java.util.Objects.requireNonNullElse;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** One template with its page. It is rendered whole before the first byte leaves: half a page is never sent. */
record TemplateView(TemplateEngine engine, String template, CurrentUi currentUi) implements View {

    private static final String HTML = "text/html;charset=UTF-8";

    @Override
    public String getContentType() {
        return HTML;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var html = new Utf8ByteOutput();
        engine.render(template, parameters(requireNonNullElse(model, Map.of()), request), html);
        Done.forget(request, response);
        response.setContentType(HTML);
        response.setContentLength(html.getContentLength());
        html.writeTo(response.getOutputStream());
    }

    private Map<String, Object> parameters(Map<String, ?> model, HttpServletRequest request) {
        var parameters = new HashMap<String, Object>(model);
        parameters.put("ui", currentUi.of(request));
        return parameters;
    }
}
