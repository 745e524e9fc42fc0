package pix.web.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import pix.shared.Installation;

/** Where the reader's clock stands: where the organisation is whose pages are asked for, else where the installation is. */
@Component
public class ReaderZone {

    private static final String CHOSEN = ReaderZone.class.getName();

    private final Installation installation;
    private final LocaleResolver locales;

    ReaderZone(Installation installation, LocaleResolver locales) {
        this.installation = installation;
        this.locales = locales;
    }

    /** The pages of this request are those of an organisation that keeps this time. */
    public static void choose(HttpServletRequest request, ZoneId zone) {
        request.setAttribute(CHOSEN, zone);
    }

    ZoneId of(HttpServletRequest request) {
        return request.getAttribute(CHOSEN) instanceof ZoneId chosen ? chosen : installation.timeZone();
    }

    /** For whatever is no page: files. */
    public ReaderTime time(HttpServletRequest request) {
        return new ReaderTime(locales.resolveLocale(request), of(request));
    }
}
