package org.carepurse.web.statement;

import java.util.List;
import java.util.stream.Stream;
import org.carepurse.bankfile.CsvHeading;
import org.carepurse.bankfile.CsvMapping;
import org.carepurse.bankfile.DayOrder;
import org.carepurse.web.component.Option;
import org.carepurse.web.frame.Problems;
import org.carepurse.words.Words;

/**
 * Which column of an account's files is which.
 *
 * @param account the address of the account; what is chosen goes to {@code columns} below it
 * @param columns those of the file at hand, or those that were chosen before
 * @param chosen what stands in the form
 */
public record ColumnsPage(String account, List<String> columns, Chosen chosen, Problems problems) {

    /** Each by its heading; empty where there is no such column. */
    public record Chosen(
            String separator,
            String day,
            String order,
            String in,
            String out,
            String unsigned,
            String text,
            String otherParty,
            String reference,
            String bankReference,
            String status,
            String fee) {}

    public static ColumnsPage asking(String account, CsvHeading heading, Problems problems) {
        return new ColumnsPage(
                account,
                heading.columns(),
                new Chosen(
                        String.valueOf(heading.separator()),
                        heading.day(),
                        heading.days().name(),
                        heading.in(),
                        heading.out(),
                        "IN",
                        heading.text(),
                        heading.otherParty(),
                        heading.reference(),
                        heading.bankReference(),
                        heading.status(),
                        heading.fee()),
                problems);
    }

    public static ColumnsPage known(String account, CsvMapping mapping, Problems problems) {
        CsvMapping.Words words = mapping.words();
        Chosen chosen = new Chosen(
                String.valueOf(mapping.separator()),
                mapping.day().column(),
                mapping.day().order().name(),
                mapping.change().in(),
                mapping.change().out(),
                mapping.change().unsigned().name(),
                words.text().stream().findFirst().orElse(""),
                words.otherParty(),
                words.reference(),
                words.bankReference(),
                mapping.status(),
                mapping.change().fee());
        return of(account, chosen, problems);
    }

    /** What was sent could not be kept. */
    public static ColumnsPage again(String account, ColumnsForm form, Problems problems) {
        return form.columns().isEmpty()
                ? of(account, form.chosen(), problems)
                : new ColumnsPage(account, form.columns(), form.chosen(), problems);
    }

    /** With no columns to choose from but those that were chosen. */
    private static ColumnsPage of(String account, Chosen chosen, Problems problems) {
        List<String> columns = Stream.of(
                        chosen.day(),
                        chosen.in(),
                        chosen.out(),
                        chosen.text(),
                        chosen.otherParty(),
                        chosen.reference(),
                        chosen.bankReference(),
                        chosen.status(),
                        chosen.fee())
                .filter(column -> !column.isBlank())
                .distinct()
                .toList();
        return new ColumnsPage(account, columns, chosen, problems);
    }

    public List<Option> options(Words words) {
        return Stream.concat(
                        Stream.of(Option.of("", words.say("statement.columns.none"))),
                        columns.stream().filter(column -> !column.isBlank()).map(column -> Option.of(column, column)))
                .toList();
    }

    public List<Option> orders(Words words) {
        return Stream.of(DayOrder.values())
                .map(order -> Option.of(order.name(), words.say("statement.columns.order." + order)))
                .toList();
    }
}
