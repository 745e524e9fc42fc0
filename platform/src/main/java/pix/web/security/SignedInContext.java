package pix.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.transaction.TransactionException;
import pix.accounts.Person;
import pix.accounts.Token;

/** Who asks, from the session's cookie; looked up only when a page wants to know, so that assets cost nothing. */
final class SignedInContext implements SecurityContextRepository {

    /** Once the database has not answered, the page that says so does not ask it again. */
    private static final String NOBODY_ANSWERS = SignedInContext.class.getName() + ".nobodyAnswers";

    private final Function<Token, Optional<Person>> sessions;
    private final boolean staffNeedCodes;

    SignedInContext(Function<Token, Optional<Person>> sessions, boolean staffNeedCodes) {
        this.sessions = sessions;
        this.staffNeedCodes = staffNeedCodes;
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
        return TokenCookie.SESSION.read(request).isPresent();
    }

    private SecurityContext contextOf(HttpServletRequest request) {
        return TokenCookie.SESSION
                .read(request)
                .flatMap(token -> whose(token, request))
                .map(person -> new SecurityContextImpl(new PersonAuthentication(person, staffNeedCodes)))
                .orElseGet(SecurityContextImpl::new);
    }

    private Optional<Person> whose(Token token, HttpServletRequest request) {
        if (request.getAttribute(NOBODY_ANSWERS) != null) return Optional.empty();
        try {
            return sessions.apply(token);
        } catch (DataAccessException | TransactionException e) {
            request.setAttribute(NOBODY_ANSWERS, true);
            throw e;
        }
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
