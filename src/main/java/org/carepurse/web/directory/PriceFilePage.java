package org.carepurse.web.directory;

import java.util.List;
import org.carepurse.web.component.Option;
import org.carepurse.web.frame.Problems;

/** Fetching a file of services without a price, and sending it back filled in. */
public record PriceFilePage(List<Option> categories, List<Option> boroughs, List<Option> sources, Problems problems) {}
