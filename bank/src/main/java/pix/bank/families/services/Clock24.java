package pix.bank.families.services;

/** A time of the day. @param minutes since midnight */
record Clock24(int minutes) implements Comparable<Clock24> {

    /** Reads {@code 6:05}. */
    static Clock24 parse(String text) {
        var parts = text.split(":");
        if (parts.length != 2) throw new IllegalArgumentException("not a time of day: " + text);
        return new Clock24(60 * Integer.parseInt(parts[0]) + Integer.parseInt(parts[1]));
    }

    Clock24 plus(int more) {
        return new Clock24(minutes + more);
    }

    String hour() {
        return Integer.toString(minutes / 60);
    }

    /** With two digits. */
    String minute() {
        return "%02d".formatted(minutes % 60);
    }

    @Override
    public int compareTo(Clock24 other) {
        return Integer.compare(minutes, other.minutes);
    }

    @Override
    public String toString() {
        return hour() + " h " + minute();
    }
}
