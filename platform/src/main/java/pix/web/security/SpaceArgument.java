package pix.web.security;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import pix.accounts.AccountId;
import pix.shared.NotFound;
import pix.web.ui.ReaderZone;

/**
 * Gives a controller of a space, whose every path names it, the member who is asking, once they have accepted the terms; for
 * anybody else it is a 404. The page then tells days and hours as that space does.
 *
 * @param <M> a member of such a space
 */
public abstract class SpaceArgument<M> implements HandlerMethodArgumentResolver {

    private final Class<M> type;
    private final String variable;
    private final String terms;

    /**
     * @param variable how paths call the number of the space
     * @param terms where its terms are read
     */
    protected SpaceArgument(Class<M> type, String variable, String terms) {
        this.type = type;
        this.variable = variable;
        this.terms = terms;
    }

    /** The member of the space with this number; for anybody else it does not exist. */
    protected abstract M member(AccountId account, long space);

    protected abstract boolean hasAcceptedTerms(AccountId account);

    protected abstract ZoneId zone(M member);

    @Override
    public final boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == type;
    }

    @Override
    public final Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var account = PersonArgument.signedIn().orElseThrow().id();
        var member = member(account, number(request));
        if (!hasAcceptedTerms(account)) throw new TermsFirst(terms);
        ReaderZone.choose(requireNonNull(request.getNativeRequest(HttpServletRequest.class)), zone(member));
        return requireNonNull(member);
    }

    private long number(NativeWebRequest request) {
        var name = HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE;
        var variables = (Map<?, ?>) requireNonNull(request.getAttribute(name, RequestAttributes.SCOPE_REQUEST));
        var typed = String.valueOf(variables.get(variable));
        if (!typed.matches("\\d{1,18}")) throw new NotFound(variable, typed);
        return Long.parseLong(typed);
    }
}
