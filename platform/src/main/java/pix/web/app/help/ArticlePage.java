package pix.web.app.help;

import java.util.List;
import pix.shared.Contact;

/**
 * One article, or all those of a shelf to be printed together.
 *
 * @param others of the same shelf, to go on with
 */
public record ArticlePage(HelpShelf shelf, List<HelpArticle> articles, List<HelpArticle> others, Contact contact) {

    public boolean isWholeShelf() {
        return others.isEmpty();
    }

    public HelpArticle first() {
        return articles.getFirst();
    }
}
