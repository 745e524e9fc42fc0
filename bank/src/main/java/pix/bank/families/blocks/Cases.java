package pix.bank.families.blocks;

import java.util.List;

/** The cases of one stage: those that are shown, and those that the program has to foresee. */
record Cases(List<Case> shown, List<Case> hidden) {}
