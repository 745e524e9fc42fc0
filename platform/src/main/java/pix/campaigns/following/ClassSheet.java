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
import pix.organisations.student.StudentId;

/**
 * Where the students of a class stand in all the campaigns in which one of them takes part.
 *
 * @param columns the campaigns, the oldest first
 * @param cells by student, then by campaign; whoever does not take part has none
 */
public record ClassSheet(List<Column> columns, Map<StudentId, Map<CampaignId, Cell>> cells) {

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

        int figure() {
            return percent().orElseGet(() -> pix().orElse(0));
        }

        private OptionalInt sent(CampaignKind of, ToIntFunction<Result> figure) {
            if (kind != of) return OptionalInt.empty();
            return participation.result().stream().mapToInt(figure).findFirst();
        }
    }

    /** @param mean of what was sent: whole per cent of a test, pix of a profile */
    public record Total(int sent, OptionalInt mean) {}

    /** What the class shows of a campaign. */
    public Total total(Column column) {
        var sent = cells.values().stream()
                .flatMap(own -> Optional.ofNullable(own.get(column.id())).stream())
                .filter(cell -> cell.status().isShared())
                .toList();
        var mean = sent.stream().mapToInt(Cell::figure).average();
        return new Total(
                sent.size(),
                mean.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) Math.round(mean.getAsDouble())));
    }

    /** How many campaigns a student has sent something to. */
    public int sent(StudentId student) {
        return (int) cells.getOrDefault(student, Map.of()).values().stream()
                .filter(cell -> cell.status().isShared())
                .count();
    }

    /** The campaigns in which a student takes part, the one begun last first. */
    public List<Column> of(StudentId student) {
        var own = cells.getOrDefault(student, Map.of());
        return columns.stream()
                .filter(column -> own.containsKey(column.id()))
                .sorted(comparing((Column column) ->
                                cell(student, column.id()).orElseThrow().startedAt())
                        .reversed())
                .toList();
    }

    public Optional<Cell> cell(StudentId student, CampaignId campaign) {
        return Optional.ofNullable(cells.getOrDefault(student, Map.of()).get(campaign));
    }
}
