package pix.web.app.help;

import java.util.List;

/** An article that was searched for: by what it is about, or by what some of its sections say. */
public record HelpFind(HelpArticle article, boolean isAbout, List<HelpArticle.Section> sections) {}
