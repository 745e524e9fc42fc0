package pix.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import pix.bench.bare.BareService;
import pix.bench.http.BareLearner;

/** As many who answer at once as in a crowd, to the bare service. */
record BareCrowd(List<BareLearner> learners) implements AutoCloseable {

    /** @param attempts how many open attempts there are to answer in */
    static BareCrowd gather(BareProcess service, int size, int attempts) throws IOException {
        var learners = new ArrayList<BareLearner>();
        for (int seed = 0; seed < size; seed++)
            learners.add(new BareLearner(service.port(), BareService.PATH, OwnShape.FIRST, attempts, seed));
        return new BareCrowd(List.copyOf(learners));
    }

    long answer(int seconds) throws InterruptedException, IOException {
        return AtOnce.answer(learners, seconds);
    }

    @Override
    public void close() throws IOException {
        for (var learner : learners) learner.close();
    }
}
