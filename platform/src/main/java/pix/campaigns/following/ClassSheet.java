package pix.campaigns.following;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import pix.campaigns.CampaignId;
import pix.campaigns.CampaignKind;
import pix.campaigns.ParticipationId;
import pix.campaigns.ParticipationStatus;

/**
 * Where the students of a class stand in all the campaigns in which one of them takes part.
 *
 * @param columns the campaigns, the oldest first
 * @param cells by student, then by campaign; whoever does not take part has none
 */
public record ClassSheet(List<Column> columns, Map<Long, Map<CampaignId, Cell>> cells) {

    public record Column(CampaignId id, String name, CampaignKind kind) {}

    /** @param percent what is mastered, once it was sent; @param pix of a profile, once it was sent */
    public record Cell(
            ParticipationId participation,
            Instant startedAt,
            ParticipationStatus status,
            OptionalInt percent,
            OptionalInt pix) {}

    /** The campaigns in which a student takes part, the one begun last first. */
    public List<Column> of(long student) {
        var own = cells.getOrDefault(student, Map.of());
        return columns.stream()
                .filter(column -> own.containsKey(column.id()))
                .sorted(comparing((Column column) ->
                                cell(student, column.id()).orElseThrow().startedAt())
                        .reversed())
                .toList();
    }

    public Optional<Cell> cell(long student, CampaignId campaign) {
        return Optional.ofNullable(cells.getOrDefault(student, Map.of()).get(campaign));
    }
}
