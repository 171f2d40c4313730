package org.carepurse.rest.frame;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.Provider;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.glassfish.jersey.jackson.JacksonFeature;

/** The programming interface, mounted at {@code /api}: every resource and provider under {@code rest}, and no page. */
@ApplicationPath("api")
public class RestInterface extends Application {

    private static final String PACKAGE = "org.carepurse.rest.";

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = new HashSet<>();
        CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.getName().startsWith(PACKAGE))
                .filter(type -> type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class))
                .forEach(classes::add);
        return classes;
    }

    /** JSON without the library's own words for what it cannot read: they name our classes. */
    @Override
    public Set<Object> getSingletons() {
        return Set.of(JacksonFeature.withoutExceptionMappers(), new JsonText());
    }

    /** The interface is described by OpenAPI, and not a second time. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
