package pix.web.app.attempt;

import java.util.List;
import java.util.Optional;
import pix.bank.framework.Text;
import pix.web.ui.Link;
import pix.web.ui.Ui;

/**
 * What a test is about, as its pages say it.
 *
 * @param home the list that its learner comes from and goes back to
 * @param homeName the key of how that list is called
 * @param back the key of what leads back to that list
 * @param page what is told of the subject itself
 */
public record Subject(Text name, String home, String homeName, String back, Optional<String> page) {

    /** The pages above those of the test. */
    public List<Link> crumbs(Ui ui) {
        var first = new Link(home, ui.t(homeName));
        return page.map(path -> List.of(first, new Link(path, name.in(ui.lang()))))
                .orElse(List.of(first));
    }
}
