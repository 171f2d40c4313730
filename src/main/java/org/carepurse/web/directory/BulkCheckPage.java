package org.carepurse.web.directory;

import org.carepurse.directory.BulkPrice;

/** What is about to be priced and approved. */
public record BulkCheckPage(BulkForm form, BulkPrice told, Shown shown) {}
