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
    private final Papers papers;

    TemplateViews(TemplateEngine engine, CurrentUi currentUi, Papers papers) {
        this.engine = engine;
        this.currentUi = currentUi;
        this.papers = papers;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public View resolveViewName(String name, Locale locale) {
        if (name.startsWith(REDIRECT)) return SeeOther.to(name.substring(REDIRECT.length()));
        if (name.startsWith(PAPER)) return new PaperView(papers, name.substring(PAPER.length()));
        var template = name + ".jte";
        if (!engine.hasTemplate(template)) throw new IllegalArgumentException("No template is called " + template);
        return new TemplateView(engine, template, currentUi);
    }
}
