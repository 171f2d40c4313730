package org.carepurse.web.payment;

import java.util.Arrays;
import java.util.List;
import org.carepurse.payment.PayingAccount;
import org.carepurse.payment.RouteName;
import org.carepurse.web.component.Option;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Problems;
import org.carepurse.web.frame.TypedDate;

/** Preparing a run, with what was typed last. */
public record PreparePage(
        List<PayingAccount> accounts,
        String account,
        TypedDate cutOff,
        TypedDate payOn,
        String route,
        Problems problems) {

    public List<Option> accountOptions() {
        return accounts.stream()
                .map(one -> Option.of(
                        one.reference(), one.name() + " " + one.account().masked()))
                .toList();
    }

    public List<Option> routeOptions(Frame frame) {
        return Arrays.stream(RouteName.values())
                .map(name -> Option.of(name.name(), frame.say("payment.route." + name)))
                .toList();
    }
}
