package pix.web.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** One template as a PDF to take away; the model tells the name of the file. */
record PaperView(Papers papers, String template) implements View {

    private static final String PDF = "application/pdf";

    /** In the model: how the file is called. */
    private static final String FILE = "file";

    @Override
    public String getContentType() {
        return PDF;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var parameters = new HashMap<String, Object>(requireNonNullElse(model, Map.of()));
        var file = requireNonNull(parameters.remove(FILE)).toString();
        var pdf = papers.pdf(template, parameters, request);
        response.setContentType(PDF);
        response.setContentLength(pdf.length);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file, UTF_8).build().toString());
        response.getOutputStream().write(pdf);
    }
}
