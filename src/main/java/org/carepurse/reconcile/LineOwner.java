package org.carepurse.reconcile;

import java.time.LocalDate;

/**
 * Who finds out what an open line is.
 *
 * @param note what they know of it so far; may be empty
 */
public record LineOwner(String name, LocalDate since, String note) {}
