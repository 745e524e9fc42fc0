package pix.bank.gate;

/** Something an author has to mend: where, and what, in words. */
public record Fault(String skill, String valueSet, String what) {

    @Override
    public String toString() {
        return skill + (valueSet.isEmpty() ? "" : ", set " + valueSet) + ": " + what;
    }
}
