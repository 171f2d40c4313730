package org.carepurse.launch;

import static java.nio.file.attribute.PosixFilePermissions.asFileAttribute;
import static java.nio.file.attribute.PosixFilePermissions.fromString;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files and folders that nobody but the person who runs CarePurse may read. */
final class Disk {
    private Disk() {}

    static void writePrivately(Path file, List<String> lines) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, asFileAttribute(fromString("rw-------")));
        Files.write(file, lines);
    }

    static Path privateFolder(Path folder) throws IOException {
        return Files.isDirectory(folder)
                ? folder
                : Files.createDirectories(folder, asFileAttribute(fromString("rwx------")));
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Why it failed, in words: some of Java's exceptions carry the path alone. */
    static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "a file of that name is in the way";
        }
        return failure instanceof FileSystemException about && about.getReason() != null
                ? about.getReason()
                : failure.getMessage();
    }
}
