package pix.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import pix.accounts.Person;
import pix.audit.ActKind;
import pix.audit.Entry;
import pix.audit.RepeatedActs;

/**
 * Whoever is signed in and asks for what they may not see is told in the journal, by the shape of the address and without
 * what stands in it. A visitor who asks for anything is not: the whole world may.
 */
@Component
class Denials implements HandlerInterceptor {

    private final RepeatedActs journal;

    Denials(RepeatedActs journal) {
        this.journal = journal;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
        var status = response.getStatus();
        if (status != HttpStatus.FORBIDDEN.value() && status != HttpStatus.NOT_FOUND.value()) return;
        if (request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String path
                && Routes.askWhoYouAre(request))
            count(request.getMethod() + " " + path.replaceAll("\\{(\\w+):[^/]*\\}", "{$1}"));
    }

    /** @param what the shape of the address */
    void count(String what) {
        person().filter(asking -> !asking.isGuest())
                .map(Person::id)
                .ifPresent(asking ->
                        journal.count(Entry.of(ActKind.ACCESS_DENIED).by(asking).saying(what), Optional.of(asking)));
    }

    private static Optional<Person> person() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication authentication
                ? Optional.of(authentication.getPrincipal())
                : Optional.empty();
    }
}
