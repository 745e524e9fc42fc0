package pix.web.security;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import pix.accounts.Person;

/** A person, in Spring Security's words. */
final class PersonAuthentication extends AbstractAuthenticationToken {

    static final String STAFF = "ROLE_STAFF";

    private final transient Person person;

    PersonAuthentication(Person person) {
        super(authorities(person));
        this.person = person;
        setAuthenticated(true);
    }

    @Override
    public Person getPrincipal() {
        return person;
    }

    @Override
    public Optional<Object> getCredentials() {
        return Optional.empty();
    }

    /** Not a name: it goes into logs. */
    @Override
    public String getName() {
        return person.id().toString();
    }

    private static List<GrantedAuthority> authorities(Person person) {
        return person.isStaff() ? List.of(new SimpleGrantedAuthority(STAFF)) : List.of();
    }
}
