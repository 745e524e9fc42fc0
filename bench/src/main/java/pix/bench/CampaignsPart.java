package pix.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import pix.bench.http.Browser;

/** What a teacher waits for in a campaign of 100,000 participations, alone and among many others; and its export. */
final class CampaignsPart {

    private static final int LOOKS = 100;
    private static final int WARM_UP = 60;
    private static final int NEIGHBOURS = 100;
    private static final int A_YEAR = 100;
    private static final int OK = 200;

    private CampaignsPart() {}

    static void measure(Site site, BenchPlan plan) throws IOException, SQLException, InterruptedException {
        int participations = plan.many(Followed.PARTICIPATIONS);
        Report.title("A campaign of %,d participations, one look after another".formatted(participations));
        var followed = Followed.settle(site.database(), participations);
        try (var teacher = new Browser(site.application().port(), Population.session(followed.teacher()))) {
            look(teacher, followed, plan, "");
            int neighbours = plan.times(NEIGHBOURS);
            followed.neighbours(site.database(), neighbours, A_YEAR);
            teacher.reconnect();
            look(teacher, followed, plan, "; beside %d others of %d".formatted(neighbours, A_YEAR));
            teacher.reconnect();
            export(site.application(), teacher, followed);
        }
    }

    private static void look(Browser teacher, Followed followed, BenchPlan plan, String beside) throws IOException {
        for (var page : pages(followed, plan.many(Followed.PARTICIPATIONS)).entrySet()) {
            for (int turn = 0; turn < plan.times(WARM_UP); turn++) read(teacher, page.getValue());
            var waits = new Histogram(3);
            int looks = plan.times(LOOKS);
            for (int turn = 0; turn < looks; turn++) {
                long began = System.nanoTime();
                read(teacher, page.getValue());
                waits.recordValue(System.nanoTime() - began);
            }
            Report.line(page.getKey() + beside, Report.waits(waits));
        }
    }

    private static Map<String, String> pages(Followed followed, int participations) {
        var campaigns = "/orga/%d/campagnes".formatted(followed.organisation());
        var campaign = "%s/%d".formatted(campaigns, followed.campaign());
        var pages = new LinkedHashMap<String, String>();
        pages.put("campaigns", campaigns + "/toutes");
        pages.put("participants", campaign + "/participants");
        pages.put("participants, the last page", campaign + "/participants?page=" + participations / 25);
        pages.put("participants, results sent by one class", campaign + "/participants?classe=3A0&statut=SHARED");
        pages.put("participants, a name", campaign + "/participants?nom=moreau12");
        pages.put("activity", campaign + "/activite");
        pages.put("collective results", campaign + "/resultats-collectifs");
        pages.put("collective results of one class", campaign + "/resultats-collectifs?classe=3A0");
        pages.put("analysis", campaign + "/analyse");
        return pages;
    }

    private static void read(Browser teacher, String path) throws IOException {
        var reply = teacher.get(path);
        if (reply.status() != OK) throw new IOException(path + ": " + reply.status());
    }

    /** Live objects are counted while the file leaves, again and again: what is collected in time costs nothing. */
    private static void export(Application application, Browser teacher, Followed followed)
            throws IOException, InterruptedException {
        var path = "/orga/%d/campagnes/%d/export.csv".formatted(followed.organisation(), followed.campaign());
        double before = application.liveHeap();
        double most = before;
        long began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var file = threads.submit(() -> teacher.get(path));
            while (!file.isDone()) most = Math.max(most, application.liveHeap());
            var lines = file.get().body().lines().count();
            double seconds = (System.nanoTime() - began) / (double) TimeUnit.SECONDS.toNanos(1);
            Report.line(
                    "export",
                    "%,d lines in %s s, at most %s MiB of live objects above rest"
                            .formatted(lines, Report.number(seconds), Report.number(most - before)));
        } catch (ExecutionException e) {
            throw new IOException("the export failed", e.getCause());
        }
    }
}
