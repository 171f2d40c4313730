package org.carepurse.web.identity;

import java.util.List;
import org.carepurse.web.frame.Problems;

/**
 * The budget holders whose purse a person may look at.
 *
 * @param chosen the reference of the one on show, or empty
 */
public record WhosePursePage(List<Holder> holders, String chosen, Problems problems) {

    public record Holder(String reference, String name, boolean isMe) {}
}
