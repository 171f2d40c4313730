package org.carepurse.directory;

import java.util.Map;
import org.carepurse.outcome.Refusal;

/**
 * What came of pricing many services.
 *
 * @param priced how many were
 * @param refused why others were not, by the reference of the service
 */
public record BulkPriced(int priced, Map<String, Refusal> refused) {}
