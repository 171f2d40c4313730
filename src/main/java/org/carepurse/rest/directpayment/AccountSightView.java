package org.carepurse.rest.directpayment;

import java.time.LocalDate;
import org.carepurse.directpayment.AccountReading.AccountSight;
import org.carepurse.directpayment.LineFilter;
import org.carepurse.money.Sterling;
import org.carepurse.statement.StatedBalance;

/**
 * An account with what is in it.
 *
 * @param inBooksPence what is in it when everything that was explained is taken into account
 * @param atBankPence what the bank last said; absent when no statement says so
 * @param atBankOn the day of which the bank said so
 * @param toExplain how many lines nobody has said anything of
 * @param needReceipt how many payments nothing shows yet
 */
public record AccountSightView(
        HeldAccountView account,
        long inBooksPence,
        Long atBankPence,
        LocalDate atBankOn,
        long toExplain,
        long needReceipt,
        long lines) {

    static AccountSightView of(AccountSight sight) {
        return new AccountSightView(
                HeldAccountView.of(sight.account()),
                Sterling.inPence(sight.inBooks()),
                sight.atBank()
                        .flatMap(StatedBalance::closing)
                        .map(Sterling::inPence)
                        .orElse(null),
                sight.atBank().flatMap(StatedBalance::lastDay).orElse(null),
                sight.counts().get(LineFilter.TO_EXPLAIN),
                sight.counts().get(LineFilter.NEEDS_RECEIPT),
                sight.counts().get(LineFilter.ALL));
    }
}
