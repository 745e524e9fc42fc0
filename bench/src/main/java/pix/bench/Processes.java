package pix.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What processes took of the machine, as Linux counts it in {@code /proc}. */
final class Processes {

    /** Linux counts hundredths of a second, whatever the machine. */
    private static final int MILLISECONDS_A_TICK = 10;

    private static final int KIB_A_MIB = 1024;

    private Processes() {}

    /** Processor time of this process alone, in milliseconds. */
    static long cpu(long pid) throws IOException {
        var fields = fields(pid);
        return (ticks(fields, 14) + ticks(fields, 15)) * MILLISECONDS_A_TICK;
    }

    /** Processor time of this process and of its children, those that ended too, in milliseconds. */
    static long cpuWithChildren(long pid) throws IOException {
        var fields = fields(pid);
        long sum = cpu(pid) + (ticks(fields, 16) + ticks(fields, 17)) * MILLISECONDS_A_TICK;
        for (long child : children(pid)) sum += cpuIfAlive(child);
        return sum;
    }

    /** Memory that is resident, in MiB. */
    static double resident(long pid) throws IOException {
        return Files.readAllLines(of(pid).resolve("status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / (double) KIB_A_MIB;
    }

    private static long cpuIfAlive(long pid) {
        try {
            return cpu(pid);
        } catch (IOException ended) {
            return 0;
        }
    }

    private static long[] children(long pid) throws IOException {
        var tasks = of(pid).resolve("task").resolve(Long.toString(pid)).resolve("children");
        return Stream.of(Files.readString(tasks).strip().split(" "))
                .filter(word -> !word.isEmpty())
                .mapToLong(Long::parseLong)
                .toArray();
    }

    /** What follows the command's name, which may hold anything. */
    private static String[] fields(long pid) throws IOException {
        var stat = Files.readString(of(pid).resolve("stat"));
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    }

    /** @param number as {@code man proc} counts the fields: the name is the second */
    private static long ticks(String[] fields, int number) {
        return Long.parseLong(fields[number - 3]);
    }

    private static Path of(long pid) {
        return Path.of("/proc", Long.toString(pid));
    }
}
