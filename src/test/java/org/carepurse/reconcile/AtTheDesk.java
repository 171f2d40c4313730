package org.carepurse.reconcile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.statement.BroughtFile;
import org.carepurse.testing.CarePurseInstance;

/** Somebody at the desk of an account, with the statements of its bank. */
final class AtTheDesk {

    private final CarePurseInstance instance;
    final SignedIn who;
    final DeskAccount account;

    AtTheDesk(CarePurseInstance instance, SignedIn who) {
        this(instance, who, instance.get(DeskAccounts.class).of(who).get(0));
    }

    private AtTheDesk(CarePurseInstance instance, SignedIn who, DeskAccount account) {
        this.instance = instance;
        this.who = who;
        this.account = account;
    }

    /** At another account of theirs. */
    AtTheDesk at(String reference) {
        return new AtTheDesk(instance, who, instance.get(DeskAccounts.class).find(who, reference));
    }

    AtTheDesk as(SignedIn other) {
        return new AtTheDesk(instance, other, account);
    }

    /** @param entries each made by {@link #out} or {@link #in} */
    Outcome<String> brings(String opening, String closing, String... entries) {
        String statement =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Id>S</Id>
                %s%s%s</Stmt></BkToCstmrStmt></Document>"""
                        .formatted(balance("OPBD", opening), balance("CLBD", closing), String.join("\n", entries));
        try {
            Path file = Files.createTempFile("carepurse-test", ".xml");
            try {
                Files.writeString(file, statement);
                return instance.get(Reconciling.class)
                        .bringIn(who, RequestKey.fresh(), account, new BroughtFile(file, "statement.xml"));
            } finally {
                Files.delete(file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static String out(String day, String amount, String words) {
        return entry(day, amount, "DBIT", words, "");
    }

    static String in(String day, String amount, String words) {
        return entry(day, amount, "CRDT", words, "");
    }

    /** @param account fourteen digits, of whoever paid */
    static String inFrom(String account, String day, String amount, String words) {
        return entry(
                day,
                amount,
                "CRDT",
                words,
                "<RltdPties><DbtrAcct><Id><Othr><Id>%s</Id></Othr></Id></DbtrAcct></RltdPties>".formatted(account));
    }

    static String back(String day, String amount, String words) {
        return entry(day, amount, "CRDT", words, "<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf>");
    }

    private static String entry(String day, String amount, String way, String words, String returned) {
        return ("<Ntry><Amt Ccy=\"GBP\">%s</Amt><CdtDbtInd>%s</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>%s</Dt></BookgDt>"
                        + "<NtryDtls><TxDtls><RmtInf><Ustrd>%s</Ustrd></RmtInf>%s</TxDtls></NtryDtls></Ntry>")
                .formatted(amount, way, day, words, returned);
    }

    private static String balance(String kind, String amount) {
        String way = amount.startsWith("-") ? "DBIT" : "CRDT";
        return ("<Bal><Tp><CdOrPrtry><Cd>%s</Cd></CdOrPrtry></Tp><Amt Ccy=\"GBP\">%s</Amt><CdtDbtInd>%s</CdtDbtInd></Bal>")
                .formatted(kind, amount.replace("-", ""), way);
    }

    List<DeskLine> lines(LineSights.Show show) {
        return instance.get(LineSights.class).lines(who, account, show, "", 0, 100);
    }

    DeskLine line(String words) {
        return instance.get(LineSights.class)
                .lines(who, account, LineSights.Show.ALL, words, 0, 2)
                .get(0);
    }

    ByHand.Line named(String words) {
        return new ByHand.Line(account, line(words).line().id());
    }

    Outcome<String> takesBack(String line, String why) {
        return instance.get(Undoing.class).undo(who, RequestKey.fresh(), named(line), why);
    }

    /** What is open is matched once more. */
    void looksAgain() {
        instance.get(Reconciling.class).match(who, account);
    }

    List<BookEntry> waiting() {
        return instance.get(LineSights.class).notOnStatement(who, account, 0, 10);
    }

    BankProof proof() {
        return instance.get(BankProofs.class).of(who, account).orElseThrow();
    }

    String named(BankProof.Why why) {
        return proof().named().stream()
                .filter(item -> item.why() == why)
                .map(item -> Sterling.print(item.amount()))
                .findFirst()
                .orElse("nothing");
    }
}
