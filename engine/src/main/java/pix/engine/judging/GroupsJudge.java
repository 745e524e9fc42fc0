package pix.engine.judging;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives each field a group that accepts it, no group twice, so that as many fields as possible have one. */
final class GroupsJudge {

    private static final int NOBODY = -1;

    private final List<String> typed;
    private final AnswerKey.Groups key;
    private final int[] servedBy;

    private GroupsJudge(List<String> typed, AnswerKey.Groups key) {
        this.typed = typed;
        this.key = key;
        this.servedBy = new int[key.groups().size()];
        Arrays.fill(servedBy, NOBODY);
    }

    /** For each field, in order, whether a group was found. */
    static Map<String, Boolean> judge(AnswerKey.Groups key, Map<String, String> values) {
        var judge = new GroupsJudge(new ArrayList<>(values.values()), key);
        var fields = new LinkedHashMap<String, Boolean>();
        int field = 0;
        for (var name : values.keySet())
            fields.put(name, judge.serve(field++, new boolean[key.groups().size()]));
        return fields;
    }

    /** Finds the field a group, moving a field that has one to another if need be. */
    private boolean serve(int field, boolean[] tried) {
        for (int group = 0; group < servedBy.length; group++) {
            if (tried[group] || !accepts(group, field)) continue;
            tried[group] = true;
            if (servedBy[group] != NOBODY && !serve(servedBy[group], tried)) continue;
            servedBy[group] = field;
            return true;
        }
        return false;
    }

    private boolean accepts(int group, int field) {
        return TextJudge.accepts(key.groups().get(group), key.leniency(), typed.get(field));
    }
}
