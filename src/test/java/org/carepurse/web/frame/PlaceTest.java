package org.carepurse.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceTest {

    private static final Set<String> PAGES = new ClassFileImporter()
            .importPackages("org.carepurse.web").stream()
                    .flatMap(type -> type.getMethods().stream())
                    .filter(method -> method.isAnnotatedWith(GET.class) && isOfController(method))
                    .map(method -> path(method.getOwner()) + path(method))
                    .collect(Collectors.toSet());

    @ParameterizedTest
    @EnumSource(Place.class)
    void every_place_in_the_navigation_is_a_page(Place place) {
        assertThat(PAGES).contains(place.path());
    }

    private static boolean isOfController(JavaMethod method) {
        return method.isAnnotatedWith(Controller.class) || method.getOwner().isAnnotatedWith(Controller.class);
    }

    private static String path(JavaClass type) {
        return type.isAnnotatedWith(Path.class)
                ? slashed(type.getAnnotationOfType(Path.class).value())
                : "";
    }

    private static String path(JavaMethod method) {
        return method.isAnnotatedWith(Path.class)
                ? slashed(method.getAnnotationOfType(Path.class).value())
                : "";
    }

    private static String slashed(String path) {
        return path.isEmpty() ? "" : "/" + path.replaceFirst("^/", "");
    }
}
