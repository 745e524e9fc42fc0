package pix.web.security;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import pix.accounts.session.OpenSessions;
import pix.shared.Installation;
import pix.web.ui.SignedIn;
import pix.web.ui.SignedInReader;

/**
 * The one filter chain. Spring Security keeps the doors; who is signed in is ours, and no servlet session exists. What
 * browsers are held to is said earlier, by web.ui, so that it is on the answers that never come this far.
 */
@Configuration(proxyBeanMethods = false)
class Doors {

    @Bean
    SecurityFilterChain everyDoor(
            HttpSecurity http, OpenSessions sessions, CsrfCookie forms, Denials denials, Installation installation) {
        var signedIn = new SignedInContext(sessions::recognise, !installation.demo());
        return http.authorizeHttpRequests(Doors::authorise)
                .securityContext(context -> context.securityContextRepository(signedIn))
                .csrf(csrf -> csrf.csrfTokenRepository(forms))
                .headers(AbstractHttpConfigurer::disable)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(new WayIn())
                        .accessDeniedHandler(new ClosedDoor(new WayIn(), denials)))
                .sessionManagement(servlets -> servlets.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Nobody logs in through Spring: without this bean it would make a user and print its password. */
    @Bean
    AuthenticationManager nobodyLogsInHere() {
        return demand -> {
            throw new AuthenticationServiceException("people log in on our own page");
        };
    }

    /** Each filter of the chain would be timed on each request, for figures that nobody reads: a tenth of an answer. */
    @Bean
    SecurityObservationSettings filtersAreNotTimed() {
        return SecurityObservationSettings.noObservations();
    }

    /** The header calls people by their first name; a guest has none, and is shown the ways to an account. */
    @Bean
    SignedInReader signedIn() {
        return principal -> principal instanceof PersonAuthentication authentication
                ? Optional.of(authentication.getPrincipal())
                        .filter(person -> !person.isGuest())
                        .map(person -> new SignedIn(person.firstName(), person.isStaff()))
                : Optional.empty();
    }

    private static void authorise(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry paths) {
        paths.requestMatchers(Routes.PUBLIC).permitAll();
        paths.requestMatchers(Routes.SIGNED_IN).authenticated();
        paths.requestMatchers(Routes.HOLDERS).hasAuthority(PersonAuthentication.HOLDER);
        paths.requestMatchers(Routes.STAFF).hasAuthority(PersonAuthentication.STAFF);
        paths.anyRequest().denyAll();
    }
}
