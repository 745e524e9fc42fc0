package pix.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import pix.accounts.session.OpenSessions;

/** Who asks, from the session's cookie; looked up only when a page wants to know, so that assets cost nothing. */
@Component
class SignedInContext implements SecurityContextRepository {

    private final OpenSessions sessions;

    SignedInContext(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new OnDemand(() -> contextOf(request));
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return contextOf(holder.getRequest());
    }

    /** Nothing to save: logging in writes the session itself. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return SessionCookie.read(request).isPresent();
    }

    private SecurityContext contextOf(HttpServletRequest request) {
        return SessionCookie.read(request)
                .flatMap(sessions::recognise)
                .map(person -> new SecurityContextImpl(new PersonAuthentication(person)))
                .orElseGet(SecurityContextImpl::new);
    }

    /** Asked at most once per request. */
    private static final class OnDemand implements DeferredSecurityContext {

        private final Supplier<SecurityContext> source;
        private @org.jspecify.annotations.Nullable SecurityContext context;

        OnDemand(Supplier<SecurityContext> source) {
            this.source = source;
        }

        @Override
        public SecurityContext get() {
            if (context == null) context = source.get();
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
