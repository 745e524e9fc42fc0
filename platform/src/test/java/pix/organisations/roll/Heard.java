package pix.organisations.roll;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a file told. */
record Heard(List<RollEntry> entries, List<RollProblem> problems) implements RollListener {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    static Heard of(RollFormat format, byte[] file, String externalId) {
        var heard = new Heard(new ArrayList<>(), new ArrayList<>());
        RollFile.read(format, () -> new ByteArrayInputStream(file), externalId, TODAY, heard);
        return heard;
    }

    static Heard of(RollFormat format, String text, Charset encoding) {
        return of(format, text.getBytes(encoding), "");
    }

    @Override
    public void entry(RollEntry entry) {
        entries.add(entry);
    }

    @Override
    public void problem(RollProblem problem) {
        problems.add(problem);
    }

    List<ProblemKind> kinds() {
        return problems.stream().map(RollProblem::kind).toList();
    }

    String only(RollField field) {
        if (entries.size() != 1) throw new AssertionError(entries.size() + " entries, " + problems);
        return entries.getFirst().get(field).orElse("");
    }
}
