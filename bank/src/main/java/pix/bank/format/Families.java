package pix.bank.format;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import pix.bank.agenda.Diaries;
import pix.bank.atlas.Atlases;
import pix.bank.blocks.Blocks;
import pix.bank.catalogue.Catalogues;
import pix.bank.certificate.Certificates;
import pix.bank.chart.Charts;
import pix.bank.crosstab.Crosstab;
import pix.bank.editor.Editor;
import pix.bank.family.Dealt;
import pix.bank.family.Family;
import pix.bank.family.Sites;
import pix.bank.family.Written;
import pix.bank.feeds.Feeds;
import pix.bank.figure.Figures;
import pix.bank.files.Files;
import pix.bank.hash.Hashes;
import pix.bank.incident.Incidents;
import pix.bank.letters.Letters;
import pix.bank.links.Links;
import pix.bank.mailbox.Mailboxes;
import pix.bank.maps.Maps;
import pix.bank.meeting.Rooms;
import pix.bank.press.PressSites;
import pix.bank.press.ReadingList;
import pix.bank.records.Records;
import pix.bank.report.Reports;
import pix.bank.search.Search;
import pix.bank.services.Services;
import pix.bank.settings.Settings;
import pix.bank.spreadsheet.Spreadsheets;
import pix.bank.table.Blanks;
import pix.bank.wiki.Encyclopaedias;

/** Every family there is, by name. A new family adds its line. */
final class Families {

    private static final Map<String, Family<?>> BY_NAME = Stream.<Family<?>>of( //
                    new Atlases(), //
                    new Blanks(), //
                    new Blocks(), //
                    new Catalogues(), //
                    new Certificates(), //
                    new Charts(), //
                    new Crosstab(), //
                    new Dealt(), //
                    new Diaries(), //
                    new Editor(), //
                    new Encyclopaedias(), //
                    new Feeds(), //
                    new Figures(), //
                    new Files(), //
                    new Hashes(), //
                    new Incidents(), //
                    new Letters(), //
                    new Links(), //
                    new Mailboxes(), //
                    new Maps(), //
                    new PressSites(), //
                    new ReadingList(), //
                    new Records(), //
                    new Reports(), //
                    new Rooms(), //
                    new Search(), //
                    new Services(), //
                    new Settings(), //
                    new Sites(), //
                    new Spreadsheets(), //
                    new Written() //
                    )
            .collect(toUnmodifiableMap(Family::name, Function.identity()));

    private Families() {}

    /** The family of this name; an author's typing error is told with the names there are. */
    static Family<?> named(String name) {
        var family = BY_NAME.get(name);
        if (family == null) throw new IllegalArgumentException("no family " + name + ", there are " + BY_NAME.keySet());
        return family;
    }
}
