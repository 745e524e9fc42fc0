package pix.web.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * An address with a slash too many at its end, as people type and paste it, leads to the one without, whatever it asks.
 * Small webs are left alone: there the slash is the address of a site's first page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class TrailingSlash extends OncePerRequestFilter {

    /** It begins with one slash: two would name another host. */
    private static final Pattern TOO_MANY = Pattern.compile("(/[^/].*?)/+");

    private static final Set<String> TYPED = Set.of("GET", "HEAD");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = TOO_MANY.matcher(request.getRequestURI());
        if (!path.matches() || !TYPED.contains(request.getMethod()) || BrowserWall.isFramed(request)) {
            chain.doFilter(request, response);
            return;
        }
        var query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(HttpHeaders.LOCATION, path.group(1) + (query == null ? "" : '?' + query));
    }
}
