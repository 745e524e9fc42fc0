package pix.web.ui;

import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.RedirectView;

/** Finds the template of a view's name: {@code app/attempt/question} is {@code app/attempt/question.jte}. */
@Component
class TemplateViews implements ViewResolver, Ordered {

    private static final String REDIRECT = "redirect:";

    private final TemplateEngine engine;
    private final CurrentUi currentUi;

    TemplateViews(TemplateEngine engine, CurrentUi currentUi) {
        this.engine = engine;
        this.currentUi = currentUi;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public View resolveViewName(String name, Locale locale) {
        if (name.startsWith(REDIRECT)) return seeOther(name.substring(REDIRECT.length()));
        var template = name + ".jte";
        if (!engine.hasTemplate(template)) throw new IllegalArgumentException("No template is called " + template);
        return new TemplateView(engine, template, currentUi);
    }

    /** 303: whatever was posted, the next page is asked for with GET, and says what was done. */
    private static View seeOther(String url) {
        var view = new RedirectView(url, true) {
            @Override
            protected void renderMergedOutputModel(
                    Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
                    throws IOException {
                Done.tell(model.getOrDefault("done", ""), request, response);
                super.renderMergedOutputModel(model, request, response);
            }
        };
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }
}
