package pix.architecture;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The places of a source where a kind is told from another, as the compiler parses them. */
final class Switches {

    private static final Pattern NAME = Pattern.compile("\\w+");

    /**
     * @param kinds types, as written in the labels; @param constants those of an enum or a text
     * @param isOpen some kinds are not named; @param isSwitch or else a lone {@code instanceof}
     */
    private record Choice(Set<String> kinds, Set<String> constants, boolean isOpen, boolean isSwitch) {

        boolean forgets(List<Set<String>> types) {
            var named = kinds.isEmpty() ? constants : kinds;
            return isSwitch && isOpen && !named.isEmpty() && types.stream().anyMatch(all -> all.containsAll(named));
        }
    }

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    private final List<Choice> choices = new ArrayList<>();

    Switches(String source) {
        new Reader().scan(parse(source), null);
    }

    /** Whether any of these kinds is told from others here. */
    boolean name(Set<String> kinds) {
        return choices.stream().anyMatch(choice -> choice.kinds().stream().anyMatch(kinds::contains));
    }

    /** Whether one of these kinds is told from others without naming all of them. */
    boolean forget(Set<String> kinds) {
        return choices.stream()
                .filter(Choice::isOpen)
                .anyMatch(choice -> choice.kinds().stream().anyMatch(kinds::contains));
    }

    /** Whether a switch over one of these types leaves some of its cases to the default. */
    boolean leaveSome(List<Set<String>> types) {
        return choices.stream().anyMatch(choice -> choice.forgets(types));
    }

    private static CompilationUnitTree parse(String source) {
        var file = new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignored) {
                return source;
            }
        };
        var task = (JavacTask) COMPILER.getTask(null, FILES, _ -> {}, null, null, List.of(file));
        try {
            return task.parse().iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Reader extends TreeScanner<@Nullable Void, @Nullable Void> {

        @Override
        public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void nothing) {
            choices.add(choice(tree.getCases()));
            return super.visitSwitch(tree, nothing);
        }

        @Override
        public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void nothing) {
            choices.add(choice(tree.getCases()));
            return super.visitSwitchExpression(tree, nothing);
        }

        @Override
        public @Nullable Void visitInstanceOf(InstanceOfTree tree, @Nullable Void nothing) {
            var kind = kind(tree.getPattern() == null ? tree.getType() : tree.getPattern());
            choices.add(new Choice(Set.of(kind), Set.of(), true, false));
            return super.visitInstanceOf(tree, nothing);
        }

        private static Choice choice(List<? extends CaseTree> cases) {
            var labels =
                    cases.stream().flatMap(each -> each.getLabels().stream()).toList();
            var kinds = labels.stream()
                    .filter(PatternCaseLabelTree.class::isInstance)
                    .map(label -> kind(((PatternCaseLabelTree) label).getPattern()))
                    .collect(Collectors.toSet());
            var constants = labels.stream()
                    .filter(ConstantCaseLabelTree.class::isInstance)
                    .map(label -> ((ConstantCaseLabelTree) label).getConstantExpression())
                    .filter(IdentifierTree.class::isInstance)
                    .map(Object::toString)
                    .collect(Collectors.toSet());
            return new Choice(kinds, constants, labels.stream().anyMatch(DefaultCaseLabelTree.class::isInstance), true);
        }

        /** {@code Purpose.CompetenceTest(var code, var _)} and {@code CompetenceTest test} are both a CompetenceTest. */
        private static String kind(Tree pattern) {
            var type = pattern.toString().split("[ (]", 2)[0];
            var names = NAME.matcher(type).results().map(match -> match.group()).toList();
            return names.isEmpty() ? "" : names.getLast();
        }
    }
}
