package pix.bank.families.atlas;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an author writes of a site that draws maps.
 *
 * @param counted what there is in each commune, in the plural: médecins
 * @param per how many inhabitants a rate is given for: 1000
 * @param inhabitants of a commune, least and most, in hundreds; one of them is a town of four times the most
 * @param rate how many are counted per so many inhabitants, least and most, in hundredths
 * @param asks name → what is read on a map that is made in one way
 * @param differ values of asks that have to be all different: communes are drawn again until they are
 */
public record Atlas(
        String host,
        String name,
        String counted,
        int per,
        List<Integer> inhabitants,
        List<Integer> rate,
        Map<String, Ask> asks,
        @Nullable List<String> differ) {

    /** What a map shows. */
    public enum Measure {
        NUMBER,
        RATE
    }

    /** How values are put into classes. */
    public enum Method {
        /** From the least to the greatest value, classes of one width. */
        WIDTHS,
        /** As many communes in each class. */
        RANKS,
        /** Limits that are written, each the beginning of a class. */
        LIMITS
    }

    public enum Give {
        /** How many communes are in the class. */
        COUNT,
        /** Where the class ends, as the legend tells. */
        UPPER,
        /** The class of the commune {@code {{place}}}, which is drawn. */
        BIN
    }

    /**
     * @param classes how many, for widths and ranks
     * @param limits for limits
     * @param of the class that is read, 1 for the least values
     */
    public record Ask(
            Measure measure,
            Method method,
            @Nullable Integer classes,
            @Nullable List<BigDecimal> limits,
            Give give,
            @Nullable Integer of) {}
}
