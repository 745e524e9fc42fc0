package pix.operation.postgresql;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs for this machine, unpacked from the class path beside the data. */
record Programs(Path folder) {

    static Programs unpackedIn(Path folder) throws IOException {
        var archive = archive();
        var done = folder.resolve("unpacked");
        var edition = archive.getFile() + " " + archive.openConnection().getContentLengthLong();
        if (Files.exists(done) && Files.readString(done).equals(edition)) return new Programs(folder);
        try (var entries =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive.openStream())))) {
            unpack(entries, folder);
        }
        Files.writeString(done, edition);
        return new Programs(folder);
    }

    Path named(String name) {
        return folder.resolve("bin").resolve(name);
    }

    private static URL archive() {
        var system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
        var processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        var name = "/postgres-%s-%s.txz".formatted(system, processor);
        return Optional.ofNullable(Programs.class.getResource(name))
                .orElseThrow(() -> new CannotStart("No embedded PostgreSQL for " + system + " on " + processor
                        + ". Set PIX_DATABASE_URL to a PostgreSQL of your own."));
    }

    private static void unpack(TarArchiveInputStream entries, Path folder) throws IOException {
        for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            var target = folder.resolve(entry.getName()).normalize();
            if (!target.startsWith(folder)) throw new IOException("an entry outside of the folder: " + entry.getName());
            if (entry.isDirectory()) Files.createDirectories(target);
            else unpack(entry, entries, target);
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.deleteIfExists(target);
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        var mode = (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x";
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mode));
    }
}
