package pix.web.challenge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import pix.bank.framework.Device;

/** Tells a controller which kind of device the page is read on, from what the browser says of itself. */
final class ReaderDevice implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Device.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var http = request.getNativeRequest(HttpServletRequest.class);
        return http == null ? Device.DESKTOP : of(http.getHeader("User-Agent"));
    }

    /** A telephone says « Mobi »; an Android that does not is a tablet; what says nothing is a computer. */
    static Device of(@Nullable String userAgent) {
        var said = userAgent == null ? "" : userAgent.toLowerCase(Locale.ROOT);
        if (said.contains("ipad") || said.contains("tablet")) return Device.TABLET;
        if (said.contains("mobi")) return Device.PHONE;
        return said.contains("android") ? Device.TABLET : Device.DESKTOP;
    }
}
