package pix.bank.loader;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import pix.bank.families.Family;
import pix.bank.families.agenda.Diaries;
import pix.bank.families.atlas.Atlases;
import pix.bank.families.blocks.Blocks;
import pix.bank.families.blocks.Walks;
import pix.bank.families.catalogue.Catalogues;
import pix.bank.families.certificate.Certificates;
import pix.bank.families.chart.Charts;
import pix.bank.families.computer.Computers;
import pix.bank.families.crosstab.Crosstab;
import pix.bank.families.dealt.ShuffledLists;
import pix.bank.families.document.Drives;
import pix.bank.families.editor.Editor;
import pix.bank.families.feeds.Feeds;
import pix.bank.families.figure.Figures;
import pix.bank.families.files.Files;
import pix.bank.families.hash.Hashes;
import pix.bank.families.incident.Incidents;
import pix.bank.families.letters.Letters;
import pix.bank.families.links.Links;
import pix.bank.families.mailbox.Mailboxes;
import pix.bank.families.maps.Maps;
import pix.bank.families.meeting.Rooms;
import pix.bank.families.network.Networks;
import pix.bank.families.press.PressSites;
import pix.bank.families.press.ReadingList;
import pix.bank.families.records.Records;
import pix.bank.families.report.Reports;
import pix.bank.families.search.Search;
import pix.bank.families.services.Services;
import pix.bank.families.settings.Settings;
import pix.bank.families.sites.Sites;
import pix.bank.families.spreadsheet.Spreadsheets;
import pix.bank.families.table.Blanks;
import pix.bank.families.wiki.Encyclopaedias;
import pix.bank.families.written.Written;

/** Every family there is, by name. A new family adds its line. */
final class Families {

    private static final Map<String, Family<?>> BY_NAME = Stream.<Family<?>>of( //
                    new Atlases(), //
                    new Blanks(), //
                    new Blocks(), //
                    new Catalogues(), //
                    new Certificates(), //
                    new Charts(), //
                    new Computers(), //
                    new Crosstab(), //
                    new ShuffledLists(), //
                    new Diaries(), //
                    new Drives(), //
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
                    new Networks(), //
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
                    new Walks(), //
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
