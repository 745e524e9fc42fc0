package pix.bank.families.blocks;

/** What a program acts upon, during one run. */
interface World {

    /** Does this condition hold now? One that this world does not know never does. */
    boolean holds(String condition);

    /** Does it; false when it cannot be done, which ends the run. */
    boolean act(String action);

    /** Is what was to be done done? */
    boolean isDone();
}
