package pix.web.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/**
 * 303: whatever was sent, the next page is asked for with GET, and says what was done. A brace in the address is a brace, not
 * a place to fill, and a letter that no header can hold is written as its bytes.
 */
public final class SeeOther extends RedirectView {

    private static final Pattern UNWRITABLE = Pattern.compile("[^!-~]+");

    private SeeOther(String path) {
        super(UNWRITABLE.matcher(path).replaceAll(letters -> URLEncoder.encode(letters.group(), UTF_8)), true);
        setStatusCode(HttpStatus.SEE_OTHER);
        setExposeModelAttributes(false);
        setExpandUriTemplateVariables(false);
    }

    public static RedirectView to(String path) {
        return new SeeOther(path);
    }

    @Override
    protected void renderMergedOutputModel(
            Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Done.tell(model.getOrDefault("done", ""), request, response);
        super.renderMergedOutputModel(model, request, response);
    }
}
