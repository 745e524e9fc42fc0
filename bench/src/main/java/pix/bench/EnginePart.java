package pix.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What the engine takes of an answer, by JMH: microseconds, in a Java of its own. */
final class EnginePart {

    private EnginePart() {}

    static void measure(BenchPlan plan) throws RunnerException {
        Report.title("Engine, by JMH");
        var options = new OptionsBuilder()
                .include("pix.bench.engine")
                .verbosity(VerboseMode.SILENT)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(1)
                .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
                .warmupIterations(plan.times(5))
                .measurementIterations(plan.rounds())
                .warmupTime(TimeValue.seconds(1))
                .measurementTime(TimeValue.seconds(1))
                .build();
        new Runner(options).run().forEach(EnginePart::report);
    }

    private static void report(RunResult result) {
        var score = result.getPrimaryResult().getStatistics();
        var name = result.getParams().getBenchmark();
        Report.line(
                name.substring(name.lastIndexOf('.') + 1).replace('_', ' '),
                "%s µs (%s to %s)"
                        .formatted(
                                Report.number(score.getPercentile(50)),
                                Report.number(score.getMin()),
                                Report.number(score.getMax())));
    }
}
