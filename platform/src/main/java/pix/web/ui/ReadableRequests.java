package pix.web.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the query and the form before anything else does, and refuses those that cannot be read: escapes that make no
 * letters, forms with files that end too soon or are too large, and the sign NUL, which no text of the database can hold.
 * What passes here needs no such care further on.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ReadableRequests extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var refusal = refusal(request);
        if (refusal == HttpStatus.OK) chain.doFilter(request, response);
        else if (!response.isCommitted()) response.sendError(refusal.value());
    }

    private static HttpStatus refusal(HttpServletRequest request) {
        try {
            var parts = isWithFiles(request) ? request.getParts() : List.<Part>of();
            return isKept(request.getParameterMap()) && isKept(parts) ? HttpStatus.OK : HttpStatus.BAD_REQUEST;
        } catch (InvalidParameterException unreadable) {
            return HttpStatus.valueOf(unreadable.getErrorCode());
        } catch (IllegalStateException _) {
            return HttpStatus.CONTENT_TOO_LARGE;
        } catch (IOException | ServletException | RuntimeException _) {
            return HttpStatus.BAD_REQUEST;
        }
    }

    static boolean isWithFiles(HttpServletRequest request) {
        return StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/");
    }

    private static boolean isKept(Map<String, String[]> fields) {
        return fields.keySet().stream().noneMatch(ReadableRequests::holdsNul)
                && fields.values().stream().flatMap(Stream::of).noneMatch(ReadableRequests::holdsNul);
    }

    private static boolean isKept(Collection<Part> parts) {
        return parts.stream()
                .map(part -> part.getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .map(heading -> ContentDisposition.parse(heading).getFilename())
                .noneMatch(name -> name != null && holdsNul(name));
    }

    private static boolean holdsNul(String text) {
        return text.indexOf('\0') >= 0;
    }
}
