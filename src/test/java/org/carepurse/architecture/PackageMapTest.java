package org.carepurse.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The whole map of the code: every package is on it, every arrow between two packages is on it, every arrow on it is
 * used, and all of them point down. Within the outer ring, {@code web.order} may not use {@code web.invoice}; what the
 * pages share is in {@code web.frame} and {@code web.component}, what the interface shares in {@code rest.frame}.
 */
class PackageMapTest {

    private static final String ROOT = "org.carepurse.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.carepurse");

    /** The arrows drawn in the map, listed from the bottom up: a package may use only what stands above its own line. */
    private static final Map<String, Set<String>> MAP = PackageMap.read();

    @Test
    void every_package_is_on_the_map() {
        assertThat(used().keySet()).isSubsetOf(MAP.keySet());
    }

    @Test
    void every_package_on_the_map_exists() {
        assertThat(MAP.keySet()).isSubsetOf(used().keySet());
    }

    @Test
    void every_arrow_between_packages_is_on_the_map() {
        used().forEach((from, to) -> assertThat(MAP.getOrDefault(from, Set.of()))
                .as("what %s may use", from)
                .containsAll(to));
    }

    @Test
    void every_arrow_on_the_map_is_used() {
        MAP.forEach((from, to) ->
                assertThat(used().get(from)).as("what %s does use", from).containsAll(to));
    }

    @Test
    void arrows_point_down_only_so_there_is_no_cycle() {
        Set<String> below = new TreeSet<>();
        MAP.forEach((from, to) -> {
            assertThat(below).as("what stands below %s", from).containsAll(to);
            below.add(from);
        });
    }

    private static Map<String, Set<String>> used() {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            if (isViews(type)) {
                continue;
            }
            String from = nameOf(type);
            arrows.computeIfAbsent(from, name -> new TreeSet<>()).addAll(usedBy(type, from));
        }
        return arrows;
    }

    private static Set<String> usedBy(JavaClass type, String from) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> target.getPackageName().startsWith(ROOT) && !isViews(target))
                .map(PackageMapTest::nameOf)
                .filter(to -> !to.equals(from))
                .collect(Collectors.toSet());
    }

    /** Pages are compiled from templates; they are the web packages' own. */
    private static boolean isViews(JavaClass type) {
        return type.getPackageName().startsWith(ROOT + "views");
    }

    private static String nameOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }
}
