package pix.bank.framework;

import java.util.List;
import java.util.Set;

/** A suite of skills of rising level inside a competence. */
public record Topic(String code, Text theme, Text title, Set<Device> devices, List<FrameworkSkill> skills) {}
