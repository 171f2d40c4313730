package org.carepurse.web.audit;

import java.util.List;
import org.carepurse.web.component.Cell;
import org.carepurse.web.component.Option;
import org.carepurse.web.frame.Problems;

/**
 * A part of the trail, as searched for.
 *
 * @param acts the kinds of act to choose from
 * @param rows an event each: when, who, what, to which record, why and with which facts
 * @param next the address of the part that follows; empty at the end
 */
public record TrailPage(TrailForm form, List<Option> acts, List<List<Cell>> rows, String next, Problems problems) {}
