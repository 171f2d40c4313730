package org.carepurse.web.holding;

import java.time.LocalDate;
import org.carepurse.holding.AgreementSight;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.TypedDate;

/**
 * Giving notice that an agreement ends, with what was typed.
 *
 * @param earliest the first day that whoever gives notice may name
 */
public record NoticePage(
        AgreementSight sight, LocalDate earliest, TypedDate lastDay, String reason, Problems problems) {

    public String path() {
        return "/agreements/" + sight.agreement().reference();
    }
}
