package pix.bank.families.atlas;

import java.math.BigDecimal;
import java.math.RoundingMode;
import pix.bank.families.atlas.Atlas.Measure;

/** @param counted how many of what the atlas is about; @param rate per so many inhabitants, to the hundredth */
record Commune(String name, int inhabitants, int counted, BigDecimal rate) {

    static Commune of(String name, int inhabitants, int counted, int per) {
        var rate = BigDecimal.valueOf((long) counted * per)
                .divide(BigDecimal.valueOf(inhabitants), 2, RoundingMode.HALF_UP);
        return new Commune(name, inhabitants, counted, rate);
    }

    BigDecimal value(Measure measure) {
        return measure == Measure.RATE ? rate : BigDecimal.valueOf(counted);
    }
}
