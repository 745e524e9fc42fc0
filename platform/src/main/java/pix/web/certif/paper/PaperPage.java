package pix.web.certif.paper;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import pix.certification.centre.CentreMember;
import pix.certification.report.ReportCode;
import pix.certification.seat.Seat;
import pix.certification.session.ExamSession;

/**
 * What the papers of a session tell.
 *
 * @param seats its candidates, by class and name
 * @param invigilation where invigilators enter
 * @param address where candidates log in
 */
public record PaperPage(
        CentreMember member, ExamSession session, List<Seat> seats, String invigilation, String address) {

    private static final int ROWS = 20;

    /** @param group the class; empty where none is known */
    public record Sheet(String group, List<Seat> seats) {}

    public PaperPage {
        seats = seats.stream()
                .sorted(Comparator.comparing((Seat seat) -> seat.group().orElse("")))
                .toList();
    }

    /** Each class on pages of its own, twenty a page. */
    public List<Sheet> sheets() {
        var groups = seats.stream().collect(groupingBy(seat -> seat.group().orElse(""), TreeMap::new, toList()));
        var sheets = new ArrayList<Sheet>();
        groups.forEach((group, all) -> {
            for (int from = 0; from < all.size(); from += ROWS)
                sheets.add(new Sheet(group, all.subList(from, Math.min(all.size(), from + ROWS))));
        });
        return sheets;
    }

    /** The last part of the key of what a report of this code has to tell. */
    public String needs(ReportCode code) {
        if (code == ReportCode.C6) return "fraud";
        if (code.needsQuestion()) return code.needsText() ? "both" : "question";
        return code.needsText() ? "text" : "nothing";
    }
}
