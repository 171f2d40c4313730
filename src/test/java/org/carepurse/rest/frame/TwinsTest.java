package org.carepurse.rest.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What people do on a page, programs do too: each act of the pages has its twin in the interface, or a reason why it
 * needs none. Both stand in {@code twins.txt}.
 */
class TwinsTest {

    private static final String NONE = "none: ";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.carepurse.web", "org.carepurse.rest");

    private static final Map<String, String> TWINS = read();

    @Test
    void every_act_of_the_pages_is_in_the_list_and_no_other() {
        assertThat(acts("org.carepurse.web.")).containsExactlyInAnyOrderElementsOf(TWINS.keySet());
    }

    @Test
    void every_twin_in_the_list_is_an_act_of_the_interface() {
        assertThat(acts("org.carepurse.rest."))
                .containsAll(TWINS.values().stream()
                        .filter(twins -> !twins.startsWith(NONE))
                        .flatMap(twins -> Stream.of(twins.split(", ")))
                        .collect(Collectors.toSet()));
    }

    @Test
    void an_act_without_a_twin_says_why() {
        assertThat(TWINS.values()).noneMatch(twin -> twin.strip().equals(NONE.strip()) || twin.isBlank());
    }

    /** As {@code POST orders/{}}: what a part of the path is called does not matter. */
    private static Set<String> acts(String packages) {
        return CLASSES.stream()
                .filter(type -> type.getName().startsWith(packages) && type.isAnnotatedWith(Path.class))
                .map(type -> type.reflect())
                .flatMap(type -> Stream.of(type.getDeclaredMethods())
                        .filter(method -> verb(method) != null)
                        .map(method -> verb(method) + " " + path(type, method)))
                .collect(Collectors.toSet());
    }

    private static String verb(Method method) {
        if (method.isAnnotationPresent(POST.class)) {
            return "POST";
        }
        return method.isAnnotationPresent(DELETE.class) ? "DELETE" : null;
    }

    private static String path(AnnotatedElement... parts) {
        return Stream.of(parts)
                .map(part -> part.getAnnotation(Path.class))
                .filter(Objects::nonNull)
                .map(path -> path.value().replaceAll("\\{(?:[^{}]|\\{[^{}]*})*}", "{}"))
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining("/"));
    }

    private static Map<String, String> read() {
        try (InputStream list = TwinsTest.class.getResourceAsStream("twins.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" +-> +", 2))
                    .collect(Collectors.toMap(
                            parts -> parts[0].strip(), parts -> parts[1].strip(), (one, other) -> one, TreeMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
