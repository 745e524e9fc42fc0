package pix.operation;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The external PostgreSQL, if there is one: without a URL the database is embedded and lives in the folder. */
@ConfigurationProperties("pix.database")
record DatabaseSettings(String url, String user, String password, Path folder) {

    boolean isEmbedded() {
        return url.isBlank();
    }
}
