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

    /**
     * The framework of the pages joins every application that does not know this filter yet, and makes each of its requests
     * ready for a page. The filter itself is bound to pages, and does nothing here.
     */
    private static final String KEEPS_PAGES_AWAY = "org.eclipse.krazo.core.ViewResponseFilter";

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes = new HashSet<>();
        CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .<Class<?>>map(bean -> bean.getBeanClass())
                .filter(type -> type.getName().startsWith(PACKAGE))
                .filter(type -> type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class))
                .forEach(classes::add);
        classes.add(named(KEEPS_PAGES_AWAY));
        return classes;
    }

    private static Class<?> named(String name) {
        try {
            return Thread.currentThread().getContextClassLoader().loadClass(name);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException("The server's framework for pages has changed", gone);
        }
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
