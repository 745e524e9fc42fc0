package pix.bank.framework;

import pix.engine.knowledge.Skill;

/** A skill as the framework states it: what a person can do, at one level of one topic. */
public record FrameworkSkill(Skill skill, String name, Kind kind, Text statement) {}
