package org.carepurse.web.reconcile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carepurse.reconcile.BankProof;
import org.carepurse.reconcile.DeskAccount;
import org.carepurse.reconcile.DeskLine;
import org.carepurse.reconcile.LineSights.Show;
import org.carepurse.reconcile.OpenLines;
import org.carepurse.statement.StatementReport;
import org.carepurse.web.component.Option;
import org.carepurse.web.frame.Frame;
import org.carepurse.web.frame.Problems;

/**
 * One account: its proof, and a page of its lines.
 *
 * @param saying the words that the lines shown have in them; empty for all
 * @param brought what the statement came to that was brought in just now, or null
 * @param done the key of what is said of what was done just now; empty when nothing was
 * @param mayAct whether they pay from the account; an auditor only looks
 */
public record AccountPage(
        DeskAccount account,
        Optional<BankProof> proof,
        OpenLines open,
        List<DeskLine> lines,
        Show show,
        String saying,
        StatementReport brought,
        String done,
        boolean mayAct,
        int current,
        int last,
        Problems problems) {

    public String address() {
        return "/reconcile/" + account.reference();
    }

    public String address(int page) {
        return "%s?show=%s&saying=%s&page=%d"
                .formatted(address(), show, URLEncoder.encode(saying, StandardCharsets.UTF_8), page);
    }

    public String address(DeskLine line) {
        return address() + "/lines/" + line.line().id();
    }

    /** Of which day the bank has told what is in the account, when it said so. */
    public String atTheBank(Frame frame) {
        return proof.map(BankProof::asAt)
                .map(day -> frame.say("reconcile.bank.as-at", day))
                .orElseGet(() -> frame.say("reconcile.bank"));
    }

    public List<Option> shows(Frame frame) {
        return Arrays.stream(Show.values())
                .map(one -> Option.of(one.name(), frame.say("reconcile.show." + one)))
                .toList();
    }
}
