package pix.web.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import pix.web.paths.AppPaths;

/**
 * What a browser may do with our pages, said on every response before anything else can fail: nothing from another
 * site, no script nor style written in a page, no frame but the small webs of the challenges, which our own pages show.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BrowserWall extends OncePerRequestFilter {

    /** The small webs and the files of the challenges. */
    private static final String FRAMED = AppPaths.SCENES + "/";

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; media-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; "
            + "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    /** What a style sheet, a script or a picture needs: it is in no window of its own, and each byte of these is sent with it. */
    private static final Map<String, String> FOR_ASSETS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");

    /**
     * A page is somebody's: no copy of it stays on a shared machine. The referrer goes to nobody else; our own log-in page
     * uses it to lead back to the form that was refused.
     */
    private static final Map<String, String> FOR_PAGES = Map.of(
            "Cache-Control", "no-store",
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().startsWith(Assets.ROOT)) FOR_ASSETS.forEach(response::setHeader);
        else holdPage(request, response);
        if (request.isSecure()) response.setHeader("Strict-Transport-Security", "max-age=31536000");
        chain.doFilter(request, response);
    }

    /** Whether one of our own pages shows it in a frame. */
    static boolean isFramed(HttpServletRequest request) {
        return request.getRequestURI().startsWith(FRAMED);
    }

    private static void holdPage(HttpServletRequest request, HttpServletResponse response) {
        if (!isFramed(request)) {
            hold(response);
            return;
        }
        FOR_PAGES.forEach(response::setHeader);
        response.setHeader("Content-Security-Policy", POLICY + "'self'");
    }

    /** What holds for any page that is in no frame, also for one that the server itself makes. */
    static void hold(HttpServletResponse response) {
        FOR_PAGES.forEach(response::setHeader);
        response.setHeader("Content-Security-Policy", POLICY + "'none'");
        response.setHeader("X-Frame-Options", "DENY");
    }
}
