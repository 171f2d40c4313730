package org.carepurse.rest.claimfile;

import java.util.List;
import org.carepurse.claimfile.ClaimOutcome;
import org.carepurse.claimfile.ClaimReport;
import org.carepurse.claimfile.ClaimWords;
import org.carepurse.money.Sterling;

/**
 * What became of one line of a file.
 *
 * @param line where it begins in the file, the heading being line 1
 * @param field the heading of the column to mend; absent when it is none in particular
 * @param code which mistake or rule stands against it, for programs; absent when none does
 * @param title what stands against it, in a sentence
 * @param next what to do about it
 * @param became the invoice or the delivery that it became part of
 */
public record ClaimLineView(
        int line,
        ClaimOutcome outcome,
        String field,
        String code,
        String title,
        String next,
        String became,
        long amountPence,
        long owedPence,
        List<String> reasons) {

    static ClaimLineView of(ClaimReport line, ClaimWords words) {
        return new ClaimLineView(
                line.line(),
                line.outcome(),
                orAbsent(line.why().field()),
                orAbsent(line.why().code()),
                orAbsent(words.what(line)),
                orAbsent(words.next(line)),
                orAbsent(line.became()),
                Sterling.inPence(line.amount()),
                Sterling.inPence(line.owed()),
                line.reasons().stream().map(Enum::name).toList());
    }

    private static String orAbsent(String text) {
        return text.isEmpty() ? null : text;
    }
}
