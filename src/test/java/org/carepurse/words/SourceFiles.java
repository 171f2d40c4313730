package org.carepurse.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources of the application, to look for words in. */
final class SourceFiles {

    static final Path JAVA = Path.of("src/main/java/org/carepurse");
    static final Path VIEWS = Path.of("webapp/WEB-INF/views");

    private SourceFiles() {}

    /** What the pattern's first group finds in any template or class. */
    static Set<String> found(Pattern pattern) {
        Set<String> found = new TreeSet<>();
        for (Path root : List.of(JAVA, VIEWS)) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(Files::isRegularFile)
                        .flatMap(file -> pattern.matcher(text(file)).results())
                        .map((MatchResult match) -> match.group(1))
                        .forEach(found::add);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return found;
    }

    /** The names of the folders directly below one. */
    static Set<String> folders(Path root) {
        try (Stream<Path> below = Files.list(root)) {
            return new TreeSet<>(below.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
