package org.carepurse.claimfile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.carepurse.audit.RequestKey;
import org.carepurse.identity.SignedIn;
import org.carepurse.invoice.Invoicing;
import org.carepurse.invoice.ManyInvoices;
import org.carepurse.invoice.WriteInvoice;
import org.carepurse.outcome.Outcome;
import org.carepurse.outcome.WrongInput;

/** Invoices: lines with the same number are one. */
@ApplicationScoped
class InvoiceClerk implements Clerk {

    private final Invoicing invoicing;
    private final ManyInvoices invoices;

    @Inject
    InvoiceClerk(Invoicing invoicing, ManyInvoices invoices) {
        this.invoicing = invoicing;
        this.invoices = invoices;
    }

    @Override
    public FileKind kind() {
        return FileKind.INVOICES;
    }

    @Override
    public Optional<WrongInput> mistake(ClaimRow row) {
        try {
            ClaimedLine.read(row);
            return Optional.empty();
        } catch (WrongInput wrong) {
            return Optional.of(wrong);
        }
    }

    @Override
    public Optional<String> together(ClaimRow row) {
        try {
            return Optional.of(ClaimedLine.number(row).key());
        } catch (WrongInput unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public List<ClaimReport> tryOut(SignedIn who, Claim claim) {
        List<ClaimedLine> lines = lines(claim);
        for (int i = 1; i < lines.size(); i++) {
            Optional<WrongInput> difference = lines.get(i).differenceFrom(lines.get(0));
            if (difference.isPresent()) {
                return keepBack(claim, claim.rows().get(i).line(), difference.get());
            }
        }
        WriteInvoice asked = written(lines);
        return invoices.sentBefore(who, asked)
                .map(before -> standing(claim, ClaimOutcome.KNOWN, before))
                .orElseGet(() -> rehearse(who, claim, asked));
    }

    private List<ClaimReport> rehearse(SignedIn who, Claim claim, WriteInvoice asked) {
        Outcome<List<ManyInvoices.LineStanding>> come = invoices.rehearse(who, asked);
        return come.isDone()
                ? inPlace(claim, ClaimOutcome.READY, "", come.value())
                : claim.each(line -> ClaimReport.refused(line, come.why()));
    }

    @Override
    public List<ClaimReport> send(SignedIn who, RequestKey key, Claim claim) {
        WriteInvoice asked = written(lines(claim));
        Outcome<String> sent = invoicing.writeAndSend(who, key, asked);
        if (sent.isDone()) {
            return standing(claim, ClaimOutcome.SENT, sent.value());
        }
        return invoices.sentBefore(who, asked)
                .map(before -> standing(claim, ClaimOutcome.KNOWN, before))
                .orElseGet(() -> claim.each(line -> ClaimReport.refused(line, sent.why())));
    }

    private List<ClaimReport> standing(Claim claim, ClaimOutcome outcome, String invoice) {
        return inPlace(
                claim, outcome, invoice, invoices.standings(List.of(invoice)).get(invoice));
    }

    private static List<ClaimReport> inPlace(
            Claim claim, ClaimOutcome outcome, String invoice, List<ManyInvoices.LineStanding> standings) {
        return IntStream.range(0, standings.size())
                .mapToObj(i -> ClaimReport.standing(claim.rows().get(i).line(), outcome, invoice, standings.get(i)))
                .toList();
    }

    private static List<ClaimedLine> lines(Claim claim) {
        return claim.rows().stream().map(ClaimedLine::read).toList();
    }

    private static WriteInvoice written(List<ClaimedLine> lines) {
        return new WriteInvoice(
                lines.get(0).order(),
                lines.get(0).head(),
                lines.stream().map(ClaimedLine::line).toList(),
                "");
    }
}
