package pix.engine.simulation;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/**
 * How near what is found comes to what is true.
 *
 * @param bias the mean of found less true
 * @param rmse the square root of the mean of its square
 */
public record Accuracy(double bias, double rmse) {

    static <T> Accuracy of(Collection<T> cases, ToDoubleFunction<T> found, ToDoubleFunction<T> truth) {
        double sum = 0;
        double squares = 0;
        for (var each : cases) {
            double error = found.applyAsDouble(each) - truth.applyAsDouble(each);
            sum += error;
            squares += error * error;
        }
        return new Accuracy(sum / cases.size(), Math.sqrt(squares / cases.size()));
    }
}
