package pix.bank.loader;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pix.bank.framework.Device;
import tools.jackson.databind.JsonNode;

/**
 * A skill's file, as its author writes it (docs/bank.md tells how).
 *
 * @param family who stages the scenes of every value set; {@code written} when there is nothing to stage
 * @param devices where it can be done; absent: what the topic promises
 * @param timer seconds to answer, absent when time does not matter
 * @param access fit for whom; every line is a promise that the gate verifies where a machine can
 */
public record SkillFile(
        String skill,
        @Nullable String family,
        @Nullable Set<Device> devices,
        @Nullable Integer timer,
        Access access,
        List<ValueSet> sets) {

    /** Fit for blind, colour-blind and deaf learners: {@code ok}, {@code no}, or {@code irrelevant} to the skill itself. */
    public record Access(Fit blind, Fit colourBlind, Fit deaf) {}

    public enum Fit {
        OK,
        NO,
        IRRELEVANT
    }

    /**
     * One document, corpus or scene, with its own answer and its own working.
     *
     * @param draw values by name, drawn in order; usable as {@code {{name}}} everywhere below
     * @param scene what the family stages, in the family's own shape
     * @param accept answers that real people would type and that are right
     * @param wrong answers that a misconception leads to, with that misconception
     * @param refuse near misses that must not pass
     * @param solution the right answer in words, when the key's first answer does not say it well
     * @param working how to find it, for the correction (Markdown)
     */
    public record ValueSet(
            String id,
            @Nullable Map<String, DrawRule> draw,
            @Nullable JsonNode scene,
            String title,
            String instruction,
            AnswerRule answer,
            @Nullable List<JsonNode> accept,
            @Nullable List<WrongAnswer> wrong,
            @Nullable List<JsonNode> refuse,
            @Nullable String solution,
            String working) {}

    /** A wrong answer and why someone would give it. */
    public record WrongAnswer(JsonNode answer, String why) {}
}
