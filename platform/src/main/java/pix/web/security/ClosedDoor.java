package pix.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import pix.accounts.Person;
import pix.web.paths.AppPaths;

/**
 * What is not yours does not exist. A form that does not come from a page of ours is said to be refused. A guest is shown
 * the way in.
 */
record ClosedDoor(AuthenticationEntryPoint wayIn, Denials denials) implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        if (!(refusal instanceof CsrfException) && isGuest()) {
            wayIn.commence(request, response, new InsufficientAuthenticationException("a guest"));
            return;
        }
        if (!(refusal instanceof CsrfException) && isStaffWithoutCode() && Routes.isForStaff(request)) {
            response.sendRedirect(AppPaths.SECOND_FACTOR);
            return;
        }
        var status = refusal instanceof CsrfException ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND;
        denials.count(request.getMethod() + " " + section(request));
        response.sendError(status.value());
    }

    private static boolean isGuest() {
        return who().filter(Person::isGuest).isPresent();
    }

    /** Nothing of the administration opens to them before they have a second factor. */
    private static boolean isStaffWithoutCode() {
        return who().filter(person -> person.isStaff() && !person.hasSecondFactor())
                .isPresent();
    }

    private static Optional<Person> who() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication authentication
                ? Optional.of(authentication.getPrincipal())
                : Optional.empty();
    }

    /** Its beginning only: what follows may be anything. */
    private static String section(HttpServletRequest request) {
        return request.getRequestURI().replaceFirst("^(/[a-z-]{1,30})?.*$", "$1/…");
    }
}
