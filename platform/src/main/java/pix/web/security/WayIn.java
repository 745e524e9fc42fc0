package pix.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import pix.web.paths.AppPaths;

/** Where a visitor goes who asks for a page that wants to know who they are: to the log-in page, and from there back. */
final class WayIn implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        if (!Routes.askWhoYouAre(request)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        var logIn = AppPaths.logIn(comingFrom(request).value());
        if (request.getHeader("HX-Request") == null)
            redirect(response, HttpHeaders.LOCATION, HttpStatus.SEE_OTHER, logIn);
        else redirect(response, "HX-Redirect", HttpStatus.UNAUTHORIZED, logIn);
    }

    /** Only a page can be gone back to: from a form that was sent, it is the page that held it. */
    private static LocalPath comingFrom(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                ? LocalPath.orDashboard(asked(request))
                : LocalPath.orDashboard(referrer(request));
    }

    private static String asked(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static String referrer(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                    .map(URI::create)
                    .map(URI::getRawPath)
                    .orElse("");
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private static void redirect(HttpServletResponse response, String header, HttpStatus status, String url) {
        response.setStatus(status.value());
        response.setHeader(header, url);
    }
}
