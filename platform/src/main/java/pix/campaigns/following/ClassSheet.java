package pix.campaigns.following;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import pix.campaigns.CampaignId;
import pix.campaigns.CampaignKind;
import pix.campaigns.ParticipationStatus;
import pix.campaigns.participation.Participation;
import pix.campaigns.participation.Result;

/**
 * Where the students of a class stand in all the campaigns in which one of them takes part.
 *
 * @param columns the campaigns, the oldest first
 * @param cells by student, then by campaign; whoever does not take part has none
 */
public record ClassSheet(List<Column> columns, Map<Long, Map<CampaignId, Cell>> cells) {

    public record Column(CampaignId id, String name, CampaignKind kind) {}

    /** Where a student stands in one of them. */
    public record Cell(Participation participation, CampaignKind kind) {

        public Instant startedAt() {
            return participation.startedAt();
        }

        public ParticipationStatus status() {
            return participation.status();
        }

        /** What is mastered of a test that was sent. */
        public OptionalInt percent() {
            return sent(CampaignKind.ASSESSMENT, Result::percent);
        }

        /** The points of a profile that was sent. */
        public OptionalInt pix() {
            return sent(CampaignKind.PROFILES, Result::pix);
        }

        private OptionalInt sent(CampaignKind of, ToIntFunction<Result> figure) {
            if (kind != of) return OptionalInt.empty();
            return participation.result().stream().mapToInt(figure).findFirst();
        }
    }

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
