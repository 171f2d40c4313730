package org.carepurse.web.directory;

import java.util.List;

/**
 * What came of it.
 *
 * @param refused each service that was left as it was, with the reason
 */
public record BulkDonePage(int priced, List<String> refused) {}
