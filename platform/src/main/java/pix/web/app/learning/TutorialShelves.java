package pix.web.app.learning;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import pix.accounts.Person;
import pix.assessment.tutorial.TutorialViews;
import pix.content.RunningRelease;

/** Makes the shelf of a reader. */
@Component
public class TutorialShelves {

    private final RunningRelease release;
    private final TutorialViews views;

    TutorialShelves(RunningRelease release, TutorialViews views) {
        this.release = release;
        this.views = views;
    }

    public TutorialShelf of(Person person, Locale locale) {
        return of(Optional.of(person), locale);
    }

    /** A visitor and a guest keep nothing. */
    TutorialShelf of(Optional<Person> person, Locale locale) {
        var marks = person.filter(someone -> !someone.isGuest()).map(someone -> views.marks(someone.id()));
        return new TutorialShelf(release.bank(), locale.getLanguage(), marks);
    }
}
