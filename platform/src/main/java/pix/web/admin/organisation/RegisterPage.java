package pix.web.admin.organisation;

import java.util.List;
import java.util.stream.Stream;
import pix.organisations.OrganisationKind;
import pix.organisations.register.RegisterEntry;
import pix.organisations.register.RegisterSearch;
import pix.web.paths.AdminPaths;
import pix.web.ui.Choice;
import pix.web.ui.Filters;
import pix.web.ui.Ui;

/** What a search of the register finds. */
public record RegisterPage(Filters filters, RegisterSearch search, List<RegisterEntry> entries, int total, int pages) {

    public List<Choice> kinds(Ui ui) {
        return Stream.of(OrganisationKind.values())
                .map(kind -> new Choice(kind.name(), ui.t("register.kind." + kind)))
                .toList();
    }

    /** The address of a page of the same search, but for its number. */
    public String link() {
        return AdminPaths.ORGANISATIONS + filters.pages();
    }
}
