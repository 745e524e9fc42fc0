package pix.web.ui;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

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
        if (name.startsWith(REDIRECT)) return SeeOther.to(name.substring(REDIRECT.length()));
        var template = name + ".jte";
        if (!engine.hasTemplate(template)) throw new IllegalArgumentException("No template is called " + template);
        return new TemplateView(engine, template, currentUi);
    }
}
