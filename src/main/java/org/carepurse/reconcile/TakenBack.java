package org.carepurse.reconcile;

import java.time.LocalDate;

/**
 * What was said of a line until somebody took it back.
 *
 * @param matched what was said
 * @param by who took it back
 */
public record TakenBack(Matched matched, String by, LocalDate on, String because) {}
