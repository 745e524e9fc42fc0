package pix.web.security;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import pix.accounts.Person;

/** Gives a controller who is asking: a {@code Person} where one must be signed in, an {@code Optional<Person>} elsewhere. */
final class PersonArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == Person.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var person = signedIn();
        if (parameter.isOptional()) return person;
        return person.orElseThrow(() -> new IllegalStateException("a page without a door asks who is signed in"));
    }

    static Optional<Person> signedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication authentication
                ? Optional.of(authentication.getPrincipal())
                : Optional.empty();
    }
}
