package pix.organisations.roll;

/** Is told what a file holds, as it is read: a file of any size is never whole in memory. */
public interface RollListener {

    void entry(RollEntry entry);

    /** Reading goes on: all that is wrong is told at once. */
    void problem(RollProblem problem);
}
