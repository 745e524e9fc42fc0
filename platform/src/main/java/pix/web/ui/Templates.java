package pix.web.ui;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The templates: compiled with the application; or read from a folder and compiled again at each change, to work on them. */
@Configuration
class Templates {

    private static final String FOLDER = "pix.templates";
    private static final Path WORK = Path.of("target/jte-classes");

    @Bean
    TemplateEngine templateEngine(Environment settings) {
        var folder = settings.getProperty(FOLDER, "");
        return folder.isEmpty() ? compiled() : watching(Path.of(folder));
    }

    static TemplateEngine compiled() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader());
    }

    private static TemplateEngine watching(Path folder) {
        var engine = TemplateEngine.create(new DirectoryCodeResolver(folder), WORK, ContentType.Html);
        engine.setTrimControlStructures(true);
        return engine;
    }
}
