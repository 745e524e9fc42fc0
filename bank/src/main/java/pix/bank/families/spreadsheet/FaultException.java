package pix.bank.families.spreadsheet;

/** A formula that cannot be reckoned; caught where a cell is worth something. */
final class FaultException extends RuntimeException {

    private static final long serialVersionUID = 1;

    FaultException(String code) {
        super(code, null, false, false);
    }

    Value.Fault fault() {
        return new Value.Fault(String.valueOf(getMessage()));
    }
}
