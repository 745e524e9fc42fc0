package pix.web.orga;

import static java.util.Objects.requireNonNull;

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
import pix.organisations.Member;
import pix.organisations.MemberViews;
import pix.organisations.OrganisationId;
import pix.shared.NotFound;

/** Gives a controller of {@code /orga/{organisation}/…} the {@code Member} who is asking; for anybody else it is a 404. */
final class MemberArgument implements HandlerMethodArgumentResolver {

    private final MemberViews members;

    MemberArgument(MemberViews members) {
        this.members = members;
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
        return members.member(person.id(), organisation(request));
    }

    private static OrganisationId organisation(NativeWebRequest request) {
        var name = HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE;
        var variables = (Map<?, ?>) requireNonNull(request.getAttribute(name, RequestAttributes.SCOPE_REQUEST));
        var typed = String.valueOf(variables.get("organisation"));
        if (!typed.matches("\\d{1,18}")) throw new NotFound("organisation", typed);
        return new OrganisationId(Long.parseLong(typed));
    }
}
