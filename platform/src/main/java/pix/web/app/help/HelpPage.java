package pix.web.app.help;

import java.util.List;
import pix.shared.Contact;

/** The first page of the help, and what was found. */
public record HelpPage(String typed, List<HelpFind> found, List<Shelf> shelves, Contact contact) {

    public record Shelf(HelpShelf shelf, List<HelpArticle> articles) {}

    public boolean isSearch() {
        return !typed.isBlank();
    }
}
