package org.carepurse.web.directory;

import java.util.List;
import org.carepurse.directory.Unpriced;
import org.carepurse.web.component.Choice;
import org.carepurse.web.component.Option;
import org.carepurse.web.frame.Problems;

/**
 * Choosing services without a price, and their price.
 *
 * @param wanted which are shown to choose from
 * @param total how many there are that fit; the choices are the first of them
 */
public record BulkPage(
        BulkForm form,
        Unpriced.Wanted wanted,
        UnpricedFilters filters,
        List<Option> units,
        long total,
        List<Choice> services,
        Problems problems) {}
