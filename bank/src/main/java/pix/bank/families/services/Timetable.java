package pix.bank.families.services;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pix.bank.families.services.Portal.Trip;

/**
 * Departures, line by line.
 *
 * @param says what the portal says of this service
 * @param days the kinds of day a traveller chooses from
 */
public record Timetable(String host, String name, String says, List<String> days, List<Line> lines) {

    /**
     * A line that leaves its first stop regularly.
     *
     * @param stops in order; @param minutes from the first stop to each
     * @param first and {@code last} departure from the first stop; @param every so many minutes
     */
    public record Line(
            String name,
            List<String> days,
            List<String> stops,
            List<Integer> minutes,
            String first,
            String last,
            int every) {

        private Stream<Departure> departures(String from, String to) {
            int start = stops.indexOf(from);
            int end = stops.indexOf(to);
            if (start < 0 || end <= start) return Stream.empty();
            int leaves = Clock24.parse(first).minutes();
            return IntStream.iterate(leaves, at -> at <= Clock24.parse(last).minutes(), at -> at + every)
                    .mapToObj(Clock24::new)
                    .map(at -> new Departure(name, at.plus(minutes.get(start)), at.plus(minutes.get(end))));
        }
    }

    record Departure(String line, Clock24 leaves, Clock24 arrives) {}

    List<String> stops() {
        return lines.stream()
                .flatMap(line -> line.stops.stream())
                .distinct()
                .sorted()
                .toList();
    }

    List<Departure> departures(String from, String to, String day) {
        return lines.stream()
                .filter(line -> line.days.contains(day))
                .flatMap(line -> line.departures(from, to))
                .sorted(Comparator.comparing(Departure::leaves))
                .toList();
    }

    /** The last departure that arrives in time. */
    Optional<Departure> last(Trip trip) {
        var by = Clock24.parse(trip.by());
        return departures(trip.from(), trip.to(), trip.day()).stream()
                .filter(departure -> departure.arrives.compareTo(by) <= 0)
                .max(Comparator.comparing(Departure::leaves));
    }
}
