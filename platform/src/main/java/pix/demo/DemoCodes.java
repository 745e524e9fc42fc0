package pix.demo;

import java.util.Optional;
import org.springframework.stereotype.Component;
import pix.accounts.AccountViews;
import pix.certification.centre.CentreViews;
import pix.certification.session.SessionLine;
import pix.certification.session.SessionViews;
import pix.shared.InDemoOnly;

/** The codes of a session of the demonstration, as they are now: they may have been renewed since. */
@Component
@InDemoOnly
class DemoCodes {

    private static final String JEANNE = "jeanne.lefort@sophie-germain.example";

    private final AccountViews accounts;
    private final CentreViews centres;
    private final SessionViews sessions;

    DemoCodes(AccountViews accounts, CentreViews centres, SessionViews sessions) {
        this.accounts = accounts;
        this.centres = centres;
        this.sessions = sessions;
    }

    record Codes(String number, String accessCode, String invigilatorCode) {}

    /** Empty once the session is over, or gone. */
    Optional<Codes> of(String name) {
        return accounts.withLogin(JEANNE)
                .flatMap(centres::usual)
                .flatMap(jeanne -> sessions.page(jeanne, 1).stream()
                        .map(SessionLine::session)
                        .filter(session -> session.name().equals(Optional.of(name)))
                        .filter(session -> session.finalisedAt().isEmpty())
                        .findFirst()
                        .map(session ->
                                new Codes(session.id().toString(), session.accessCode(), session.invigilatorCode())));
    }
}
