package pix.bank.families.maps;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an author says of a plan; where things stand is drawn by chance.
 *
 * @param across names of the streets from west to east, the northernmost first; @param down those from north to south
 * @param water a river's name, between two streets across; @param park a park's name, inside a block
 * @param metres that one unit of the drawing stands for: places are 50 units apart or a multiple of it
 * @param look a theme of the sites' style sheet
 */
public record PlanScene(
        String host,
        String name,
        String look,
        @Nullable String tagline,
        @Nullable String intro,
        List<String> across,
        List<String> down,
        @Nullable String water,
        @Nullable String park,
        int metres,
        List<Kind> kinds,
        List<Spot> places,
        @Nullable Wishes wishes) {

    /** @param sign a letter or two on the plan, explained in its key; @param colour of the sign, dark enough for white */
    public record Kind(String word, String sign, String colour) {}

    /** @param id the word for this place in the texts; @param kind its sign; @param text its card (Markdown) */
    public record Spot(
            String id, String name, String kind, @Nullable String text) {}

    /**
     * What chance must respect.
     *
     * @param along ids of places that stand on one side of one street, in this order or the reverse
     * @param apart ids of places on streets that all differ
     * @param split sign of a kind found on both banks of the river, not as often on one as on the other
     */
    public record Wishes(
            @Nullable List<String> along,
            @Nullable List<String> apart,
            @Nullable String split) {}

    public PlanScene {
        for (var place : places)
            if (kinds.stream().noneMatch(kind -> kind.sign().equals(place.kind())))
                throw new IllegalArgumentException("no kind of place has the sign " + place.kind());
    }

    Kind kind(Spot spot) {
        return kinds.stream()
                .filter(kind -> kind.sign().equals(spot.kind()))
                .findFirst()
                .orElseThrow();
    }

    List<String> together() {
        return wishes == null || wishes.along == null ? List.of() : wishes.along;
    }

    List<String> apart() {
        return wishes == null || wishes.apart == null ? List.of() : wishes.apart;
    }

    Optional<String> split() {
        return wishes == null ? Optional.empty() : Optional.ofNullable(wishes.split);
    }
}
