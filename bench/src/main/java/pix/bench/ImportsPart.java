package pix.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import pix.bench.http.Browser;
import pix.bench.roll.RollFile;

/** The roll of a large school, sent by its administrator: until everybody stands in the list, and what it takes of memory. */
final class ImportsPart {

    private static final int PUPILS = 4_000;
    private static final String UAI = "0389999Z";
    private static final Pattern TOKEN = Pattern.compile("name=\"([^\"]+)\" value=\"([^\"]+)\"");
    private static final int ENOUGH = 60;

    private final Site site;
    private final Followed school;
    private final byte[] file;

    private ImportsPart(Site site, Followed school, byte[] file) {
        this.site = site;
        this.school = school;
        this.file = file;
    }

    static void measure(Site site, BenchPlan plan) throws IOException, SQLException, InterruptedException {
        var bytes = new ByteArrayOutputStream();
        int pupils = plan.many(PUPILS);
        RollFile.SIECLE.write(pupils, UAI, bytes);
        Report.title("Import of %,d pupils, SIECLE, %,d bytes".formatted(pupils, bytes.size()));
        for (var when : List.of("the first since the start", "again", "and again")) {
            var part = new ImportsPart(site, school(site.database()), bytes.toByteArray());
            part.time("everybody is new, " + when);
            part.time("everybody is known, " + when);
            if (when.equals("and again")) part.weigh();
        }
    }

    private static Followed school(Database database) throws SQLException {
        var school = Followed.open(database, true);
        var named = "update organisations.organisation set external_id = '%s' where id = %d";
        database.run(named.formatted(UAI, school.organisation()));
        return school;
    }

    /** From the file's arrival to its last pupil, as the import's own history tells it. */
    private void time(String what) throws IOException, SQLException, InterruptedException {
        long id = send();
        while (!isDone(id)) TimeUnit.MILLISECONDS.sleep(50);
        var took =
                "select (1000 * extract(epoch from imported_at - uploaded_at))::bigint from organisations.roll_import where id = %d";
        Report.line(what, Report.number((double) site.database().number(took.formatted(id))) + " ms");
    }

    /** Live objects are counted again and again meanwhile, which makes it last longer. */
    private void weigh() throws IOException, SQLException, InterruptedException {
        double before = site.application().liveHeap();
        double most = before;
        long id = send();
        int looks = 0;
        for (; looks < ENOUGH && !isDone(id); looks++)
            most = Math.max(most, site.application().liveHeap());
        var above = "at most %s MiB (%d looks)".formatted(Report.number(most - before), looks);
        Report.line("live objects above rest", above);
    }

    private long send() throws IOException, SQLException {
        var imports = "/orga/%d/imports".formatted(school.organisation());
        try (var administrator = new Browser(site.application().port(), Population.session(school.teacher()))) {
            var page = administrator.get(imports).body();
            var token = TOKEN.matcher(page.substring(page.indexOf("multipart/form-data")));
            if (!token.find()) throw new IOException("no form on " + imports);
            var sent = token.group(1) + "=" + token.group(2);
            var reply = administrator.upload(imports, sent, "rentree.xml", file);
            var place = reply.header("location").orElseThrow(() -> new IOException("refused: " + reply));
            return Long.parseLong(place.replaceFirst(".*/", ""));
        }
    }

    /** A file that is refused ends the measure: nothing was measured. */
    private boolean isDone(long id) throws SQLException {
        var wrong =
                "select count(*) from organisations.roll_import where id = %d and (refused_at is not null or failed_at is not null)";
        if (site.database().number(wrong.formatted(id)) > 0) throw new IllegalStateException("the roll was refused");
        var done = "select count(*) from organisations.roll_import where id = %d and imported_at is not null";
        return site.database().number(done.formatted(id)) > 0;
    }
}
