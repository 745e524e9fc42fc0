package pix.web.ui;

import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets a controller ask for {@link Ids}, as it asks for any other field. */
@Configuration(proxyBeanMethods = false)
class ReadingIds implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry formats) {
        formats.addConverter(String.class, Ids.class, Ids::of);
        formats.addConverter(String[].class, Ids.class, Ids::of);
    }
}
