package pix.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Every path of the site and who may ask for it. What is in none of the lists does not exist, for anybody: a page that
 * is added is closed until it is written here.
 */
final class Routes {

    /** Anybody. */
    static final String[] PUBLIC = {
        "/",
        "/assets/**",
        "/error",
        "/langue",
        "/favicon.ico",
        "/robots.txt",
        "/accessibilite",
        "/aide/**",
        "/donnees-personnelles",
        "/conditions-d-utilisation",
        "/mentions-legales",
        "/inscription/**",
        "/connexion",
        "/connexion/code",
        "/mot-de-passe-oublie/**",
        "/compte-supprime",
        "/nouveau-mot-de-passe/**",
        "/decouverte/**",
        "/lecons/**",
        "/campagnes",
        "/campagnes/{code}",
        "/campagnes/{code}/presentation",
        "/campagnes/{code}/participations",
        "/epreuves/**",
        "/courriels/**",
        "/composants/**",
        "/demande-administration-sco/**",
        "/invitations/**",
        "/surveillance/**",
        "/verification-certificat",
        "/campagnes/{code}/inscription"
    };

    /** Whoever is signed in, guests too; a visitor is asked to sign in first. */
    static final String[] SIGNED_IN = {"/campagnes/{code}/**", "/tests/**", "/deconnexion"};

    /** Who has an account of their own; a guest is asked to sign in, as a visitor is. */
    static final String[] HOLDERS = {
        "/competences/**",
        "/parcours/**",
        "/mes-tutos/**",
        "/mon-compte/**",
        "/orga/**",
        "/certif/**",
        "/certification/**"
    };

    /** The platform's staff; for any other signed-in person these pages do not exist. */
    static final String[] STAFF = {"/admin/**"};

    private static final List<PathPatternRequestMatcher> ASKING_WHO = Stream.of(SIGNED_IN, HOLDERS, STAFF)
            .flatMap(Stream::of)
            .map(PathPatternRequestMatcher.withDefaults()::matcher)
            .toList();

    private static final List<PathPatternRequestMatcher> FOR_STAFF = Stream.of(STAFF)
            .map(PathPatternRequestMatcher.withDefaults()::matcher)
            .toList();

    private Routes() {}

    static boolean isForStaff(HttpServletRequest request) {
        return FOR_STAFF.stream().anyMatch(path -> path.matches(request));
    }

    /** Whether a visitor who asks for this is shown the way in, rather than told that there is nothing here. */
    static boolean askWhoYouAre(HttpServletRequest request) {
        return ASKING_WHO.stream().anyMatch(path -> path.matches(request));
    }
}
