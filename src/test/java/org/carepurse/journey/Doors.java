package org.carepurse.journey;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every address there is, as the controllers and the description of the interface have them: a new one is found by itself. */
final class Doors {

    private Doors() {}

    static SortedSet<Door> all() {
        SortedSet<Door> all = new TreeSet<>(ofPages());
        all.addAll(ofInterface());
        return all;
    }

    private static SortedSet<Door> ofPages() {
        SortedSet<Door> doors = new TreeSet<>();
        for (JavaClass found : new ClassFileImporter().importPackages("org.carepurse.web")) {
            if (found.isAnnotatedWith(Path.class)) {
                Class<?> controller = found.reflect();
                String root = controller.getAnnotation(Path.class).value();
                for (Method method : controller.getDeclaredMethods()) {
                    verb(method).ifPresent(verb -> doors.add(Door.written(verb, root + "/" + rest(method))));
                }
            }
        }
        return doors;
    }

    static SortedSet<Door> ofInterface() {
        Map<String, Map<String, Object>> paths = DescribedCall.description().getMap("paths");
        SortedSet<Door> doors = new TreeSet<>();
        paths.forEach((path, asked) -> asked.keySet().stream()
                .filter(verb -> Stream.of("get", "post", "put", "delete").anyMatch(verb::equals))
                .filter(verb -> path.startsWith("/api/"))
                .map(verb -> Door.written(verb.toUpperCase(Locale.ROOT), path))
                .map(Doors::aboutPlan)
                .forEach(doors::add));
        return doors;
    }

    /** Where the plan is named in the question or in the call, and not in the path, it makes the same difference. */
    private static Door aboutPlan(Door door) {
        DescribedCall call = DescribedCall.of(door);
        return call.asks("plan") || call.names("plan") ? new Door(door.verb(), door.path() + "?plan={plan}") : door;
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst();
    }

    private static String rest(Method method) {
        Path path = method.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }
}
