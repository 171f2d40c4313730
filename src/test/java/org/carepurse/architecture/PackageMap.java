package org.carepurse.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the map of packages as it is drawn for people, in {@code docs/packages.md}: one line a package, bottom first. */
final class PackageMap {

    private static final Path DRAWN = Path.of("docs", "packages.md");
    private static final Pattern LINE = Pattern.compile("\\| `([a-z.]+)` \\|[^|]*\\| (.*) \\|");
    private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

    private PackageMap() {}

    static Map<String, Set<String>> read() {
        Map<String, Set<String>> map = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(DRAWN)) {
                Matcher row = LINE.matcher(line);
                if (row.matches()) {
                    map.put(row.group(1), names(row.group(2)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return map;
    }

    private static Set<String> names(String cell) {
        Set<String> names = new TreeSet<>();
        Matcher found = NAME.matcher(cell);
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }
}
