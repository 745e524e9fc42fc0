package pix.web.admin.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.stream.Stream;
import pix.organisations.OrganisationKind;
import pix.organisations.register.RegisterEntry;
import pix.organisations.register.RegisterSearch;
import pix.web.ui.Choice;
import pix.web.ui.Ui;

/** What a search of the register finds. */
public record RegisterPage(RegisterSearch search, List<RegisterEntry> entries, int total, int pages) {

    public List<Choice> kinds(Ui ui) {
        return Stream.of(OrganisationKind.values())
                .map(kind -> new Choice(kind.name(), ui.t("register.kind." + kind)))
                .toList();
    }

    /** The search without its page, which comes last. */
    public String link() {
        return "/admin/organisations?recherche=%s&type=%s%s&page="
                .formatted(
                        URLEncoder.encode(search.words(), UTF_8),
                        URLEncoder.encode(search.kind(), UTF_8),
                        search.archived() ? "&archivees=oui" : "");
    }
}
