package pix.certification.birth;

import java.util.List;

/** What comes of a place of birth that was typed. */
public sealed interface BirthOutcome {

    record Known(BirthPlace place) implements BirthOutcome {}

    /** In the order of the rules; only those of a birth abroad add up. */
    record Unknown(List<BirthFault> faults) implements BirthOutcome {}
}
