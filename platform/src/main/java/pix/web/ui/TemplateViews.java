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

    /** Before the name of a template that is taken away as a PDF. */
    private static final String PAPER = "pdf:";

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
        boolean isPaper = name.startsWith(PAPER);
        var template = (isPaper ? name.substring(PAPER.length()) : name) + ".jte";
        if (!engine.hasTemplate(template)) throw new IllegalArgumentException("No template is called " + template);
        return isPaper ? new PaperView(engine, template, currentUi) : new TemplateView(engine, template, currentUi);
    }
}
