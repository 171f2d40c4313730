package org.carepurse.web.workload;

import java.util.List;
import org.carepurse.web.component.Option;
import org.carepurse.web.component.Pagination;
import org.carepurse.web.frame.Frame;
import org.carepurse.words.Words;
import org.carepurse.workload.Band;
import org.carepurse.workload.WorkList;
import org.carepurse.workload.WorkRow;

/** A page of the list behind a number of work. */
public record ListPage(WorkList list, List<Band> bands, Band band, List<WorkRow> rows, int number, int last) {

    static List<String> heads(WorkList list, Words words) {
        return List.of(
                words.say("workload.head.called." + list),
                words.say("workload.head.person"),
                words.say("workload.head.provider"),
                words.say("workload.head.since." + list),
                words.say("workload.head.amount"));
    }

    public boolean hasPeople() {
        return list != WorkList.BANK_LINES;
    }

    public boolean hasProviders() {
        return list != WorkList.REVIEWS && list != WorkList.NO_DELIVERY && hasPeople();
    }

    public boolean hasAmounts() {
        return list.isOfMoney();
    }

    /** Where the record is that a row is about. */
    public String leads(WorkRow row) {
        return switch (list) {
            case REVIEWS, NO_DELIVERY -> "/plans/" + row.leadsTo();
            case EXCEPTIONS, INVOICES, PAYMENTS -> "/invoices/" + row.leadsTo();
            case BANK_LINES -> "/reconcile/" + row.leadsTo();
            case SIGNALS -> "/signals/" + row.leadsTo();
        };
    }

    public String called(WorkRow row, Frame frame) {
        return row.called().isBlank() ? frame.say("workload.no-reference") : called(list, row, frame.words());
    }

    /** A signal is known by what its rule looks for. */
    static String called(WorkList list, WorkRow row, Words words) {
        return list == WorkList.SIGNALS ? words.say("signal.rule." + row.called()) : row.called();
    }

    public List<Option> ages(Frame frame) {
        return bands.stream()
                .map(each -> Option.of(each.name(), frame.say("workload.band." + each.name())))
                .toList();
    }

    public String file(String form) {
        return "/work/list/" + form + asked();
    }

    private String asked() {
        return "?of=" + list.address() + "&age=" + band.name();
    }

    public Pagination pages(Frame frame) {
        return frame.pages(number, last, page -> "/work/list" + asked() + "&page=" + page);
    }
}
