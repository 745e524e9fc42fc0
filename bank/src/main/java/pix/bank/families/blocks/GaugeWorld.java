package pix.bank.families.blocks;

/** The level of a tank, or a temperature. */
final class GaugeWorld implements World {

    private final Case.Gauge gauge;
    private int level;
    private boolean isClosed;

    GaugeWorld(Case.Gauge gauge) {
        this.gauge = gauge;
        level = gauge.start();
    }

    @Override
    public boolean holds(String condition) {
        return switch (condition) {
            case "sous-repere", "trop-froid" -> level < gauge.least();
            case "autre-que-repere" -> level != gauge.least();
            case "pas-pleine" -> level < gauge.limit();
            case "trop-chaud" -> level > gauge.most();
            case "hors-zone" -> level < gauge.least() || level > gauge.most();
            default -> false;
        };
    }

    @Override
    public boolean act(String action) {
        if (isClosed) return false;
        boolean isKnown = switch (action) {
            case "verser", "chauffer" -> moved(gauge.up());
            case "aerer" -> moved(-gauge.down());
            case "fermer" -> closed();
            default -> false;
        };
        return isKnown && level <= gauge.limit();
    }

    private boolean moved(int by) {
        level += by;
        return true;
    }

    /** What has no lid cannot be closed. */
    private boolean closed() {
        isClosed = gauge.closes();
        return isClosed;
    }

    @Override
    public boolean isDone() {
        return level >= gauge.least() && level <= gauge.most() && isClosed == gauge.closes();
    }
}
