package org.carepurse.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The test drives a real Chromium against the started CarePurse: each test that asks for a {@code Page} gets a fresh
 * one, signed in as nobody, whose addresses begin at the home page. Skipped, visibly, where there is no Chromium.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InBrowserExtension.class)
public @interface InBrowser {

    /** Whether pages may run their script; the service must work without. */
    boolean script() default true;
}
