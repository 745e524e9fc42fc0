package pix.campaigns.participation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import pix.campaigns.Campaign;
import pix.campaigns.Measure;

/** Counts a campaign anew from its participations, and compares with what was kept of it bit by bit. */
@Service
public class ReplayFigures {

    /** Sums of fractions differ in their last digits when they are added in another order. */
    private static final double ALIKE = 1e-6;

    private record Figure(String group, Measure measure, String item) {}

    private record Sum(long n, double total) {

        Sum plus(Sum other) {
            return new Sum(n + other.n, total + other.total);
        }

        boolean isLike(Sum other) {
            return n == other.n && Math.abs(total - other.total) <= ALIKE * Math.max(1, n);
        }
    }

    private static final Sum NOTHING = new Sum(0, 0);

    private final Participations participations;
    private final ParticipantCounts counts;
    private final TallyRows tally;

    ReplayFigures(Participations participations, ParticipantCounts counts, TallyRows tally) {
        this.participations = participations;
        this.counts = counts;
        this.tally = tally;
    }

    /** One snapshot for the participations and the figures: sendings may go on meanwhile. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public boolean isSame(Campaign campaign) {
        var kept = summed(tally.of(campaign.organisation(), campaign.id()));
        var anew = anew(campaign);
        return kept.keySet().equals(anew.keySet())
                && kept.entrySet().stream()
                        .allMatch(figure -> figure.getValue().isLike(anew.getOrDefault(figure.getKey(), NOTHING)));
    }

    private Map<Figure, Sum> anew(Campaign campaign) {
        var sums = new HashMap<Figure, Sum>();
        var sittings = new ArrayList<Participation>();
        participations.each(campaign, one -> {
            if (!sittings.isEmpty() && !sittings.getLast().participant().equals(one.participant())) {
                add(sums, counts.of(campaign, sittings));
                sittings.clear();
            }
            sittings.add(one);
        });
        if (!sittings.isEmpty()) add(sums, counts.of(campaign, sittings));
        return sums;
    }

    private static Map<Figure, Sum> summed(List<Count> counts) {
        var sums = new HashMap<Figure, Sum>();
        add(sums, counts);
        return sums;
    }

    private static void add(Map<Figure, Sum> sums, List<Count> counts) {
        for (var count : counts)
            sums.merge(
                    new Figure(count.group(), count.measure(), count.item()),
                    new Sum(count.n(), count.total()),
                    Sum::plus);
    }
}
