package pix.engine.scoring;

/**
 * An exact amount of pix, as a fraction in lowest terms: six skills worth 4/3 make 8, not 7.999….
 *
 * @param denominator above 0
 */
public record Points(long numerator, long denominator) implements Comparable<Points> {

    public static final Points ZERO = new Points(0, 1);

    /** Fails on a zero denominator, and on a fraction too large for 64 bits. */
    public Points {
        if (denominator == 0) throw new ArithmeticException("a fraction over zero");
        long divisor = gcd(numerator, denominator) * Long.signum(denominator);
        numerator = numerator / divisor;
        denominator = denominator / divisor;
    }

    public static Points of(long whole) {
        return new Points(whole, 1);
    }

    public static Points of(long numerator, long denominator) {
        return new Points(numerator, denominator);
    }

    public Points plus(Points other) {
        long common = denominator / gcd(denominator, other.denominator);
        long left = Math.multiplyExact(numerator, other.denominator / gcd(denominator, other.denominator));
        long right = Math.multiplyExact(other.numerator, common);
        return new Points(Math.addExact(left, right), Math.multiplyExact(common, other.denominator));
    }

    public Points times(long factor) {
        return new Points(Math.multiplyExact(numerator, factor), denominator);
    }

    public Points dividedBy(long divisor) {
        return new Points(numerator, Math.multiplyExact(denominator, divisor));
    }

    /** The largest whole number that is not above. */
    public long floor() {
        return Math.floorDiv(numerator, denominator);
    }

    public double toDouble() {
        return (double) numerator / denominator;
    }

    public Points min(Points other) {
        return compareTo(other) <= 0 ? this : other;
    }

    @Override
    public int compareTo(Points other) {
        return Long.compare(
                Math.multiplyExact(numerator, other.denominator), Math.multiplyExact(other.numerator, denominator));
    }

    private static long gcd(long one, long other) {
        return other == 0 ? Math.abs(one) : gcd(other, one % other);
    }
}
