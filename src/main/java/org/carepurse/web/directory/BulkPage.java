package org.carepurse.web.directory;

import java.util.List;
import org.carepurse.web.component.Choice;
import org.carepurse.web.component.Option;
import org.carepurse.web.frame.Problems;

/**
 * Choosing services without a price, and their price.
 *
 * @param total how many there are that fit; the choices are the first of them
 */
public record BulkPage(
        BulkForm form, String category, String borough, List<Option> categories, List<Option> boroughs, List<Option> units,
        long total, List<Choice> services, Problems problems) {}
