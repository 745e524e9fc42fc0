package pix.bank.families.computer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import pix.engine.judging.AnswerKey;

/** A computer is right when what is asked works or is set, when what worked works, and when nothing else was lost or changed. */
record ComputerTrial(Machine machine, Map<String, String> before, Goal goal) implements AnswerKey.Trial {

    private static final int MOST_SETTINGS = 500;
    /** What may be done without harm: plugging and switching are judged by what works, the rest says where one looks. */
    private static final Pattern HARMLESS = Pattern.compile("(?:plug|switch)\\..*|front|restarts");

    private static final Pattern WINDOW = Pattern.compile("app\\..*");
    private static final Pattern ITEM = Pattern.compile("item\\.(.*)");
    private static final Pattern WORK = Pattern.compile("work\\..*");

    @Override
    public boolean passes(Map<String, String> state) {
        if (state.size() > MOST_SETTINGS) return false;
        var after = new HashMap<>(before);
        after.putAll(state);
        var facts = machine.facts(after);
        return isReached(after, facts) && stillWorks(facts) && isOtherwiseKept(after);
    }

    private boolean isReached(Map<String, String> after, Map<String, String> facts) {
        return goal.works().stream().allMatch(name -> Machine.YES.equals(facts.get("works." + name)))
                && goal.exactly().entrySet().stream()
                        .allMatch(each -> each.getValue().contains(after.getOrDefault(each.getKey(), "")))
                && (goal.free() == null || goal.free() <= Integer.parseInt(facts.getOrDefault("free", "0")));
    }

    private boolean stillWorks(Map<String, String> facts) {
        return machine.facts(before).entrySet().stream()
                .filter(fact -> fact.getKey().startsWith("works.") && Machine.YES.equals(fact.getValue()))
                .filter(fact -> !goal.loose().contains(fact.getKey()))
                .allMatch(fact -> Machine.YES.equals(facts.get(fact.getKey())));
    }

    private boolean isOtherwiseKept(Map<String, String> after) {
        return after.entrySet().stream()
                .filter(each -> !goal.exactly().containsKey(each.getKey())
                        && !goal.loose().contains(each.getKey()))
                .allMatch(each -> isKept(each.getKey(), each.getValue()));
    }

    private boolean isKept(String setting, String value) {
        if (HARMLESS.matcher(setting).matches()) return true;
        if (WORK.matcher(setting).matches()) return !"lost".equals(value);
        if (WINDOW.matcher(setting).matches() && !Boolean.TRUE.equals(goal.tidy())) return true;
        var item = ITEM.matcher(setting);
        if (item.matches() && goal.spare().contains(item.group(1))) return true;
        return value.equals(before.getOrDefault(setting, ""));
    }

    /** What an author names must be there. */
    List<String> unknown() {
        var facts = machine.facts(before);
        return Stream.concat(goal.works().stream().map(name -> "works." + name), goal.exactly().keySet().stream())
                .filter(name -> !facts.containsKey(name) && !before.containsKey(name))
                .toList();
    }
}
