package org.carepurse.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the beans of the application's inner packages, by the same annotations as the container does. */
final class UseCases {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final List<String> OUTER_RING = List.of("web", "rest", "command", "runtime", "launch", "views");

    private UseCases() {}

    static Class<?>[] all() {
        Path root = CLASSES.resolve("org/carepurse");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !OUTER_RING.contains(
                            root.relativize(file).getName(0).toString()))
                    .<Class<?>>map(UseCases::load)
                    .filter(UseCases::isBean)
                    .toArray(Class<?>[]::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isBean(Class<?> type) {
        return type.isAnnotationPresent(ApplicationScoped.class)
                || type.isAnnotationPresent(Dependent.class)
                || type.isAnnotationPresent(Interceptor.class);
    }

    private static Class<?> load(Path file) {
        String name = CLASSES.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
        try {
            return Class.forName(name, false, UseCases.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
