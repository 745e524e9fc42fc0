package pix.bench;

import java.io.IOException;

/** What an answer takes of the machine: the service that gives it, PostgreSQL behind it, and who asks. */
final class AnswerCost {

    private final long service;
    private final long database;
    private final Series rate = new Series();
    private final Series serviceCpu = new Series();
    private final Series databaseCpu = new Series();
    private final Series askingCpu = new Series();

    /** Answers for so many seconds, and tells how many. */
    @FunctionalInterface
    interface Run {
        long answer(int seconds) throws IOException, InterruptedException;
    }

    /** @param service its process; @param database the postmaster's */
    AnswerCost(long service, long database) {
        this.service = service;
        this.database = database;
    }

    void measure(Run run, int seconds) throws IOException, InterruptedException {
        long asking = ProcessHandle.current().pid();
        long serviceBefore = Processes.cpu(service);
        long databaseBefore = Processes.cpuWithChildren(database);
        long askingBefore = Processes.cpu(asking);
        long began = System.nanoTime();
        double answers = run.answer(seconds);
        rate.add(answers * 1e9 / (System.nanoTime() - began));
        serviceCpu.add((Processes.cpu(service) - serviceBefore) / answers);
        databaseCpu.add((Processes.cpuWithChildren(database) - databaseBefore) / answers);
        askingCpu.add((Processes.cpu(asking) - askingBefore) / answers);
    }

    Series rate() {
        return rate;
    }

    /** Processor milliseconds of the service and of PostgreSQL together. */
    Series served() {
        return serviceCpu.against(databaseCpu, Double::sum);
    }

    void report(String whose) {
        Report.line(whose + ": of the service", serviceCpu, "ms");
        Report.line(whose + ": of PostgreSQL", databaseCpu, "ms");
        Report.line(whose + ": of who asks", askingCpu, "ms");
    }
}
