package pix.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

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
        var status = refusal instanceof CsrfException ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND;
        denials.count(request.getMethod() + " " + section(request));
        response.sendError(status.value());
    }

    private static boolean isGuest() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication authentication
                && authentication.getPrincipal().isGuest();
    }

    /** Its beginning only: what follows may be anything. */
    private static String section(HttpServletRequest request) {
        return request.getRequestURI().replaceFirst("^(/[a-z-]{1,30})?.*$", "$1/…");
    }
}
