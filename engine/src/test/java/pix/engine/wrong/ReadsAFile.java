package pix.engine.wrong;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ReadsAFile {

    String content(Path file) throws IOException {
        return Files.readString(file);
    }
}
