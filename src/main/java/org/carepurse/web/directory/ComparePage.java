package org.carepurse.web.directory;

import java.util.List;
import org.carepurse.directory.ComparedService;

/**
 * A few services beside each other.
 *
 * @param search the search they were ticked in, to go back to
 * @param mayBuy whether the person who looks buys for themselves or for someone
 */
public record ComparePage(List<ComparedService> services, SearchForm search, Shown shown, boolean mayBuy) {}
