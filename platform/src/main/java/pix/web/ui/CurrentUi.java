package pix.web.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import pix.shared.Installation;
import pix.shared.Trouble.LittleRoom;
import pix.shared.Trouble.NothingKept;
import pix.shared.Troubles;

/** Makes the {@link Ui} of the request at hand. It asks the database nothing, so that an error page can always be shown. */
@Component
public class CurrentUi {

    /** Outside the security filters (a fault of the container, say) there is no token, and no form that needs one. */
    private static final CsrfToken NO_TOKEN = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "none");

    private final Texts texts;
    private final Assets assets;
    private final String brand;
    private final LocaleResolver locales;
    private final ReaderZone zones;
    private final ObjectProvider<SignedInReader> reader;
    private final Troubles troubles;

    CurrentUi(
            Texts texts,
            Assets assets,
            Installation installation,
            LocaleResolver locales,
            ReaderZone zones,
            ObjectProvider<SignedInReader> reader,
            Troubles troubles) {
        this.texts = texts;
        this.assets = assets;
        this.brand = installation.brand();
        this.locales = locales;
        this.zones = zones;
        this.reader = reader;
        this.troubles = troubles;
    }

    public Ui of(HttpServletRequest request) {
        var who = signedIn(request);
        var isStaff = who.filter(SignedIn::isStaff).isPresent();
        var locale = locales.resolveLocale(request);
        return new Ui(
                locale,
                zones.of(request),
                texts,
                assets,
                brand,
                csrf(request),
                who.map(SignedIn::name),
                new Ways(SpaceCookie.ORGA.isIn(request), SpaceCookie.CERTIF.isIn(request), isStaff),
                done(request, locale),
                isStaff ? troubles(locale) : List.of(),
                path(request));
    }

    /** A cookie may hold anything. */
    private Optional<Told> done(HttpServletRequest request, Locale locale) {
        return Done.read(request)
                .filter(done -> texts.has(done.key()))
                .map(done -> new Told(texts.text(locale, done.key(), done.count()), done.kind()));
    }

    private List<String> troubles(Locale locale) {
        return troubles.now().stream()
                .map(trouble -> switch (trouble) {
                    case LittleRoom(long megabytes) -> texts.text(locale, "admin.trouble.room", megabytes);
                    case NothingKept() -> texts.text(locale, "admin.trouble.writes");
                })
                .toList();
    }

    private static CsrfToken csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token : NO_TOKEN;
    }

    /** A page can always be shown: while the database is down, everybody is a visitor. */
    private Optional<SignedIn> signedIn(HttpServletRequest request) {
        if (DatabaseDown.isBehind(request)) return Optional.empty();
        try {
            return Optional.ofNullable(request.getUserPrincipal()).flatMap(this::who);
        } catch (RuntimeException fault) {
            if (DatabaseDown.isBehind(fault)) return Optional.empty();
            throw fault;
        }
    }

    private Optional<SignedIn> who(Principal principal) {
        var owner = reader.getIfAvailable();
        return owner == null ? Optional.of(new SignedIn(principal.getName(), false)) : owner.of(principal);
    }

    /** The page a person asked for, also while its error is being shown. */
    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }
}
