package org.carepurse.web.holding;

import java.util.List;
import java.util.Optional;
import org.carepurse.holding.AgreementSight;
import org.carepurse.holding.Frequency;
import org.carepurse.holding.OwnPart;
import org.carepurse.holding.PlanToPay;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.TypedDate;

/**
 * What is missing of a person's own part, the letter about it, and what was agreed about paying it.
 *
 * @param letter its paragraphs
 * @param agrees the commissioner's finance, who may agree a plan to pay
 * @param instalment as typed, as are the next two
 */
public record ArrearsPage(
        AgreementSight sight,
        OwnPart ownPart,
        Optional<PlanToPay> plan,
        List<String> letter,
        boolean agrees,
        String instalment,
        String every,
        TypedDate first,
        boolean done,
        Problems problems) {

    public String path() {
        return "/agreements/" + sight.agreement().reference() + "/arrears";
    }

    public List<Frequency> frequencies() {
        return List.of(Frequency.WEEKLY, Frequency.TWO_WEEKLY, Frequency.FOUR_WEEKLY, Frequency.MONTHLY);
    }
}
