package pix.assessment;

import java.util.Set;

/** What a learner has shown. @param direct numbers of the skills that were asked themselves and are held */
public record ShownProfile(LearnerProfile profile, Set<Integer> direct) {}
