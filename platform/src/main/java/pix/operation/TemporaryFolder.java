package pix.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import pix.operation.postgresql.Reasons;
import pix.shared.UnusableSetting;

/** Files that are sent to us lie in the folder for temporary files while they are read: that it can be written is seen at once. */
class TemporaryFolder implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        check(Path.of(environment.getProperty("java.io.tmpdir", "/tmp")));
    }

    static void check(Path folder) {
        try {
            Files.delete(Files.createTempFile(folder, "pix", ".txt"));
        } catch (IOException e) {
            throw new UnusableSetting(
                    "The folder for temporary files, " + folder + ",",
                    "nothing can be written there (" + Reasons.of(e)
                            + "). Make it writable, or name another folder: JDK_JAVA_OPTIONS=-Djava.io.tmpdir=/var/tmp.");
        }
    }
}
