package org.carepurse.rest.directory;

import java.util.List;
import java.util.Optional;
import org.carepurse.directory.PriceFiles;
import org.carepurse.directory.PriceLine;
import org.carepurse.outcome.Refusal;
import org.carepurse.words.Words;

/**
 * What a file of prices comes to.
 *
 * @param priced how many prices are set
 * @param leftOpen how many lines ask for no price
 * @param left the lines whose price is not set, with the reason
 */
public record PriceFileView(int priced, long leftOpen, List<LeftLine> left) {

    /** @param line where it begins, the heading being line 1; @param code the rule or the mistake; @param why in a sentence */
    public record LeftLine(long line, String service, String code, String why) {}

    static PriceFileView of(List<PriceLine> lines, PriceFiles.Report report, Words words) {
        return new PriceFileView(
                report.priced(),
                lines.stream().filter(PriceLine::isLeftOpen).count(),
                lines.stream()
                        .flatMap(line -> left(line, report.refused().get(line.line()), words).stream())
                        .toList());
    }

    private static Optional<LeftLine> left(PriceLine line, Refusal refused, Words words) {
        return line.wrong()
                .map(wrong -> new LeftLine(line.line(), line.service(), wrong.code(), words.say(wrong)))
                .or(() -> Optional.ofNullable(refused)
                        .map(why -> new LeftLine(line.line(), line.service(), why.code(), words.say(why))));
    }
}
