package pix.organisations.roll;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bytes of uploaded files, in parts: any process may do the import, and none holds a file whole. */
@Repository
class RollParts {

    private static final int SIZE = 256 << 10;

    private final JdbcClient jdbc;

    RollParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RollImportId id, InputStream file) throws IOException {
        int position = 0;
        for (var part = file.readNBytes(SIZE); part.length > 0; part = file.readNBytes(SIZE))
            jdbc.sql("""
                    insert into organisations.roll_import_part (organisation_id, import_id, position, bytes)
                    values (:organisation, :id, :position, :bytes)
                    """)
                    .param("organisation", id.organisation().value())
                    .param("id", id.value())
                    .param("position", position++)
                    .param("bytes", part)
                    .update();
    }

    /** @param read is told of the bytes of each part as it is fetched */
    InputStream open(RollImportId id, IntConsumer read) {
        return new PartsStream(id, read);
    }

    void remove(RollImportId id) {
        jdbc.sql("delete from organisations.roll_import_part where organisation_id = :organisation and import_id = :id")
                .param("organisation", id.organisation().value())
                .param("id", id.value())
                .update();
    }

    private Optional<byte[]> part(RollImportId id, int position) {
        return jdbc.sql("""
                select bytes from organisations.roll_import_part
                 where organisation_id = :organisation and import_id = :id and position = :position
                """)
                .param("organisation", id.organisation().value())
                .param("id", id.value())
                .param("position", position)
                .query(byte[].class)
                .optional();
    }

    private final class PartsStream extends InputStream {

        private final RollImportId id;
        private final IntConsumer told;
        private byte[] part = {};
        private int position;
        private int next;

        PartsStream(RollImportId id, IntConsumer told) {
            this.id = id;
            this.told = told;
        }

        @Override
        public int read() {
            return isAtEnd() ? -1 : part[next++] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (isAtEnd()) return -1;
            int read = Math.min(length, part.length - next);
            System.arraycopy(part, next, buffer, offset, read);
            next += read;
            return read;
        }

        private boolean isAtEnd() {
            if (next < part.length) return false;
            part = part(id, position++).orElse(new byte[0]);
            next = 0;
            told.accept(part.length);
            return part.length == 0;
        }
    }
}
