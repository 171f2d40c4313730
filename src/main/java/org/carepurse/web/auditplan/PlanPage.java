package org.carepurse.web.auditplan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.carepurse.auditplan.AuditPlanState;
import org.carepurse.auditplan.Band;
import org.carepurse.auditplan.CaseRow;
import org.carepurse.auditplan.CaseState;
import org.carepurse.auditplan.PlanSight;
import org.carepurse.auditplan.RiskFactor;
import org.carepurse.web.component.Option;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Paging;
import org.carepurse.web.frame.Problems;

/**
 * One audit plan with a page of its cases.
 *
 * @param band the one that cases are narrowed to; null for all
 * @param state the same of where they are
 * @param found one more than the page shows, when there are more
 */
public record PlanPage(
        PlanSight sight,
        Band band,
        CaseState state,
        List<CaseRow> found,
        Paging paging,
        boolean mayExamine,
        Problems problems) {

    public String path() {
        return "/audit-plans/" + sight.plan().reference();
    }

    public List<CaseRow> rows() {
        return paging.cut(found);
    }

    public int last() {
        return paging.last(found);
    }

    public String address(int page) {
        return path() + "?band=" + name(band) + "&state=" + name(state) + "&page=" + page;
    }

    public boolean mayClose() {
        return mayExamine && sight.plan().state() == AuditPlanState.OPEN;
    }

    public static String name(Enum<?> chosen) {
        return chosen == null ? "" : chosen.name();
    }

    public static String factors(Set<RiskFactor> factors, Frame frame) {
        return factors.isEmpty()
                ? frame.say("auditplan.factors.none")
                : factors.stream()
                        .map(each -> frame.say("auditplan.factor." + each))
                        .collect(Collectors.joining(", "));
    }

    public List<Option> bands(Frame frame) {
        return options(Band.values(), "auditplan.band.", frame);
    }

    public List<Option> states(Frame frame) {
        return options(CaseState.values(), "auditplan.case.state.", frame);
    }

    private static List<Option> options(Enum<?>[] all, String words, Frame frame) {
        List<Option> options = new ArrayList<>(List.of(Option.of("", frame.say("auditplan.filter.all"))));
        Arrays.stream(all)
                .map(each -> Option.of(each.name(), frame.say(words + each)))
                .forEach(options::add);
        return options;
    }
}
