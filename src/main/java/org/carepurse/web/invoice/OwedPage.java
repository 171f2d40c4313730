package org.carepurse.web.invoice;

import org.carepurse.invoice.Owed;

/** What a provider is owed, and what makes it up. */
public record OwedPage(Owed owed, int current, int last) {}
