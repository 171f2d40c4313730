package org.carepurse.web.directory;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.directory.MissedTerms;
import org.carepurse.directory.PriceFile;
import org.carepurse.directory.PriceFiles;
import org.carepurse.directory.PriceFrom;
import org.carepurse.directory.PriceKind;
import org.carepurse.directory.PriceLine;
import org.carepurse.outcome.Refusal;
import org.carepurse.web.component.Cell;
import org.carepurse.words.Words;

/**
 * What a price file would do, or has done, line by line.
 *
 * @param done whether it is done; else it is only looked at
 * @param left how many lines were left open
 * @param rows each line that asks for a price
 * @param prices the prices that can be set, as a file again, to be sent back when they are confirmed
 */
public record PriceFileReportPage(boolean done, int priced, long left, List<List<Cell>> rows, String prices) {

    static PriceFileReportPage of(List<PriceLine> lines, PriceFiles.Report report, boolean done, Words words) {
        List<PriceLine> asking =
                lines.stream().filter(line -> !line.isLeftOpen()).toList();
        List<PriceLine> good = asking.stream()
                .filter(line -> line.told().isPresent() && !report.refused().containsKey(line.line()))
                .toList();
        return new PriceFileReportPage(
                done,
                report.priced(),
                lines.size() - asking.size(),
                asking.stream()
                        .map(line -> row(line, report.refused().get(line.line()), done, words))
                        .toList(),
                PriceFile.write(good));
    }

    private static List<Cell> row(PriceLine line, Refusal refused, boolean done, Words words) {
        String what =
                line.wrong().map(words::say).orElseGet(() -> refused == null ? price(line, words) : words.say(refused));
        boolean left = line.wrong().isPresent() || refused != null;
        String outcome = left ? "directory.file.left" : done ? "directory.file.good" : "directory.file.can";
        return List.of(
                Cell.of(String.valueOf(line.line())),
                Cell.of(line.service()),
                Cell.of(words.say(outcome)),
                Cell.of(what));
    }

    private static String price(PriceLine line, Words words) {
        return line.told()
                .map(told -> Stream.of(from(told, words), kind(told, words), missed(told.missed(), words))
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining(". ")))
                .orElse("");
    }

    private static String from(PriceFrom told, Words words) {
        return words.say(
                "directory.price-from", words.say("directory.price." + told.unit(), told.price()), told.from());
    }

    /** Nothing for a price for each one, as most are. */
    private static String kind(PriceFrom told, Words words) {
        return told.kind() == PriceKind.PER_UNIT ? "" : words.say("directory.price-kind." + told.kind());
    }

    private static String missed(MissedTerms terms, Words words) {
        return terms.allowCharge()
                ? words.say("directory.missed." + terms.kind(), terms.percent(), terms.noticeDays())
                : "";
    }
}
