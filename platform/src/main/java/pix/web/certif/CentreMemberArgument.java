package pix.web.certif;

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
import pix.certification.CentreId;
import pix.certification.centre.CentreMember;
import pix.certification.centre.CentreViews;
import pix.shared.NotFound;
import pix.teams.AcceptTerms;
import pix.teams.SpaceKind;
import pix.web.ui.ReaderZone;

/**
 * Gives a controller of {@code /certif/{centre}/…} the {@code CentreMember} who is asking, once they have accepted the
 * terms; for anybody else it is a 404.
 */
final class CentreMemberArgument implements HandlerMethodArgumentResolver {

    private final CentreViews centres;
    private final AcceptTerms terms;

    CentreMemberArgument(CentreViews centres, AcceptTerms terms) {
        this.centres = centres;
        this.terms = terms;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CentreMember.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var authentication = requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        var person = (Person) requireNonNull(authentication.getPrincipal());
        var member = centres.member(person.id(), centre(request));
        if (!terms.isDone(SpaceKind.CENTRE, person.id())) throw new CertifTermsFirst();
        ReaderZone.choose(
                requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
                member.centre().timeZone());
        return member;
    }

    private static CentreId centre(NativeWebRequest request) {
        var name = HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE;
        var variables = (Map<?, ?>) requireNonNull(request.getAttribute(name, RequestAttributes.SCOPE_REQUEST));
        var typed = String.valueOf(variables.get("centre"));
        if (!typed.matches("\\d{1,18}")) throw new NotFound("centre", typed);
        return new CentreId(Long.parseLong(typed));
    }
}
