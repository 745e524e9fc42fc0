package pix.web.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import pix.shared.Installation;

/** Makes the {@link Ui} of the request at hand. It asks the database nothing, so that an error page can always be shown. */
@Component
public class CurrentUi {

    /** Outside the security filters (a fault of the container, say) there is no token, and no form that needs one. */
    private static final CsrfToken NO_TOKEN = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "none");

    private final Texts texts;
    private final Assets assets;
    private final String brand;
    private final LocaleResolver locales;
    private final ObjectProvider<SignedInName> names;

    CurrentUi(
            Texts texts,
            Assets assets,
            Installation installation,
            LocaleResolver locales,
            ObjectProvider<SignedInName> names) {
        this.texts = texts;
        this.assets = assets;
        this.brand = installation.brand();
        this.locales = locales;
        this.names = names;
    }

    public Ui of(HttpServletRequest request) {
        return new Ui(
                locales.resolveLocale(request), texts, assets, brand, csrf(request), signedIn(request), path(request));
    }

    private static CsrfToken csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token : NO_TOKEN;
    }

    private Optional<String> signedIn(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal())
                .flatMap(principal -> names.stream()
                        .findFirst()
                        .map(name -> name.of(principal))
                        .orElseGet(() -> Optional.of(principal.getName())));
    }

    /** The page a person asked for, also while its error is being shown. */
    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }
}
