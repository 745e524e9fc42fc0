package pix.web.orga;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import pix.documents.TableFormat;
import pix.shared.NotFound;

/** Gives a controller the {@code TableFormat} that the path it was asked for ends with: {@code /export.ods}. */
final class TableFormatArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == TableFormat.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var path = requireNonNull(request.getNativeRequest(HttpServletRequest.class))
                .getRequestURI();
        return Stream.of(TableFormat.values())
                .filter(format -> path.endsWith(format.ending()))
                .findFirst()
                .orElseThrow(() -> new NotFound("format", path));
    }
}
