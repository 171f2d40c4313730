package org.carepurse.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The test runs on the real database, through the real use cases: whatever bean its constructor or methods ask for comes
 * from the application ({@link CarePurseInstance}). The database is shared by all tests and never emptied, as the books
 * cannot be: each test makes people and money of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(OnDatabaseExtension.class)
public @interface OnDatabase {}
