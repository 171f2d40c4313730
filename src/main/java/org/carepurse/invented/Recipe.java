package org.carepurse.invented;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One of the texts of SQL under {@code /invented}: statements in which names with a colon stand for numbers and days of ours. */
record Recipe(List<String> statements) {

    private static final Pattern NAME = Pattern.compile(":(\\w+)");
    private static final Map<String, String> KNOWN = read("known").stream()
            .collect(Collectors.toMap(text -> text.substring(0, text.indexOf(' ')), Function.identity()));

    static Recipe of(String name) {
        return new Recipe(read(name).stream()
                .map(text -> Macros.expand(replaced(text, KNOWN)))
                .toList());
    }

    /** Nothing that came from outside is among the values. */
    List<String> with(Map<String, String> values) {
        return statements.stream().map(text -> replaced(text, values)).toList();
    }

    private static String replaced(String text, Map<String, String> values) {
        return NAME.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(
                        Optional.ofNullable(values.get(name.group(1))).orElse(name.group())));
    }

    private static List<String> read(String name) {
        try (InputStream file = Recipe.class.getResourceAsStream("/invented/" + name + ".sql")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("--"))
                    .collect(Collectors.joining("\n"));
            return Arrays.stream(text.split(";\\s*(\n|$)"))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
