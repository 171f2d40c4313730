package org.carepurse.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carepurse.audit.RequestKey;
import org.carepurse.money.Sterling;
import org.carepurse.outcome.Outcome;
import org.carepurse.reference.Ids;
import org.carepurse.testing.CarePurseInstance;
import org.carepurse.testing.OnDatabase;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What {@code docs/ledger.md} tells is what the ledger does. */
@OnDatabase
class LedgerPaperTest {

    private final Ledger ledger;
    private final TestBooks books;
    private final long pot = Ids.next();
    private final long bankAccount = Ids.next();
    private final long nextYear = Ids.next();
    private final long managedLine = Ids.next();
    private final long managedAccount = Ids.next();
    private final long managedPot = Ids.next();
    private final long newLine = Ids.next();
    private final long newPot = Ids.next();
    private final long newAccount = Ids.next();
    private final long stripesBalance = Ids.next();
    private final long ownBank = Ids.next();
    private long hold;
    private Posted last;

    LedgerPaperTest(CarePurseInstance carePurse) {
        ledger = carePurse.get(Ledger.class);
        books = TestBooks.of(carePurse);
    }

    @Test
    void the_chart_of_accounts_is_the_one_in_the_code() throws IOException {
        List<List<String>> chart = table("Account");
        assertThat(chart).extracting(row -> kind(row.get(0))).containsExactly(AccountKind.values());
        for (List<String> row : chart) {
            assertThat(Arrays.stream(row.get(3).split(", ")).map(LedgerPaperTest::kind))
                    .containsExactlyInAnyOrderElementsOf(kind(row.get(0)).flowsTo());
        }
    }

    @Test
    void the_life_of_a_hold_is_the_one_in_the_code() throws IOException {
        List<List<String>> life = table("Hold is");
        assertThat(life).extracting(row -> state(row.get(0))).containsExactly(HoldState.values());
        for (List<String> row : life) {
            for (HoldState.Act act : HoldState.Act.values()) {
                String drawn = row.get(act.ordinal() + 1);
                assertThat(state(row.get(0))
                                .after(act)
                                .map(LedgerPaperTest::drawn)
                                .orElse("—"))
                        .isEqualTo(drawn);
            }
        }
    }

    @Test
    void every_entry_moves_what_it_says_and_leaves_what_it_says() throws IOException {
        List<List<String>> acts = tables("Act");
        assertThat(acts)
                .extracting(LedgerPaperTest::word)
                .contains(
                        "fund",
                        "promise",
                        "contribute",
                        "let",
                        "withdraw",
                        "allocate",
                        "return",
                        "hold",
                        "settle",
                        "release",
                        "void",
                        "expire",
                        "correct",
                        "send",
                        "confirm",
                        "owe",
                        "pay",
                        "bank",
                        "credit",
                        "cover",
                        "uncover",
                        "refund",
                        "carry",
                        "recover",
                        "charge",
                        "draw",
                        "move",
                        "hand",
                        "take",
                        "transfer",
                        "spend");
        String figures = "";
        for (List<String> row : acts) {
            if (row.get(0).equals("Act")) {
                figures = row.get(2);
                continue;
            }
            Document document = new Document("page", "LEDGER-" + Ids.next());
            last = act(row.get(0), document);
            assertThat(moves(document)).as(row.get(0)).isEqualTo(row.get(1));
            assertThat(figures(figures)).as(row.get(0)).isEqualTo(row.subList(2, row.size()));
        }
    }

    /** The figures of the table whose first figure has this heading. */
    private List<String> figures(String first) {
        return switch (first) {
            case "Unallocated" -> balances();
            case "Owed" -> onTheWay();
            case "Promised" -> paidIn();
            case "Available" -> credited();
            case "Can be spent" -> covered();
            case "Year's line" -> closed();
            case "Old goal" -> movedOn();
            case "Left for the goal" -> ownAccount();
            case "Still promised" -> neverPaid();
            case "Stripe's balance" -> betweenAccounts();
            default -> throw new IllegalArgumentException("The page has a table that nobody fills in: " + first);
        };
    }

    private Posted act(String sentence, Document document) {
        Occasion occasion = new Occasion(document, TestBooks.TODAY, RequestKey.fresh(), books.commissioner, 7);
        Money amount = amountIn(sentence);
        return books.<Outcome<Posted>>act(() -> switch (sentence.split(" £|,|$")[0]) {
                    case "fund" -> ledger.fund(books.line, amount, occasion);
                    case "withdraw" -> ledger.withdraw(books.line, amount, occasion);
                    case "allocate" -> ledger.allocate(books.line, pot, amount, occasion);
                    case "return" -> ledger.returnToLine(pot, books.line, amount, occasion);
                    case "hold" ->
                        ledger.hold(HoldRequest.of(occasion, pot, amount).keptUntil(TestBooks.TODAY.minusDays(1)))
                                .map(placed -> {
                                    hold = placed.holdId();
                                    return new Posted(placed.entryId());
                                });
                    case "settle" ->
                        ledger.settle(
                                hold,
                                amount,
                                books.provider,
                                sentence.endsWith("kept") ? Remainder.KEPT : Remainder.RELEASED,
                                occasion);
                    case "release" -> ledger.release(hold, amount, occasion);
                    case "release all" -> ledger.releaseAll(hold, occasion);
                    case "void" -> ledger.voidHold(hold, occasion);
                    case "expire" -> ledger.expire(hold, occasion);
                    case "correct the last entry" -> ledger.correct(last.entryId(), occasion);
                    case "send" -> one(ledger.send(paid(amount, occasion)));
                    case "confirm" -> one(ledger.confirmPaid(paid(amount, occasion)));
                    case "owe again" -> one(ledger.oweAgain(paid(amount, occasion)));
                    case "pay back" -> one(ledger.payBack(paid(amount, occasion)));
                    case "promise" -> ledger.promise(managedLine, amount, occasion);
                    case "pay in" -> ledger.payIn(managedLine, bankAccount, managedAccount, amount, occasion);
                    case "contribute" -> ledger.contribute(managedLine, managedAccount, amount, occasion);
                    case "credit" ->
                        ledger.credit(credit(amount, sentence.endsWith("closed") ? books.line : null), occasion);
                    case "cover" -> Outcome.done(ledger.cover(books.provider, amount, occasion));
                    case "uncover" -> Outcome.done(ledger.uncover(books.provider, amount, occasion));
                    case "refund" -> ledger.refund(credit(amount, null), bankAccount, occasion);
                    case "carry over" -> ledger.carryOver(books.line, nextYear, amount, occasion);
                    case "recover" -> ledger.recover(books.line, amount, occasion);
                    case "charge late" -> ledger.chargeLate(books.line, pot, amount, occasion);
                    case "sort" -> ledger.allocate(managedLine, managedPot, amount, occasion);
                    case "draw down" ->
                        ledger.drawDown(managedPot, managedLine, Ids.next(), managedAccount, amount, occasion);
                    case "take fee" ->
                        ledger.takeFee(managedPot, managedLine, Ids.next(), managedAccount, amount, occasion);
                    case "move on" -> ledger.moveOn(everythingOn(), occasion);
                    case "hand over" -> ledger.handOver(managedAccount, newAccount, amount, occasion);
                    case "pay in anew" -> ledger.payIn(newLine, bankAccount, newAccount, amount, occasion);
                    case "promise more" -> ledger.promise(newLine, amount, occasion);
                    case "let go" -> ledger.letGo(newLine, amount, occasion);
                    case "set aside" ->
                        ledger.hold(HoldRequest.of(occasion, newPot, amount)).map(placed -> {
                            hold = placed.holdId();
                            return new Posted(placed.entryId());
                        });
                    case "spend" -> {
                        PaidFromAccount paid = new PaidFromAccount(newAccount, newAccount, amount);
                        yield sentence.endsWith("set aside")
                                ? ledger.payFromHold(hold, Remainder.RELEASED, paid, occasion)
                                : ledger.payFromPot(newPot, paid, occasion);
                    }
                    case "bank" -> ledger.bank(bankAccount, amount, occasion);
                    case "come by card" -> ledger.bank(stripesBalance, amount, occasion);
                    case "take a charge" -> ledger.charge(stripesBalance, amount, occasion);
                    case "transfer" -> ledger.transfer(stripesBalance, ownBank, amount, occasion);
                    default ->
                        throw new IllegalArgumentException(
                                "The page tells of an act that the ledger does not know: " + sentence);
                })
                .value();
    }

    private MoveOn everythingOn() {
        Money goals = ledger.balanceOf(managedPot).available();
        return new MoveOn(
                managedLine,
                newLine,
                List.of(new MoveOn.Goal(managedPot, newPot, goals, goals)),
                ledger.unallocated(managedLine),
                ledger.promised(managedLine),
                Sterling.NONE,
                Sterling.NONE);
    }

    private List<ProviderPayment> paid(Money amount, Occasion occasion) {
        return List.of(new ProviderPayment(books.provider, bankAccount, amount, occasion));
    }

    private Credit credit(Money amount, Long closedLine) {
        return new Credit(books.provider, pot, amount, closedLine);
    }

    private static Outcome<Posted> one(List<Posted> posted) {
        return Outcome.done(posted.get(0));
    }

    private static String word(List<String> row) {
        return row.get(0).split(" ")[0];
    }

    private static Money amountIn(String sentence) {
        String[] parts = sentence.split("£|, ");
        return parts.length == 1 ? Sterling.NONE : Sterling.parse("amount", parts[1]);
    }

    private String moves(Document document) {
        return ledger.movementsOf(document).stream()
                .map(move -> "%s → %s %s"
                        .formatted(drawn(move.from().kind()), drawn(move.to().kind()), Sterling.print(move.amount())))
                .collect(Collectors.joining(", "));
    }

    private List<String> balances() {
        Balance balance = ledger.balanceOf(pot);
        return Stream.of(ledger.unallocated(books.line), balance.available(), balance.held(), balance.spent())
                .map(Sterling::print)
                .toList();
    }

    private List<String> onTheWay() {
        return Stream.of(
                        ledger.owedTo(books.provider, books.commissioner),
                        ledger.sentTo(books.provider, books.commissioner),
                        ledger.paidTo(books.provider, books.commissioner),
                        ledger.inBank(bankAccount, books.commissioner))
                .map(Sterling::print)
                .toList();
    }

    private List<String> credited() {
        Balance balance = ledger.balanceOf(pot);
        return Stream.of(
                        balance.available(),
                        balance.spent(),
                        ledger.owedTo(books.provider, books.commissioner),
                        ledger.paidTo(books.provider, books.commissioner))
                .map(Sterling::print)
                .toList();
    }

    private List<String> covered() {
        Balance balance = ledger.balanceOf(pot);
        return Stream.of(
                        balance.available(),
                        balance.spent(),
                        ledger.owedTo(books.provider, books.commissioner),
                        ledger.coveredFor(books.provider, books.commissioner))
                .map(Sterling::print)
                .toList();
    }

    private List<String> closed() {
        return Stream.of(
                        ledger.unallocated(books.line),
                        ledger.unallocated(nextYear),
                        ledger.recovered(books.line, books.commissioner),
                        ledger.balanceOf(pot).available())
                .map(Sterling::print)
                .toList();
    }

    private List<String> movedOn() {
        return Stream.of(
                        ledger.balanceOf(managedPot).available(),
                        ledger.balanceOf(newPot).available(),
                        ledger.promised(newLine),
                        ledger.inBank(managedAccount, books.commissioner))
                .map(Sterling::print)
                .toList();
    }

    private List<String> ownAccount() {
        Balance balance = ledger.balanceOf(newPot);
        return Stream.of(
                        balance.available(),
                        balance.held(),
                        balance.spent(),
                        ledger.inBank(newAccount, books.commissioner))
                .map(Sterling::print)
                .toList();
    }

    private List<String> neverPaid() {
        return Stream.of(
                        ledger.promised(newLine),
                        ledger.unallocated(newLine),
                        ledger.balanceOf(newPot).available(),
                        ledger.inBank(newAccount, books.commissioner))
                .map(Sterling::print)
                .toList();
    }

    private List<String> betweenAccounts() {
        Money balance = ledger.inBank(stripesBalance, books.commissioner);
        Money bank = ledger.inBank(ownBank, books.commissioner);
        return Stream.of(balance, bank, balance.plus(bank)).map(Sterling::print).toList();
    }

    private List<String> paidIn() {
        return Stream.of(
                        ledger.promised(managedLine),
                        ledger.unallocated(managedLine),
                        ledger.inBank(bankAccount, books.commissioner),
                        ledger.inBank(managedAccount, books.commissioner))
                .map(Sterling::print)
                .toList();
    }

    /** The rows of every table whose first heading is this. */
    private static List<List<String>> table(String heading) throws IOException {
        return tables(heading).stream()
                .filter(row -> !row.get(0).equals(heading))
                .toList();
    }

    /** The same, each table's headings as its first row. */
    private static List<List<String>> tables(String heading) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(Path.of("docs", "ledger.md"))) {
            inside = line.startsWith("| " + heading + " |") || inside && line.startsWith("|");
            if (inside && !line.startsWith("|---")) {
                rows.add(List.of(line.substring(2, line.length() - 2).split(" \\| ")));
            }
        }
        return rows;
    }

    private static AccountKind kind(String drawn) {
        return AccountKind.valueOf(drawn.toUpperCase(Locale.ROOT));
    }

    private static HoldState state(String drawn) {
        return HoldState.valueOf(drawn.toUpperCase(Locale.ROOT));
    }

    private static String drawn(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
