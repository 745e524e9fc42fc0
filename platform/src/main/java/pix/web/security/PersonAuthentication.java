package pix.web.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import pix.accounts.Person;

/** A person, in Spring Security's words. */
final class PersonAuthentication extends AbstractAuthenticationToken {

    static final String STAFF = "ROLE_STAFF";

    /** Has an account of their own: everybody but guests. */
    static final String HOLDER = "ROLE_HOLDER";

    private final transient Person person;

    /** @param staffNeedCodes whether staff without a second factor are kept out of the administration */
    PersonAuthentication(Person person, boolean staffNeedCodes) {
        super(authorities(person, staffNeedCodes));
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

    private static List<GrantedAuthority> authorities(Person person, boolean staffNeedCodes) {
        var authorities = new ArrayList<GrantedAuthority>();
        if (person.isStaff() && (person.hasSecondFactor() || !staffNeedCodes))
            authorities.add(new SimpleGrantedAuthority(STAFF));
        if (!person.isGuest()) authorities.add(new SimpleGrantedAuthority(HOLDER));
        return authorities;
    }
}
