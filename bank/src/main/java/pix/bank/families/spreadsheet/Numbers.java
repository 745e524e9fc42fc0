package pix.bank.families.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Reckoning with numbers so that the page, whose machine is another, finds the same to the last digit. */
final class Numbers {

    private static final int MOST_TIMES = 1024;

    /** No number has more digits on either side of its comma. */
    private static final int MOST_DIGITS = 350;

    /** Machines differ in the last digits of a power that is not whole. */
    private static final MathContext SURE_DIGITS = new MathContext(12, RoundingMode.HALF_UP);

    private Numbers() {}

    static double divided(double one, double other) {
        if (other == 0) throw new FaultException("#DIV/0!");
        return one / other;
    }

    static double power(double base, double exponent) {
        if (base == 0 && exponent < 0) throw new FaultException("#DIV/0!");
        if (exponent == Math.rint(exponent) && Math.abs(exponent) <= MOST_TIMES) {
            double times = product(base, (int) Math.abs(exponent));
            return exponent < 0 ? 1 / times : times;
        }
        if (exponent == 0.5) return Math.sqrt(base);
        double power = Math.pow(base, exponent);
        return Double.isFinite(power) ? new BigDecimal(power).round(SURE_DIGITS).doubleValue() : power;
    }

    private static double product(double base, int times) {
        double product = 1;
        double square = base;
        for (int left = times; left > 0; left >>= 1) {
            if ((left & 1) == 1) product *= square;
            square *= square;
        }
        return product;
    }

    /** One after the other, as the page does. */
    static double sum(List<Double> numbers) {
        double sum = 0;
        for (double number : numbers) sum += number;
        return sum;
    }

    static double mean(List<Double> numbers) {
        return divided(sum(numbers), numbers.size());
    }

    /** As it is written: 1,005 to two digits is 1,01, though no number is exactly 1,005. */
    static double rounded(double number, double digits) {
        return BigDecimal.valueOf(number)
                .setScale((int) Math.clamp(digits, -MOST_DIGITS, MOST_DIGITS), RoundingMode.HALF_UP)
                .doubleValue();
    }

    /** With a decimal comma and no needless zero. */
    static String written(double number) {
        return BigDecimal.valueOf(number)
                .setScale(10, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
