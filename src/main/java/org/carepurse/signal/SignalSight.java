package org.carepurse.signal;

import java.util.Map;

/**
 * A signal as whoever may look at it sees it.
 *
 * @param person whom it is about; empty when it is about a provider alone
 * @param provider empty when it is about nobody in particular
 * @param judges the names of those who judged it
 */
public record SignalSight(Signal signal, String person, String provider, Map<Long, String> judges) {}
