package org.carepurse.web.keeping;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.carepurse.keeping.Counts;
import org.carepurse.keeping.DayCount;
import org.carepurse.keeping.SubLedger;

/**
 * The desk of whoever keeps people's money.
 *
 * @param count the last one; nothing before the first
 * @param isBureau which asks for a fee; who holds a fund is paid by what it provides
 * @param searched a part of a name or a plan's reference; empty for everybody
 * @param found how many people that is
 */
public record KeptMoneyPage(
        Optional<DayCount> count,
        Optional<Counts.Difference> difference,
        boolean isBureau,
        String searched,
        long found,
        List<SubLedger> people,
        int current,
        int last) {

    public String address(int number) {
        return "/kept-money?page=" + number + "&named=" + URLEncoder.encode(searched, StandardCharsets.UTF_8);
    }
}
