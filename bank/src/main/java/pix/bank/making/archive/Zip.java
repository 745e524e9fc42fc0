package pix.bank.making.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Zip files, which is what office documents are: every entry has one same date, so that bytes can be made again. */
public final class Zip {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*(<)");

    /** OpenDocument wants this entry first and not compressed. */
    private static final String TYPE = "mimetype";

    private Zip() {}

    /** @param entries path → content, in order */
    public static byte[] of(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            if (entries.containsKey(TYPE)) put(zip, TYPE, entries.getOrDefault(TYPE, new byte[0]));
            for (var entry : entries.entrySet())
                if (!entry.getKey().equals(TYPE)) put(zip, entry.getKey(), entry.getValue());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String path, byte[] content) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(ALWAYS);
        if (path.equals(TYPE)) store(entry, content);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static void store(ZipEntry entry, byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
    }

    /** The same archive without the day on which it was made, which an Office document also writes inside. */
    public static byte[] dateless(byte[] archive) {
        var entries = entries(archive);
        entries.computeIfPresent("docProps/core.xml", (_, properties) -> created(properties));
        return of(entries);
    }

    private static byte[] created(byte[] properties) {
        var text = new String(properties, StandardCharsets.UTF_8);
        return CREATED.matcher(text).replaceAll("$1" + ALWAYS + ":00Z$2").getBytes(StandardCharsets.UTF_8);
    }

    /** What is inside: path → content, in order. Through a file: read as a stream, some writers' sizes look wrong. */
    public static Map<String, byte[]> entries(byte[] archive) {
        try {
            var file = Files.createTempFile("archive", ".zip");
            try {
                return entries(Files.write(file, archive));
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<String, byte[]> entries(Path file) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries()))
                if (!entry.isDirectory())
                    entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
        return entries;
    }
}
