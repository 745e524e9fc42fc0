package pix.web.certif;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import pix.certification.ExamSessionId;
import pix.certification.invigilation.Invigilator;
import pix.certification.invigilation.RoomViews;
import pix.web.security.TokenCookie;

/**
 * Gives a controller of {@code /surveillance/{session}/…} the {@code Invigilator} who is asking. Whoever has not entered there
 * is led to the door, whether or not there is such a session.
 */
final class InvigilatorArgument implements HandlerMethodArgumentResolver {

    private final RoomViews rooms;

    InvigilatorArgument(RoomViews rooms) {
        this.rooms = rooms;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Invigilator.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return TokenCookie.INVIGILATOR
                .read(requireNonNull(request.getNativeRequest(HttpServletRequest.class)))
                .flatMap(token -> rooms.invigilator(session(request), token))
                .orElseThrow(EnterFirst::new);
    }

    private static ExamSessionId session(NativeWebRequest request) {
        var name = HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE;
        var variables = (Map<?, ?>) requireNonNull(request.getAttribute(name, RequestAttributes.SCOPE_REQUEST));
        return new ExamSessionId(Long.parseLong(String.valueOf(variables.get("session"))));
    }
}
