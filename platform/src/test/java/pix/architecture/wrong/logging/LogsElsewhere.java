package pix.architecture.wrong.logging;

import java.util.logging.Logger;

record LogsElsewhere(Logger log) {}
