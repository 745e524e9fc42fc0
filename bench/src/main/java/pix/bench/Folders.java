package pix.bench;

import java.nio.file.Path;

/** Where things are: as bin/bench finds them, unless whoever starts the bench says otherwise. */
final class Folders {

    /** The project's. */
    static final Path ROOT = Path.of(System.getProperty("bench.root", "."));

    /** The packaged application. */
    static final Path APPLICATION = ROOT.resolve(System.getProperty("bench.application", ".start/app/pix.jar"));

    /** What Java learnt of the application at its last start. */
    static final Path CACHE = ROOT.resolve(System.getProperty("bench.cache", ".start/pix.aot"));

    /** What the bench keeps: its database, its logs. */
    static final Path KEPT = ROOT.resolve(System.getProperty("bench.kept", ".start/bench"));

    private Folders() {}
}
