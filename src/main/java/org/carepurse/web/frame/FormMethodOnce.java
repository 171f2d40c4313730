package org.carepurse.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.ws.rs.container.PreMatching;

/**
 * Lets the framework's filter for forms that name another method be made once. It is made anew for every request, of a page
 * and of the interface, and looks through every library for its parts each time: a third of what a request cost.
 */
public class FormMethodOnce implements Extension {

    private static final String FILTER = "org.eclipse.krazo.forms.FormMethodOverwriteFilter";

    <T> void makeOnce(@Observes @WithAnnotations(PreMatching.class) ProcessAnnotatedType<T> type) {
        if (FILTER.equals(type.getAnnotatedType().getJavaClass().getName())) {
            type.configureAnnotatedType()
                    .remove(annotation -> annotation.annotationType() == RequestScoped.class)
                    .add(ApplicationScoped.Literal.INSTANCE);
        }
    }
}
