package pix.bank.families.files;

import java.math.BigDecimal;
import java.util.Map;

/** Sizes as they are written: {@code 84 Ko}, {@code 1,4 Mo}, {@code 512 octets}. */
final class Sizes {

    private static final Map<String, Long> UNITS =
            Map.of("octet", 1L, "octets", 1L, "Ko", 1_000L, "Mo", 1_000_000L, "Go", 1_000_000_000L);

    private Sizes() {}

    static long bytes(String written) {
        var parts = written.strip().split("\\s+");
        var unit = UNITS.get(parts[parts.length - 1]);
        if (parts.length != 2 || unit == null) throw new IllegalArgumentException("not a size: " + written);
        return new BigDecimal(parts[0].replace(',', '.'))
                .multiply(BigDecimal.valueOf(unit))
                .longValue();
    }
}
