package org.carepurse.web.directory;

import org.carepurse.web.frame.Problems;

/** Fetching a file of services without a price, and sending it back filled in. */
public record PriceFilePage(UnpricedFilters filters, Problems problems) {}
