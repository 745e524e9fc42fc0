package pix.bank.families.spreadsheet;

/** A formula that cannot be reckoned; caught where a cell is worth something. */
final class FaultException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final boolean isEndless;

    FaultException(String code) {
        this(code, false);
    }

    private FaultException(String code, boolean isEndless) {
        super(code, null, false, false);
        this.isEndless = isEndless;
    }

    /** More than may be reckoned: no function of a formula makes good for it, and whoever asks for the cell has it too. */
    static FaultException endless() {
        return new FaultException("#REF!", true);
    }

    boolean isEndless() {
        return isEndless;
    }

    Value.Fault fault() {
        return new Value.Fault(String.valueOf(getMessage()));
    }
}
