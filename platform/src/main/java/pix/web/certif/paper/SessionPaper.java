package pix.web.certif.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A paper of a session (certification.md 11). */
public enum SessionPaper {
    ATTENDANCE("feuille-d-emargement", true),
    MINUTES("pv-de-session", false),
    INCIDENTS("pv-d-incident", false),
    FRAUD("pv-de-fraude", false),
    KIT("kit-du-surveillant", false),
    CONVOCATIONS("convocations", true);

    private final String file;
    private final boolean needsCandidates;

    SessionPaper(String file, boolean needsCandidates) {
        this.file = file;
        this.needsCandidates = needsCandidates;
    }

    /** In addresses and in the names of files. */
    public String file() {
        return file;
    }

    /** Whether there is something to print. */
    public boolean exists(int candidates) {
        return candidates > 0 || !needsCandidates;
    }

    String template() {
        return "certif/paper/" + name().toLowerCase(Locale.ROOT);
    }

    static Optional<SessionPaper> of(String file) {
        return Stream.of(values()).filter(paper -> paper.file.equals(file)).findFirst();
    }
}
