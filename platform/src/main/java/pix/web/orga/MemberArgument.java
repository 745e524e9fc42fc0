package pix.web.orga;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import pix.accounts.Person;
import pix.organisations.AcceptTerms;
import pix.organisations.Member;
import pix.organisations.MemberViews;
import pix.organisations.OrganisationId;
import pix.shared.NotFound;
import pix.web.ui.ReaderZone;

/**
 * Gives a controller of {@code /orga/{organisation}/…} the {@code Member} who is asking, once they have
 * accepted the terms; for anybody else it is a 404.
 */
final class MemberArgument implements HandlerMethodArgumentResolver {

    private final MemberViews members;
    private final AcceptTerms terms;

    MemberArgument(MemberViews members, AcceptTerms terms) {
        this.members = members;
        this.terms = terms;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Member.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var authentication = requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        var person = (Person) requireNonNull(authentication.getPrincipal());
        var member = members.member(person.id(), organisation(request));
        if (!terms.isDone(person.id())) throw new TermsFirst();
        ReaderZone.choose(
                requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
                member.organisation().timeZone());
        return member;
    }

    private static OrganisationId organisation(NativeWebRequest request) {
        var name = HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE;
        var variables = (Map<?, ?>) requireNonNull(request.getAttribute(name, RequestAttributes.SCOPE_REQUEST));
        var typed = String.valueOf(variables.get("organisation"));
        if (!typed.matches("\\d{1,18}")) throw new NotFound("organisation", typed);
        return new OrganisationId(Long.parseLong(typed));
    }
}
